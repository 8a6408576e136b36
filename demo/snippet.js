// The text that a host would paste for what the playground shows. Text only: it is never parsed as HTML here.

const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `<exercise-card exercise="plank" hold="90"></exercise-card>`, an attribute per line once there are many. */
export function cardHtml(values) {
  const attributes = Object.entries(values).map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const apart = attributes.length > 3;
  const list = attributes.map((attribute) => (apart ? `\n  ${attribute}` : ` ${attribute}`)).join('');
  return `<exercise-card${list}${apart ? '\n' : ''}></exercise-card>`;
}

/** The style sheet for the chosen colours; empty without any. */
export function colorCss(colors) {
  const lines = Object.entries(colors).map(([name, value]) => `  --backstride-${name}: ${value};`);
  return lines.length > 0 ? `<style>\nexercise-card {\n${lines.join('\n')}\n}\n</style>` : '';
}
