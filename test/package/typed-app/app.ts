// An app that compiles against the installed package; types.test.mjs runs the compiler over it. A line after
// `@ts-expect-error` must not compile, so types that become too wide fail as well as types that become wrong.
import { ExerciseCardElement, defineElements, version, type TimerEndEvent } from 'backstride';
import { openLibrary, UnknownIdError, type ExerciseId, type FigureFacts, type Picture } from 'backstride/content';
import { plank as facts } from 'backstride/content/exercises/plank';
import { figures } from 'backstride/content/figures/plank';
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
document.addEventListener('content-error', ({ detail }) => console.log(detail.message, detail.nearest[0]));
document.querySelector('exercise-card')?.reviewer?.trim();
defineElements({ prefix: 'acme' });

console.log(hold, minimum, name, sides, targets, alternative, figure?.view, standing, wrong, nearest, typed, version);
