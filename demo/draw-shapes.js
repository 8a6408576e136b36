// Puts the shapes of a picture on a page. Nothing is parsed as markup, so it works under a strict policy.
import { arrowShapes, drawFigure, mirrorTransform, poseAt, viewBox } from '../dist/browser/figure.js';

/** A figure at a position of its movement; at a keyframe with its arrows. */
export function shapesAt(figure, position, look) {
  const keyframe = figure.keyframes[position];
  return [...drawFigure(figure, poseAt(figure, position), look), ...(keyframe ? arrowShapes(keyframe) : [])];
}

/** The `<svg>` of a figure. */
export const drawing = (figure, position, look, { label, mirrored = false }) =>
  picture({
    class: `backstride-figure look-${look.look}`,
    viewBox: viewBox(figure),
    label,
    transform: mirrorTransform(figure, mirrored),
    shapes: shapesAt(figure, position, look),
  });

/** The `<svg>` of one panel of a diagram. */
export const diagram = (panel, label) => picture({ class: 'backstride-diagram', label, ...panel });

/** Writes other shapes into a picture and touches only what differs. */
export function redraw(picture, shapes) {
  const group = picture.firstChild;
  while (group.childElementCount > shapes.length) group.lastChild.remove();
  shapes.forEach(({ class: kind, path, transform }, index) => {
    setAttributes(group.children[index] ?? group.appendChild(svg('path')), { class: kind, d: path, transform });
  });
}

function picture({ class: kind, viewBox, label, transform, shapes }) {
  const picture = setAttributes(svg('svg'), { class: kind, viewBox, role: 'img', 'aria-label': label });
  picture.append(setAttributes(svg('g'), { transform }));
  redraw(picture, shapes);
  return picture;
}

const svg = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (!value) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  return element;
}
