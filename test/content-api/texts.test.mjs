// What reaches readers: every text is complete, every caution and every claim comes with who says so.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const exercises = library.exercises();

/** Every text in a value, with its path. */
function texts(value, path = '') {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

for (const exercise of exercises) {
  describe(exercise.id, () => {
    test('no text is empty, padded or has an unfilled place', () => {
      for (const { path, text } of texts(exercise)) {
        assert.match(text, /^\S(.*\S)?$/s, path);
        assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, path);
      }
    });
    test('every sentence for readers ends as one, and stands there once', () => {
      const { steps, cues, avoid, notes, reasons, cautions, evidence } = exercise;
      const sentences = [
        ...[...steps, ...cues, ...avoid, ...notes, ...cautions, ...evidence].map(({ text }) => text),
        ...reasons,
      ];
      for (const sentence of sentences) assert.match(sentence, /[.!?]$/);
      assert.equal(new Set(sentences).size, sentences.length);
    });
    test('codes have names', () => {
      const { targets, equipment, group, notStated } = exercise;
      const named = [group, ...targets, ...Object.values(equipment).flat()];
      for (const { code, name } of named) assert.ok(name && !(code.includes('-') && name === code), code);
      for (const { code, text } of notStated) assert.notEqual(text, code);
    });
    test('steps with a side or a breath say it in words', () => {
      for (const { side, sideText, breath, breathText } of exercise.steps) {
        assert.equal(sideText, side && { left: 'Left side', right: 'Right side' }[side]);
        assert.equal(breathText, breath && { in: 'Breathe in', out: 'Breathe out' }[breath]);
      }
    });
    test('every caution says who says so and how strongly', () => {
      for (const { origin, strength, text } of exercise.cautions) {
        assert.ok(['source', 'guideline', 'editor'].includes(origin));
        assert.ok(['may-not-suit', 'ask-first', 'stop', 'get-help'].includes(strength));
        assert.ok(text.length > 0);
      }
    });
    test('evidence comes with the words of its grade, what it is for, and sources with a title', () => {
      assert.ok(exercise.evidence.length > 0);
      const words = { A: 'Well supported', B: 'Some support', C: 'Unclear', '-': 'Not graded' };
      for (const { grade, gradeText, forText, sources } of exercise.evidence) {
        assert.equal(gradeText, words[grade]);
        assert.ok(forText.length > 0 && sources.length > 0);
        for (const source of sources)
          assert.ok(source.title && (source.authors ?? source.publisher) && (source.doi ?? source.url));
      }
    });
    test('claims of the source name the source', () => {
      for (const reason of exercise.reasons)
        assert.match(reason, /\b(the source|it) (says|praises|names|calls|suggests)/i);
    });
    test('the source article comes first, with what is not known about it left open', () => {
      const [article, ...others] = exercise.sources;
      assert.deepEqual(
        [article.id, article.publisher, article.title, article.authors, article.year],
        ['source-article', 'International Spine Institute', null, null, null],
      );
      assert.equal(article.conflict, 'sells-treatment');
      for (const { id, title, url, doi } of others) assert.ok(title && (url ?? doi), id);
    });
    test('all that the evidence rests on is among the sources', () => {
      const cited = exercise.sources.map(({ id }) => id);
      for (const note of exercise.evidence) for (const { id } of note.sources) assert.ok(cited.includes(id), id);
    });
    test('no clinician is claimed to have checked a draft', () => {
      assert.equal(exercise.review.status, 'draft');
      assert.equal(exercise.reviewText, 'Draft. No clinician has checked this yet.');
    });
  });
}

test('an exercise is plain data', () => {
  for (const exercise of exercises) assert.deepEqual(JSON.parse(JSON.stringify(exercise)), structuredClone(exercise));
});
