// The loader: registers what is on the page and nothing else, and lets a part fail without the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { document, openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const bundle = '/dist/browser/loader.js';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const attributes = 'exercise="plank" cause="disc" href="/book" tips="supportive-shoes,forgiving-surface"';
const page_ = (body) => document(body, { bundle });
const registered = (page) => page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags);

for (const tag of tags.filter((each) => each !== 'back-pain-guide')) {
  test(`<${tag}> alone is registered alone`, async (t) => {
    const { origin } = await openSite(t, { '/': page_(`<${tag} ${attributes}></${tag}>`) });
    const { page, errors } = await visit(t, origin);
    await page.locator(`${tag} article`).waitFor();
    assert.deepEqual(await registered(page), [tag]);
    assert.deepEqual(errors, []);
  });
}

const isContent = (path) => /\/(en|es|ar|figures)\//.test(path);
// The claims about a treatment come after the ladder, which is whole without them.
const isLate = (path) => path.endsWith('/claims/stem-cell.js');

for (const [language, tag] of [...tags.map((each) => ['en', each]), ['es', 'exercise-card'], ['ar', 'warning-signs']]) {
  test(`the content of <${tag}> in ${language} is asked for beside its code and not after it`, async (t) => {
    // Pictures in a guide come with its cards.
    const figure = tag === 'back-pain-guide' ? 'figure="none"' : '';
    const body = `<${tag} lang="${language}" ${attributes} ${figure}></${tag}>`;
    const { origin, requests } = await openSite(t, { '/': page_(body) });
    const { page } = await visit(t, origin);
    await page.locator(`${tag} article`).first().waitFor();
    await page.waitForLoadState('networkidle');
    const wanted = requests.filter((path) => isContent(path) && !isLate(path));
    assert.ok(wanted.length > 0);
    requests.length = 0;
    // No element runs without the core, which never comes now: what is asked for, the loader asks for.
    await page.route('**/loader/core.js', () => {});
    await page.goto(origin, { waitUntil: 'domcontentloaded' });
    const missing = () => wanted.filter((path) => !requests.includes(path));
    for (let tries = 0; missing().length > 0 && tries < 100; tries += 1)
      await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(missing(), []);
  });
}

test('an element and a div that come later are loaded when they come', async (t) => {
  const { origin } = await openSite(t, { '/': page_('<main></main>') });
  const { page, errors } = await visit(t, origin);
  assert.deepEqual(await registered(page), []);
  await page.evaluate(() => {
    const main = globalThis.document.querySelector('main');
    main.append(globalThis.document.createElement('warning-signs'));
    const div = globalThis.document.createElement('div');
    div.setAttribute('data-backstride', 'exercise-card');
    div.setAttribute('data-exercise', 'plank');
    main.append(div);
  });
  await page.locator('warning-signs article').waitFor();
  await page.locator('div > exercise-card article').waitFor();
  assert.deepEqual(errors, []);
});

test('an element in a shadow root of the host is loaded when the host says so', async (t) => {
  const { origin } = await openSite(t, { '/': page_('<main></main>') });
  const { page } = await visit(t, origin);
  await page.evaluate(async (address) => {
    const root = globalThis.document.querySelector('main').attachShadow({ mode: 'open' });
    root.append(globalThis.document.createElement('warning-signs'));
    (await import(address)).watch(root);
  }, bundle);
  await page.locator('warning-signs article').waitFor();
});

for (const answer of [{ status: 404 }, { body: 'export const half = {' }]) {
  test(`an element whose code ${answer.status ? 'is not there' : 'is cut half-way'} leaves its children, says so once, and the others go on`, async (t) => {
    const body = tags.map((tag) => `<${tag} ${attributes}><p>Ours: ${tag}.</p></${tag}>`.repeat(2)).join('');
    const others = tags.filter((tag) => !['consultation-cta', 'back-pain-guide'].includes(tag));
    const { origin } = await openSite(t, {
      '/': page_(body.replaceAll('back-pain-guide', 'other-element')),
      '/dist/browser/loader/consultation-cta.js': answer,
    });
    const { page, warnings } = await visit(t, origin);
    for (const tag of others) await page.locator(`${tag} article`).first().waitFor();
    assert.ok(await page.getByText('Ours: consultation-cta.').first().isVisible());
    const { contentErrors } = await recorded(page);
    assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
    assert.match(contentErrors[0], /^consultation-cta: cannot be loaded; /);
    assert.deepEqual(
      warnings.filter((line) => /^[a-z-]+: /.test(line)),
      contentErrors,
    );
  });
}

test('a strict policy is kept, nothing leaves the origin and nothing is stored', async (t) => {
  const body = tags
    .map(
      (tag) =>
        `<${tag} ${attributes} eager></${tag}><div data-backstride="${tag}" data-exercise="plank" data-cause="disc"></div>`,
    )
    .join('');
  const { origin } = await openSite(t, { '/': { body: page_(body), headers: { 'content-security-policy': policy } } });
  const { page, errors, requests, context } = await visit(t, origin);
  for (const tag of tags) await page.locator(`body > ${tag} article`).first().waitFor();
  for (const tag of tags) await page.locator(`div > ${tag} article`).first().waitFor();
  await page.locator('body > exercise-card').getByRole('button', { name: 'Start' }).first().click();
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(`${origin}/`)),
    [],
  );
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});
