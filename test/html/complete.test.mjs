// Nothing that the content API says gets lost on the way to HTML, Markdown and plain text, and everything is as safe
// there as on a card. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyDocument, formats, library } from './every-document.mjs';

// Pictures are told by the steps, and the group of an exercise is a heading of lists.
const notShown = ['pictures', 'group', 'claims', 'benefits', 'parts', 'forms', 'publisher'];

/** Every text for readers in an item. */
function texts(value, key = '') {
  if (notShown.includes(key) || value === null || value === undefined) return [];
  if (key === 'reasons') return value.map((reason) => reason.text ?? reason);
  if (typeof value === 'string')
    return /([tT]ext|^(name|summary|answer|label|claimant|title))$/.test(key) ? [value] : [];
  return Object.entries(value).flatMap(([name, part]) => texts(part, Array.isArray(value) ? key : name));
}

const addresses = ({ sources }) => sources.flatMap(({ doi, url }) => (doi ? `https://doi.org/${doi}` : (url ?? [])));

const urgentHelp = library.advice('urgent-help').text;

for (const [format, { write, words, links, blocks }] of Object.entries(formats)) {
  test(`${format}: every text and every source of every item is there`, () => {
    for (const { name, items, document } of everyDocument) {
      const written = write(document);
      const said = words(written).replace(/\s+/g, ' ');
      const found = new Set(links(written));
      for (const item of items) {
        const own = texts(item);
        assert.ok(own.length > 0, name);
        for (const text of own) assert.ok(said.includes(text), `${name}, ${item.id}: ${text}`);
        for (const address of addresses(item)) assert.ok(found.has(address), `${name}, ${item.id}: ${address}`);
      }
      assert.doesNotMatch(said, /undefined|NaN|\[object|[{}]/, name);
    }
  });

  test(`${format}: what limits an exercise stands before its steps`, () => {
    const documents = everyDocument.filter(({ items }) => items.some(({ kind }) => kind === 'exercise'));
    assert.ok(documents.length > 10);
    for (const { name, items, document } of documents) {
      const said = words(write(document)).replace(/\s+/g, ' ');
      for (const { summary, cautions, steps } of items.filter(({ kind }) => kind === 'exercise')) {
        const start = said.indexOf(summary);
        const firstStep = said.indexOf(steps[0].text, start);
        assert.ok(firstStep > start, name);
        for (const { text } of cautions) assert.ok(said.slice(start, firstStep).includes(text), `${name}: ${text}`);
      }
    }
  });

  test(`${format}: each document alone leads to help, and says what it is`, () => {
    for (const { name, items, document } of everyDocument) {
      const said = words(write(document)).replace(/\s+/g, ' ');
      const help = library.warnings({ level: 'emergency' }).every(({ text }) => said.includes(text));
      assert.ok(help || said.includes(urgentHelp), name);
      assert.ok(
        said.includes('Draft. No clinician has checked this yet. General information, not medical advice.'),
        name,
      );
      const cites = items.some(({ sources }) => sources.some(({ type }) => type === 'article'));
      if (cites) assert.ok(said.includes('This clinic sells treatments for back pain.'), name);
    }
  });

  test(`${format}: a claim is one block with its claimant and our answer, and stands nowhere else`, () => {
    let seen = 0;
    for (const { name, document } of everyDocument) {
      const written = write(document);
      const whole = words(written).replace(/[\s>\\]+/g, ' ');
      const parts = blocks(written).map((block) => block.replace(/[\s>\\]+/g, ' '));
      for (const { text, claimant, answer, parts: further } of library.claims()) {
        const holding = parts.filter((block) => block.includes(text));
        assert.equal(whole.split(text).length - 1, holding.length, `${name}: ${text}`);
        for (const block of holding) {
          seen += 1;
          assert.ok(block.indexOf(claimant) < block.indexOf(text), name);
          assert.ok(block.indexOf(answer) > block.indexOf(text), name);
          for (const part of further) assert.ok(block.includes(part.text), name);
        }
      }
    }
    assert.ok(seen >= 3 * library.claims().length, `${seen} claims`);
  });

  test(`${format}: a grade is never a letter alone, and D and X come with their harms`, () => {
    const graded = everyDocument.flatMap(({ items, document }) =>
      items.flatMap(({ evidence }) => evidence.map((note) => ({ note, document }))),
    );
    assert.ok(graded.some(({ note }) => note.grade === 'X') && graded.some(({ note }) => note.grade === 'D'));
    for (const { note, document } of graded) {
      const said = words(write(document)).replace(/\s+/g, ' ');
      const letter = note.grade === '-' ? '' : ` (${note.grade})`;
      const heading = `${note.gradeText}${letter} ${note.forText}.`;
      const place = said.indexOf(`${heading} ${note.text}`.replace(/\s+/g, ' '));
      assert.ok(place >= 0, heading);
      for (const { text } of note.harms) assert.ok(said.indexOf(text, place) > place, text);
    }
  });
}

test('an injection and a procedure show their own harms before what they are for', () => {
  for (const type of ['injection', 'procedure']) {
    for (const treatment of library.treatments({ type })) {
      const { document } = everyDocument.find(({ items }) => items.length === 1 && items[0].id === treatment.id);
      const said = formats.HTML.words(formats.HTML.write(document)).replace(/\s+/g, ' ');
      assert.ok(treatment.harms.length > 0);
      for (const { text } of treatment.harms) {
        assert.ok(said.indexOf(text) > 0 && said.indexOf(text) < said.indexOf(treatment.explanation[0].text), text);
      }
    }
  }
});
