// What travels to a card: all that it shows, and nothing that is empty.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { toCard, withoutPhrases } from '../../dist/content/card-item.js';

const exercises = (await openLibrary('en')).exercises();
const cards = Object.fromEntries(exercises.map((exercise) => [exercise.id, toCard(exercise, 'en')]));

/** Everything in a value that holds nothing, by its path. */
function empty(value, path) {
  if (value === undefined || value === '' || value === null) return [path];
  if (typeof value !== 'object') return [];
  const parts = Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([key, part]) => empty(part, `${path}.${key}`));
}

test('a step for one side brings its words and its chip for the other', () => {
  const [, crossAnkle, placeBall] = cards['lacrosse-ball-hip'].steps;
  assert.match(crossAnkle.mirrored.text, /right ankle over your left thigh/);
  assert.equal(crossAnkle.mirrored.chips, undefined);
  assert.deepEqual([placeBall.chips, placeBall.mirrored.chips], [['Right side'], ['Left side']]);
});

test('pictures bring their alternative texts, and the places of the steps that they show', () => {
  for (const { id, steps, pictures } of exercises) {
    const frames = cards[id].pictures.flatMap((picture) => picture.frames);
    const keyframes = pictures.flatMap((picture) => picture.keyframes);
    assert.deepEqual(
      frames.map(({ alt, mirrored, steps: places = [] }) => [alt, mirrored, places.map((place) => steps[place].id)]),
      keyframes.map((keyframe) => [keyframe.alt, keyframe.mirroredAlt, keyframe.steps]),
    );
  }
});

test('a step that a host’s dose takes away is not pointed to', async () => {
  const plank = (await openLibrary('en')).exercise('plank');
  const steps = plank.steps.filter(({ id }) => id !== 'hold');
  const { pictures } = toCard({ ...plank, steps }, 'en');
  const shown = pictures[0].frames.flatMap((frame) => frame.steps.map((place) => steps[place].id));
  assert.deepEqual(shown, ['hands-and-knees', 'forearms', 'walk-back', 'straight-line']);
});

test('what all cards cite and say travels once, and comes back whole', async () => {
  const { phrases } = await import('../../dist/generated/cards/en/phrases.js');
  for (const [id, card] of Object.entries(cards)) {
    const { item } = await import(`../../dist/generated/cards/en/exercises/${id}.js`);
    assert.deepEqual(item, withoutPhrases(card, phrases));
    assert.deepEqual({ ...phrases.sources, ...item.sources }, card.sources);
    assert.equal(item.review ?? phrases.review, card.review);
  }
  const reviewed = { ...cards.plank, review: 'Checked by A. Person.' };
  assert.equal(withoutPhrases(reviewed, phrases).review, reviewed.review);
});

test('nothing empty travels, but for the dose where the source states none', () => {
  const withoutDose = ['hamstring-stretch', 'legs-up-the-wall', 'foam-roll-back', 'foam-roll-hamstrings'];
  assert.deepEqual(empty(cards, 'cards').sort(), withoutDose.map((id) => `cards.${id}.dose`).sort());
});
