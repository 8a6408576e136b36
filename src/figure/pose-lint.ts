// Checks a figure for what no body can do and no reader should see, at every keyframe and half-way between.
// For authors: in the lint of the content and on a page. Draws nothing.
import { bodyParts } from './body-parts.js';
import type { FigureFacts, Point, Pose } from './figure-facts.js';
import { viewBox } from './frame.js';
import { ahead, between } from './geometry.js';
import { jointAngles } from './joint-angles.js';
import { keyframePose } from './keyframe-pose.js';
import { poseAt } from './motion.js';
import { skeleton } from './skeleton.js';

export interface PoseFinding {
  /** The id of the keyframe, or both with an arrow for half-way between. */
  readonly keyframe: string;
  /** What is wrong. */
  readonly problem: string;
  /** What the author can do. */
  readonly mend: string;
}

/** What the lint needs to know of the exercise: which steps have a side of the body. */
export interface SidedSteps {
  readonly steps: readonly { readonly id: string; readonly side?: string }[];
}

/** How far skin may sink into a mat, how far it may stay above and still touch, and how near looks like a mistake. */
const sinks = 5;
const touches = 3;
const hovers = 7;
/** The mat is seen a little from above, so what is farther away is drawn higher. */
const parallax = 2;
/** Between the body and the edge of the picture. */
const margin = 2;

const limbs = ['nearArm', 'farArm', 'nearLeg', 'farLeg'] as const;
const wholePose = ['hips', 'spine', 'neck', 'head', ...limbs] as const;

/** Everything that is wrong with a figure; `exercise` is the one that its keyframes name the steps of. */
export function lintFigure(figure: FigureFacts, exercise?: SidedSteps): PoseFinding[] {
  const incomplete = incompleteFindings(figure);
  if (incomplete.length > 0) return incomplete;
  const last = figure.keyframes.length - 1;
  const positions = Array.from({ length: 2 * last + 1 }, (_, index) => index / 2);
  return positions.flatMap((position) => {
    const [before, after] = [figure.keyframes[Math.floor(position)]!, figure.keyframes[Math.ceil(position)]!];
    const still = before === after;
    const pose = still ? keyframePose(figure, position) : poseAt(figure, position);
    const findings = [
      ...(figure.view === 'side' ? [...jointFindings(figure, pose), ...floorFindings(figure, pose, still)] : []),
      ...pinFindings(figure, pose),
      ...frameFindings(figure, pose, still ? (before.arrows ?? []).flatMap(({ from, to }) => [from, to]) : []),
      ...(still ? sideFindings(figure, pose, before.steps, exercise) : []),
    ];
    return findings.map((finding) => ({ keyframe: still ? before.id : `${before.id} → ${after.id}`, ...finding }));
  });
}

type Finding = Omit<PoseFinding, 'keyframe'>;

const rounded = (units: number): string => `${Math.round(Math.abs(units) * 10) / 10}`;

/** What would not let the poses be drawn, or limbs change their length on the way. */
function incompleteFindings({ view, keyframes }: FigureFacts): PoseFinding[] {
  const [first] = keyframes;
  const missing = wholePose.filter((part) => first[part] === undefined);
  if (missing.length > 0) {
    const problem = `The first keyframe leaves out ${missing.join(', ')}.`;
    return [
      { keyframe: first.id, problem, mend: 'Pose the whole body in it; the others take from it what they leave out.' },
    ];
  }
  return keyframes.slice(1).flatMap((keyframe) =>
    limbs.flatMap((name) => {
      const [from, to] = [first[name], keyframe[name]];
      if (to === undefined) return [];
      if ('pin' in from !== 'pin' in to) {
        const problem = `${name} has angles in one keyframe and a pin in another.`;
        return [{ keyframe: keyframe.id, problem, mend: 'Give it angles, or a pin, in all keyframes.' }];
      }
      const changes = `${from.foreshortening ?? [1, 1]}` !== `${to.foreshortening ?? [1, 1]}`;
      if (view === 'above' || !changes) return [];
      const problem = `${name} changes its length: it is foreshortened otherwise in "${first.id}".`;
      return [
        { keyframe: keyframe.id, problem, mend: 'Seen from the side, give it the same foreshortening everywhere.' },
      ];
    }),
  );
}

const jointFindings = (figure: FigureFacts, pose: Pose): Finding[] =>
  jointAngles(pose, skeleton(figure, pose)).flatMap(({ joint, degrees, range: [least, most] }) =>
    degrees < least || degrees > most
      ? [
          {
            problem: `The ${joint} is bent by ${degrees}°.`,
            mend: `It bends from ${least}° to ${most}°. Turn the bones beside it, or move the pin.`,
          },
        ]
      : [],
  );

function floorFindings(figure: FigureFacts, pose: Pose, still: boolean): Finding[] {
  const lowest = bodyParts(figure, pose).map(({ name, points }) => ({
    name,
    height: Math.min(...points.map(([, height]) => height)),
  }));
  const findings = lowest.flatMap(({ name, height }): Finding[] => {
    if (height < -sinks) {
      return [{ problem: `The ${name} is ${rounded(height)} units under the floor.`, mend: 'Raise it, or pin it.' }];
    }
    // A stretched knee or elbow is hollow underneath; only a hand, a foot or the head looks as if it should touch.
    const raised = name.startsWith('far') ? height - parallax : height;
    const hovering = still && /hand|foot|head/.test(name) && raised > touches && raised < hovers;
    const mend = 'Lower it until it touches, or raise it so far that nobody takes it for a contact.';
    return hovering ? [{ problem: `The ${name} hovers ${rounded(height)} units above the floor.`, mend }] : [];
  });
  const gap = Math.min(...lowest.map(({ height }) => height));
  if (gap <= touches) return findings;
  return [...findings, { problem: `The body floats ${rounded(gap)} units above the floor.`, mend: 'Lower the hips.' }];
}

/** A pin may lie a little beyond reach, so that a straight limb stays straight. */
const pinFindings = (figure: FigureFacts, pose: Pose): Finding[] =>
  limbs.flatMap((name) => {
    const limb = pose[name];
    if (!('pin' in limb)) return [];
    const [x, y] = skeleton(figure, pose)[name].end;
    const short = Math.hypot(x - limb.pin[0], y - limb.pin[1]);
    if (short <= 4) return [];
    const problem = `${name} ends ${rounded(short)} units from its pin.`;
    return [{ problem, mend: 'Bring pin and body closer together.' }];
  });

function frameFindings(figure: FigureFacts, pose: Pose, arrows: readonly Point[]): Finding[] {
  const [left, top, width, height] = viewBox(figure).split(' ').map(Number) as [number, number, number, number];
  const wall = figure.props.find((prop) => prop.kind === 'wall');
  const parts = [...bodyParts(figure, pose), { name: 'arrow', points: arrows }];
  return parts.flatMap(({ name, points }): Finding[] => {
    const outside = points.some(
      ([x, y]) => x < left + margin || x > left + width - margin || -y < top + margin || -y > top + height - margin,
    );
    if (outside) return [{ problem: `The ${name} leaves the picture.`, mend: 'Widen the frame or move its centre.' }];
    const into = wall ? Math.max(...points.map(([x]) => x - wall.x)) : 0;
    return into > margin
      ? [{ problem: `The ${name} is ${rounded(into)} units inside the wall.`, mend: 'Move it or the wall.' }]
      : [];
  });
}

/** The first step with a side says on which side of the person the ball lies, or else the knees. */
function sideFindings(
  figure: FigureFacts,
  pose: Pose,
  steps: readonly string[] = [],
  exercise?: SidedSteps,
): Finding[] {
  const wanted = steps.map((id) => exercise?.steps.find((step) => step.id === id)?.side).find(Boolean);
  if (wanted === undefined || figure.view === 'side') return [];
  const { hips, nearLeg, farLeg } = skeleton(figure, pose);
  const ball = figure.props.find((prop) => prop.kind === 'ball');
  const place = ball?.at ?? between(nearLeg.joint, farLeg.joint, 0.5);
  // From above we see the front, so the person's right lies to the left of the direction from hips to head.
  const right = ahead(place, hips, pose.spine[0] + 90) > 0 !== Boolean(figure.mirrored);
  const shown = right ? 'right' : 'left';
  if (shown === wanted) return [];
  const what = ball ? 'ball lies' : 'knees lie';
  return [{ problem: `The ${what} on the person's ${shown}; the step says ${wanted}.`, mend: 'Change "mirrored".' }];
}
