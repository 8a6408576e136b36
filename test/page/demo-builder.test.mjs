// The builder: what is chosen is shown, written and copied; the keyboard alone gets everywhere; wrong values are named.
// What the snippets do when they are pasted is tested in test/snippets.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { axeFindsInBoth } from './axe.mjs';
import { openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The builder, under a strict policy, once it has written its first snippet. */
async function open(t, { query = '', ...options } = {}) {
  const body = readFileSync(new URL('../../demo/builder.html', import.meta.url), 'utf8');
  const page = { body, headers: { 'content-security-policy': policy } };
  const { origin } = await openSite(t, { '/demo/builder.html': page });
  const visited = await visit(t, `${origin}/demo/builder.html${query}`, options);
  await visited.page.locator('#snippets code').first().waitFor();
  await visited.page.locator('#live article').first().waitFor();
  return visited;
}

const snippet = (page) => page.locator('#snippets code').first();
const says = (page, text) => page.locator('#snippets', { hasText: text }).waitFor();
const mark = (page, name) => page.locator('#builder').getByRole('checkbox', { name, exact: true });

test('it starts with one card, an exact version and hashes', async (t) => {
  const { page, errors } = await open(t);
  const { version, files } = JSON.parse(readFileSync(new URL('../../dist/browser/sri.json', import.meta.url), 'utf8'));
  const text = await snippet(page).textContent();
  assert.ok(text.includes(`src="/backstride-${version}/loader.js" integrity="${files['loader.js']}"`), text);
  assert.ok(text.endsWith('</exercise-card>'), text);
  assert.deepEqual(await page.locator('#live > *').evaluateAll((all) => all.map(({ localName }) => localName)), [
    'exercise-card',
  ]);
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
});

test('every element can be chosen, and each format names all of them', async (t) => {
  const { page, errors } = await open(t);
  for (const box of await page.locator('[name=element]').all()) await box.check();
  await page.waitForFunction(
    (count) => globalThis.document.querySelectorAll('#live > :defined').length === count,
    tags.length,
  );
  for (const label of await page.locator('#formats label').all()) {
    await label.click();
    const name = await label.textContent();
    // The text changes once it is written.
    await page.waitForFunction(
      (tags) => tags.every((tag) => globalThis.document.querySelector('#snippets').textContent.includes(tag)),
      tags,
    );
    assert.notEqual(await page.locator('#about').textContent(), '', name);
  }
  assert.equal(await page.locator('#formats label').count(), 9);
  assert.deepEqual(errors, []);
});

test('exercises, dose, look, language and level go into the card and the snippet', async (t) => {
  const { page } = await open(t);
  await mark(page, 'Superman').check();
  await mark(page, 'Plank').uncheck();
  await page.getByLabel('Your own hold (s)').fill('20');
  await page.locator('select[name=look]').selectOption('bun');
  await page.locator('#builder').getByLabel('Language').selectOption('ar');
  await page.getByLabel('Heading level').selectOption('2');
  await says(page, 'lang="ar"');
  const expected = { exercise: 'superman', look: 'bun', hold: '20', 'heading-level': '2', lang: 'ar' };
  const text = (await snippet(page).textContent()).replace(/\s+/g, ' ');
  for (const [name, value] of Object.entries(expected)) assert.ok(text.includes(`${name}="${value}"`), text);
  assert.ok(text.includes('dir="rtl"'), text);
  const card = page.locator('#live exercise-card');
  await card.locator('article[lang=ar] h2').waitFor();
  for (const [name, value] of Object.entries(expected)) assert.equal(await card.getAttribute(name), value);
});

test('a wrong value is named and left out, and the rest goes on', async (t) => {
  const { page, errors } = await open(t);
  await mark(page, 'Consultation').check();
  await page.getByLabel('Link', { exact: true }).fill('javascript:alert(1)');
  await page.getByLabel('Provider').fill('Oak <b>Clinic</b>');
  await page.getByLabel('Your own repetitions').fill('many');
  await page.locator('#problems li', { hasText: 'javascript:alert(1)' }).waitFor();
  await page.locator('#problems li', { hasText: 'Your own repetitions' }).waitFor();
  const text = await snippet(page).textContent();
  assert.ok(!text.includes('javascript:') && !text.includes('many'), text);
  assert.ok(text.includes('provider="Oak &lt;b&gt;Clinic&lt;/b&gt;"'), text);
  assert.deepEqual((await recorded(page)).contentErrors, []);

  await mark(page, 'Plank').uncheck();
  await page.locator('#problems li', { hasText: 'Choose at least one exercise' }).waitFor();
  assert.equal(await page.locator('#live exercise-card').count(), 0);
  assert.deepEqual(errors, []);
});

test('three colours recolour everything, and what is hard to read is said', async (t) => {
  const { page } = await open(t);
  for (const [name, color] of Object.entries({ Accent: '#f0a6d4', Surface: '#241a21', Text: '#f5e9f0' })) {
    await page.getByLabel(name, { exact: true }).fill(color);
  }
  await says(page, '--backstride-color-accent: #f0a6d4');
  // A dark surface takes the dark scheme along.
  await says(page, 'color-scheme: dark');
  const found = await page.locator('#live exercise-card').evaluate((card) => {
    const read = (selector, property) => getComputedStyle(card.shadowRoot.querySelector(selector))[property];
    const pixel = (color) => {
      const context = Object.assign(globalThis.document.createElement('canvas'), { width: 1, height: 1 }).getContext(
        '2d',
      );
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    return {
      surface: pixel(read('article', 'backgroundColor')),
      border: pixel(read('article', 'borderTopColor')),
      muted: pixel(read('dt', 'color')),
      panel: pixel(read('section > div', 'backgroundColor')),
    };
  });
  // Between the colours that were chosen: none of ours is left.
  const between = (one, low, high) => one.every((value, index) => value >= low[index] && value <= high[index]);
  const [surface, text, accent] = [
    [0x24, 0x1a, 0x21],
    [0xf5, 0xe9, 0xf0],
    [0xf0, 0xa6, 0xd4],
  ];
  assert.deepEqual(found.surface, surface);
  for (const [name, high] of Object.entries({ border: text, muted: text, panel: accent })) {
    assert.ok(between(found[name], surface, high) && found[name].join() !== surface.join(), `${name}: ${found[name]}`);
  }

  assert.equal(await page.locator('#contrast').textContent(), '');
  await page.getByLabel('Text', { exact: true }).fill('#555555');
  await page.locator('#contrast', { hasText: 'text colour is hard to read' }).waitFor();
  await page.getByRole('button', { name: 'Back to our colours' }).click();
  await page.waitForFunction(
    () => !globalThis.document.querySelector('#snippets').textContent.includes('--backstride'),
  );
});

test('the keyboard alone chooses, reads and copies', async (t) => {
  const { page, context } = await open(t);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = globalThis.document;
      const { localName, name, value, className } = activeElement;
      return [localName, name ?? className, value].filter(Boolean).join(' ');
    });
  const path = [];
  await page.locator('#main').focus();
  // Groups of radio buttons are one stop; a stop that repeats would be a trap.
  while (!path.at(-1)?.startsWith('button  Copy') && path.length < 80) {
    await page.keyboard.press('Tab');
    path.push(await focused());
    if (path.at(-1) === 'input element warning-signs') await page.keyboard.press('Space');
    if (path.at(-1) === 'input format html') await page.keyboard.press('ArrowRight');
    if (path.at(-1).startsWith('button') && (await page.locator('.code button:focus').count()) > 0) break;
  }
  const stops = [
    'input element exercise-card',
    'input exercise superman',
    'select figure',
    'input hold',
    'select language',
    'input color-accent',
    'input folder',
    'input format html',
    'pre',
  ];
  for (const stop of stops)
    assert.ok(
      path.some((one) => one.startsWith(stop)),
      `${stop}: ${path.join(', ')}`,
    );
  const fields = path.filter((one) => /^(input|select)/.test(one));
  assert.equal(new Set(fields).size, fields.length, path.join(', '));
  assert.ok(!path.includes('body'), path.join(', '));
  await says(page, 'backstride.classic.js');
  await says(page, '<warning-signs>');
  await page.keyboard.press('Enter');
  await page.locator('#spoken', { hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await snippet(page).textContent());
  assert.match(copied, /<warning-signs>/);
});

for (const [name, selector] of [
  ['builder.html', '#live article'],
  ['languages.html', '#side-by-side article'],
]) {
  test(`${name}: axe finds nothing in light and in dark, and nothing overflows at 320 px`, async (t) => {
    const { origin } = await openSite(t, {});
    const { page } = await visit(t, `${origin}/demo/${name}`, { viewport: { width: 320, height: 800 } });
    await page.locator(selector).first().waitFor();
    await page.waitForLoadState('networkidle');
    // What comes into sight would move the rest under axe's hands.
    await page.locator(tags.join()).evaluateAll((all) => all.forEach((one) => one.setAttribute('eager', '')));
    await page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    assert.deepEqual(await axeFindsInBoth(page), { light: [], dark: [] });
    for (const width of [320, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), width);
    }
  });
}
