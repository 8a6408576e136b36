// Moves pictures on the reader's wish, each only while it is on screen. Nothing here starts by itself.
import { positionAt } from '../dist/browser/figure.js';
import { redraw, shapesAt } from './draw-shapes.js';

// As on cards: thirty frames a second are enough for a calm movement.
const frameTime = 1000 / 30;

/**
 * @param {{ picture: SVGElement, figure: object, look: object }[]} moving
 * @returns {() => void} stops, and shows the first keyframe again
 */
export function move(moving) {
  const onScreen = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) onScreen[isIntersecting ? 'add' : 'delete'](target);
  });
  for (const { picture } of moving) observer.observe(picture);

  const start = performance.now();
  const positions = new Map();
  let last = 0;
  let request = requestAnimationFrame(function frame(now) {
    request = requestAnimationFrame(frame);
    if (now - last < frameTime - 4) return;
    last = now;
    for (const { picture, figure, look } of moving) {
      const position = positionAt(figure, Math.max(0, now - start) / 1000);
      // For about half of the time a pose is held.
      if (!onScreen.has(picture) || position === positions.get(picture)) continue;
      positions.set(picture, position);
      redraw(picture, shapesAt(figure, position, look));
    }
  });

  return () => {
    observer.disconnect();
    cancelAnimationFrame(request);
    for (const { picture, figure, look } of moving) redraw(picture, shapesAt(figure, 0, look));
  };
}
