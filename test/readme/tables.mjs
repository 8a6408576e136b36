// The reference tables of the README, made from the doc comments of the element classes. Pure: manifest in, Markdown out.

/** Marker name → the Markdown that belongs between its markers. */
export function tables(manifest) {
  const elements = elementsOf(manifest);
  const card = elements.find(({ tag }) => tag === 'exercise-card');
  return {
    elements: table(
      ['element', 'what'],
      elements.map(({ tag, summary }) => [`[\`<${tag}>\`](#${tag})`, summary]),
    ),
    ...Object.fromEntries(Object.entries(kinds).map(([kind, { of, rows }]) => [kind, table(of, rows(card))])),
    'further-elements': elements
      .filter((element) => element !== card)
      .map(reference)
      .join('\n\n'),
  };
}

const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({ tag: declaration.tagName, ...declaration }));

const code = (text) => `\`${text}\``;

const kinds = {
  attributes: {
    of: ['attribute', 'property', 'type', 'meaning'],
    // A member calls its type by name, where an attribute lists every id.
    rows: ({ attributes = [], members }) =>
      attributes.map(({ name, fieldName, description }) => [
        code(name),
        code(fieldName),
        code(members.find((member) => member.name === fieldName).type.text.replace(/ \| (null|undefined)/g, '')),
        description,
      ]),
  },
  slots: {
    of: ['slot', 'for'],
    rows: ({ slots = [] }) => slots.map(({ name, description }) => [name ? code(name) : '(no name)', description]),
  },
  events: {
    of: ['event', 'type', 'when'],
    rows: ({ events = [] }) => events.map(({ name, type, description }) => [code(name), code(type.text), description]),
  },
  parts: {
    of: ['part', 'what'],
    rows: ({ cssParts = [] }) => cssParts.map(({ name, description }) => [code(name), description]),
  },
  properties: {
    of: ['property', 'colours or sizes'],
    rows: ({ cssProperties = [] }) => cssProperties.map(({ name, description }) => [code(name), description]),
  },
};

/** One element with all its tables; what every element has is told once, with the card. */
function reference({ tag, summary, ...element }) {
  const attributes = element.attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  const own = { ...element, attributes, cssProperties: [] };
  const found = Object.values(kinds)
    .map(({ of, rows }) => ({ of, rows: rows(own) }))
    .filter(({ rows }) => rows.length > 0);
  return [`### \`<${tag}>\``, summary, ...found.map(({ of, rows }) => table(of, rows))].join('\n\n');
}

// A bar inside a cell would end the cell, also inside code.
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
