// What reaches readers of tips, causes, studies, treatments, claims and the rest: every text is complete, every number is
// written by the reader's language, and nothing stands without its speaker, its grade in words or its answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const items = library.items().filter(({ kind }) => kind !== 'exercise');

/** Every text for readers in a value, with its path. */
function texts(value, path = '') {
  if (typeof value === 'string')
    return /(^|\.)(\w*[tT]ext|name|summary|answer|label)$/.test(path) ? [{ path, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

/** A test of every item; `where` names the one that fails. */
const testEvery = (what, check) =>
  test(what, () => {
    for (const item of items) check(item, `${item.kind} ${item.id}`);
  });

testEvery('no text is empty, padded or has an unfilled place', (item, where) => {
  assert.ok(texts(item).length > 0, where);
  for (const { path, text } of texts(item)) {
    assert.match(text, /^\S(.*\S)?$/s, where + path);
    assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, where + path);
  }
});

testEvery(
  'evidence comes with the words of its grade, what it is for, sources, and harms for D and X',
  (item, where) => {
    const words = {
      A: 'Well supported',
      B: 'Some support',
      C: 'Unclear',
      D: 'Usually not advised',
      X: 'Not approved, research only',
      '-': 'Not graded',
    };
    for (const { grade, gradeText, forText, sources, harms } of item.evidence) {
      assert.equal(gradeText, words[grade], where);
      assert.ok(forText.length > 0 && sources.length > 0, where);
      if (['D', 'X'].includes(grade)) assert.ok(harms.length > 0, where);
    }
  },
);

testEvery('the evidence and the lists that statements and notes name are there', (item, where) => {
  const known = item.evidence.map((note) => note.id);
  for (const list of Object.values(item).filter(Array.isArray)) {
    for (const { evidence, placement } of list) {
      if (typeof evidence === 'string') assert.ok(known.includes(evidence), `${where}: ${evidence}`);
      if (placement) assert.ok(item[placement].length > 0, `${where}: ${placement}`);
    }
  }
});

testEvery('all that is cited has a name and an address, but for the source article', (item, where) => {
  for (const { id, title, authors, publisher, url, doi } of item.sources) {
    assert.ok(authors ?? publisher, `${where}: ${id}`);
    if (id !== 'source-article') assert.ok(title && (url ?? doi), `${where}: ${id}`);
  }
});

testEvery('no clinician is claimed to have checked a draft', ({ reviewText }, where) => {
  assert.equal(reviewText, 'Draft. No clinician has checked this yet.', where);
});

testEvery('it is plain data', (item, where) => {
  assert.deepEqual(JSON.parse(JSON.stringify(item)), structuredClone(item), where);
});

test('claims stand with claimant and answer wherever they are', () => {
  const whole = [library.treatment('stem-cell'), library.consultation(), library.advice('not-direct-cause')].flatMap(
    ({ benefits = [], claims = [] }) => [...benefits, ...claims],
  );
  assert.ok(whole.length >= 10);
  for (const claim of [...whole, ...library.claims()]) {
    assert.ok(claim.text.startsWith(claim.claimant) && claim.answer.length > 0, claim.id);
    assert.deepEqual(claim, library.claim(claim.id));
  }
});

test('injections and procedures name harms of their own', () => {
  const risky = library.treatments().filter(({ type }) => ['injection', 'procedure'].includes(type));
  assert.equal(risky.length, 2);
  for (const { id, harms } of risky) assert.ok(harms.length > 0, id);
});

test('warning signs come by level, none from the source article alone', () => {
  assert.deepEqual([...new Set(library.warnings().map(({ level }) => level))], ['emergency', 'urgent', 'soon']);
  assert.deepEqual(
    [8, 9, 4],
    ['emergency', 'urgent', 'soon'].map((level) => library.warnings({ level }).length),
  );
  for (const { origin, levelText } of library.warnings()) {
    assert.notEqual(origin, 'source');
    assert.match(levelText, /if you have back pain and$/);
  }
});

test('names of other items are those that the items have', () => {
  const nameOf = { exercises: 'exercise', studies: 'study', treatments: 'treatment' };
  for (const item of items) {
    for (const [list, one] of Object.entries(nameOf)) {
      for (const { id, name } of item[list] ?? []) assert.equal(name, library[one](id).name);
    }
  }
});

test('the locale reaches every number: no digit is typed in a text', async () => {
  for (const item of (await openLibrary('en-u-nu-arab')).items()) {
    for (const { path, text } of texts(item)) assert.doesNotMatch(text, /[0-9]/, `${item.kind} ${item.id} ${path}`);
  }
});
