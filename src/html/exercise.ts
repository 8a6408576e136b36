// An exercise as a document: dose, cautions, then steps; what to keep in mind, why, what is open, the sources.
import type { Exercise, Step } from '../content/exercise.js';
import { fill } from '../content/fill.js';
import type { Labels } from '../content/labels.js';
import type { Library } from '../content/library.js';
import { definitions, line, list, paragraph, section, type Content, type Line, type Section } from './document.js';
import { ending, evidenceSection, notStatedSection, sectionId } from './frame.js';
import { besideEnglish, notesBeside, sharedOrigin, speaker, spokenLine, statements } from './statements.js';

/** One exercise alone. */
export const exerciseDocument = (exercise: Exercise, library: Library): Section =>
  section(exercise.name, [exerciseContents(exercise, library), ending([exercise], library)], sectionId(exercise))!;

/** An exercise as a part of a longer document. Its cautions stay with it, because a reader may come for it alone. */
export const exerciseSection = (exercise: Exercise, library: Library): Section =>
  section(exercise.name, [exerciseContents(exercise, library)], sectionId(exercise))!;

function exerciseContents(exercise: Exercise, library: Library): Content[] {
  const { labels } = library;
  const { summary, cautions, steps, cues, avoid, reasons } = exercise;
  const speaksAll = sharedOrigin(steps);
  return [
    paragraph(summary),
    factsOf(exercise, library),
    section(labels.lists.cautions, [
      list(cautions.map((caution) => besideEnglish(spokenLine(caution, labels), caution))),
      notesBeside(exercise, labels, 'dose'),
    ]),
    section(labels.lists.steps, [
      list(
        steps.map((step) => ({
          line: line(...chips(step.sideText, step.breathText), step.text, !speaksAll && speaker(step.origin, labels)),
          below: otherSide(step, labels),
        })),
        { ordered: true },
      ),
      paragraph(speaker(speaksAll, labels)),
      notesBeside(exercise, labels, 'steps'),
    ]),
    statements({ cues, avoid }, labels, 'cues', 'avoid'),
    section(labels.lists.reasons, [list(reasons.map((reason) => line(reason)))]),
    evidenceSection(exercise, library),
    notesBeside(exercise, labels, 'evidence'),
    notStatedSection(exercise, library),
  ];
}

function factsOf({ doseText, progressionText, equipment, targets }: Exercise, { labels, locale }: Library): Content {
  const join = (things: readonly { readonly name: string }[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(locale, { type }).format(things.map(({ name }) => name));
  const optional = join(equipment.optional, 'disjunction');
  const needs = [join(equipment.required, 'conjunction'), join(equipment.anyOf, 'disjunction')].filter(Boolean);
  const ifYouLike = optional && fill(labels.optional, { things: optional });
  const needed = new Intl.ListFormat(locale).format(needs);
  return definitions([
    [labels.dose, line(doseText)],
    [labels.later, line(progressionText)],
    [labels.needs, line(needed || (!ifYouLike && labels.nothing), ifYouLike && { remark: ifYouLike })],
    [labels.works, line(join(targets, 'conjunction'))],
  ]);
}

const otherSide = ({ mirroredText, mirroredSideText, breathText }: Step, labels: Labels): readonly Line[] =>
  mirroredText ? [line(labels.otherSide, ...chips(mirroredSideText, breathText), mirroredText)] : [];

const chips = (...texts: readonly (string | undefined)[]) =>
  texts.map((text) => (text && { strong: `${text}.` }) || undefined);
