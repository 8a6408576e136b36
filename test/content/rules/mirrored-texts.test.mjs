import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/mirrored-texts.mjs';
import { addLanguage, assertOneProblem, englishContent, factsOf, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/lacrosse-ball-hip.json';

/** The problems after this change to the words of the ball. */
function withBall(change) {
  const content = englishContent();
  change(wordsOf(content, 'exercises', 'lacrosse-ball-hip'), content);
  return rule.check(content);
}

test('every real text that names a side has its mirror image', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a step for one side without a text for the other is told', () => {
  const problems = withBall((ball) => delete ball.mirrored['cross-ankle']);
  assertOneProblem(problems, { file, path: 'mirrored.cross-ankle', says: /"cross-ankle" is about one side/ });
});

test('so is a step whose facts name the side and whose text does not', () => {
  const problems = withBall((ball) => {
    ball.steps['place-ball'] = 'Put a ball under your buttock.';
    delete ball.mirrored['place-ball'];
  });
  assertOneProblem(problems, { file, path: 'mirrored.place-ball', says: /"place-ball" is about one side/ });
});

for (const [what, text] of [
  [
    'left and right as they were',
    'Cross your left ankle over your right thigh. Your left knee now points out to the left.',
  ],
  ['one side not swapped', 'Cross your right ankle over your left thigh. Your right knee now points out to the left.'],
  ['other words', 'Put your right ankle over your left thigh. Your right knee now points out to the right.'],
]) {
  test(`${what} is no mirror image`, () => {
    const problems = withBall((ball) => (ball.mirrored['cross-ankle'] = text));
    assertOneProblem(problems, {
      file,
      path: 'mirrored.cross-ankle',
      says: /not the mirror image of "Cross your left/,
    });
  });
}

test('a capital letter is no difference', () => {
  const problems = withBall((ball) => {
    ball.steps['place-ball'] = 'Right buttock: put a ball under it.';
    ball.mirrored['place-ball'] = 'Left buttock: put a ball under it.';
  });
  assert.deepEqual(problems, []);
});

test('an Arabic side keeps its gender', () => {
  const content = realContent();
  const ball = wordsOf(content, 'exercises', 'lacrosse-ball-hip', 'ar');
  ball.steps['place-ball'] = 'ضعوا اليد اليسرى على الكاحل الأيسر، ثم إلى اليسار.';
  ball.mirrored['place-ball'] = 'ضعوا اليد اليمنى على الكاحل الأيمن، ثم إلى اليمين.';
  assert.deepEqual(rule.check(content), []);
  ball.mirrored['place-ball'] = ball.mirrored['place-ball'].replace('اليمنى', 'الأيمن');
  assertOneProblem(rule.check(content), {
    file: 'words/ar/exercises/lacrosse-ball-hip.json',
    path: 'mirrored.place-ball',
    says: /not the mirror image/,
  });
});

test('a mirrored text of a step without a side is told', () => {
  const problems = withBall((ball) => (ball.mirrored.roll = ball.steps.roll));
  assertOneProblem(problems, { file, path: 'mirrored.roll', says: /nothing to mirror under "roll"/ });
});

test('a cue cannot be about one side, since it is shown for both', () => {
  const problems = withBall((ball) => (ball.cues.gentle = 'Let your right hip sink.'));
  assertOneProblem(problems, { file, path: 'cues.gentle', says: /names a side/ });
});

test('an exercise that describes both sides has no mirrored steps', () => {
  const content = realContent();
  const twist = 'words/en/exercises/supine-twist.json';
  wordsOf(content, 'exercises', 'supine-twist').mirrored = { 'drop-right': 'Let your knees fall to the left.' };
  assertOneProblem(rule.check(content), { file: twist, path: 'mirrored.drop-right', says: /nothing to mirror/ });
  factsOf(content, 'exercises', 'supine-twist').dose.sides = 'one-described';
  assert.ok(rule.check(content).some(({ path }) => path === 'mirrored.drop-left'));
});

test('a keyframe that names a side has its mirror image, and one that names none has not', () => {
  const content = realContent();
  const ball = wordsOf(content, 'figures', 'lacrosse-ball-hip');
  const plank = wordsOf(content, 'figures', 'plank');
  const [id] = Object.keys(ball.mirrored);
  delete ball.mirrored[id];
  plank.mirrored = { plank: plank.keyframes.plank };
  assert.deepEqual(
    rule.check(content).map(({ file, path }) => `${file} ${path}`),
    [`words/en/figures/lacrosse-ball-hip.json mirrored.${id}`, 'words/en/figures/plank.json mirrored.plank'],
  );
});

test('a German side keeps its ending', () => {
  const content = realContent();
  const ball = wordsOf(content, 'exercises', 'lacrosse-ball-hip', 'de');
  ball.steps['place-ball'] = 'Ein Ball liegt unter der rechten Gesäßhälfte. Stehen Sie danach aufrecht.';
  ball.mirrored['place-ball'] = 'Ein Ball liegt unter der linken Gesäßhälfte. Stehen Sie danach aufrecht.';
  assert.deepEqual(rule.check(content), []);
  ball.mirrored['place-ball'] = ball.mirrored['place-ball'].replace('linken', 'linke');
  assertOneProblem(rule.check(content), {
    file: 'words/de/exercises/lacrosse-ball-hip.json',
    path: 'mirrored.place-ball',
    says: /not the mirror image/,
  });
});

test('in a language whose words for sides are not listed, English says what is owed, and a copy is no mirror image', () => {
  const problems = withBall((_, content) => {
    addLanguage(content, 'xx');
    const ball = wordsOf(content, 'exercises', 'lacrosse-ball-hip', 'xx');
    ball.mirrored = { 'place-ball': ball.steps['place-ball'] };
  });
  assert.deepEqual(
    problems.map((problem) => `${problem.file} ${problem.path}`),
    ['cross-ankle', 'place-ball'].map((id) => `words/xx/exercises/lacrosse-ball-hip.json mirrored.${id}`),
  );
});

test('a Spanish side keeps its ending', () => {
  const content = realContent();
  const ball = wordsOf(content, 'exercises', 'lacrosse-ball-hip', 'es');
  ball.steps['place-ball'] = 'Nalga izquierda: ponga la pelota debajo del lado izquierdo.';
  ball.mirrored['place-ball'] = 'Nalga derecha: ponga la pelota debajo del lado derecho.';
  assert.deepEqual(rule.check(content), []);
  ball.mirrored['place-ball'] = 'Nalga derecha: ponga la pelota debajo del lado derecha.';
  assertOneProblem(rule.check(content), {
    file: 'words/es/exercises/lacrosse-ball-hip.json',
    path: 'mirrored.place-ball',
    says: /not the mirror image/,
  });
});
