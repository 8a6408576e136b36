// The contact sheet: every keyframe of every figure and every panel of every diagram, in each way to see it.
import { diagramLoaders, looks } from '../dist/browser/figure.js';
import { diagram, drawing } from './draw-shapes.js';
import { make } from './elements.js';
import { figureSheet, forcedColoursSheet } from './figure-sheets.js';
import { allFigures } from './figures.js';
import { move } from './movement.js';

const ways = [
  { name: 'Light', className: 'light' },
  { name: 'Dark', className: 'dark' },
  { name: 'Forced colours', forced: true },
  { name: 'Mirrored', mirrored: true },
];

document.adoptedStyleSheets = [...document.adoptedStyleSheets, figureSheet];

const settings = document.querySelector('#sheet-settings');
const play = document.querySelector('#play');
const exercises = document.querySelector('#exercises');
settings.elements.look.append(...looks.map(({ look }) => new Option(look)));

const figures = await allFigures();
let moving = [];
let stop;

/** One picture, and how it is seen here. The rules for forced colours would reach every other picture of the page. */
function shown(picture, { name, className = '', forced }) {
  const frame = make('div', { className: `frame ${className}` });
  if (forced) {
    const root = frame.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [forcedColoursSheet];
    root.append(picture);
  } else frame.append(picture);
  return make('figure', {}, frame, make('figcaption', {}, name));
}

function keyframeRow({ figure, words }, position, look) {
  const { id, alt, mirroredAlt } = words.keyframes[position];
  const pictures = ways.map((way) => {
    const label = (way.mirrored && mirroredAlt) || alt;
    const picture = drawing(figure, position, look, { label, mirrored: way.mirrored });
    if (position === 0) moving.push({ picture, figure, look });
    return shown(picture, way);
  });
  return make(
    'div',
    { className: 'keyframe' },
    make('h4', {}, id),
    make('p', {}, alt),
    ...(mirroredAlt ? [make('p', {}, make('b', {}, 'Mirrored: '), mirroredAlt)] : []),
    make('div', { className: 'ways' }, ...pictures),
  );
}

function article(entry) {
  const { figure, words, exercise } = entry;
  const chosen = settings.elements.look.value || figure.look;
  const look = looks.find((art) => art.look === chosen);
  const seen = words.view === 'above' ? 'from above' : 'from the side';
  return make(
    'article',
    {},
    make('h3', { id: figure.id, tabIndex: -1 }, words.name),
    make(
      'p',
      { className: 'intro' },
      `${exercise.name} · ${seen} · ${chosen} · `,
      make('a', { href: `draw.html?figure=${figure.id}` }, 'draw'),
    ),
    ...figure.keyframes.map((_, position) => keyframeRow(entry, position, look)),
  );
}

function showFigures() {
  const isMoving = Boolean(stop);
  stop?.();
  moving = [];
  exercises.replaceChildren(...figures.map(article));
  stop = isMoving ? move(moving) : undefined;
}

async function diagramArticle(id) {
  const { panels, words } = await import(`../dist/browser/en/diagrams/${id}.js`);
  const rows = panels.map((panel, index) => {
    const { label, text, alt } = words.panels[index];
    const pictures = ways.filter(({ mirrored }) => !mirrored).map((way) => shown(diagram(panel, alt), way));
    return make(
      'div',
      { className: 'keyframe' },
      make('h4', {}, label),
      make('p', {}, text),
      make('p', {}, make('b', {}, 'In words: '), alt),
      make('div', { className: 'ways' }, ...pictures),
    );
  });
  return make(
    'article',
    {},
    make('h3', { id, tabIndex: -1 }, words.name),
    make('p', { className: 'note' }, words.note),
    ...rows,
  );
}

const diagrams = document.querySelector('#diagrams');
diagrams.append(...(await Promise.all(Object.keys(diagramLoaders).map(diagramArticle))));
showFigures();

const headings = document.querySelectorAll('#sheet h3');
const links = [...headings].map(({ id, textContent }) => make('li', {}, make('a', { href: `#${id}` }, textContent)));
document.querySelector('#contents').append(make('ul', {}, ...links));

settings.addEventListener('change', ({ target }) => {
  document.querySelector('#sheet').dataset.width = settings.elements.width.value;
  if (target.name === 'look') showFigures();
});
play.addEventListener('click', () => {
  stop = stop ? stop() : move(moving);
  play.setAttribute('aria-pressed', `${Boolean(stop)}`);
});
play.disabled = false;
