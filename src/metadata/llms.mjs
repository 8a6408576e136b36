// llms.txt (llmstxt.org): what a language model needs to write our tags, on one page of Markdown: every tag, every
// attribute with every id, every entry of the package. Pure.

export const llmsText = (elements, { version, description, exports }) =>
  `${[
    `# Backstride ${version}`,
    `> ${description}`,
    `Every option is an attribute. Wrong ids are reported in the console and by a \`content-error\` event, and the children
of the element stay. No clinician has checked the content yet; every element says so, with its cautions and its sources,
and nothing takes them away.`,
    example,
    '## Elements',
    ...elements.map(elementText),
    '## Shared by every element',
    attributeList(elements[0].attributes.filter(({ isShared }) => isShared)),
    '- `lang`: `en`, `es`, `de` or `ar`; the nearest one counts.',
    '## Custom properties',
    [...new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((each) => [each.name, each]))).values()]
      .map(({ name, description: text }) => `- \`${name}\`: ${text}`)
      .join('\n'),
    '## Entries of the package',
    Object.keys(exports)
      .map((path) => `- \`${path.replace('.', 'backstride')}\``)
      .join('\n'),
    'README.md explains each of them; custom-elements.json has the same as data.',
  ].join('\n\n')}\n`;

const example = `\`\`\`html
<script type="module" src="/backstride/loader.js"></script>
<exercise-card exercise="plank" heading-level="2"><p>Shown until the card is there.</p></exercise-card>
\`\`\``;

const elementText = ({ tag, summary, attributes, slots, events }) =>
  [
    `### <${tag}>`,
    summary,
    attributeList(attributes.filter(({ isShared }) => !isShared)),
    `Slots: ${slots.map(({ name }) => (name ? `\`${name}\`` : 'no name')).join(', ')}.`,
    `Events: ${events.map(({ name, type }) => `\`${name}\` (\`${type.text}\`)`).join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n');

const attributeList = (attributes) =>
  attributes
    .map(({ name, values, type, description }) => {
      const takes = values.length > 0 ? values.map((value) => `\`${value}\``).join(', ') : type;
      return `- \`${name}\` (${takes}): ${description}`;
    })
    .join('\n');
