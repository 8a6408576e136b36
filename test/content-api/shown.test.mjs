// What elements show is what the content API resolves: nothing that a reader must see gets lost on the way to the files
// that pages load. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import {
  loadClaims,
  loadFrame,
  loadGlossary,
  loadShown,
  loadShownIds,
  loadWarnings,
} from '../../dist/content/load-shown.js';

const library = await openLibrary('en');
const shown = (kind, id) => loadShown(kind, 'en', id);
const oneOf = {
  tips: 'tip',
  causes: 'cause',
  checks: 'check',
  studies: 'study',
  treatments: 'treatment',
  advice: 'advice',
  consultations: 'consultation',
};

for (const [kind, one] of Object.entries(oneOf)) {
  test(`${kind}: every statement, note, harm and source is shown`, async () => {
    for (const id of await loadShownIds(kind)) {
      const item = library[one](id);
      const card = await shown(kind, id);
      const texts = JSON.stringify(card);
      const said = Object.entries(item)
        .filter(([list, value]) => Array.isArray(value) && !['claims', 'benefits', 'parts'].includes(list))
        .flatMap(([, list]) => list.flatMap(({ text, harms = [] }) => [text, ...harms.map((harm) => harm.text)]))
        .filter(Boolean);
      for (const text of said) assert.ok(texts.includes(JSON.stringify(text)), `${id}: ${text}`);
      for (const { placement, text } of item.notes) assert.ok(card.notes[placement].includes(text), `${id}: ${text}`);
      const cited = item.sources.filter(({ type }) => type !== 'article').length;
      assert.equal(Object.keys(card.sources ?? {}).length, cited, id);
      assert.equal(card.article ?? false, cited < item.sources.length, id);
      assert.equal(card.review, item.reviewText);
    }
  });
}

test('what is ours is marked, and grades stand in words', async () => {
  const medicine = await shown('treatments', 'medicine');
  assert.equal(medicine.lists.explanation[0].own, true);
  assert.equal(medicine.lists.classes[0].own, undefined);
  assert.match(medicine.evidence.at(-1).grade, /^Usually not advised \(D\) for low back pain\.$/);
  assert.ok(medicine.evidence.at(-1).harms.length > 0);
});

test('papers of the same people in the same year are told apart', async () => {
  const { sources } = await shown('causes', 'disc-degeneration');
  assert.deepEqual(Object.keys(sources), ['Brinjikji and others, 2015a', 'Brinjikji and others, 2015b']);
});

test('the disc holds its two parts, and hyperlordosis leads to its check and its treatments', async () => {
  const [disc, curve] = [await shown('causes', 'disc'), await shown('causes', 'hyperlordosis')];
  assert.deepEqual(disc.parts, [await shown('causes', 'disc-degeneration'), await shown('causes', 'disc-herniation')]);
  assert.deepEqual(curve.check, await shown('checks', 'wall-gap'));
  assert.deepEqual(curve.links, { treatments: { 'stretches-and-exercises': 'Stretches and exercises' } });
});

test('charts have captions, labels and values with units', async () => {
  const { data } = await shown('studies', 'belavy-2017');
  assert.deepEqual(data[2].text, 'How tall their discs were');
  assert.deepEqual(data[2].points[2], {
    id: 'long-distance',
    value: 7.5,
    sd: 1,
    label: 'People who ran 50 kilometers (30 miles) a week or more (long distance)',
    valueText: '7.5 millimeters',
    sdText: '1.0 millimeters',
  });
});

test('claims are a file of their own, each with claimant and answer', async () => {
  const ids = await loadShownIds('claims');
  const files = await Promise.all(ids.map((id) => loadClaims('en', id)));
  const claims = files.flatMap(({ benefits = [], claims: others = [] }) => [...benefits, ...others]);
  assert.equal(claims.length, library.claims().length);
  for (const { claimant, text, answer } of claims) assert.ok(text.startsWith(claimant) && answer.length > 0);
  const { benefits } = await loadClaims('en', 'stem-cell');
  assert.deepEqual(
    benefits.map(({ text }) => text),
    library.treatment('stem-cell').benefits.map(({ text }) => text),
  );
  assert.equal((await shown('treatments', 'stem-cell')).claims, true);
  assert.doesNotMatch(JSON.stringify(await shown('treatments', 'stem-cell')), /rejuvenate|regenerate/);
});

test('the warning signs are whole, by level', async () => {
  const { levels } = await loadWarnings('en');
  for (const { level, text, signs } of levels) {
    const wanted = library.warnings({ level });
    assert.equal(text, wanted[0].levelText);
    assert.deepEqual(signs, Object.fromEntries(wanted.map((sign) => [sign.id, sign.text])));
  }
  assert.deepEqual(
    levels.map(({ level }) => level),
    ['emergency', 'urgent', 'soon'],
  );
});

test('what stands around every item: emergency help, and whose article it is', async () => {
  const { cautions, publisher, conflict } = await loadFrame('en');
  assert.deepEqual([publisher, conflict], ['International Spine Institute', true]);
  for (const kind of ['tips', 'causes', 'treatments'])
    assert.ok(
      cautions[kind].some(({ urgent }) => urgent),
      kind,
    );
});

test('the glossary leads from every spelling to its meaning', async () => {
  const glossary = await loadGlossary('en');
  for (const { forms, text } of library.glossary()) for (const form of forms) assert.equal(glossary[form], text);
});

test('an id that does not exist has no file', async () => {
  for (const id of ['plonk', 'constructor', '__proto__', '../advice/topic', '']) {
    assert.equal(await shown('causes', id), undefined);
    assert.equal(await loadClaims('en', id), undefined);
  }
});
