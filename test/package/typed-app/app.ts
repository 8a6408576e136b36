// An app that compiles against the installed package; types.test.mjs runs the compiler over it. A line after
// `@ts-expect-error` must not compile, so types that become too wide fail as well as types that become wrong.
import { ExerciseCardElement, defineElements, version, type TimerEndEvent, type WarningSignsElement } from 'backstride';
import { openLibrary, UnknownIdError, type ExerciseId } from 'backstride/content';
import { plank as facts } from 'backstride/content/exercises/plank';
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
// @ts-expect-error there is no such exercise
library.exercise('plonk');
// @ts-expect-error nor is this one
const wrong: ExerciseId = 'plonk';
// @ts-expect-error the plank has no sets
plank.dose.sets.toFixed();
library.exercises({ group: 'maintenance', avoid: ['disc-herniation'] });
// @ts-expect-error a group that does not exist
library.exercises({ group: 'strenght' });
const nearest = (error: unknown): string | undefined => (error instanceof UnknownIdError ? error.nearest[0] : undefined);

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

console.log(hold, minimum, name, sides, targets, wrong, nearest, typed, version);
