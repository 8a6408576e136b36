// Documents in a machine-translated language keep the English of urgent warnings, and say what they are. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import * as html from 'backstride/html';
import { formats } from './every-document.mjs';

const english = await openLibrary('en');
const urgentHelp = english.advice('urgent-help').text;
const notes = {
  es: 'Traducción automática. Todavía no la ha revisado ninguna persona.',
  de: 'Maschinelle Übersetzung. Noch hat kein Mensch sie geprüft.',
  ar: 'ترجمة آلية. لم يراجعها أي إنسان بعد.',
};

const everyDocument = (library) => [
  ...library.exercises().map((item) => html.exerciseDocument(item, library)),
  ...library.tips().map((item) => html.tipDocument(item, library)),
  ...library.causes().map((item) => html.causeDocument(item, library)),
  ...library.treatments().map((item) => html.treatmentDocument(item, library)),
  html.adviceDocument(library.advice('urgent-help'), library),
  html.ladderDocument(library),
  html.preventionDocument(library),
  html.runningDocument(library),
  html.consultationDocument(library),
];

for (const [language, note] of Object.entries(notes)) {
  const library = await openLibrary(language);
  for (const [format, { write, words }] of Object.entries(formats)) {
    const said = (document) => words(write(document)).replace(/\s+/g, ' ');

    test(`${language}, ${format}: English calls for help in every document, which says that a machine translated it`, () => {
      for (const document of everyDocument(library)) {
        assert.ok(said(document).includes(urgentHelp), document.heading);
        assert.ok(said(document).includes(note), document.heading);
      }
    });

    test(`${language}, ${format}: signs that are urgent stand in English too, with what to do`, () => {
      for (const document of [html.warningsDocument(library), html.guideDocument(library)]) {
        for (const { level, levelText, text } of english.warnings()) {
          const isThere = [levelText, text].every((one) => said(document).includes(one));
          assert.equal(isThere, level !== 'soon', text);
        }
        assert.ok(said(document).includes(note));
      }
      for (const { id, text } of english.consultation().urgencies) {
        assert.equal(said(html.consultationDocument(library)).includes(text), id !== 'routine', text);
      }
    });
  }

  test(`${language}, JSON-LD: urgent texts stand in English too, as English`, () => {
    const items = [library.exercise('plank'), library.advice('urgent-help'), ...library.warnings()];
    const said = JSON.stringify(html.toJsonLd({ name: 'Back', items }, library));
    const marked = [...said.matchAll(/\{"@language":"en","@value":"([^"]*)"\}/g)].map(([, text]) => text);
    const urgent = english.warnings().filter(({ level }) => level !== 'soon');
    assert.deepEqual(
      new Set(marked),
      new Set([urgentHelp, ...urgent.flatMap(({ levelText, text }) => [levelText, text])]),
    );
    assert.doesNotMatch(
      JSON.stringify(html.toJsonLd({ name: 'Back', items: english.warnings() }, english)),
      /@language/,
    );
  });

  test(`${language}, HTML: the English is marked as English`, () => {
    const marked = [...html.toHtml(html.warningsDocument(library)).matchAll(/<b lang="en" dir="ltr">([^<]*)<\/b>/g)];
    assert.equal(marked.length, 2 + english.warnings().filter(({ level }) => level !== 'soon').length);
  });
}

test('an English document says nothing twice', () => {
  assert.doesNotMatch(html.toHtml(html.guideDocument(english)), /lang="en"/);
});
