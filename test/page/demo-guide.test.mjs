// The guide on a clinic's page: whole, under a strict policy, in the clinic's colours, reachable by its links, printable.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { axeFindsInBoth } from './axe.mjs';
import { openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const body = readFileSync(new URL('../../demo/guide.html', import.meta.url), 'utf8');
const library = await openLibrary('en');

async function open(t, options) {
  const headers = { 'content-security-policy': policy };
  const { origin } = await openSite(t, { '/demo/guide.html': { body, headers } });
  const visited = await visit(t, `${origin}/demo/guide.html`, options);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

test('it shows every exercise and treatment, and the clinic’s own consultation, under a strict policy', async (t) => {
  const { page, errors } = await open(t);
  const headings = await page.getByRole('heading').allTextContents();
  for (const { name } of [...library.exercises(), ...library.treatments()]) {
    assert.ok(
      headings.some((heading) => heading.trim() === name),
      name,
    );
  }
  assert.equal(await page.locator('consultation-cta').filter({ visible: true }).count(), 1);
  await page.locator('consultation-cta').getByText('Riverside Running Clinic', { exact: true }).waitFor();
  await page.getByText('This clinic is made up.').waitFor();
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
});

test('axe finds nothing, in light and in dark', async (t) => {
  const { page } = await open(t);
  await page
    .locator('exercise-card, cause-explainer, warning-signs, prevention-plan, running-advice, treatment-ladder')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('eager', '')));
  assert.deepEqual(await axeFindsInBoth(page), { light: [], dark: [] });
});

test('the clinic’s colours and font reach every element, in light and in dark', async (t) => {
  const { page } = await open(t);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { page: own, elements } = await page.evaluate(() => {
      const look = (element) => {
        const { backgroundColor, color, fontFamily } = getComputedStyle(element);
        return { backgroundColor, color, fontFamily };
      };
      const guide = globalThis.document.querySelector('back-pain-guide');
      const inside = [...guide.shadowRoot.querySelectorAll('exercise-card, cause-explainer, treatment-ladder')];
      return {
        page: look(globalThis.document.querySelector('.beside')),
        elements: inside.map((one) => look(one.shadowRoot.querySelector('article'))),
      };
    });
    assert.ok(elements.length > 10);
    for (const look of elements) assert.deepEqual(look, own);
  }
});

test('“Ask for an appointment” ends at the consultation, far down the page, and the guide fits into 320 px', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 800 } });
  await page.getByRole('link', { name: 'Ask for an appointment' }).first().click();
  await page.waitForFunction(() => {
    const { top } = globalThis.document.querySelector('#visit').getBoundingClientRect();
    return top >= 0 && top < 120;
  });
  for (const width of [320, 820, 1400]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), width);
  }
});

test('it prints the whole guide, and no navigation', async (t) => {
  const { page } = await open(t, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const visible = (selector) =>
    page.evaluate(
      (selector) => [...globalThis.document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
      selector,
    );
  assert.equal(await visible('.made-up, .site nav, .actions, .beside'), 0);
  const steps = page.locator('exercise-card [part=steps] li');
  const printed = await steps.evaluateAll(
    (all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length,
  );
  assert.equal(
    printed,
    library.exercises().reduce((sum, { steps }) => sum + steps.length, 0),
  );
});
