// The head, drawn by hand around the base of the skull, facing right or facing the viewer.
import type { FigureFacts, Pose } from './figure-facts.js';
import type { LookArt } from './look-art.js';
import { number, pair } from './outline.js';
import type { Shape } from './shape.js';
import type { Skeleton } from './skeleton.js';

const profile =
  'M-8 0C-10.5-3-12-7-12-13C-12-22-6-27 1.5-27S13-23 13-15.5Q13.5-13.5 15.5-10.5T13.5-7.5Q14.5-6 13.5-4.5T13-2.5Q13.5 2 9.5 2.5L4.5 2M2-11Q1-6-.5-6C-2.5-6-3.5-8.5-3-10.5S1-13.5 2-11';
const expression = 'M7.5-17q2-1.5 4-.5M13-4.5q-2 1.5-4-.5';
const openEye = 'M9-13.5a.5.8 0 1 0 1 0a.5.8 0 1 0-1 0';
const closedEye = 'M7.5-13q2 1.5 3.5 0';
const oval = 'M-11.5-14C-11.5-4-7 3 0 3S11.5-4 11.5-14 7-27 0-27-11.5-23-11.5-14Z';
const closedEyes =
  'M-6.5-12.5q2 1.5 4 0M2.5-12.5q2 1.5 4 0M-7-16q2.5-1.5 4.5-.5M7-16q-2.5-1.5-4.5-.5M0-11q-2 3.5 .5 3.5M-3-4q3 2 6 0';

export function headShapes(figure: FigureFacts, pose: Pose, { skull }: Skeleton, art: LookArt): Shape[] {
  const transform = `translate(${pair(skull)})rotate(${number(90 - pose.head)})`;
  const [face, hair, features, gaze] =
    figure.view === 'above'
      ? [oval, art.hairFromFront, closedEyes, `translate(${number((pose.gaze ?? 0) * 2)})`]
      : [profile, art.hairFromSide, expression + (figure.eyesClosed ? closedEye : openEye), ''];
  return [
    { class: 'skin', path: face, transform },
    { class: 'hair', path: hair, transform },
    { class: 'features', path: features, transform: transform + gaze },
  ];
}
