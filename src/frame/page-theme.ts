// Colours of the frame's page from its address: a page outside cannot style what is in a frame.

const colours = ['accent', 'surface', 'text'];

/** The names in an address that set the look: `theme` is light or dark, the others are colours of CSS. */
export const themeNames = ['theme', ...colours];

/** Sets what is valid, and returns what was wrong with the rest. */
export function readTheme(query: URLSearchParams): readonly string[] {
  const { style, dataset } = document.documentElement;
  const problems: string[] = [];
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else if (theme !== null) problems.push(`theme "${theme.slice(0, 60)}" is neither light nor dark`);
  for (const name of colours) {
    const value = query.get(name);
    if (value === null) continue;
    // A custom property would hold any text; what refers to something else is no colour yet.
    if (CSS.supports('color', value) && !/\b(var|env|attr)\(/i.test(value)) {
      style.setProperty(`--backstride-color-${name}`, value);
    } else problems.push(`${name} "${value.slice(0, 60)}" is no colour; write #0b6b66 or teal`);
  }
  return problems;
}
