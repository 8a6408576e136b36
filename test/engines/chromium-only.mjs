// Tests of elements that run in Chromium alone, each with the reason. Everything else runs in every engine.
const media = 'only Chromium lets a program choose the media of a page; WebDriver has no such command';

export const chromiumOnly = {
  'test/element/forced-colours.test.js': media,
  'test/element/motion.test.js': media,
  'test/element/picture-media.test.js': media,
  'test/element/print.test.js': media,
};
