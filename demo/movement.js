// Moves pictures on the reader's wish, each only while it is on screen. Nothing here starts by itself.
import { positionAt } from '../dist/browser/figure.js';
import { redraw, shapesAt } from './draw-shapes.js';

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
  let request = requestAnimationFrame(function frame(now) {
    const seconds = Math.max(0, now - start) / 1000;
    for (const { picture, figure, look } of moving) {
      if (onScreen.has(picture)) redraw(picture, shapesAt(figure, positionAt(figure, seconds), look));
    }
    request = requestAnimationFrame(frame);
  });

  return () => {
    observer.disconnect();
    cancelAnimationFrame(request);
    for (const { picture, figure, look } of moving) redraw(picture, shapesAt(figure, 0, look));
  };
}
