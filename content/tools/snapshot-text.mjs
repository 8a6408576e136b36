// One snapshot as Markdown: resolved items in, a text for clinicians out. Warning signs come first, then what the guide
// says in the order of the source article.
import { exerciseText } from './snapshot-exercise.mjs';
import { anchorOf, claimText, glossaryText, headingOf, itemText, warningsText } from './snapshot-item.mjs';
import { blocks } from './snapshot-parts.mjs';

/** The whole snapshot of one language. */
export function snapshotText(language, library) {
  const chapters = chaptersOf(library);
  return `${blocks(
    `# What readers see: ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`,
    [
      'Everything in full, with its numbers filled in, in the order of the library.',
      'A program writes this file (`npm run snapshot -- --write`); to change a text or a dose, see content/README.md.',
    ].join('\n'),
    chapters.map(contentsOf).join('\n'),
    chapters.map(({ title, texts }) => blocks(`# ${title}`, texts)),
  )}\n`;
}

const chaptersOf = (library) => [
  { title: 'Warning signs', texts: [warningsText(library.warnings())] },
  chapter('Advice', library.advices()),
  chapter('Prevention tips', library.tips()),
  {
    title: 'Exercises',
    entries: library.exercises().map(({ id, name, doseText }) => ({ anchor: id, name: `${name}: ${doseText}` })),
    texts: library.exercises().map(exerciseText),
  },
  chapter(
    'Causes',
    library.causes().flatMap((cause) => [cause, ...cause.parts]),
  ),
  chapter('Checks at home', library.checks()),
  chapter('Studies', library.studies()),
  chapter('Treatments, step by step', library.treatments()),
  chapter('Claims, each with our answer', library.claims(), claimText),
  chapter('Consultation', [library.consultation()]),
  { title: 'Glossary', texts: [glossaryText(library.glossary())] },
];

const chapter = (title, items, toText = itemText) => ({
  title,
  entries: items.map((item) => ({ anchor: anchorOf(item), name: headingOf(item) })),
  texts: items.map((item) => toText(item)),
});

const contentsOf = ({ title, entries = [] }) =>
  [`- **${title}**`, ...entries.map(({ anchor, name }) => `  - [${name}](#${anchor})`)].join('\n');
