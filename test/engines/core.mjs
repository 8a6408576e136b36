// The tests of elements that `npm test` runs in every engine: those of what engines do each in their own way. All others run
// there, too, by `npm run test:engines`, which takes some minutes an engine.
export const core = ['direction', 'host-frameworks', 'layout', 'targets', 'terms', 'timer'].map(
  (name) => `test/element/${name}.test.js`,
);
