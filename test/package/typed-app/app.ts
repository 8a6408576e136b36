// An app that compiles against the installed package; types.test.mjs runs the compiler over it. A line after
// `@ts-expect-error` must not compile, so types that become too wide fail as well as types that become wrong.
import { ExerciseCardElement, defineElements, version, type TimerEndEvent, type WarningSignsElement } from 'backstride';
import {
  openLibrary,
  UnknownIdError,
  type CauseId,
  type Claim,
  type ExerciseId,
  type FigureFacts,
  type Picture,
  type Treatment,
  type WarningLevel,
} from 'backstride/content';
import { hyperlordosis } from 'backstride/content/causes/hyperlordosis';
import { plank as facts } from 'backstride/content/exercises/plank';
import { figures } from 'backstride/content/figures/plank';
import {
  causeDocument,
  elementHtml,
  exerciseDocument,
  toHtml,
  toJsonLd,
  treatmentDocument,
  type Section,
} from 'backstride/html';
import { ExerciseCardElement as Same } from 'backstride/exercise-card/element';
import 'backstride/exercise-card';
import 'backstride/define';

const library = await openLibrary('en');
const plank = library.exercise('plank');
const hold: 60 = plank.dose.hold.target;
const minimum: 45 = plank.dose.hold.minimum;
const name: string = plank.name;
const id: ExerciseId = 'supine-twist';
const twist = library.exercise(id);
const sides: string | undefined = twist.steps[0]?.sideText;
const targets: 60 = facts.dose.hold.target;
const picture: Picture<'plank'> | undefined = plank.pictures[0];
const alternative: string | undefined = picture?.keyframes[0]?.mirroredAlt ?? picture?.keyframes[0]?.alt;
const [figure]: readonly FigureFacts[] = figures;
// @ts-expect-error the plank has no picture of that name
const standing: Picture<'hamstring-stretch-standing'> | undefined = plank.pictures[0];
// @ts-expect-error there is no such exercise
library.exercise('plonk');
// @ts-expect-error nor is this one
const wrong: ExerciseId = 'plonk';
// @ts-expect-error the plank has no sets
plank.dose.sets.toFixed();
library.exercises({ group: 'maintenance', avoid: ['disc-herniation'] });
// @ts-expect-error a group that does not exist
library.exercises({ group: 'strenght' });

const herniated: CauseId = 'disc-herniation';
const cause = library.cause(herniated);
const sign: string | undefined = cause.signs[0]?.text;
const contributors: readonly { readonly id: string }[] = hyperlordosis.contributors;
// @ts-expect-error there is no such cause
library.cause('hyperlordosus');
// @ts-expect-error a tip is no cause
library.cause('reduce-strain');
const gap: number | undefined = library.check('wall-gap').setup.heelGap.value;
const mean: number | undefined = library.study('belavy-2017').data[0]?.points[0]?.value;
const stemCell: Treatment<'stem-cell'> = library.treatment('stem-cell');
const benefits: readonly Claim[] = stemCell.benefits ?? [];
const answer: string | undefined = benefits[0]?.answer;
for (const item of library.items()) {
  if (item.kind === 'claim') item.answer.trim();
  // @ts-expect-error only a claim has an answer
  else item.answer.trim();
}
const written: readonly Section[] = [
  exerciseDocument(plank, library),
  causeDocument(cause, library),
  treatmentDocument(stemCell, library),
];
const markup: string = toHtml(written[0]!, { headingLevel: 3 }) + elementHtml('treatment-ladder', {}, library);
const status: unknown = toJsonLd({ name, items: [plank, cause, stemCell] }, library)['creativeWorkStatus'];
// @ts-expect-error there is no such element
elementHtml('exercise-cart', {}, library);
// @ts-expect-error a tip is no exercise
exerciseDocument(library.tip('reduce-strain'), library);
// @ts-expect-error medicine has no dose
library.treatment('medicine').dose;
library.treatments({ stage: 'conservative' });
// @ts-expect-error a stage that does not exist
library.treatments({ stage: 'surgical' });
const level: WarningLevel = 'urgent';
const spoken: readonly string[] = library.warnings({ level }).map(({ levelText, text }) => `${levelText} ${text}`);
// @ts-expect-error no provider is built in
const provider: string = library.consultation().provider;
const meaning: string = library.term('disc').text;
const advice: string = library.advice('keep-moving').text;
const notes: readonly string[] = library.tip('forgiving-surface').notes.map(({ placement, text }) => placement + text);

const nearest = (error: unknown): string | undefined =>
  error instanceof UnknownIdError ? error.nearest[0] : undefined;

const card = document.createElement('exercise-card');
const typed: ExerciseCardElement & Same = card;
card.exercise = 'plank';
// @ts-expect-error there is no such exercise
card.exercise = 'plonk';
card.variant = 'compact';
// @ts-expect-error there is no such form
card.variant = 'tiny';
card.addEventListener('timer-end', (event) => {
  const end: TimerEndEvent = event;
  const seconds: number = event.detail.seconds;
  // @ts-expect-error no such detail
  console.log(end, seconds, event.detail.minutes);
});
const cta = document.createElement('consultation-cta');
cta.urgency = 'urgent';
// @ts-expect-error there is no such urgency
cta.urgency = 'now';
cta.addEventListener('consultation-request', (event) => {
  const mode: 'in-person' | 'virtual' | undefined = event.detail.mode;
  if (mode) event.preventDefault();
  // @ts-expect-error no such detail
  console.log(event.detail.price);
});
const signs: WarningSignsElement = document.createElement('warning-signs');
signs.emergencyPhone = '112';
document.addEventListener('content-error', ({ detail }) => console.log(detail.message, detail.nearest[0]));
document.querySelector('exercise-card')?.reviewer?.trim();
defineElements({ prefix: 'acme' });

console.log(hold, minimum, name, sides, targets, alternative, figure?.view, standing, wrong, nearest, typed, version);
console.log(sign, contributors, gap, mean, answer, spoken, provider, meaning, advice, notes);
console.log(markup, status);
