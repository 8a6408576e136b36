// The strictest policies that a clinic's server may send, and what the documentation promises about privacy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, recorded, visitor } from './visit.mjs';

const visit = visitor();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

for (const [name, attributes] of Object.entries({
  'all cards': '',
  'compact cards': 'variant="compact"',
  'cards with a dose and a reviewer of the host':
    'hold="30" sets="2" repetitions="4-6" reviewer="A. Clinician" reviewed-on="2026-10-01"',
})) {
  test(`${name} keep a strict content security policy`, async (t) => {
    const body = document(cards(exerciseIds, `eager ${attributes}`));
    const { origin } = await openSite(t, { '/': { body, headers: { 'content-security-policy': policy } } });
    const { page, errors } = await visit(t, origin);
    await allCardsShown(page);
    for (const timer of await page.locator('[part=timer]').all()) await timer.getByRole('button').first().click();
    assert.deepEqual((await recorded(page)).violations, []);
    assert.deepEqual(errors, []);
  });
}

test('the other elements keep it, too', async (t) => {
  const further = tags.filter((tag) => tag !== 'exercise-card');
  const body = document(further.map((tag) => `<${tag} eager href="/book" cause="hyperlordosis"></${tag}>`).join(''));
  const { origin } = await openSite(t, { '/': { body, headers: { 'content-security-policy': policy } } });
  const { page, errors } = await visit(t, origin);
  for (const tag of further) await page.locator(`${tag} article`).first().waitFor();
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
});

test('the test sees a violation when there is one', async (t) => {
  const body = document('<p style="color: red">Against the policy.</p>');
  const { origin } = await openSite(t, { '/': { body, headers: { 'content-security-policy': policy } } });
  const { page } = await visit(t, origin);
  await page.waitForFunction(() => globalThis.recorded.violations.length > 0);
});
