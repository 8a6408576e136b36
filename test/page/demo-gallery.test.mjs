// The demo pages of the elements: what a visitor copies shows what they saw, forms set attributes, and nobody is led away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { tags } from '../element-tags.mjs';
import { axeFinds, axeFindsInBoth } from './axe.mjs';
import { document, openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const demo = new URL('../../demo/', import.meta.url);
const galleries = tags.map((tag) => `${tag}.html`).filter((name) => globSync(name, { cwd: demo.pathname }).length > 0);

/** A demo page, sent with the strictest policy, once everything on it has loaded. */
async function open(t, name, options) {
  const path = `/demo/${name}`;
  const headers = { 'content-security-policy': policy };
  const { origin } = await openSite(t, { [path]: { body: readFileSync(new URL(name, demo), 'utf8'), headers } });
  const visited = await visit(t, `${origin}${path}`, options);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

/** Every element in a part of a page, as its tag and the text that it shows. */
const shownTexts = (page, part, elements) =>
  page
    .locator(`:is(${part}) :is(${elements})`)
    .evaluateAll((all) => all.map(({ localName, shadowRoot }) => `${localName}: ${shadowRoot.textContent}`));

test('every element has a page, and every page leads to every other', async (t) => {
  const { page } = await open(t, 'index.html');
  const links = () => page.locator('.bar .pages a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const all = await links();
  assert.deepEqual([...all].sort(), globSync('*.html', { cwd: demo.pathname }).sort());
  const alone = { 'exercise-card': 'index.html', 'back-pain-guide': 'guide.html' };
  for (const tag of tags) assert.ok(all.includes(alone[tag] ?? `${tag}.html`), tag);
  for (const name of all.filter((name) => name !== 'guide.html')) {
    await page.locator(`.bar .pages a[href="${name}"]`).click();
    await page.waitForURL(`**/${name}`);
    await page.locator(`.bar .pages [aria-current=page][href="${name}"]`).waitFor();
    assert.deepEqual(await links(), all, name);
  }
});

for (const name of galleries) {
  const tag = name.replace('.html', '');

  test(`${name}: the HTML of an example shows what the example shows`, async (t) => {
    const { page, errors } = await open(t, name);
    const seen = await shownTexts(page, '.live', tags);
    assert.ok(seen.filter((text) => text.startsWith(`${tag}: `)).length > 2, `${seen.length} elements`);
    const copied = await page.locator('.code', { hasText: 'HTML' }).locator('code').allTextContents();
    assert.equal(copied.length, await page.locator('.example').count());
    assert.deepEqual((await recorded(page)).violations, []);
    assert.deepEqual(errors, []);

    const { origin } = await openSite(t, { '/': document(copied.join('\n')) });
    const { page: pasted } = await visit(t, origin);
    await pasted.waitForLoadState('networkidle');
    assert.deepEqual(await shownTexts(pasted, 'body', tags), seen);
  });

  test(`${name}: axe finds nothing`, async (t) => {
    const { page } = await open(t, name);
    // What comes into sight would move the rest under axe's hands.
    await page.locator(tags.join()).evaluateAll((all) => all.forEach((one) => one.setAttribute('eager', '')));
    assert.deepEqual(await axeFinds(page), []);
    // The colours around the elements are the same on all these pages, and test/element/axe.test.js has theirs.
    if (name === galleries[0]) assert.deepEqual((await axeFindsInBoth(page)).dark, []);
  });

  test(`${name} fits into every width, and prints its elements alone`, async (t) => {
    const { page } = await open(t, name);
    for (const [width, example] of [
      [320, '200 %'],
      [820, '480 px'],
      [1280, '240 px'],
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.getByRole('radio', { name: example }).check({ force: true });
      assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), width);
    }
    const { width } = await page.locator(tag).first().boundingBox();
    assert.equal(width, 240);

    await page.emulateMedia({ media: 'print' });
    const printed = (selector) =>
      page.evaluate(
        (selector) => [...globalThis.document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
        selector,
      );
    assert.equal(await printed('.bar, .settings, .about form, .code'), 0);
    assert.equal(await printed(tag), await page.locator(tag).count());
  });
}

test('a form of an example sets the attributes of its element, and the HTML follows', async (t) => {
  const { page, errors } = await open(t, 'cause-explainer.html');
  const example = page.locator('.example').first();
  await example.getByLabel('Cause').selectOption('sprain-strain');
  await example.getByLabel('Heading level').selectOption('2');
  await example.getByRole('heading', { level: 2, name: /sprain/i }).waitFor();
  const code = await example.locator('code').textContent();
  assert.match(code, /^<cause-explainer cause="sprain-strain" heading-level="2">\n {2}<p>/);

  await page.goto(page.url().replace('cause-explainer', 'treatment-ladder'));
  const ladder = page.locator('.example').first();
  await ladder.getByText('Step 7 of 7').waitFor();
  await ladder.getByRole('checkbox', { name: 'Stem cells' }).check();
  await ladder.getByRole('checkbox', { name: 'Chiropractic' }).check();
  await ladder.getByText('Step 5 of 5').waitFor();
  assert.match(await ladder.locator('code').textContent(), /exclude="chiropractic stem-cell"/);
  await ladder.getByLabel('You are here').selectOption('no step');
  assert.doesNotMatch(await ladder.locator('code').textContent(), /current/);
  assert.deepEqual(errors, []);
});

test('a wrong link in a form is refused by name, and the page goes on', async (t) => {
  const { page } = await open(t, 'consultation-cta.html');
  await page.getByLabel('Link', { exact: true }).fill('javascript:alert(1)');
  await page.locator('#log', { hasText: /content-error.*href/ }).waitFor();
  assert.equal(
    await page
      .locator('.example')
      .first()
      .getByRole('link', { name: /appointment/ })
      .count(),
    0,
  );
});

test('nothing on the page of consultations leads to a made-up clinic; what was asked is listed', async (t) => {
  const { page, errors, requests } = await open(t, 'consultation-cta.html');
  const address = page.url();
  const sent = requests.length;
  await page
    .getByRole('link', { name: /Ask for an appointment/ })
    .first()
    .click();
  await page.locator('#log li', { hasText: 'https://riverside.example/book' }).waitFor();
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Ask for a call' }).click();
  assert.equal(page.url(), address);
  assert.deepEqual(requests.slice(sent), []);
  assert.deepEqual(errors, []);
});
