// What a page with several languages fetches, and what it shows when a file of one cannot be had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, openSite } from './site.mjs';
import { allCardsShown, recorded, visitor } from './visit.mjs';

const visit = visitor();
const card = (lang, more = '') =>
  `<exercise-card figure="none" exercise="plank" lang="${lang}" ${more}></exercise-card>`;
const file = (path) => `/dist/browser/${path}.js`;
const filesOf = (language) => ['cards/plank', 'phrases', 'strings'].map((path) => file(`${language}/${path}`));

test('a page fetches what its languages need, each once, and English alone nothing of others', async (t) => {
  const { origin, requests } = await openSite(t, { '/': document(card('en') + card('en')) });
  const { page, errors } = await visit(t, origin);
  await allCardsShown(page);
  assert.deepEqual(requests.slice(1).sort(), [file('backstride'), file('en/cards/plank')]);
  await page.evaluate(() => (globalThis.document.querySelector('exercise-card').lang = 'ar'));
  await page.locator('article[dir=rtl]').waitFor();
  await page.evaluate(() => (globalThis.document.querySelector('exercise-card').lang = 'de'));
  await page.locator('article[lang=de]').waitFor();
  const expected = [
    file('backstride'),
    file('en/cards/plank'),
    file('other-language'),
    ...filesOf('ar'),
    ...filesOf('de'),
  ];
  assert.deepEqual(requests.slice(1).sort(), expected.sort());
  assert.deepEqual(errors, []);
});

const failures = {
  'is not there': { status: 404, body: 'Not found' },
  'is no module': { body: '<!doctype html>' },
  'is empty': { body: '' },
};
for (const path of filesOf('ar')) {
  for (const [what, answer] of Object.entries(failures)) {
    test(`English stands in, marked and told once, when ${path} ${what}`, async (t) => {
      const { origin } = await openSite(t, { '/': document(card('ar', 'id="broken"') + card('de')), [path]: answer });
      const { page, warnings } = await visit(t, origin);
      await page.locator('#broken article[lang=en][dir=ltr]').getByRole('heading', { name: 'Plank' }).waitFor();
      await page.locator('article[lang=de]').getByText('Maschinelle Übersetzung.').waitFor();
      const { contentErrors } = await recorded(page);
      assert.equal(contentErrors.length, 1, contentErrors.join('\n'));
      assert.match(contentErrors[0], /^exercise-card: exercise="plank" /);
      assert.deepEqual(warnings, contentErrors);
    });
  }
}

const names = ['en', 'es', 'de', 'ar'];
const section = (lang) =>
  `<section lang="${lang}"><exercise-card exercise="plank" eager></exercise-card><warning-signs eager></warning-signs></section>`;

/** Runs in the page: everything that its elements say, section by section, with the languages that they name. */
const shownTexts = () =>
  [...globalThis.document.querySelectorAll('section')].map((each) =>
    [...each.children]
      .map(({ shadowRoot }) => {
        const article = shadowRoot.querySelector('article');
        return `${article.lang} ${article.dir} ${article.textContent.replace(/\s+/g, ' ')}`;
      })
      .join(' '),
  );

/** Runs in the page: gives each section the language that is `turns` further in the list, and waits for its elements. */
const turnLanguages = async ([order, turns]) => {
  const { document } = globalThis;
  [...document.querySelectorAll('section')].forEach(
    (each, index) => (each.lang = order[(index + turns) % order.length]),
  );
  // Elements hear of it from an observer, a moment later.
  await new Promise((done) => setTimeout(done));
  await Promise.all([...document.querySelectorAll('section > *')].map(({ updateComplete }) => updateComplete));
};

test('four languages and two libraries on one page: 100 switches leave the right texts and nothing else', async (t) => {
  const { origin, requests } = await openSite(t, { '/': document(names.map(section).join('')) });
  const { page, errors, warnings } = await visit(t, origin);
  await page.waitForFunction(() =>
    [...globalThis.document.querySelectorAll('section > *')].every((each) => each.shadowRoot?.querySelector('article')),
  );
  await page.evaluate(turnLanguages, [names, 0]);
  const expected = await page.evaluate(shownTexts);
  names.forEach((lang, index) => assert.match(expected[index], new RegExp(`^${lang} `)));
  assert.equal(new Set(expected).size, 4);

  await page.evaluate(async () => {
    const { openLibrary } = await import('/dist/browser/content.js');
    globalThis.libraries = await Promise.all(['de', 'ar'].map((language) => openLibrary(language)));
  });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  const held = async () => {
    for (let time = 0; time < 3; time += 1) await devTools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devTools.send('Performance.getMetrics');
    return ['Nodes', 'JSEventListeners'].map((name) => metrics.find((metric) => metric.name === name).value);
  };
  await page.waitForLoadState('networkidle');
  const fetched = [...requests];

  let before;
  for (let turn = 1; turn <= 100; turn += 1) {
    await page.evaluate(turnLanguages, [names, turn]);
    const wanted = names.map((_, index) => expected[(index + turn) % 4]);
    assert.deepEqual(await page.evaluate(shownTexts), wanted, `after switch ${turn}`);
    // From here on everything has been shown everywhere.
    if (turn === 20) before = await held();
  }
  assert.deepEqual(await held(), before);

  const plankNames = await page.evaluate(() => globalThis.libraries.map((library) => library.exercise('plank').name));
  assert.deepEqual(plankNames, ['Plank (Unterarmstütz)', 'تمرين اللوح (بلانك)']);
  assert.deepEqual(requests, fetched);
  assert.equal(new Set(requests).size, requests.length, 'each file once');
  const ofSpanish = requests.filter((path) => path.includes('/es/')).sort();
  assert.deepEqual(ofSpanish, [...filesOf('es'), file('es/warnings')].sort());
  assert.deepEqual([...errors, ...warnings], []);
});

const gone = (...paths) => Object.fromEntries(paths.map((path) => [file(path), failures['is not there']]));
const signs = document('<warning-signs lang="ar" emergency-phone="112"></warning-signs>');

test('an emergency stands in the language of the page and in English when no list of signs can be had', async (t) => {
  const { origin } = await openSite(t, { '/': signs, ...gone('ar/warnings', 'en/warnings') });
  const { page } = await visit(t, origin);
  const article = page.locator('article[lang=ar][dir=rtl]');
  await article.getByText('اتصلوا برقم الطوارئ').first().waitFor();
  const english = article.locator('[lang=en][dir=ltr]');
  assert.match(await english.textContent(), /Call your local emergency number now[^]*chest pain/);
  assert.equal(await article.locator('[part=phone]').getAttribute('href'), 'tel:112');
});

test('and in English alone when the strings of that language cannot be had either', async (t) => {
  const { origin } = await openSite(t, { '/': signs, ...gone('ar/warnings', 'en/warnings', 'ar/strings') });
  const { page } = await visit(t, origin);
  const article = page.locator('article[lang=en][dir=ltr]');
  await article.getByText('Call your local emergency number now').waitFor();
  assert.equal(await article.locator('[lang]').count(), 0);
});
