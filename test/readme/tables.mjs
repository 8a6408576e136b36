// The reference tables of the README, made from the doc comments of the element classes. Pure: manifest in, Markdown out.

/** Marker name → the Markdown that belongs between its markers. */
export function tables(manifest) {
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ name }) => name === 'ExerciseCardElement');
  return {
    attributes: table(
      ['attribute', 'property', 'type', 'meaning'],
      element.attributes.map(({ name, fieldName, type, description }) => [
        code(name),
        code(fieldName),
        code(type.text.replace(/ \| (null|undefined)/g, '')),
        description,
      ]),
    ),
    slots: table(
      ['slot', 'for'],
      element.slots.map(({ name, description }) => [name ? code(name) : '(no name)', description]),
    ),
    events: table(
      ['event', 'type', 'when'],
      element.events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    parts: table(['part', 'what'], element.cssParts.map(({ name, description }) => [code(name), description])),
    properties: table(
      ['property', 'colours or sizes'],
      element.cssProperties.map(({ name, description }) => [code(name), description]),
    ),
  };
}

const code = (text) => `\`${text}\``;

// A bar inside a cell would end the cell, also inside code.
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
