// frame.html: one element by query string, in a frame of a site that runs no script of ours, or one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const address = (origin, query) => `${origin}/dist/browser/frame.html?${new URLSearchParams(query)}`;
const needs = { 'exercise-card': { exercise: 'plank' }, 'cause-explainer': { cause: 'hyperlordosis' } };
const markup = '"><img src=x onerror="injected=true"><script>injected=true</script>';

for (const tag of tags) {
  test(`${tag} fills its frame at 320 px, has a title, and keeps the page’s own policy`, async (t) => {
    const { origin } = await openSite(t, {});
    const query = { element: tag, ...needs[tag], ...(tag === 'consultation-cta' ? { provider: 'Oak Clinic' } : {}) };
    const { page, errors } = await visit(t, address(origin, query), { viewport: { width: 320, height: 600 } });
    await page.locator(`${tag} article`).first().waitFor();
    await page.waitForFunction(() => globalThis.document.title !== 'Backstride');
    const { violations, contentErrors } = await recorded(page);
    assert.deepEqual([errors, violations, contentErrors], [[], [], []]);
    assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= 320));
    assert.equal(await page.locator('.fallback').isVisible(), false);
  });
}

test('language, direction, heading level, theme and colours come from the address', async (t) => {
  const { origin } = await openSite(t, {});
  const query = {
    element: 'exercise-card',
    exercise: 'plank',
    lang: 'ar',
    'heading-level': '2',
    theme: 'dark',
    accent: '#c06',
  };
  const { page } = await visit(t, address(origin, query));
  await page.locator('exercise-card h2').waitFor();
  const html = page.locator('html');
  assert.equal(await html.getAttribute('lang'), 'ar');
  assert.equal(await html.getAttribute('dir'), 'rtl');
  assert.equal(await page.title(), await page.locator('exercise-card h2').innerText());
  const look = await page.locator('exercise-card').evaluate((card) => {
    const { colorScheme } = getComputedStyle(card);
    return {
      colorScheme,
      accent: getComputedStyle(card.shadowRoot.querySelector('article')).getPropertyValue('--_accent'),
    };
  });
  assert.deepEqual(look, { colorScheme: 'dark', accent: '#c06' });
});

test('the page around it takes the height, of its own frames from their own site alone', async (t) => {
  const other = await openSite(t, {
    '/liar/frame.html': `<script>parent.postMessage({ type: 'backstride-frame-height', height: 5 }, '*')</script>`,
  });
  const { origin } = await openSite(t, {
    '/': `<!doctype html><title>Clinic</title><iframe id="ours" title="Plank" height="100"
      src="/dist/browser/frame.html?element=exercise-card&exercise=plank"></iframe>
      <iframe id="moved" title="Moved" height="100" src="/moved/frame.html"></iframe>
      <iframe id="bad" title="Bad" height="100" src="/bad/frame.html"></iframe>
      <script type="module" src="/dist/browser/frame-parent.js"></script>`,
    // Asked from this site, and led to another one.
    '/moved/frame.html': { status: 302, headers: { location: `${other.origin}/liar/frame.html` } },
    '/bad/frame.html': `<script>for (const data of [null, 5, 'x', { type: 'backstride-frame-height' },
      { type: 'backstride-frame-height', height: '9px;color:red' }, { type: 'backstride-frame-height', height: NaN }])
      parent.postMessage(data, '*')</script>`,
  });
  const { page, errors } = await visit(t, origin);
  await page.waitForFunction(() => globalThis.document.querySelector('#ours').offsetHeight > 600);
  const frame = page.frames().find((one) => one.url().includes('exercise=plank'));
  const { height } = await frame.locator('main').boundingBox();
  await page.waitForFunction(
    (expected) => Math.abs(globalThis.document.querySelector('#ours').clientHeight - expected) <= 1,
    height,
  );
  assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
  for (const id of ['moved', 'bad']) {
    assert.equal(await page.locator(`#${id}`).getAttribute('style'), null);
  }
  assert.deepEqual(errors, []);
});

test('without a script around it the frame scrolls', async (t) => {
  const { origin } = await openSite(t, {
    '/': `<!doctype html><title>Wiki</title><iframe title="Signs" sandbox="allow-scripts allow-same-origin allow-popups"
      height="300" src="/dist/browser/frame.html?element=warning-signs"></iframe>`,
  });
  const { page } = await visit(t, origin);
  const frame = page.frameLocator('iframe');
  await frame.locator('warning-signs article').waitFor();
  assert.ok(await frame.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight));
  assert.equal(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight), 300);
});

test('a source opens outside, and the frame stays', async (t) => {
  const { origin } = await openSite(t, {
    '/': '<iframe title="x" src="/dist/browser/frame.html?element=warning-signs"></iframe>',
  });
  const { page, context } = await visit(t, origin);
  await context.route(/^https:/, (route) => route.fulfill({ body: 'source' }));
  const fold = page.frameLocator('iframe').locator('warning-signs details', { has: page.locator('a[href^=https]') });
  await fold.locator('summary').click();
  const link = fold.locator('a[href^=https]').first();
  const [popup] = await Promise.all([context.waitForEvent('page'), link.click()]);
  assert.match(popup.url(), /^https:/);
  assert.equal(await popup.evaluate(() => globalThis.opener), null);
});

for (const [what, query, message] of [
  ['no element', 'exercise=plank', /the address names no element/],
  ['an element that there is not', 'element=script', /no element "script"; elements are back-pain-guide/],
  ['markup as element', `element=${encodeURIComponent(markup)}`, /no element ""><img/],
  ['an id that there is not', 'element=exercise-card&exercise=plonk', /did you mean "plank"/],
]) {
  test(`${what}: an error, and a sentence for readers`, async (t) => {
    const { origin } = await openSite(t, {});
    const { page } = await visit(t, `${origin}/dist/browser/frame.html?${query}`);
    await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
    const { contentErrors } = await recorded(page);
    assert.match(contentErrors.join('\n'), message);
    await page.locator('.fallback').waitFor({ state: 'visible' });
    assert.equal(await page.locator('img, main script, iframe').count(), 0);
  });
}

test('what else stands in an address becomes no attribute, no style and no script', async (t) => {
  const { origin } = await openSite(t, {});
  const query = {
    element: 'exercise-card',
    exercise: 'plank',
    onclick: 'injected=true',
    style: 'color: red',
    srcdoc: markup,
    __proto__: 'x',
    constructor: 'x',
    [markup]: 'x',
    'a b=c': 'x',
    theme: markup,
    accent: 'red;background:url(//evil)',
    text: 'var(--x)',
    surface: 'url(//evil)',
  };
  const pairs = new URLSearchParams([...Object.entries(query), ['__proto__', 'x'], ['exercise-', 'x']]);
  const { page, requests } = await visit(t, `${origin}/dist/browser/frame.html?${pairs}`);
  await page.locator('exercise-card article').waitFor();
  const { contentErrors, violations } = await recorded(page);
  const told = contentErrors.join('\n');
  for (const part of [
    'data-onclick',
    'data-style',
    'data-srcdoc',
    'data-constructor',
    '__proto__',
    'theme "',
    'accent "red;',
    'text "var',
    'surface "url',
  ]) {
    assert.ok(told.includes(part), `${part} in: ${told}`);
  }
  assert.deepEqual(violations, []);
  assert.deepEqual(await page.locator('exercise-card').evaluate((card) => card.getAttributeNames().sort()), [
    'eager',
    'exercise',
  ]);
  assert.equal(await page.locator('html').getAttribute('style'), null);
  assert.equal(await page.locator('img, main script, iframe').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.injected ?? {}.x), undefined);
  assert.deepEqual(
    requests.filter((one) => one.includes('evil') && !one.includes('frame.html')),
    [],
  );
});

test('a link of forty spellings of a script makes no link; a million characters are left out', async (t) => {
  const { origin } = await openSite(t, {});
  const schemes = ['javascript', 'JaVaScRiPt', 'vbscript', 'data'];
  const hidden = ['', ' ', '\t', '\n', '\r', '\x01', '\u00ad', '\u200b', '&colon;', '%0a'];
  const { page, context } = await visit(t, 'about:blank');
  for (const scheme of schemes) {
    for (const between of hidden) {
      const href = `${scheme.slice(0, 2)}${between}${scheme.slice(2)}:alert(1)`;
      await page.goto(address(origin, { element: 'consultation-cta', provider: 'Oak', href }));
      await page.locator('consultation-cta article').waitFor();
      const protocols = await page
        .locator('consultation-cta a')
        .evaluateAll((all) => all.map(({ protocol }) => protocol));
      assert.deepEqual(
        protocols.filter((protocol) => !/^(https?|tel):$/.test(protocol)),
        [],
        JSON.stringify(href),
      );
    }
  }
  const body = readFileSync(new URL('../../dist/browser/frame.html', import.meta.url), 'utf8');
  await context.route(/frame\.html\?/, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address(origin, { element: 'warning-signs', 'heading-level': '2'.repeat(1_000_000) }));
  await page.locator('warning-signs article').waitFor();
  assert.match((await recorded(page)).contentErrors.join('\n'), /data-heading-level has more than 2000 characters/);
});
