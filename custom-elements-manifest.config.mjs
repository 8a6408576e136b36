// What the doc comments of the element classes say, as data: custom-elements.json, from which README tables are made.
export default {
  globs: ['src/element/backstride-element.ts', 'src/*/*-element.ts', '!src/element/define-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
