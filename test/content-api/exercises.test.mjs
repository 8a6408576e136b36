// Every exercise against what the source article says of it: dose, order, sides, cautions, what is left open.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { everyExercise, expected, factRange } from './expected-exercises.mjs';

const library = await openLibrary('en');
const codes = (list) => list.map(({ code }) => code);
const ids = (list) => list.map(({ id }) => id);
const step = (exercise, id) => library.exercise(exercise).steps.find((one) => one.id === id);
const position = (exercise, id) => ids(library.exercise(exercise).steps).indexOf(id);

test('the ten exercises stand in the order of the source', () => {
  assert.deepEqual(library.exerciseIds, Object.keys(expected));
});

for (const [id, fact] of Object.entries(expected)) {
  describe(id, () => {
    const exercise = library.exercise(id);

    test('the dose is that of the source, with nothing added', () => {
      assert.deepEqual(exercise.dose, { basis: 'source', ...fact.dose });
    });
    test('the dose as text', () => {
      assert.equal(exercise.doseText, fact.doseText);
      assert.equal(exercise.progressionText, fact.progressionText);
    });
    test('group, targets and positions', () => {
      assert.equal(exercise.group.code, fact.group);
      assert.deepEqual(codes(exercise.targets), fact.targets);
      assert.deepEqual([exercise.start, exercise.end], [fact.start, fact.end]);
    });
    test('steps, cues and what to avoid, in order', () => {
      assert.deepEqual(ids(exercise.steps), fact.steps);
      assert.deepEqual(ids(exercise.cues), fact.cues);
      assert.deepEqual(ids(exercise.avoid), fact.avoid);
    });
    test('the cautions of the source come first, the advice for all comes last', () => {
      const own = exercise.cautions.filter(({ scope }) => !scope);
      assert.deepEqual(codes(own.filter(({ origin }) => origin === 'source')), fact.sourceCautions);
      assert.deepEqual(codes(own).slice(0, fact.sourceCautions.length), fact.sourceCautions);
      assert.deepEqual(codes(exercise.cautions).slice(-3), everyExercise);
    });
    test('what the source does not say is said to be open', () => {
      assert.deepEqual(codes(exercise.notStated), fact.notStated);
    });
    test('it carries its facts', () => {
      const missing = factRange(...fact.facts).filter((one) => !exercise.sourceFacts.includes(one));
      assert.deepEqual(missing, []);
      assert.deepEqual(exercise.sourceFacts, [...new Set(exercise.sourceFacts)].sort());
    });
  });
}

describe('advice on every exercise', () => {
  const of = (code) => library.exercise('plank').cautions.find((caution) => caution.code === code);
  test('asking a doctor is the word of the source', () => {
    assert.deepEqual([of('ask-doctor-first').origin, of('ask-doctor-first').strength], ['source', 'ask-first']);
  });
  test('the source names no emergency sign, so ours come from guidelines', () => {
    assert.deepEqual([of('urgent-help').origin, of('urgent-help').strength], ['guideline', 'get-help']);
  });
});

describe('what a single exercise promises', () => {
  test('mountain climber begins from the plank, and a note says that the arms are usually straight', () => {
    const climber = library.exercise('mountain-climber');
    assert.equal(climber.buildsOn, 'plank');
    assert.ok(ids(climber.notes).includes('straight-arms'));
    assert.match(climber.reasons.join(' '), /heart rate/);
  });
  test('superman: in on the lift, out on the way down, eyes on the floor before both', () => {
    assert.equal(step('superman', 'lift').breath, 'in');
    assert.equal(step('superman', 'lower').breath, 'out');
    assert.equal(step('superman', 'look-down').role, 'safety');
    assert.ok(position('superman', 'look-down') < position('superman', 'lift'));
    assert.ok(position('superman', 'lift') < position('superman', 'lower'));
    const notes = ['start-with-fewer', 'breathing-and-feet', 'not-tested-alone'];
    assert.deepEqual(ids(library.exercise('superman').notes), notes);
  });
  test('superman: the gap between the feet has no number', () => {
    assert.doesNotMatch(
      library
        .exercise('superman')
        .cues.map(({ text }) => text)
        .join(' '),
      /\d/,
    );
  });
  test('lacrosse ball: one of two balls, under the right buttock, no seconds', () => {
    const { equipment, dose } = library.exercise('lacrosse-ball-hip');
    assert.deepEqual(codes(equipment.anyOf), ['tennis-ball', 'lacrosse-ball']);
    assert.equal(step('lacrosse-ball-hip', 'place-ball').side, 'right');
    assert.equal(step('lacrosse-ball-hip', 'keep-breathing').role, 'safety');
    assert.equal(dose.hold.target, undefined);
  });
  test('lacrosse ball: the steps that name a side have their words for the other', () => {
    const { steps } = library.exercise('lacrosse-ball-hip');
    assert.deepEqual(ids(steps.filter(({ mirroredText }) => mirroredText)), ['cross-ankle', 'place-ball']);
    const ankle = step('lacrosse-ball-hip', 'cross-ankle');
    assert.match(ankle.text, /left ankle over your right thigh/);
    assert.match(ankle.mirroredText, /right ankle over your left thigh/);
    const ball = step('lacrosse-ball-hip', 'place-ball');
    assert.deepEqual([ball.sideText, ball.mirroredSideText], ['Right side', 'Left side']);
    assert.match(ball.mirroredText, /under your left buttock/);
  });
  test('no other exercise has words for another side: those describe both', () => {
    const others = library.exercises().filter(({ id }) => id !== 'lacrosse-ball-hip');
    assert.ok(others.every(({ steps }) => steps.every(({ mirroredText }) => mirroredText === undefined)));
  });
  test('forward fold: both disc cautions, and hamstrings only as a further effect', () => {
    const fold = library.exercise('seated-forward-fold');
    for (const code of ['disc-herniation', 'posterior-disc-bulge']) {
      const caution = fold.cautions.find((one) => one.code === code);
      assert.deepEqual([caution.strength, caution.origin], ['may-not-suit', 'source']);
      assert.match(caution.text, /disc/);
    }
    assert.deepEqual(
      fold.targets.map(({ role }) => role),
      ['target', 'target', 'also'],
    );
    assert.ok(ids(fold.notes).includes('shorter-is-fine'));
  });
  test('legs up the wall needs a bare wall', () => {
    assert.deepEqual(codes(library.exercise('legs-up-the-wall').equipment.required), ['clear-wall']);
  });
  test('supine twist: in, then out to the right, then to the left; towel or pillow if the knees hang', () => {
    assert.equal(step('supine-twist', 'breathe-in').breath, 'in');
    assert.deepEqual(
      [step('supine-twist', 'drop-right').breath, step('supine-twist', 'drop-right').side],
      ['out', 'right'],
    );
    assert.equal(step('supine-twist', 'drop-left').side, 'left');
    assert.ok(position('supine-twist', 'breathe-in') < position('supine-twist', 'drop-right'));
    assert.ok(position('supine-twist', 'drop-right') < position('supine-twist', 'drop-left'));
    assert.deepEqual(codes(library.exercise('supine-twist').equipment.optional), ['towel', 'pillow']);
  });
  test('foam rolling needs a roller, and its corrections stand beside its claims', () => {
    for (const id of ['foam-roll-back', 'foam-roll-hamstrings']) {
      assert.deepEqual(codes(library.exercise(id).equipment.required), ['foam-roller']);
    }
    assert.ok(ids(library.exercise('foam-roll-hamstrings').notes).includes('curve-the-other-way'));
    assert.match(library.exercise('foam-roll-back').reasons.join(' '), /massage/);
  });
  test('steps that the source does not give are marked as ours', () => {
    for (const id of ['hamstring-stretch', 'foam-roll-back', 'foam-roll-hamstrings']) {
      assert.ok(library.exercise(id).steps.every(({ origin }) => origin === 'editor'));
      assert.ok(ids(library.exercise(id).notes).includes('steps-are-ours'));
    }
  });
});
