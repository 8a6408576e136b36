// What a diagram becomes in one language: its words, panel by panel in the order of showing. What is drawn is code, in
// src/figure/diagrams. Pure functions over the content that read-content.mjs has read.

export function diagramWords({ id, panels }, content, language) {
  const { $schema, ...words } = content.words[language].diagrams.find((file) => file.id === id).data;
  return { id, ...words, panels: panels.map((panel) => ({ id: panel.id, ...words.panels[panel.id] })) };
}
