import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/sides-kept.mjs';
import { addLanguage, assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = (language) => `words/${language}/exercises/supine-twist.json`;

/** The problems of the real content once this text stands in a translation of "Drop your knees to the right". */
function withStep(language, text) {
  const content = realContent();
  wordsOf(content, 'exercises', 'supine-twist', language).steps['drop-right'] = text;
  return rule.check(content);
}

test('the real translations keep every side', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [language, right, left, none] of [
  ['ar', 'أنزلوا الركبتين إلى اليمين.', 'أنزلوا الركبتين إلى اليسار.', 'أنزلوا الركبتين.'],
  [
    'de',
    'Lassen Sie die Knie nach rechts sinken.',
    'Lassen Sie die Knie nach links sinken.',
    'Lassen Sie die Knie sinken.',
  ],
  ['es', 'Deje caer las rodillas a la derecha.', 'Deje caer las rodillas a la izquierda.', 'Deje caer las rodillas.'],
]) {
  test(`left in the place of right is told in "${language}", and so is no side`, () => {
    const path = 'steps.drop-right';
    assert.deepEqual(withStep(language, right), []);
    assertOneProblem(withStep(language, left), { file: file(language), path, says: /here are left,.* they are right/ });
    assertOneProblem(withStep(language, none), { file: file(language), path, says: /here are none,.* they are right/ });
  });
}

test('two sides that changed places are told', () => {
  const content = realContent();
  const ball = wordsOf(content, 'exercises', 'lacrosse-ball-hip', 'de');
  ball.steps['cross-ankle'] = 'Den rechten Knöchel über den linken Oberschenkel. Das linke Knie zeigt nach links.';
  assertOneProblem(rule.check(content), {
    file: 'words/de/exercises/lacrosse-ball-hip.json',
    path: 'steps.cross-ankle',
    says: /right, left, left, left/,
  });
});

test('"right away" and "right above" are no sides, and a translation must not make any of them', () => {
  const content = realContent();
  wordsOf(content, 'consultations', 'consultation', 'de').questions['come-back'] = 'Wann hole ich rechts Hilfe?';
  assertOneProblem(rule.check(content), {
    file: 'words/de/consultations/consultation.json',
    path: 'questions.come-back',
    says: /here are right,.* they are none/,
  });
});

test('the words for the sides are those of terms.json', () => {
  const content = realContent();
  addLanguage(content, 'sv');
  const isTold = (sides) => {
    content.wordTables.sv.terms = { id: 'terms', file: 'words/sv/terms.json', data: { sides } };
    return rule.check(content).some(({ path }) => path === 'steps.drop-right');
  };
  assert.equal(isTold([['left', 'right']]), false);
  assert.equal(isTold([['vänster', 'höger']]), true);
});
