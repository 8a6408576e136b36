// The HTML is well built: headings follow each other, links inside lead somewhere, and a browser need correct nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideDocument, toHtml, toMarkdown } from 'backstride/html';
import { everyDocument, library } from './every-document.mjs';

const levels = (html) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

test('headings begin at the level asked for and skip none', () => {
  for (const headingLevel of [1, 2, 3, 4]) {
    for (const { name, document } of everyDocument) {
      const [first, ...others] = levels(toHtml(document, { headingLevel }));
      assert.equal(first, headingLevel, name);
      others.reduce((before, level) => {
        assert.ok(level > headingLevel && level <= before + 1, `${name}: h${level} after h${before}`);
        return level;
      }, first);
    }
  }
});

test('a heading level that does not exist is an error that names it', () => {
  for (const headingLevel of [0, 7, 2.5, NaN]) {
    assert.throws(() => toHtml(everyDocument[0].document, { headingLevel }), {
      name: 'BackstrideError',
      message: `toHtml: headingLevel ${headingLevel} is not a whole number from 1 to 6`,
    });
  }
});

test('every link inside a document leads to one place in it, and every place is led to', () => {
  const patterns = { HTML: [/href="#([^"]*)"/g, / id="([^"]*)"/g], Markdown: [/\]\(#([^)]*)\)/g, /<a id="([^"]*)">/g] };
  const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, id]) => id);
  for (const { name, document } of everyDocument) {
    for (const [format, written] of Object.entries({ HTML: toHtml(document), Markdown: toMarkdown(document) })) {
      const [to, from] = patterns[format].map((pattern) => matches(written, pattern));
      assert.equal(new Set(from).size, from.length, name);
      assert.deepEqual(new Set(to), new Set(from), name);
    }
  }
});

test('the guide holds every exercise once, each cause, each treatment and a list of its chapters', () => {
  const html = toHtml(guideDocument(library), { headingLevel: 1 });
  const headings = [...html.matchAll(/<h\d[^>]*>([^<]*)</g)].map(([, heading]) => heading);
  const causes = library.causes().flatMap((cause) => [cause, ...cause.parts]);
  for (const { name } of [...library.exercises(), ...causes, ...library.treatments(), ...library.tips()]) {
    assert.equal(headings.filter((heading) => heading === name).length, 1, name);
  }
  const chapters = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
  const contents = [...html.slice(0, html.indexOf('<h2 id')).matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  assert.equal(chapters[0], 'warning-signs');
  assert.deepEqual(
    contents.filter((id) => chapters.includes(id)),
    chapters,
  );
});

test('a table names its columns and rows, and holds the numbers of the study', () => {
  const { document } = everyDocument.find(({ items }) => items.length === 1 && items[0].id === 'belavy-2017');
  const html = toHtml(document);
  const rows = [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)].map(([, label, cells]) => [
    label,
    ...[...cells.matchAll(/<td>([^<]*)</g)].map(([, cell]) => cell),
  ]);
  assert.ok(
    rows.some(
      ([label, ...cells]) => label.includes('50 kilometers') && cells.join() === '66.6 kilometers,19.5 kilometers',
    ),
  );
  assert.equal(html.split('<table>').length - 1, library.study('belavy-2017').data.length);
});
