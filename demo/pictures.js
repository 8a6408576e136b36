// The contact sheet. Figures and their words come from the published files, one exercise after the other.
import { openLibrary } from '../dist/browser/content.js';
import { diagramLoaders, keyframePose } from '../dist/browser/figure.js';
import { diagram, drawing } from './draw-shapes.js';
import { figureSheet, forcedColoursSheet } from './figure-sheets.js';

const ways = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced colours', scheme: 'light', sheet: forcedColoursSheet },
  { name: 'mirrored', scheme: 'light', mirrored: true },
];

const element = (name, content, properties = {}) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
};

/** A picture in a shadow root of its own, so that each has its own style sheets. */
function framed(picture, { scheme, sheet }) {
  const frame = element('div', [], { className: scheme });
  const root = frame.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheet ? [figureSheet, sheet] : [figureSheet];
  root.append(picture);
  return frame;
}

function sheetOf(figure, look, { keyframes }) {
  return ways.map((way) => {
    const pictures = keyframes.map(({ id, alt, mirroredAlt }, index) => {
      const label = (way.mirrored && mirroredAlt) || alt;
      const options = { mirrored: way.mirrored, keyframe: figure.keyframes[index], label };
      const picture = framed(drawing(figure, keyframePose(figure, index), look, options), way);
      return element('figure', [picture, element('figcaption', [`${id}, ${way.name}: ${label}`])]);
    });
    return element('div', pictures, { className: 'row' });
  });
}

const page = document.querySelector('#sheet');
const settings = document.querySelector('#sheet-settings');
settings.addEventListener('change', () => (page.dataset.width = new FormData(settings).get('width')));

const library = await openLibrary('en');
for (const { id, pictures } of library.exercises()) {
  const { figures, looks } = await import(`../dist/browser/figures/${id}.js`);
  pictures.forEach((words, index) => {
    page.append(element('h2', [words.name]), ...sheetOf(figures[index], looks[index], words));
  });
}

page.append(element('h2', ['Diagrams of the causes']));
for (const [id, load] of Object.entries(diagramLoaders)) {
  const { panels } = await load();
  for (const way of ways.filter(({ mirrored }) => !mirrored)) {
    const pictures = panels.map((panel) => {
      const label = `${id}: ${panel.id}, ${way.name}`;
      return element('figure', [framed(diagram(panel, label), way), element('figcaption', [label])]);
    });
    page.append(element('div', pictures, { className: 'row' }));
  }
}
