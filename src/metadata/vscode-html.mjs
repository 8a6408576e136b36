// Custom data for HTML in VS Code (`html.customData`): tags, attributes and their values, with what they mean. Pure.

export const vscodeHtml = (elements) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map(({ tag, description, slots, events, attributes }) => ({
    name: tag,
    description: markdown([description, list('Slots', slots), list('Events', events)]),
    attributes: attributes.map(({ name, description, values, type }) => ({
      name,
      description: markdown([description]),
      ...(type === 'boolean' && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

const markdown = (parts) => ({ kind: 'markdown', value: parts.filter(Boolean).join('\n\n') });

const list = (title, items) =>
  items.length > 0 &&
  [`${title}:`, ...items.map(({ name, description }) => `- ${name ? `\`${name}\`` : 'no name'}: ${description}`)].join(
    '\n',
  );
