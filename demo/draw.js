// The page for authors: text in, pictures and findings out. A text that is no figure leaves the last pictures in place.
import { openLibrary } from '../dist/browser/content.js';
import { lintFigure, poseAt } from '../dist/browser/figure.js';
import { drawing } from './draw-shapes.js';
import { figureSheet } from './figure-sheets.js';

const [choice, data, findings, drawn] = ['figure', 'data', 'findings', 'drawn'].map((id) => document.getElementById(id));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, figureSheet];

const figures = new Map();
const library = await openLibrary('en');
for (const id of library.exerciseIds) {
  const { figures: own, looks } = await import(`../dist/browser/figures/${id}.js`);
  own.forEach((figure, index) => figures.set(figure.id, { figure, look: looks[index] }));
}
choice.append(...[...figures.keys()].map((id) => new Option(id)));

const item = (text) => Object.assign(document.createElement('li'), { textContent: text });

/** Every keyframe, and three positions on the way to the next. */
function positions({ keyframes }) {
  return Array.from({ length: (keyframes.length - 1) * 4 + 1 }, (_, quarter) => quarter / 4);
}

function picture(figure, position) {
  const frame = document.createElement('figure');
  const keyframe = figure.keyframes[position];
  const caption = Object.assign(document.createElement('figcaption'), {
    textContent: keyframe ? `${position + 1}: ${keyframe.id}` : `on the way, at ${position + 1}`,
  });
  const { look } = figures.get(choice.value);
  frame.append(drawing(figure, poseAt(figure, position), look, { keyframe, label: caption.textContent }), caption);
  return frame;
}

function show() {
  try {
    const figure = JSON.parse(data.value);
    const found = lintFigure(figure);
    drawn.replaceChildren(...positions(figure).map((position) => picture(figure, position)));
    const lines = found.map(({ keyframe, problem, mend }) => item(`${keyframe}: ${problem} ${mend}`));
    findings.replaceChildren(...(lines.length > 0 ? lines : [item('Nothing. The poses are sound.')]));
  } catch (error) {
    findings.replaceChildren(item(`This is not a figure: ${error.message}`));
  }
}

choice.addEventListener('change', () => {
  data.value = JSON.stringify(figures.get(choice.value).figure, null, 2);
  show();
});
data.addEventListener('input', show);
choice.dispatchEvent(new Event('change'));
