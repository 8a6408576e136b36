// What the doc comments of the element classes say, as data. src/metadata makes of it what is published.
export default {
  globs: ['src/element/backstride-element.ts', 'src/*/*-element.ts', '!src/element/define-element.ts'],
  outdir: 'src/generated',
  litelement: true,
  packagejson: false,
};
