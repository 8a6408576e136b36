// German doses against values written by hand: units, ranges, plurals and how the parts are joined.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doseText } from '../../dist/content/dose-text.js';
import { openLibrary } from 'backstride/content';
import { realContent, tableOf } from '../content/real-content.mjs';

const words = tableOf(realContent(), 'dose', 'de');

for (const [dose, wanted] of [
  [{ repetitions: 1 }, '1 Wiederholung'],
  [{ repetitions: 2 }, '2 Wiederholungen'],
  [{ repetitions: 11 }, '11 Wiederholungen'],
  [{ repetitions: { min: 3, max: 5 } }, '3–5 Wiederholungen'],
  [{ sets: 1 }, '1 Satz'],
  [{ sets: 3 }, '3 Sätze'],
  [{ sets: 1, repetitions: 20 }, '1 Satz zu 20 Wiederholungen'],
  [{ sets: 3, repetitions: 1 }, '3 Sätze zu 1 Wiederholung'],
  [{ hold: { target: 1 } }, '1 Sekunde halten'],
  [{ hold: { target: 5 } }, '5 Sekunden halten'],
  [{ hold: { target: 60, minimum: 45 } }, '60 Sekunden halten (mindestens 45 Sekunden)'],
  [{ hold: { target: 120 } }, '2 Minuten halten'],
  [{ hold: { target: { min: 60, max: 180 } } }, '1–3 Minuten halten'],
  [{ frequency: { times: 1, per: 'day' } }, 'Jeden Tag'],
  [{ frequency: { times: 2, per: 'day' } }, '2-mal am Tag'],
  [{ frequency: { times: { min: 2, max: 3 }, per: 'day' } }, '2–3-mal am Tag'],
  [{ frequency: { times: 1, per: 'week' } }, 'Jede Woche'],
  [{ frequency: { times: 5, per: 'week' } }, '5-mal in der Woche'],
  [
    { hold: { until: 'sensation-eases' }, sides: 'both' },
    'Jede Stelle halten, bis das Gefühl nachlässt · beide Seiten',
  ],
  [{}, 'Die Quelle nennt keinen Umfang.'],
]) {
  test(`${JSON.stringify(dose)} is "${wanted}"`, () => assert.equal(doseText(dose, words, 'de'), wanted));
}

test('steps say the dose in the right case, also in Austria and Switzerland', async () => {
  for (const locale of ['de', 'de-AT', 'de-CH']) {
    const library = await openLibrary(locale);
    assert.equal(library.language, 'de');
    const step = (exercise, id) => library.exercise(exercise).steps.find((one) => one.id === id).text;
    assert.equal(step('plank', 'hold'), 'Halten Sie diese Stellung 60 Sekunden lang.');
    assert.equal(
      step('superman', 'repeat'),
      'Machen Sie es noch einmal. Der volle Umfang: 3 Sätze zu 20–30 Wiederholungen.',
    );
    assert.equal(step('supine-twist', 'stay'), 'Bleiben Sie 1–3 Minuten lang in der Drehung.');
  }
});
