// Pieces of a snapshot that items of every kind share, as Markdown. The frame around the words of a language is English in
// every snapshot, because the people who compare them read it.
import { sourceLine } from './snapshot-sources.mjs';

export const speakers = {
  source: 'the source article says so',
  guideline: 'from guidelines',
  study: 'from studies',
  editor: 'our own',
};

const checks = { primary: 'read in the originals', secondary: 'read in summaries', unchecked: 'not checked yet' };

export const list = (lines) => lines.map((line) => `- ${line}`).join('\n');

export const part = (title, content) => content && `### ${title}\n\n${content}`;

/** Blocks of Markdown, without those that are empty. */
export const blocks = (...contents) => contents.flat().filter(Boolean).join('\n\n');

export function bracketed(marks) {
  const said = marks.filter(Boolean);
  return said.length > 0 && `*(${said.join('; ')})*`;
}

export const withSpeaker = ({ text, origin, english }) =>
  [text, bracketed([origin && speakers[origin]])].filter(Boolean).join(' ') + besideEnglish(english);

/** The English that stands below an urgent text until a person has checked its translation. */
export const besideEnglish = (english) => (english ? `\n  - *In English, too:* ${english}` : '');

/** What stands at the end of every item. */
export const endParts = ({ evidence, notStated, sources, reviewText, sourceFacts }) => [
  part('What research says', list(evidence.map(evidenceLine))),
  part('What the source does not say', list(notStated.map(({ text }) => text))),
  part('Sources', list(sources.map(sourceLine))),
  part('Review', `${reviewText}\n\nFacts of the source article: ${sourceFacts.join(', ') || 'none'}.`),
];

export function evidenceLine({
  grade,
  gradeText,
  forText,
  text,
  effect,
  certainty,
  contested,
  verified,
  checkedOn,
  sources,
  harms,
}) {
  const letter = grade === '-' ? '' : `, grade ${grade}`;
  const marks = [
    `effect: ${effect}`,
    `certainty: ${certainty.replace('-', ' ')}`,
    contested && 'contested',
    `${checks[verified]} in ${month(checkedOn)}`,
  ].filter(Boolean);
  const rests = sources.map(({ authors, publisher, year }) => [authors ?? publisher, year].filter(Boolean).join(' '));
  const harm = harms.length > 0 ? ` **Harms:** ${harms.map((one) => one.text).join(' ')}` : '';
  return `**${gradeText}${letter}**, ${forText}: ${text}${harm} *(${marks.join('; ')})* Rests on: ${rests.join('; ')}.`;
}

// `2026-11` or `2026-11-03`; a person reads the name of a month.
const month = (day) =>
  new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
