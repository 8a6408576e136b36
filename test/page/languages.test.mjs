// What a page with several languages fetches, and what it shows when a file of one cannot be had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, openSite } from './site.mjs';
import { allCardsShown, recorded, visitor } from './visit.mjs';

const visit = visitor();
const card = (lang, more = '') => `<exercise-card figure="none" exercise="plank" lang="${lang}" ${more}></exercise-card>`;
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
  const expected = [file('backstride'), file('en/cards/plank'), file('other-language'), ...filesOf('ar'), ...filesOf('de')];
  assert.deepEqual(requests.slice(1).sort(), expected.sort());
  assert.deepEqual(errors, []);
});

const failures = { 'is not there': { status: 404, body: 'Not found' }, 'is no module': { body: '<!doctype html>' }, 'is empty': { body: '' } };
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
