// The demo pages about pictures: the contact sheet, and the page on which authors draw.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { diagramLoaders } from 'backstride/figure';
import { openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const library = await openLibrary('en');
const pictures = library.exercises().flatMap((exercise) => exercise.pictures);

/** The demo page, sent with the strictest policy. */
async function open(t, name, query = '') {
  const path = `/demo/${name}`;
  const body = readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8');
  const { origin } = await openSite(t, { [path]: { body, headers: { 'content-security-policy': policy } } });
  const visited = await visit(t, `${origin}${path}${query}`);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

async function assertNothingWrong({ page, errors }) {
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
}

/** The paths of each picture, in open shadow roots, too. */
const drawings = (page, selector) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join()),
    );

test('the contact sheet shows every keyframe in four ways and every panel in three, with their words', async (t) => {
  const visited = await open(t, 'pictures.html');
  const { page } = visited;
  const labels = await page
    .locator('#exercises .keyframe')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('.frame')].map((frame) =>
          (frame.shadowRoot ?? frame).querySelector('svg').getAttribute('aria-label'),
        ),
      ),
    );
  const wanted = pictures.flatMap(({ keyframes }) =>
    keyframes.map(({ alt, mirroredAlt = alt }) => [alt, alt, alt, mirroredAlt]),
  );
  assert.deepEqual(labels, wanted);

  const diagrams = await Promise.all(Object.values(diagramLoaders).map((load) => load()));
  const panels = diagrams.flatMap((diagram) => diagram.panels);
  assert.equal(await page.locator('#diagrams .frame svg').count(), panels.length * 3);
  assert.equal(await page.locator('#diagrams .note').count(), diagrams.length);
  await assertNothingWrong(visited);
});

test('the contact sheet: light, dark, forced colours and the mirror image differ as they should', async (t) => {
  const { page } = await open(t, 'pictures.html');
  const row = page.locator('#exercises .keyframe').first();
  const seen = await row.locator('.frame').evaluateAll((frames) =>
    frames.map((frame) => {
      const svg = (frame.shadowRoot ?? frame).querySelector('svg');
      return {
        panel: getComputedStyle(svg).backgroundColor,
        skin: getComputedStyle(svg.querySelector('.skin')).fill,
        transform: svg.querySelector('g').getAttribute('transform'),
      };
    }),
  );
  const [light, dark, forced, mirrored] = seen;
  assert.equal(dark.skin, light.skin);
  assert.notEqual(dark.panel, light.panel);
  assert.equal(forced.skin, forced.panel, 'in forced colours a body is as its ground');
  assert.deepEqual(mirrored, { ...light, transform: mirrored.transform });
  assert.match(mirrored.transform, /^matrix\(-1 /);
});

test('the contact sheet: one switch for the width, one for the look, one for the motion', async (t) => {
  const visited = await open(t, 'pictures.html');
  const { page } = visited;
  const first = page.locator('#exercises .frame svg').first();
  const width = async () => (await first.boundingBox()).width;
  const small = await width();
  await page.getByRole('radio', { name: '700 px' }).check({ force: true });
  assert.ok((await width()) > small * 2, `${small} px, then ${await width()} px`);

  await page.getByLabel('Look').selectOption('headscarf');
  assert.equal(await page.locator('#exercises svg:not(.look-headscarf)').count(), 0);

  const still = await drawings(page, '#exercises .frame svg');
  await page.getByRole('button', { name: 'Play all' }).click();
  // Only what is on screen moves.
  await first.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (path) => globalThis.document.querySelector('#exercises svg .skin').getAttribute('d') !== path,
    await first.locator('.skin').first().getAttribute('d'),
  );
  await page.getByRole('button', { name: 'Play all', pressed: true }).click();
  assert.deepEqual(await drawings(page, '#exercises .frame svg'), still);
  await assertNothingWrong(visited);
});

test('nothing on the contact sheet moves by itself', async (t) => {
  const { page } = await open(t, 'pictures.html');
  const frames = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let changes = 0;
        new MutationObserver((records) => (changes += records.length)).observe(globalThis.document, {
          subtree: true,
          attributes: true,
          childList: true,
        });
        let frame = 0;
        requestAnimationFrame(function count() {
          if ((frame += 1) === 30) resolve(changes);
          else requestAnimationFrame(count);
        });
      }),
  );
  assert.equal(frames, 0);
});

const strips = ['#large svg', '#keyframes svg', '#between svg', '#mirrored svg'];
const all = async (page) => (await Promise.all(strips.map((strip) => drawings(page, strip)))).flat();

/** Changes the text as an author would. */
async function edit(page, change) {
  const text = page.getByLabel('Poses as JSON');
  await text.fill(change(await text.inputValue()));
}

test('every published figure is drawn with what is in between, and its text is sound', async (t) => {
  const visited = await open(t, 'draw.html');
  const { page } = visited;
  for (const { id, keyframes } of pictures) {
    await page.getByLabel('Start from').selectOption(id);
    assert.equal(await page.locator('#summary').textContent(), 'Nothing. The poses are sound.', id);
    assert.equal(await page.locator('#problem').textContent(), '', id);
    const counts = await Promise.all(strips.map((strip) => page.locator(strip).count()));
    assert.deepEqual(counts, [1, keyframes.length, 3 * (keyframes.length - 1), keyframes.length], id);
  }
  await assertNothingWrong(visited);
});

test('a broken pose is redrawn at once, and its finding stands beside it', async (t) => {
  const visited = await open(t, 'draw.html', '?figure=superman');
  const { page } = visited;
  const before = await all(page);
  await edit(page, (text) => JSON.stringify({ ...JSON.parse(text), keyframes: bendKnee(JSON.parse(text).keyframes) }));
  assert.match(await page.locator('#findings').textContent(), /lifted The near knee is bent by -11°/);
  assert.match(await page.locator('#keyframes .found').textContent(), /lifted 2 findings/);
  const after = await all(page);
  assert.equal(after[1], before[1], 'the first keyframe is as it was');
  assert.notEqual(after[2], before[2]);
  await assertNothingWrong(visited);
});

const bendKnee = ([flat, lifted]) => [flat, { ...lifted, nearLeg: { upper: 167, lower: 178, end: 193 } }];

test('a side that its step does not name is found', async (t) => {
  const { page } = await open(t, 'draw.html', '?figure=supine-twist');
  await edit(page, (text) => text.replace('"mirrored": true', '"mirrored": false'));
  assert.match(await page.locator('#findings').textContent(), /knees lie on the person's left; the step says right/);
});

test('a text that cannot be read or drawn keeps the last pictures, and says where and why', async (t) => {
  const visited = await open(t, 'draw.html', '?figure=plank');
  const { page } = visited;
  const text = page.getByLabel('Poses as JSON');
  const sound = await text.inputValue();
  const before = await all(page);
  const line = sound.split('\n').findIndex((one) => one.includes('"head": 18')) + 1;
  for (const [broken, complaint] of [
    [sound.replace('"neck": 8,', '"neck": 8'), new RegExp(`^Line ${line}: `)],
    [sound.slice(0, -1), new RegExp(`^Line ${sound.split('\n').length}: `)],
    ['', /^Line 1: /],
    ['null', /no figure/],
    ['[]', /no figure/],
    [sound.replace('"frame"', '"frome"'), /leaves out frame/],
    [sound.replace('short-hair', 'long-hair'), /No look "long-hair"; there are .*bun/],
    [sound.replace('[-7, 57]', '[-7, "<img src=x onerror=alert(1)>"]'), /wrong kind/],
    [sound.replace('"centre"', '"center"'), /wrong kind/],
    [
      '{"keyframes": [null], "id": 1, "view": 1, "look": 1, "frame": 1, "props": 1, "highlights": 1, "timing": 1}',
      /wrong kind/,
    ],
  ]) {
    await text.fill(broken);
    assert.match(await page.locator('#problem').textContent(), complaint);
    assert.equal(await text.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await all(page), before, broken);
  }

  await text.fill(sound.replace('"neck": 8,', '"neck": 8'));
  await page.getByRole('button', { name: 'Show the line' }).click();
  const selected = await text.evaluate(({ value, selectionStart, selectionEnd }) =>
    value.slice(selectionStart, selectionEnd),
  );
  assert.match(selected, /^ *"head": 18,$/);

  await text.fill(sound);
  assert.equal(await page.locator('#problem').textContent(), '');
  assert.deepEqual(await all(page), before);
  await assertNothingWrong(visited);
});

test('the slider goes through the movement, also by keyboard', async (t) => {
  const { page } = await open(t, 'draw.html', '?figure=plank');
  const place = () => page.locator('#place').textContent();
  const [keyframes, between] = await Promise.all([drawings(page, '#keyframes svg'), drawings(page, '#between svg')]);
  const slider = page.getByRole('slider');
  await slider.fill('0.5');
  assert.equal(await place(), 'hands-and-knees → forearms-down, 50 %');
  assert.deepEqual(await drawings(page, '#large svg'), [between[1]]);
  await slider.press('End');
  assert.equal(await place(), 'plank');
  assert.deepEqual(await drawings(page, '#large svg'), [keyframes[2]]);
});

for (const name of ['pictures.html', 'draw.html']) {
  test(`${name} fits into 320 px`, async (t) => {
    const { page } = await open(t, name);
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), width);
    }
  });
}
