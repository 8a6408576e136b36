// The snapshot of the diagrams of one language as Markdown: what is said beside each panel and in its place.

/** @param {import('../../dist/content/diagram-words.js').DiagramWords[]} diagrams */
export const diagramsText = (language, diagrams) =>
  `${[
    `# What readers see beside diagrams: ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`,
    'A program writes this file (`npm run snapshot -- --write`); to change a text, see content/README.md.',
    ...diagrams.map(diagramText),
  ].join('\n\n')}\n`;

const diagramText = ({ id, name, alt, panels, note }) =>
  [
    `## ${name}`,
    `id \`${id}\``,
    panels
      .map((panel, index) => `${index + 1}. **${panel.label}.** ${panel.text}\n   *In words:* ${panel.alt}`)
      .join('\n'),
    `*All panels in words:* ${alt}`,
    `**Always beside it:** ${note}`,
  ].join('\n\n');
