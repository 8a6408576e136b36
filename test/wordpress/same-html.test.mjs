// The PHP of the WordPress plugin writes what `elementHtml` writes, letter for letter; and it lets nothing else through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { elementHtml } from 'backstride/html';
import { project } from '../package/installed.mjs';
import { tags } from '../element-tags.mjs';
import { startPhp } from './php.mjs';

const installed = join(project, 'node_modules/backstride/dist');
const fixtures = JSON.parse(readFileSync(join(installed, 'fixtures.json'), 'utf8'));
const run = await startPhp({ '/plugin': join(installed, 'wordpress/backstride') });

const load = `foreach (['safe-link', 'fill-document', 'write-html', 'elements', 'element-html'] as $file) require "/plugin/includes/$file.php";`;

/** `[element, attributes, language]` → `{ html, problems }`; the HTML is null where there is no such item. */
const render = (inputs) =>
  run(
    `${load}
    echo json_encode(array_map(function ($one) {
      [$tag, $attributes, $language] = $one;
      $checked = Backstride\\checked_element($tag, $attributes);
      $html = $checked['whole'] ? Backstride\\element_html($tag, $checked['attributes'], $language) : null;
      return ['html' => $html, 'problems' => $checked['problems']];
    }, $input));`,
    inputs,
  );

/** Whole guides are long: the first line that differs says enough. */
function assertSame(written, expected) {
  const lines = written.split('\n');
  const wanted = expected.split('\n');
  const index = lines.findIndex((line, at) => line !== wanted[at]);
  assert.equal(lines[index], wanted[index], `in ${wanted[0]}`);
  assert.equal(lines.length, wanted.length, `in ${wanted[0]}`);
}

/** Each `[element, attributes]` is what Node writes. */
async function assertSameAsNode(inputs, library) {
  const written = await render(inputs.map((input) => [...input, library.language]));
  for (const [index, [tag, attributes]] of inputs.entries()) {
    assertSame(written[index].html, elementHtml(tag, attributes, library));
  }
}

test('every fixture of the package is written the same by PHP', async () => {
  const written = await render(fixtures.map(({ element, attributes, language }) => [element, attributes, language]));
  written.forEach(({ html, problems }, index) => {
    assert.deepEqual(problems, []);
    assertSame(html, fixtures[index].html);
  });
});

test('a page in a variety of a language finds the language', async () => {
  const found = await run(`${load} echo json_encode(array_map('Backstride\\\\find_language', $input));`, [
    'es',
    'es_MX',
    'de-CH',
    'AR',
    'nl_NL',
    '',
  ]);
  assert.deepEqual(found, ['es', 'es', 'de', 'ar', null, null]);
});

test('the fixtures have every element, and four languages', () => {
  const named = (key) => [...new Set(fixtures.map((fixture) => fixture[key]))].sort();
  assert.deepEqual([named('element'), named('language')], [tags, ['ar', 'de', 'en', 'es']]);
});

test('so is every item in every language', async () => {
  for (const language of ['ar', 'de', 'en', 'es']) {
    const library = await openLibrary(language);
    const inputs = [
      ...library.exercises().map(({ id }) => ['exercise-card', { exercise: id }]),
      ...library
        .causes()
        .flatMap((cause) => [cause, ...cause.parts])
        .map(({ id }) => ['cause-explainer', { cause: id }]),
      ...tags.filter((tag) => !['exercise-card', 'cause-explainer'].includes(tag)).map((tag) => [tag, {}]),
    ];
    await assertSameAsNode(inputs, library);
  }
});

test('the ladder and the guide follow each treatment that is left out, and the one the reader has now', async () => {
  const library = await openLibrary('en');
  const inputs = library.treatments().flatMap(({ id }) => [
    ['treatment-ladder', { exclude: id }],
    ['treatment-ladder', { current: id }],
    ['back-pain-guide', { exclude: id }],
  ]);
  await assertSameAsNode(inputs, library);
});

test('the plan and the guide follow each choice of tips and sections', async () => {
  const library = await openLibrary('de');
  const sections = ['prevention', 'exercises', 'causes', 'running', 'treatments', 'consultation', 'running, causes'];
  await assertSameAsNode(
    [
      ...library.tips().map(({ id }) => ['prevention-plan', { tips: id }]),
      ...sections.map((chosen) => ['back-pain-guide', { sections: chosen }]),
    ],
    library,
  );
});

test('an unknown element or item gives no element, and says what is nearest', async () => {
  const written = await render([
    ['exercise-cart', {}, 'en'],
    ['exercise-card', { exercise: 'plonk' }, 'en'],
    ['exercise-card', { exercise: '../../secret' }, 'en'],
    ['exercise-card', {}, 'en'],
    ['cause-explainer', { cause: '__proto__' }, 'en'],
  ]);
  assert.deepEqual(
    written.map(({ html }) => html),
    [null, null, null, null, null],
  );
  assert.deepEqual(
    written
      .slice(0, 4)
      .flatMap(({ problems }) => problems)
      .map((problem) => problem.slice(0, 60)),
    [
      'no element "exercise-cart"; did you mean "exercise-card"?',
      'exercise-card: exercise="plonk" is unknown; did you mean "pl',
      'exercise-card: exercise="../../secret" is unknown; did you m',
      'exercise-card: exercise is missing',
    ],
  );
});

test('a bad value is left out and named, and the element is there', async () => {
  const bad = {
    href: 'java\tscript:alert(1)',
    phone: 'call us',
    urgency: 'later',
    'heading-level': '7',
    onclick: 'alert(1)',
    style: 'color:red',
    'data-x': '1',
    lang: '"><script>',
    dir: 'up',
  };
  const [{ html, problems }] = await render([['consultation-cta', bad, 'en']]);
  assert.equal(html, elementHtml('consultation-cta', {}, await openLibrary('en')));
  assert.deepEqual(
    problems.map((problem) => /^consultation-cta: (?:no attribute ")?([a-z-]+)/.exec(problem)[1]),
    Object.keys(bad),
  );
});

test('forty spellings of a link that runs code are refused', async () => {
  const schemes = [
    'javascript:',
    'JaVaScRiPt:',
    'vbscript:',
    'data:text/html,',
    'file:///',
    'blob:',
    'view-source:',
    'about:',
  ];
  const spellings = [
    (s) => s,
    (s) => ` ${s}`,
    (s) => `\u0000${s}`,
    (s) => s.replace(':', '\n:'),
    (s) => s.replace('a', 'a\t'),
  ];
  const links = [
    ...schemes.flatMap((scheme) => spellings.map((spell) => `${spell(scheme)}alert(1)`)),
    '//evil.example',
    '\\\\evil.example',
  ];
  const written = await render(links.map((href) => ['consultation-cta', { href }, 'en']));
  assert.equal(links.length, 42);
  for (const [index, { html, problems }] of written.entries()) {
    assert.equal(problems.length, 1, links[index]);
    assert.ok(!html.includes('alert(1)') && !html.includes('evil'), links[index]);
  }
});

test('words of an author are only ever text', async () => {
  const provider = `"><script>alert(1)</script><b title='`;
  const [{ html }] = await render([['consultation-cta', { provider, hours: provider, class: provider }, 'en']]);
  assert.ok(!/<script|<b /.test(html));
  assert.equal(
    html,
    elementHtml('consultation-cta', { provider, hours: provider, class: provider }, await openLibrary('en')),
  );
});
