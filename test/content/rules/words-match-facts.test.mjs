import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/words-match-facts.mjs';
import { addLanguage, assertOneProblem, englishContent, factsOf, realContent, wordsOf } from '../real-content.mjs';

const plankWords = 'words/en/exercises/plank.json';

test('every real statement has its text, and nothing is orphaned', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [list, id] of [
  ['steps', 'forearms'],
  ['cues', 'brace-abdominals'],
  ['avoid', 'hunched-shoulders'],
  ['notes', 'two-moves-not-tested'],
]) {
  test(`a missing text in ${list} is told`, () => {
    const content = realContent();
    delete wordsOf(content, 'exercises', 'plank')[list][id];
    assertOneProblem(rule.check(content), {
      file: plankWords,
      path: `${list}.${id}`,
      says: new RegExp(`"${id}" has no text`),
    });
  });
}

test('a keyframe without its alternative text is told, and a text without its keyframe', () => {
  const content = realContent();
  const words = wordsOf(content, 'figures', 'plank').keyframes;
  words.handstand = words.plank;
  delete words.plank;
  assert.deepEqual(
    rule.check(content).map(({ file, path }) => `${file} ${path}`),
    ['keyframes.plank', 'keyframes.handstand'].map((path) => `words/en/figures/plank.json ${path}`),
  );
});

test('a missing text of a reason or a tip is told', () => {
  const content = realContent();
  delete wordsOf(content, 'exercises', 'mountain-climber').reasons['raises-heart-rate'];
  delete wordsOf(content, 'tips', 'reduce-strain').actions['warm-up'];
  assert.deepEqual(
    rule.check(content).map(({ path }) => path),
    ['reasons.raises-heart-rate', 'actions.warm-up'],
  );
});

test('a missing text of a panel is told', () => {
  const content = realContent();
  delete wordsOf(content, 'diagrams', 'disc').panels.worn;
  assertOneProblem(rule.check(content), {
    file: 'words/en/diagrams/disc.json',
    path: 'panels.worn',
    says: /"worn" has no text/,
  });
});

test('a text without its fact is told', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.jump = 'Jump.';
  assertOneProblem(rule.check(content), { file: plankWords, path: 'steps.jump', says: /"jump" has a text here/ });
});

test('two entries cannot share an id', () => {
  const content = englishContent();
  factsOf(content, 'exercises', 'plank').steps[1].id = 'hold';
  const told = rule.check(content).map(({ file, path }) => `${file} ${path}`);
  assert.deepEqual(told, ['facts/exercises/plank.json steps.hold', `${plankWords} steps.forearms`]);
});

test('an item without words is told for the language that owes them', () => {
  const content = realContent();
  addLanguage(content, 'es');
  content.words.es.exercises = content.words.es.exercises.filter(({ id }) => id !== 'plank');
  assertOneProblem(rule.check(content), { file: 'words/es/exercises/plank.json', path: '', says: /"plank".*"es"/ });
});

test('a language without a vocabulary is told', () => {
  const content = realContent();
  addLanguage(content, 'es');
  delete content.wordTables.es.vocabulary;
  assertOneProblem(rule.check(content), {
    file: 'words/es/vocabulary.json',
    path: '',
    says: /"es" has no vocabulary\.json/,
  });
});

test('evidence that nothing uses is told', () => {
  const content = realContent();
  for (const { data } of [...content.facts.exercises, ...content.facts.treatments]) {
    data.evidence = data.evidence.filter((id) => id !== 'foam-rolling');
    for (const statement of [...(data.reasons ?? []), ...(data.techniques ?? [])]) delete statement.evidence;
  }
  const told = rule.check(content).filter(({ file }) => file === 'facts/evidence/foam-rolling.json');
  assertOneProblem(told, { file: 'facts/evidence/foam-rolling.json', path: '', says: /evidence "foam-rolling"/ });
});

test('a figure that no exercise shows is told', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'hamstring-stretch').figures.pop();
  const file = 'facts/figures/hamstring-stretch-standing.json';
  assertOneProblem(rule.check(content), { file, path: '', says: /figure "hamstring-stretch-standing"/ });
});

test('a source that nothing cites is told', () => {
  const content = realContent();
  content.factTables.sources.data['nobody-1999'] = { type: 'study' };
  assertOneProblem(rule.check(content), {
    file: 'facts/sources.json',
    path: 'nobody-1999',
    says: /source "nobody-1999"/,
  });
});

test('charts have a caption, and a label for each point that is no group', () => {
  const content = realContent();
  delete wordsOf(content, 'studies', 'raabe-2018').points['forward-shear'];
  delete wordsOf(content, 'studies', 'belavy-2017').data.people;
  assert.deepEqual(
    rule.check(content).map(({ file, path }) => `${file} ${path}`),
    ['words/en/studies/belavy-2017.json data.people', 'words/en/studies/raabe-2018.json points.forward-shear'],
  );
});
