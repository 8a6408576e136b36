// The snippets that are HTML, pasted into a page and opened in a browser, with dist/browser in the folder they name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { assertHarmless, assertShown } from './check.mjs';
import { browserFolder, everyElement, folder, hostile, optionsFor, write } from './options.mjs';

const visit = visitor();

const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${head}</head><body>${body}</body></html>`;

/** A format as a page: in one piece, or in the two places that it names. */
function pasted(id, made) {
  const parts = write(id, made);
  return parts.length === 1 ? pageOf(parts[0].code) : pageOf(parts[1].code, parts[0].code);
}

async function open(t, page, options) {
  const { origin } = await openSite(t, { '/': page }, { [`${folder}/`]: browserFolder });
  return visit(t, origin, options);
}

for (const id of ['html', 'classic', 'data', 'no-script']) {
  for (const made of everyElement) {
    test(`${id}: ${made.tag} is shown as chosen`, async (t) => {
      const visited = await open(t, pasted(id, made));
      await assertShown(visited, made.options);
    });
  }

  test(`${id}: several elements, one of them twice`, async (t) => {
    const made = await optionsFor(
      [
        ['exercise-card', { exercise: 'plank' }],
        ['exercise-card', { exercise: 'superman' }],
        ['warning-signs', {}],
      ],
      { language: 'es' },
    );
    await assertShown(await open(t, pasted(id, made)), made.options);
  });

  test(`${id}: words of a host are only ever words`, async (t) => {
    const made = await optionsFor([['consultation-cta', hostile]]);
    assert.deepEqual(made.problems, []);
    await assertHarmless(await open(t, pasted(id, made)));
  });

  test(`${id}: without JavaScript, and where the script is missing, its words are read`, async (t) => {
    const [made] = everyElement;
    const { page } = await open(t, pasted(id, made), { javaScriptEnabled: false });
    const text = await page.evaluate(() => globalThis.document.body.innerText);
    assert.ok(text.includes(made.options.elements[0].fallback.heading));
    const { page: alone } = await visit(t, (await openSite(t, { '/': pasted(id, made) })).origin);
    assert.ok(await alone.getByText(made.options.elements[0].fallback.heading, { exact: true }).first().isVisible());
  });
}

test('a script that was changed is refused by its hash, and the words stay', async (t) => {
  const [made] = everyElement;
  const changed = {
    [`${folder}/loader.js`]: 'globalThis.injected = 1;',
    [`${folder}/backstride.classic.js`]: 'injected = 1;',
  };
  for (const id of ['html', 'classic']) {
    const { origin } = await openSite(t, { '/': pasted(id, made), ...changed }, { [`${folder}/`]: browserFolder });
    const { page, errors } = await visit(t, origin);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => globalThis.injected), undefined, id);
    assert.ok(
      errors.some((error) => error.includes('integrity')),
      `${id}: ${errors}`,
    );
    assert.ok(await page.getByText(made.options.elements[0].fallback.heading, { exact: true }).first().isVisible(), id);
  }
});

test('without script, a page holds every word of its elements, and JSON-LD that says no more', async (t) => {
  for (const made of everyElement) {
    const [{ code: head }, { code: body }] = write('no-script', made);
    const { page } = await open(t, pageOf(body, head), { javaScriptEnabled: false });
    const said = (await page.evaluate(() => globalThis.document.body.innerText)).replace(/\s+/g, ' ');
    const jsonLd = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
    assert.equal(jsonLd['@type'], 'MedicalWebPage');
    const entities = [...(jsonLd.hasPart ?? []), ...(jsonLd.about ?? [])];
    assert.ok(entities.length > 0, made.tag);
    // A name may have its English beside it: both are on the page.
    const names = entities.flatMap(({ name }) => name ?? []).map((name) => name['@value'] ?? name);
    for (const name of names) assert.ok(said.includes(name), `${made.tag}: ${name}`);
    if (made.tag === 'exercise-card') {
      for (const { text } of made.library.exercise('supine-twist').steps) assert.ok(said.includes(text), text);
    }
  }
});
