// Reads the pictures of cards as people meet them: by their alternative texts, their paths and the steps they mark.
import { waitUntil } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { findAll, part } from './cards.js';

const library = await openLibrary('en');

export const picture = (card) => part(card, 'figure');
export const images = (card) => findAll(card, '[role="img"]');
export const alts = (card) => images(card).map((image) => image.getAttribute('aria-label'));
export const drawn = (card) => findAll(card, '[part="figure"] path').map((path) => path.getAttribute('d'));
export const markedSteps = (card) => findAll(card, '[part="steps"] li[aria-current="step"]').map((step) => findAll(card, '[part="steps"] li').indexOf(step));
export const keyframesOf = (id) => library.exercise(id).pictures.flatMap(({ keyframes }) => keyframes);

/** Waits until the shared observer has seen what is on screen. */
export const seen = async (frames) => {
  await waitUntil(() => frames.waiting > 0, 'a frame should be asked for');
};
