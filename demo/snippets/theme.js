// Three colours and a scheme, from which the elements derive the rest: as declarations of CSS, and as a rule.

/** @returns {[property: string, value: string][]} empty where nothing was chosen */
export const themeProperties = ({ colors, scheme }) => [
  ...Object.entries(colors).map(([name, value]) => [`--backstride-color-${name}`, value]),
  ...(scheme ? [['color-scheme', scheme]] : []),
];

/** The rule for these selectors; empty where nothing was chosen. */
export function themeRule(options, selectors) {
  const lines = themeProperties(options).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length > 0 ? `${[...new Set(selectors)].join(',\n')} {\n${lines.join('\n')}\n}` : '';
}

export const tagsOf = ({ elements }) => [...new Set(elements.map(({ tag }) => tag))];

/** The same as a style sheet in the page. */
export function themeStyle(options, selectors = tagsOf(options)) {
  const rule = themeRule(options, selectors);
  return rule && `<style>\n${rule}\n</style>`;
}
