// Custom data for CSS in VS Code (`css.customData`): the custom properties, and the parts as pseudo-elements. Pure.

export function vscodeCss(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((each) => [each.name, each])));
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: [...properties.values()].map(({ name, description }) => ({ name, description })),
    pseudoElements: partsOf(elements),
  };
}

/** A part that several elements have is told once, with each of them. */
function partsOf(elements) {
  const names = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
  return [...names].map((name) => ({
    name: `::part(${name})`,
    description: elements
      .flatMap(({ tag, cssParts }) =>
        cssParts.filter((part) => part.name === name).map(({ description }) => `<${tag}>: ${description}`),
      )
      .join('\n'),
  }));
}
