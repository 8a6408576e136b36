// The codes that programs read beside the texts: each is what the check column of the facts asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const ids = (list) => list.map(({ id }) => id);

test('codes of the tips', () => {
  const { prefer, insteadOf } = library.tip('forgiving-surface');
  assert.deepEqual(
    [prefer, insteadOf],
    [
      ['rubber-track', 'track', 'other-forgiving'],
      ['cement', 'asphalt'],
    ],
  );
  const { requires, qualities, avoid } = library.tip('supportive-shoes');
  assert.deepEqual(
    [requires, qualities, ids(avoid)],
    [['running-shoes'], ['supportive', 'comfortable'], ['worn-out', 'uncomfortable']],
  );
  const [warmUp, stretch, , core] = library.tip('reduce-strain').actions;
  assert.deepEqual([warmUp.when, warmUp.thorough, warmUp.notStated], ['before-run', true, ['how', 'how-long']]);
  assert.deepEqual([stretch.frequency, stretch.exercise], [{ times: 2, per: 'day' }, 'hamstring-stretch']);
  assert.deepEqual(core.means, ['strength-training', 'toning']);
  const { reasons } = library.tip('strength-training');
  assert.equal(reasons.find(({ id }) => id === 'core').because, 'supports-spine');
  assert.deepEqual(ids(library.tip('daily-maintenance').aims), ['tightness-while-running', 'pain']);
});

test('codes of the causes', () => {
  const herniated = library.cause('disc-herniation');
  assert.deepEqual(ids(herniated.aka), ['ruptured-disc', 'slipped-disc']);
  assert.deepEqual([herniated.complication, herniated.only], ['permanent-nerve-damage', 'severe']);
  assert.deepEqual([herniated.treatmentBy, herniated.treatmentRange], ['severity', ['otc-painkillers', 'surgery']]);
  assert.ok(herniated.warnings.length > 0);
  const { factor, role, effect, parent } = library.cause('disc-degeneration');
  assert.deepEqual([factor, role, effect, parent], ['age', 'shock-absorber', 'pain-after-run', 'disc']);
  const { trigger, mechanisms, tissues, symptoms } = library.cause('sprain-strain');
  assert.deepEqual([trigger, mechanisms], ['intense-activity', ['tear', 'overstretch']]);
  assert.deepEqual(
    [tissues, ids(symptoms)],
    [
      ['ligament', 'tendon', 'muscle'],
      ['stiffness', 'pain', 'muscle-spasm'],
    ],
  );
  const { treatmentUsually, selfHelp, selfCheck, signs } = library.cause('hyperlordosis');
  assert.deepEqual([treatmentUsually, selfHelp, selfCheck], [false, ['exercises', 'stretches'], 'wall-gap']);
  assert.deepEqual(ids(signs), ['belly-forward', 'buttocks-out', 'c-shaped-arch']);
  assert.deepEqual(library.cause('weak-deep-core').anatomy, { depth: 'deep', contrast: 'six-pack' });
  assert.deepEqual(library.term('sprain').tissues, ['ligament']);
  assert.deepEqual(
    [library.term('strain').tissues, library.term('strain').mechanisms.length],
    [['muscle', 'tendon'], 3],
  );
});

test('codes of advice', () => {
  const { groups } = library.advice('who');
  assert.deepEqual(
    groups.map(({ id, factors }) => [id, factors]),
    [
      ['new-runner', undefined],
      ['returning-runner', ['too-soon', 'too-hard']],
    ],
  );
  const { baseline, symptoms, otherTriggers, pattern } = library.advice('aggravates');
  assert.deepEqual([baseline, ids(symptoms)], ['mild', ['stabbing-pain', 'aching-muscles']]);
  assert.deepEqual([otherTriggers, pattern], [['lifting', 'bending'], ['one-sided']]);
  const { impact, verdict, action } = library.advice('run-or-not');
  assert.deepEqual([impact, verdict, action], ['high', 'depends', 'ask-doctor']);
  assert.deepEqual(library.advice('topic').page, { topic: 'low-back-pain', trigger: 'after-running' });
  assert.deepEqual(
    [library.advice('lower-strain').appliesTo, library.advice('lower-strain').priority],
    [['existing-lbp'], 'high'],
  );
  assert.equal(library.advice('ask-doctor-first').scope, 'any-new-programme');
  assert.deepEqual(library.advice('treatment-range').range, ['conservative', 'surgery']);
  const worse = library.advice('worsening-pain');
  assert.deepEqual(
    [ids(worse.signs), ids(worse.examples)],
    [
      ['increasing', 'persistent'],
      ['hyperlordosis', 'disc-herniation', 'sprain-strain'],
    ],
  );
});
