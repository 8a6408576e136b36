// The real figures, the real people, and the positions at which tests look at them.
import { readContent } from '../../content/tools/read-content.mjs';
import { bun } from 'backstride/figure/looks/bun';
import { curls } from 'backstride/figure/looks/curls';
import { greyHair } from 'backstride/figure/looks/grey-hair';
import { headscarf } from 'backstride/figure/looks/headscarf';
import { shortHair } from 'backstride/figure/looks/short-hair';

const content = readContent();

export const figures = content.facts.figures.map(({ data }) => data);

/** A copy that a test may break. */
export const figureOf = (id) => structuredClone(figures.find((figure) => figure.id === id));

/** The exercise that a figure shows: the one with its name, or the one that its name starts with. */
export const exerciseOf = ({ id }) =>
  content.facts.exercises.find((exercise) => id === exercise.id || id.startsWith(`${exercise.id}-`)).data;

export const looks = [shortHair, bun, curls, greyHair, headscarf];
export const lookOf = (figure) => looks.find(({ look }) => look === figure.look);

/** Eight steps from each keyframe to the next. */
export const positionsOf = ({ keyframes }) =>
  Array.from({ length: 8 * (keyframes.length - 1) + 1 }, (_, index) => index / 8);
