// The text that a host would paste for what is shown. Text only: it is never parsed as HTML here.

const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `<exercise-card exercise="plank" hold="90">`, an attribute per line once there are many. */
export function openingTag(tag, attributes, indentation = '') {
  const apart = attributes.length > 3 || attributes.join(' ').length > 60;
  const list = attributes.map((attribute) => (apart ? `\n${indentation}  ${attribute}` : ` ${attribute}`)).join('');
  return `${indentation}<${tag}${list}${apart ? `\n${indentation}` : ''}>`;
}

/** The HTML of a card, from attribute → value. */
export function cardHtml(values) {
  const attributes = Object.entries(values).map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  return `${openingTag('exercise-card', attributes)}</exercise-card>`;
}

/** The style sheet for the chosen colours; empty without any. */
export function colorCss(colors) {
  const lines = Object.entries(colors).map(([name, value]) => `  --backstride-${name}: ${value};`);
  return lines.length > 0 ? `<style>\nexercise-card {\n${lines.join('\n')}\n}\n</style>` : '';
}
