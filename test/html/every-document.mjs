// Every document that `backstride/html` can make, each with the items that it is about, and the three ways to write it.
import * as html from 'backstride/html';
import { openLibrary } from 'backstride/content';

export const library = await openLibrary('en');

/** A host's clinic: what is said beside it shows only then. */
export const clinic = { provider: 'Oak Clinic', href: 'https://oak.example/book', phone: '+1 555 0100' };

const one = (items, document) => items.map((item) => ({ items: [item], document: document(item, library) }));
const withParts = (cause) => [cause, ...cause.parts, ...(cause.selfCheck ? [library.check(cause.selfCheck)] : [])];
const everyCause = library.causes().flatMap((cause) => [cause, ...cause.parts]);
const studies = (...ids) => ids.map((id) => library.study(id));

/** @type {{ name: string, items: object[], document: import('backstride/html').Section }[]} */
export const everyDocument = [
  ...one(library.exercises(), html.exerciseDocument),
  ...one(library.tips(), html.tipDocument),
  ...everyCause.map((cause) => ({ items: withParts(cause), document: html.causeDocument(cause, library) })),
  ...one(library.checks(), html.checkDocument),
  ...one(library.studies(), html.studyDocument),
  ...one(library.treatments(), html.treatmentDocument),
  ...one(library.claims(), html.claimDocument),
  ...one(library.advices(), html.adviceDocument),
  { items: library.warnings(), document: html.warningsDocument(library) },
  { items: library.treatments(), document: html.ladderDocument(library) },
  { items: [...library.tips(), ...tipExercises()], document: html.preventionDocument(library) },
  {
    items: [
      library.advice('run-or-not'),
      library.advice('not-direct-cause'),
      ...studies('belavy-2017', 'mitchell-2020', 'maselli-2020', 'fett-2017', 'raabe-2018'),
    ],
    document: html.runningDocument(library),
  },
  { items: [library.consultation()], document: html.consultationDocument(library, clinic) },
  { items: library.glossary(), document: html.glossaryDocument(library) },
  {
    items: library.items(),
    document: html.guideDocument(library, { clinic }),
  },
].map((entry) => ({ ...entry, name: `${entry.document.heading} (${entry.items[0].kind})` }));

function tipExercises() {
  return library.tips().flatMap(({ exercises }) => exercises.map(({ id }) => library.exercise(id)));
}

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const unescapeHtml = (text) => text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity]);

/** Format → how to write a document, and how to read the plain words and the addresses of what was written. */
export const formats = {
  HTML: {
    write: (document) => html.toHtml(document),
    words: (written) => unescapeHtml(written.replace(/<[^>]*>/g, ' ')),
    links: (written) => [...written.matchAll(/href="([^"#][^"]*)"/g)].map(([, address]) => unescapeHtml(address)),
    blocks: (written) => written.match(/<dl>[^]*?<\/dl>|<(p|li|h\d|table)[ >][^]*?<\/\1>/g).map(formatsWords),
  },
  Markdown: {
    write: html.toMarkdown,
    words: (written) => written.replace(/\*\*|\*(?=\()|(?<=\))\*/g, '').replace(/\\([\\`*_[\]<>|~&])/g, '$1'),
    links: (written) => [...written.matchAll(/\]\(<([^>]*)>\)/g)].map(([, address]) => address),
    blocks: (written) => written.split('\n\n').map((block) => formats.Markdown.words(block)),
  },
  'plain text': {
    write: html.toText,
    words: (written) => written,
    links: (written) => [...written.matchAll(/ \((https?:\S*?)\)(?=[\s.;]|$)/gm)].map(([, address]) => address),
    blocks: (written) => written.split('\n\n'),
  },
};

function formatsWords(block) {
  return formats.HTML.words(block);
}
