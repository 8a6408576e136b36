import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/references-resolve.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

const climberFile = 'facts/exercises/mountain-climber.json';

test('everything the real content names exists', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

const wrongNames = [
  ['tip', (climber) => (climber.tip = 'strenth'), 'tip'],
  ['exercise to build on', (climber) => (climber.buildsOn = 'plonk'), 'buildsOn'],
  ['figure', (climber) => climber.figures.push('climb'), 'figures.climb'],
  ['evidence', (climber) => climber.evidence.push('magic'), 'evidence.magic'],
  ['source', (climber) => (climber.provenance[0].source = 'source-artcle'), 'provenance.source-artcle'],
  ['evidence of a reason', (climber) => (climber.reasons[0].evidence = 'hearts'), 'reasons.raises-heart-rate.evidence'],
];

for (const [what, change, path] of wrongNames) {
  test(`a name that leads to no ${what} is told`, () => {
    const content = realContent();
    change(factsOf(content, 'exercises', 'mountain-climber'));
    const [problem] = rule.check(content);
    assertOneProblem(rule.check(content), { file: climberFile, path, says: /but there is no/ });
    assert.match(problem.problem, /strenth|plonk|climb|magic|source-artcle|hearts/);
  });
}

test('what a tip and its statements name exists', () => {
  const content = realContent();
  const tip = factsOf(content, 'tips', 'reduce-strain');
  tip.aims[0].exercise = 'plonk';
  tip.actions[0].evidence = 'magic';
  tip.exercises.push('squat');
  assert.deepEqual(
    rule.check(content).map(({ path }) => path),
    ['exercises.squat', 'aims.less-strain.exercise', 'actions.warm-up.evidence'],
  );
});

test('causes, studies, treatments and claims lead to what exists', () => {
  const content = realContent();
  Object.assign(factsOf(content, 'causes', 'hyperlordosis'), { parent: 'hyperlordosis', selfCheck: 'mirror' });
  factsOf(content, 'causes', 'disc-herniation').warnings.push('sneezing');
  factsOf(content, 'studies', 'raabe-2018').source = 'nobody-1999';
  factsOf(content, 'treatments', 'stem-cell').benefits.push('reverse');
  factsOf(content, 'claims', 'rejuvenate').about.id = 'stem-cells';
  assert.deepEqual(
    rule.check(content).map(({ path }) => path),
    ['warnings.sneezing', 'selfCheck', 'parent', 'about.id', 'source', 'benefits.reverse'],
  );
});

test('the sources of evidence exist', () => {
  const content = realContent();
  factsOf(content, 'evidence', 'stretching').sources.push('nobody-1999');
  const file = 'facts/evidence/stretching.json';
  assertOneProblem(rule.check(content), { file, path: 'sources.nobody-1999', says: /"nobody-1999" in sources\.json/ });
});

test('a name of the wrong kind is told as such', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'mountain-climber').evidence.push('plank');
  const problems = rule.check(content);
  assertOneProblem(problems, { file: climberFile, path: 'evidence.plank', says: /facts\/evidence\/plank\.json/ });
  assert.match(problems[0].mend, /one of the exercises/);
});

test('an exercise cannot build on itself', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'mountain-climber').buildsOn = 'mountain-climber';
  assertOneProblem(rule.check(content), {
    file: climberFile,
    path: 'buildsOn',
    says: /"mountain-climber" builds on itself/,
  });
});

test('a tip lists the exercises that name it', () => {
  const content = realContent();
  factsOf(content, 'tips', 'strength-training').exercises = ['plank'];
  assertOneProblem(rule.check(content), { file: climberFile, path: 'tip', says: /does not list "mountain-climber"/ });
});
