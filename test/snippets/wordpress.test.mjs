// The WordPress snippet through the plugin: shortcodes are read by the patterns that WordPress documents for them, and the
// plugin's PHP writes the elements. The real WordPress reads them in test/consumers/wordpress.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { elementHtml } from 'backstride/html';
import { project } from '../package/installed.mjs';
import { startPhp } from '../wordpress/php.mjs';
import { everyElement, hostile, optionsFor, write } from './options.mjs';

const run = await startPhp({ '/plugin': join(project, 'node_modules/backstride/dist/wordpress/backstride') });

/** What the plugin makes of the shortcodes: `{ given, html, problems }` for each. */
const render = (code) =>
  run(
    `foreach (['safe-link', 'fill-document', 'write-html', 'elements', 'element-html'] as $file) require "/plugin/includes/$file.php";
    preg_match_all('/\\[backstride((?:\\s+[\\w-]+=(?:"[^"]*"|\\'[^\\']*\\'))*)\\]([^\\[]*)\\[\\/backstride\\]/', $input, $found, PREG_SET_ORDER);
    echo json_encode(array_map(function ($one) {
      preg_match_all('/([\\w-]+)=(?:"([^"]*)"|\\'([^\\']*)\\')/', $one[1], $pairs, PREG_SET_ORDER);
      $given = [];
      foreach ($pairs as $pair) $given[$pair[1]] = stripcslashes($pair[3] ?? $pair[2]);
      $tag = $given['element'];
      unset($given['element']);
      $checked = Backstride\\checked_element($tag, $given);
      $html = Backstride\\element_html($tag, $checked['attributes'], Backstride\\find_language($given['lang'] ?? 'en'));
      return ['given' => $given, 'html' => $html, 'problems' => $checked['problems']];
    }, $found));`,
    code,
  );

for (const made of everyElement) {
  test(`WordPress shows ${made.tag} as chosen`, async () => {
    const { elements, language, colors } = made.options;
    const [post, css] = write('wordpress', made);
    const [written, ...others] = await render(post.code);
    assert.equal(others.length, 0);
    assert.deepEqual(written.problems, []);
    const [{ tag, attributes }] = elements;
    const library = await openLibrary(language ?? 'en');
    assert.equal(written.html, elementHtml(tag, { ...attributes, lang: language }, library));
    assert.equal(css?.code.includes(`--backstride-color-accent: ${colors.accent}`), colors.accent && true);
  });
}

test('several shortcodes are apart, and each is one line', async () => {
  const made = await optionsFor([
    ['exercise-card', { exercise: 'plank' }],
    ['exercise-card', { exercise: 'superman' }],
  ]);
  const [{ code }] = write('wordpress', made);
  assert.match(code, /^\[[^\n]+\]\n\n\[[^\n]+\]$/);
  assert.deepEqual(
    (await render(code)).map(({ given }) => given),
    [{ exercise: 'plank' }, { exercise: 'superman' }],
  );
});

test('words of a host stay one attribute, and no shortcode ends early', async () => {
  const [{ code }] = write('wordpress', await optionsFor([['consultation-cta', hostile]]));
  const [{ given, html, problems }, ...others] = await render(code);
  assert.equal(others.length, 0);
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(given), ['provider', 'hours']);
  // Brackets, and one kind of quotes where both are there, are written with signs that look alike.
  const letters = (text) => text.replace(/[^\w\\ ]/g, '');
  assert.equal(letters(given.provider), letters(hostile.provider));
  assert.equal(letters(given.hours), letters(hostile.hours));
  assert.doesNotMatch(html, /<script|<img/);
});
