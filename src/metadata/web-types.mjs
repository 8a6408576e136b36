// Web-types for the editors of JetBrains, which find them by the field `web-types` of package.json. Pure.

export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elements.map(elementOf) } },
});

const named = ({ name, description }) => ({ name, description });

function elementOf({ tag, className, description, attributes, events, slots, cssParts, cssProperties }) {
  const typedEvents = events.map(({ type, ...event }) => ({ ...named(event), type: type.text }));
  return {
    name: tag,
    description,
    source: { module: `backstride/${tag}/element`, symbol: className },
    attributes: attributes.map(({ name, description, type, isOptional, ...attribute }) => ({
      name,
      description,
      value: { type, required: type !== 'boolean' },
      ...(!isOptional && { default: String(attribute.default).replaceAll("'", '') }),
    })),
    slots: slots.map(named),
    js: {
      properties: attributes.map(({ property, description, type }) => ({ name: property, description, type })),
      events: typedEvents,
    },
    css: { parts: cssParts.map(named), properties: cssProperties.map(named) },
  };
}
