// <div data-backstride="exercise-card">: what strangers may write there becomes our elements and text, or nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const builds = {
  loader: { bundle: '/dist/browser/loader.js' },
  'classic build': { bundle: '', head: '<script defer src="/dist/browser/backstride.classic.js"></script>' },
};
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const markup = '"><img src=x onerror="injected=true"><script>injected=true</script>';
// Schemes in mixed case, with characters that browsers drop, and their relatives.
const scripts = ['javascript', 'JaVaScRiPt', 'vbscript', 'data'].flatMap((scheme) =>
  ['', ' ', '\t', '\n', '\r', '\x01', '\u00ad', '\u200b', '&colon;', '%0a'].map(
    (hidden) => `${scheme.slice(0, 2)}${hidden}${scheme.slice(2)}:alert(1)`,
  ),
);

for (const [name, build] of Object.entries(builds)) {
  test(`${name}: a div gets its element once, with its attributes, its language and its children`, async (t) => {
    const div =
      '<div class="ours" data-backstride="exercise-card" data-exercise="plank" data-heading-level="2" data-lang="en-GB"><p>Ours.</p></div>';
    const { origin } = await openSite(t, { '/': document(`<section lang="en">${div}</section>`, build) });
    const { page, errors, warnings } = await visit(t, origin);
    await page.locator('.ours > exercise-card h2').waitFor();
    await page.evaluate(() => globalThis.document.body.append(globalThis.document.querySelector('section')));
    await page.locator('.ours > exercise-card > p').waitFor({ state: 'attached' });
    assert.equal(await page.locator('exercise-card').count(), 1);
    assert.equal(await page.locator('exercise-card').getAttribute('lang'), 'en-GB');
    assert.deepEqual([errors, warnings], [[], []]);
  });

  test(`${name}: what is not known is told once, and the children stay`, async (t) => {
    const body = ['__proto__', 'constructor', 'script', 'iframe', 'x-card', markup]
      .map((tag) => `<div data-backstride="${escaped(tag)}"><p>Ours.</p></div>`)
      .join('');
    const unknown =
      '<div data-backstride="warning-signs" data-onclick="injected=true" data-style="x" data-__proto__="x" data-constructor="x"></div>';
    const { origin } = await openSite(t, { '/': document(body + unknown, build) });
    const { page } = await visit(t, origin);
    await page.locator('warning-signs article').waitFor();
    await page.waitForFunction(() => globalThis.recorded.contentErrors.length >= 7);
    const { contentErrors } = await recorded(page);
    assert.equal(contentErrors.length, 7, contentErrors.join('\n'));
    assert.equal(contentErrors.filter((line) => line.includes('elements are back-pain-guide')).length, 6);
    assert.ok(
      contentErrors.some((line) =>
        line.includes('does not know data-onclick, data-style, data-__proto__, data-constructor'),
      ),
    );
    assert.equal(await page.getByText('Ours.').filter({ visible: true }).count(), 6);
    assert.equal(await page.locator('img, iframe, body script').count(), 0);
    assert.deepEqual(await page.locator('warning-signs').evaluate((element) => element.getAttributeNames()), []);
    assert.equal(await page.evaluate(() => globalThis.injected ?? {}.x), undefined);
  });

  test(`${name}: hostile values are text, make no link, and leave the fallback`, async (t) => {
    const links = scripts.map(
      (href) => `<div data-backstride="consultation-cta" data-provider="Oak" data-href="${escaped(href)}"></div>`,
    );
    const values = [markup, '../../evil', '__proto__', 'constructor'].map(
      (id) => `<div data-backstride="exercise-card" data-exercise="${escaped(id)}"><p>Ours.</p></div>`,
    );
    const { origin } = await openSite(t, { '/': document(links.join('') + values.join(''), build) });
    const { page } = await visit(t, origin);
    await page
      .locator('consultation-cta article')
      .nth(scripts.length - 1)
      .waitFor();
    await page.waitForFunction((count) => globalThis.recorded.contentErrors.length >= count, values.length);
    const protocols = await page
      .locator('consultation-cta')
      .evaluateAll((all) =>
        all.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol)),
      );
    assert.deepEqual(
      protocols.filter((protocol) => !/^(https?|tel):$/.test(protocol)),
      [],
    );
    assert.equal(await page.getByText('Ours.').filter({ visible: true }).count(), values.length);
    assert.equal(await page.locator('img, body script').count(), 0);
    assert.equal(await page.evaluate(() => globalThis.injected), undefined);
  });

  test(`${name}: ten million characters are left out, by name`, async (t) => {
    const { origin } = await openSite(t, { '/': document('<main></main>', build) });
    const { page } = await visit(t, origin);
    await page.evaluate(() => {
      const div = globalThis.document.createElement('div');
      div.setAttribute('data-backstride', 'exercise-card');
      div.setAttribute('data-exercise', 'a'.repeat(10_000_000));
      div.append('Ours.');
      globalThis.document.querySelector('main').append(div);
    });
    await page.waitForFunction(() => globalThis.recorded.contentErrors.length >= 2);
    const { contentErrors } = await recorded(page);
    assert.ok(
      contentErrors.some((line) => line.includes('data-exercise has more than 2000 characters')),
      contentErrors.join('\n'),
    );
    assert.ok(await page.getByText('Ours.').isVisible());
  });
}
