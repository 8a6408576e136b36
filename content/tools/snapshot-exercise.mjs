// One exercise of a snapshot as Markdown. Codes are put into words here.
import { besideEnglish, bracketed, endParts, list, part, speakers, withSpeaker } from './snapshot-parts.mjs';

const strengths = {
  'may-not-suit': 'may not suit everybody',
  'ask-first': 'ask first',
  stop: 'stop',
  'get-help': 'emergency',
};

const places = { dose: 'beside the cautions', steps: 'after the steps', evidence: 'with the evidence' };

/** One exercise. Parts without content are left out, as on a card. */
export function exerciseText(exercise) {
  const { id, name, group, summary, steps, cues, avoid, notes, reasons } = exercise;
  return [
    `<a id="${id}"></a>\n\n## ${name}`,
    `${group.name} · id \`${id}\``,
    summary,
    list(factLines(exercise)),
    part('Before you start', list(exercise.cautions.map(cautionLine))),
    part('Steps', steps.flatMap((step, index) => [`${index + 1}. ${stepLine(step)}`, ...otherSide(step)]).join('\n')),
    part('Pictures, in words', exercise.pictures.flatMap((picture) => pictureLines(picture, steps)).join('\n')),
    part('Keep in mind', list(cues.map(withSpeaker))),
    part('Avoid', list(avoid.map(withSpeaker))),
    part('Our notes', list(notes.map(({ text, placement }) => `${text} *(shown ${places[placement]})*`))),
    part('Why it may help, as the source puts it', list(reasons)),
    ...endParts(exercise),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function factLines({ dose, doseText, progressionText, equipment, targets }) {
  const { required, anyOf, optional } = equipment;
  const names = (things, word) => things.map(({ name }) => name).join(`, ${word} `);
  const needs = [
    names(required, 'and'),
    names(anyOf, 'or'),
    optional.length > 0 && `if you like: ${names(optional, 'or')}`,
  ].filter(Boolean);
  const { basis, ...stated } = dose;
  const doseMarks = [
    Object.keys(stated).length > 0 && speakers[basis],
    dose.frequency?.basis === 'group' && 'how often is said of the whole group',
  ];
  return [
    ['**Dose:**', doseText, bracketed(doseMarks)].filter(Boolean).join(' '),
    progressionText && `**Later on:** ${progressionText}`,
    `**You need:** ${needs.join('; ') || 'nothing'}`,
    `**Works:** ${targets.map(targetText).join('; ')}`,
  ].filter(Boolean);
}

const targetText = ({ name, role, origin }) =>
  [name, role === 'also' && '(also)', origin !== 'source' && `*(${speakers[origin]})*`].filter(Boolean).join(' ');

const cautionLine = ({ text, strength, origin, scope, english }) =>
  `${text} ${bracketed([strengths[strength], speakers[origin], scope && 'on every exercise'])}${besideEnglish(english)}`;

function stepLine({ text, sideText, breathText, role, origin }) {
  const chips = [sideText, breathText].filter(Boolean).map((chip) => `**${chip}.**`);
  const marks = [role === 'safety' && 'safety', role === 'options' && 'a choice', origin && speakers[origin]];
  return [...chips, text, bracketed(marks)].filter(Boolean).join(' ');
}

const otherSide = ({ mirroredText: text, mirroredSideText: sideText, breathText }) =>
  text ? [`   - *For the other side:* ${stepLine({ text, sideText, breathText })}`] : [];

const views = { side: 'seen from the side', above: 'seen from above' };

function pictureLines({ name, view, keyframes }, steps) {
  const line = (text, shown = []) => [text, bracketed([stepNumbers(shown, steps)])].filter(Boolean).join(' ');
  return [
    `- **${name}**, ${views[view]}`,
    ...keyframes.flatMap(({ alt, mirroredAlt, mirroredSteps, ...keyframe }, index) => [
      `   ${index + 1}. ${line(alt, keyframe.steps)}`,
      ...(mirroredAlt ? [`      - *Mirrored:* ${line(mirroredAlt, mirroredSteps)}`] : []),
    ]),
  ];
}

function stepNumbers(ids, steps) {
  const numbers = ids.map((id) => String(steps.findIndex((step) => step.id === id) + 1));
  return numbers.length > 0 && `step ${new Intl.ListFormat('en').format(numbers)}`;
}
