// Which language answers a request, and what the request still decides: how numbers are written.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directions, openLibrary } from 'backstride/content';
import { realContent } from '../content/real-content.mjs';

const answer = async (request) => {
  const { language, locale, matched } = await openLibrary(request);
  return { language, locale, matched };
};

describe('the language that answers', () => {
  for (const [request, wanted] of [
    ['en', { language: 'en', locale: 'en', matched: true }],
    ['en-GB', { language: 'en', locale: 'en-GB', matched: true }],
    ['EN-gb', { language: 'en', locale: 'en-GB', matched: true }],
    ['eng', { language: 'en', locale: 'en', matched: true }],
    ['en-Latn-GB', { language: 'en', locale: 'en-Latn-GB', matched: true }],
    ['es-MX', { language: 'es', locale: 'es-MX', matched: true }],
    ['nl-BE', { language: 'en', locale: 'en', matched: false }],
    ['xx', { language: 'en', locale: 'en', matched: false }],
    ['not a tag!!', { language: 'en', locale: 'en', matched: false }],
    ['', { language: 'en', locale: 'en', matched: false }],
    ['constructor', { language: 'en', locale: 'en', matched: false }],
    [undefined, { language: 'en', locale: 'en', matched: true }],
  ]) {
    test(`to ${JSON.stringify(request)}`, async () => assert.deepEqual(await answer(request), wanted));
  }

  test('every exercise says in which language its words are', async () => {
    assert.equal((await openLibrary('es-MX')).exercise('plank').language, 'es');
    assert.equal((await openLibrary('nl-BE')).exercise('plank').language, 'en');
  });
});

test('every folder of words is a language, with its direction', () => {
  const tables = Object.entries(realContent().wordTables);
  const told = tables.map(([tag, { language }]) => [tag, language.data.direction]);
  assert.deepEqual(directions, Object.fromEntries(told));
});

describe('numbers by Intl', () => {
  const doseText = async (locale, id) => (await openLibrary(locale)).exercise(id).doseText;

  test('British and American readers see the same numbers and ranges', async () => {
    for (const id of (await openLibrary()).exerciseIds) {
      assert.equal(await doseText('en-GB', id), await doseText('en', id));
    }
  });
  test('the locale reaches every number: no digit is typed in a text', async () => {
    const library = await openLibrary('en-u-nu-arab');
    assert.equal(library.matched, true);
    assert.match(library.exercise('plank').doseText, /^٣–٥ repetitions · hold ٦٠ seconds \(at least ٤٥ seconds\)$/);
    for (const { steps, cues, notes, doseText } of library.exercises()) {
      assert.doesNotMatch([doseText, ...[...steps, ...cues, ...notes].map(({ text }) => text)].join(' '), /[0-9]/);
    }
  });
  test('whole minutes are minutes, other times are seconds', async () => {
    assert.match(await doseText('en', 'seated-forward-fold'), /2–5 minutes/);
    assert.match(await doseText('en', 'supine-twist'), /1–3 minutes/);
    assert.match(await doseText('en', 'plank'), /60 seconds/);
  });
});

test('several libraries are open at once, each with its own locale', async () => {
  const [plain, arabic, british] = await Promise.all(['en', 'en-u-nu-arab', 'en-GB'].map(openLibrary));
  const interleaved = [plain, arabic, british, plain].map((library) => library.exercise('supine-twist').doseText);
  assert.deepEqual(
    interleaved.map((text) => text.slice(0, 8)),
    ['Hold 1–3', 'Hold ١–٣', 'Hold 1–3', 'Hold 1–3'],
  );
  assert.notEqual(plain, british);
});
