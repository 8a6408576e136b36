import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/source-for-every-statement.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

/** The one problem after this change to an item. */
function problemIn(kind, id, change, path, says) {
  const content = realContent();
  change(factsOf(content, kind, id));
  assertOneProblem(rule.check(content), { file: `facts/${kind}/${id}.json`, path, says });
}

test('every real statement has a source', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a step without a source is told', () => {
  problemIn(
    'exercises',
    'plank',
    ({ steps }) => delete steps[0].sourceFacts,
    'steps.hands-and-knees',
    /hands-and-knees/,
  );
});

test('an empty list of facts is no source', () => {
  problemIn(
    'exercises',
    'plank',
    ({ cues }) => (cues[2].sourceFacts = []),
    'cues.brace-abdominals',
    /brace-abdominals/,
  );
});

test('cautions, faults, notes, reasons and tips need a source too', () => {
  const caution = 'contraindications.wrist-or-shoulder-pain';
  problemIn('exercises', 'plank', (plank) => (plank.contraindications[0].origin = 'source'), caution, /wrist/);
  problemIn('exercises', 'plank', ({ avoid }) => delete avoid[0].sourceFacts, 'avoid.hunched-shoulders', /hunched/);
  problemIn('exercises', 'plank', ({ notes }) => delete notes[0].origin, 'notes.two-moves-not-tested', /two-moves/);
  const reason = 'reasons.raises-heart-rate';
  problemIn('exercises', 'mountain-climber', ({ reasons }) => delete reasons[0].sourceFacts, reason, /heart-rate/);
  problemIn('tips', 'reduce-strain', ({ actions }) => delete actions[0].sourceFacts, 'actions.warm-up', /warm-up/);
});

test('a dose says who gives it', () => {
  problemIn('exercises', 'plank', ({ dose }) => (dose.sourceFacts = []), 'dose', /"dose"/);
});

test('advice of the source names its facts', () => {
  problemIn('advice', 'ask-doctor-first', (advice) => (advice.sourceFacts = []), '', /This item/);
});

test('what a guideline or a study says cites one', () => {
  problemIn('advice', 'urgent-help', (advice) => (advice.provenance = []), '', /no guideline is cited/);
  const step = (plank) => (plank.steps[0] = { id: 'hands-and-knees', role: 'prepare', origin: 'study' });
  problemIn('exercises', 'plank', step, 'steps.hands-and-knees', /no study is cited/);
});

test('the panels of a diagram and its note say where they come from', () => {
  problemIn('diagrams', 'disc', ({ panels }) => delete panels[1].origin, 'panels.worn', /"panels\.worn"/);
  problemIn('diagrams', 'disc', ({ note }) => delete note.origin, 'note', /"note"/);
  problemIn('diagrams', 'deep-core', (diagram) => diagram.provenance.pop(), 'note', /no study is cited/);
});

test('evidence names a source', () => {
  problemIn('evidence', 'stretching', (evidence) => (evidence.sources = []), 'sources', /no source/);
});
