// Puts the shapes of a picture on a page. Nothing is parsed as markup, so it works under a strict policy.
import { arrowShapes, drawFigure, mirrorTransform, viewBox } from '../dist/browser/figure.js';

const svg = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
  return element;
};

const paths = (shapes) => shapes.map(({ class: kind, path, transform }) => svg('path', { class: kind, d: path, transform }));

/** One panel of a diagram as an <svg>. */
export function diagram({ viewBox, shapes }, label) {
  const picture = svg('svg', { class: 'backstride-diagram', viewBox, role: 'img', 'aria-label': label });
  picture.append(...paths(shapes));
  return picture;
}

/** One pose of a figure as an <svg>. `keyframe` brings its arrows. */
export function drawing(figure, pose, look, { mirrored = false, keyframe, label = '' } = {}) {
  const picture = svg('svg', {
    class: `backstride-figure look-${look.look}`,
    viewBox: viewBox(figure),
    role: 'img',
    'aria-label': label,
  });
  const group = svg('g', { transform: mirrorTransform(figure, mirrored) });
  const shapes = [...drawFigure(figure, pose, look), ...(keyframe ? arrowShapes(keyframe) : [])];
  group.append(...paths(shapes));
  picture.append(group);
  return picture;
}
