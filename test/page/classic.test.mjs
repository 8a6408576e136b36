// The classic build: one script, also in a page that somebody opens from a folder.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { everything, pageInFolder } from './classic-folder.mjs';
import { document, openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();

async function shows(page) {
  for (const tag of tags) await page.locator(`${tag} article`).first().waitFor();
  for (const id of exerciseIds) await page.locator(`exercise-card[exercise=${id}] svg`).first().waitFor();
  await page.locator('cause-explainer[cause=disc] svg').first().waitFor();
}

test('from a folder it shows every element with its pictures, and says nothing in the console', async (t) => {
  const { page, errors, warnings } = await visit(t, pageInFolder(t, everything, ['backstride.classic.js'], ''));
  await shows(page);
  await page.locator('exercise-card').first().getByRole('button', { name: 'Play' }).click();
  await page.locator('exercise-card').first().getByRole('button', { name: 'Pause' }).waitFor();
  assert.deepEqual([errors, warnings], [[], []]);
});

for (const order of [
  ['', '.de', '.ar'],
  ['.de', '', '.ar'],
]) {
  test(`from a folder it speaks the languages whose scripts are there: ${order.map((name) => name || 'classic').join(' ')}`, async (t) => {
    const shown = ['en', 'de', 'ar'].flatMap((lang) =>
      tags.map((tag) => `<${tag} lang="${lang}" exercise="plank" cause="disc" eager></${tag}>`),
    );
    const scripts = order.map((name) => `backstride.classic${name}.js`);
    const { page, errors, warnings } = await visit(t, pageInFolder(t, shown.join(''), scripts));
    for (const lang of ['en', 'de', 'ar']) {
      for (const tag of tags) await page.locator(`${tag}[lang=${lang}] article[lang=${lang}]`).first().waitFor();
    }
    assert.deepEqual([errors, warnings], [[], []]);
  });
}

test('under a strict policy it fetches nothing more, and its policy for Lit has a name of its own', async (t) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types backstride";
  const head = '<script src="/dist/browser/backstride.classic.js" defer></script>';
  const page = {
    body: document(everything, { bundle: '', head }),
    headers: { 'content-security-policy': policy },
  };
  const { origin, requests } = await openSite(t, { '/': page });
  const { page: shown, errors } = await visit(t, origin);
  await shows(shown);
  assert.deepEqual(errors, []);
  assert.deepEqual(requests, ['/', '/dist/browser/backstride.classic.js']);
});
