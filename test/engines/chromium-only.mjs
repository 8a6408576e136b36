// Tests of elements that run in Chromium alone, each with the reason. Everything else runs in every engine.
const media = 'only Chromium lets a program choose the media of a page; WebDriver has no such command';

const phone = 'the window of WebKitGTK’s MiniBrowser cannot be as narrow as a phone, which these tests ask for';

export const chromiumOnly = {
  'test/element/forced-colours.test.js': media,
  'test/element/motion.test.js': media,
  'test/element/picture-media.test.js': media,
  'test/element/print.test.js': media,
  'test/element/phones.test.js': phone,
  'test/element/places.test.js': phone,
  'test/element/pseudo.test.js': phone,
};
