import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/known-placeholders.mjs';
import { assertOneProblem, englishContent, factsOf, realContent, tableOf, wordsOf } from '../real-content.mjs';

const plankFile = 'words/en/exercises/plank.json';

/** The one problem after the plank's text at this path has changed. */
function plankProblem(list, id, text, says) {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank')[list][id] = text;
  assertOneProblem(rule.check(content), { file: plankFile, path: `${list}.${id}`, says });
}

test('every real placeholder has a value', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('what is said of a picture is not filled in, though the picture has numbers', () => {
  const content = realContent();
  wordsOf(content, 'figures', 'plank').keyframes.plank = 'The person moves for {timingMove}.';
  const file = 'words/en/figures/plank.json';
  assertOneProblem(rule.check(content), { file, path: 'keyframes.plank', says: /\{timingMove\}/ });
});

test('a name that nobody knows is told', () => {
  plankProblem('steps', 'hold', 'Hold for {seconds}.', /\{seconds\}/);
});

test('a value that this dose does not have is told', () => {
  plankProblem('steps', 'hold', 'Do {sets}.', /\{sets\}/);
  plankProblem('notes', 'two-moves-not-tested', 'Do it {frequency}.', /\{frequency\}/);
});

test('a value taken out of the dose is missed in the words', () => {
  const content = englishContent();
  delete factsOf(content, 'exercises', 'plank').dose.hold.minimum;
  assertOneProblem(rule.check(content), { file: plankFile, path: 'cues.hold-minimum', says: /\{minimumHold\}/ });
});

test('a hold without a time cannot be shown as one', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'lacrosse-ball-hip').steps.stay = 'Stay for {hold}.';
  const file = 'words/en/exercises/lacrosse-ball-hip.json';
  assertOneProblem(rule.check(content), { file, path: 'steps.stay', says: /\{hold\}/ });
});

test('only steps, cues and notes are filled in', () => {
  plankProblem('avoid', 'hunched-shoulders', 'Not for {hold}.', /\{hold\}/);
});

for (const text of [
  'Hold for {hold.',
  'Hold for hold}.',
  'Hold for { hold }.',
  'Hold for {}.',
  'Hold for {min-hold}.',
]) {
  test(`braces are written as a placeholder, unlike "${text}"`, () => {
    plankProblem('steps', 'hold', text, /brace/);
  });
}

test('the words of a dose know their own placeholders, and need them', () => {
  const content = realContent();
  const dose = tableOf(content, 'dose');
  dose.hold = 'hold {count}';
  dose.holdWithMinimum = 'hold {hold}';
  assert.deepEqual(
    rule.check(content).map(({ path, problem }) => `${path}: ${problem}`),
    [
      'hold: {count} has no value here.',
      'hold: {hold} is missing from this text.',
      'holdWithMinimum: {minimumHold} is missing from this text.',
    ],
  );
});

test('a label has the value that it was made for', () => {
  const content = realContent();
  tableOf(content, 'labels').claim = 'Claim';
  const file = 'words/en/labels.json';
  assertOneProblem(rule.check(content), { file, path: 'claim', says: /\{claimant\} is missing/ });
});

test('a review shows who checked, in which role and when', () => {
  const content = realContent();
  tableOf(content, 'vocabulary').review.reviewed = 'Checked by {name} on {date}.';
  const file = 'words/en/vocabulary.json';
  assertOneProblem(rule.check(content), { file, path: 'review.reviewed', says: /\{role\} is missing/ });
});
