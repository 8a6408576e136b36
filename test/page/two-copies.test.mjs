// Two plugins that bring different versions of the library to one page.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const browserBuild = new URL('../../dist/browser', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const script = (address) => `<script type="module" src="${address}"></script>`;

let oldBuild;
before(() => {
  oldBuild = mkdtempSync(join(tmpdir(), 'backstride-old-'));
  cpSync(browserBuild, oldBuild, { recursive: true });
  const bundle = join(oldBuild, 'backstride.js');
  const text = readFileSync(bundle, 'utf8');
  assert.ok(text.includes(`"${version}"`), 'the bundle carries its version');
  writeFileSync(bundle, text.replaceAll(`"${version}"`, '"0.0.9"'));
});
after(() => rmSync(oldBuild, { recursive: true, force: true }));

for (const [first, second, scripts] of [
  ['0.0.9', version, ['/old/backstride.js', '/dist/browser/backstride.js']],
  [version, '0.0.9', ['/dist/browser/backstride.js', '/old/backstride.js']],
]) {
  test(`version ${first} before version ${second}: one warning with both names, and the page works`, async (t) => {
    const page_ = document(cards(['plank', 'superman']), { bundle: '', head: scripts.map(script).join('') });
    const { origin } = await openSite(t, { '/': page_ }, { '/old/': oldBuild });
    const { page, errors, warnings } = await visit(t, origin);
    await allCardsShown(page);
    await page.waitForLoadState('load');
    assert.deepEqual(errors, []);
    // Lit itself says when it is there twice; that is not about us.
    const ours = warnings.filter((warning) => warning.includes('backstride'));
    assert.equal(ours.length, 1, ours.join('\n'));
    assert.ok(ours[0].includes(`backstride ${first}`) && ours[0].includes(`backstride ${second}`), ours[0]);
    assert.equal(await page.evaluate(() => customElements.get('exercise-card').version), first);
  });
}

test('the other elements are there once, too, with a warning for each', async (t) => {
  const further = tags.filter((tag) => tag !== 'exercise-card');
  const scripts = ['/old/backstride.js', '/dist/browser/backstride.js'].map(script).join('');
  const body = further.map((tag) => `<${tag} cause="disc"></${tag}>`).join('');
  const { origin } = await openSite(t, { '/': document(body, { bundle: '', head: scripts }) }, { '/old/': oldBuild });
  const { page, errors, warnings } = await visit(t, origin);
  for (const tag of further) await page.locator(`${tag} article`).first().waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(errors, []);
  const ours = warnings.filter((warning) => warning.includes('backstride'));
  assert.deepEqual(ours.map((warning) => warning.split(':')[0]).sort(), [...tags].sort(), ours.join('\n'));
});
