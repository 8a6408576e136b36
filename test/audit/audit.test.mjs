// What `backstride/audit` says of the real content, and of content as it may be one day.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { audit } from '../../dist/audit/index.js';
import { openLibrary } from '../../dist/content/index.js';
import { findLanguage } from '../../dist/content/language.js';
import { Library } from '../../dist/content/library.js';
import { loadCatalogue, loadShared } from '../../dist/content/load-items.js';

const library = await openLibrary('en');
const { entries, due } = audit(library, { on: '2026-12-01' });

const [catalogue, { phrases }] = [await loadCatalogue('en'), await loadShared('en')];

/** A library of the same content, but for these facts of its plank. */
function withPlank(facts) {
  const { plank } = catalogue.exercises;
  const exercises = { ...catalogue.exercises, plank: { ...plank, facts: { ...plank.facts, ...facts } } };
  return new Library(findLanguage('en'), true, { ...catalogue, exercises }, phrases);
}
const dueOfPlank = (facts, options = {}) =>
  audit(withPlank(facts), { on: '2027-01-15', ...options }).entries.find(({ id }) => id === 'plank').due;
const reviewed = {
  status: 'reviewed',
  by: { name: 'A. Person', role: 'physiotherapist' },
  on: '2026-12-01',
  next: '2027-01-15',
};
const looked = (checkedOn, verified = 'primary') => [{ source: 'source-article', verified, checkedOn }];

test('every file of facts about an item is in the audit', () => {
  const folders = new Map(
    Object.entries({
      exercise: 'exercises',
      tip: 'tips',
      cause: 'causes',
      check: 'checks',
      study: 'studies',
      treatment: 'treatments',
      claim: 'claims',
      advice: 'advice',
      warning: 'warnings',
      term: 'glossary',
      consultation: 'consultations',
    }),
  );
  for (const [kind, folder] of folders) {
    const ids = readdirSync(new URL(`../../content/facts/${folder}`, import.meta.url)).map((name) =>
      name.replace('.json', ''),
    );
    assert.deepEqual(
      entries
        .filter((entry) => entry.kind === kind)
        .map(({ id }) => id)
        .sort(),
      ids.sort(),
      kind,
    );
  }
});

test('each entry tells its review, its words for it, its licence and where it comes from', () => {
  for (const { id, review, reviewText, licence, provenance } of entries) {
    assert.ok(['draft', 'proposed', 'reviewed', 'withdrawn'].includes(review.status), id);
    assert.ok(reviewText.length > 5, id);
    assert.equal(licence, 'MIT');
    assert.ok(
      provenance.every(({ source, checkedOn }) => source && /^\d{4}-\d\d/.test(checkedOn)),
      id,
    );
  }
});

test('what no clinician has checked is due', () => {
  for (const entry of entries) {
    assert.equal(due.includes(entry), entry.due.length > 0);
    if (entry.review.status === 'draft') assert.ok(entry.due.includes('not-reviewed'), entry.id);
  }
});

test('a review is overdue on the day after its next one', () => {
  const facts = { review: reviewed, provenance: looked('2026-11') };
  assert.deepEqual(dueOfPlank(facts), []);
  assert.deepEqual(dueOfPlank(facts, { on: '2027-01-16' }), ['review-overdue']);
});

test('a source is old after so many months, and one that was never opened is told', () => {
  assert.deepEqual(dueOfPlank({ review: reviewed, provenance: looked('2025-01') }), []);
  assert.deepEqual(dueOfPlank({ review: reviewed, provenance: looked('2024-12') }), ['source-old']);
  assert.deepEqual(dueOfPlank({ review: reviewed, provenance: looked('2026-11') }, { months: 1 }), ['source-old']);
  assert.deepEqual(dueOfPlank({ review: reviewed, provenance: looked('2026-11', 'unchecked') }), ['source-unchecked']);
  assert.deepEqual(dueOfPlank({ review: { status: 'withdrawn' }, provenance: looked('2026-11') }), ['withdrawn']);
});

test('a day that is none is refused with an example', () => {
  for (const on of ['', '2027', '2027-13-01', '2027-02-30', 'today']) {
    assert.throws(() => audit(library, { on }), /audit: on is ".*"; write a day such as 2027-03-01/);
  }
  for (const months of [0, NaN, Infinity]) {
    assert.throws(() => audit(library, { on: '2027-01-01', months }), /months is \w+; it must be above 0/);
  }
});
