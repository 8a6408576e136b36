// The page for authors: text in, pictures and findings out. A text that cannot be drawn leaves the last pictures in place.
import { figureSvg, lintFigure, looks } from '../dist/browser/figure.js';
import { drawing, redraw, shapesAt } from './draw-shapes.js';
import { make } from './elements.js';
import { figureSheet } from './figure-sheets.js';
import { allFigures } from './figures.js';
import { lineOf, poseFileText, readPoseFile } from './pose-file.js';

const byId = (id) => document.getElementById(id);
const [text, problem, showLine, position] = ['text', 'problem', 'show-line', 'position'].map(byId);
const choice = byId('file').elements.figure;

document.adoptedStyleSheets = [...document.adoptedStyleSheets, figureSheet];

const published = await allFigures();
/** What is drawn now: the last text that could be. */
let drawn;

function show() {
  let findings;
  try {
    const figure = readPoseFile(text.value);
    findings = lintFigure(figure, published.find(({ figure: { id } }) => id === figure.id)?.exercise);
    draw(figure, findings);
    complain();
  } catch (error) {
    complain(error);
  }
  tell(findings);
}

function draw(figure, findings) {
  const look = looks.find((art) => art.look === figure.look);
  if (!look) throw new Error(`No look "${figure.look}"; there are ${looks.map((art) => art.look).join(', ')}.`);
  const texts = figure.keyframes.map((_, keyframe) => figureSvg(figure, { look, label: '', keyframe }));
  if (texts.some((svg) => svg.includes('NaN'))) throw new TypeError('not a number');
  const last = figure.keyframes.length - 1;
  // Everything is drawn before anything is shown, so that half a figure never is.
  const strips = {
    keyframes: figure.keyframes.map((_, index) => shown(index)),
    between: Array.from({ length: 4 * last }, (_, quarter) => quarter / 4)
      .filter((place) => place % 1 !== 0)
      .map((place) => shown(place)),
    mirrored: figure.keyframes.map((_, index) => shown(index, true)),
  };
  const large = drawing(figure, Math.min(position.value, last), look, { label: figure.id });
  for (const [id, pictures] of Object.entries(strips)) byId(id).replaceChildren(...pictures);
  byId('large').replaceChildren(large);
  position.max = last;
  drawn = { figure, look, large };
  showPlace();

  function shown(place, mirrored = false) {
    const name = nameOf(figure, place);
    const picture = drawing(figure, place, look, { label: name.text, mirrored });
    const frame = make('div', { className: 'frame' }, picture);
    const found = findings.filter(({ keyframe }) => keyframe === name.keyframe);
    if (found.length === 0 || mirrored) return make('figure', {}, frame, make('figcaption', {}, name.text));
    const caption = make('figcaption', {}, `${name.text} `, make('b', {}, counted(found)));
    return make('figure', { className: 'found' }, frame, caption);
  }
}

/** Where a position lies: in words, and as the lint says it, which looks half-way only. */
function nameOf({ keyframes }, place) {
  const [before, after] = [keyframes[Math.floor(place)].id, keyframes[Math.ceil(place)].id];
  const part = Math.round((place % 1) * 100);
  if (part % 100 === 0) return { text: keyframes[Math.round(place)].id, keyframe: keyframes[Math.round(place)].id };
  return { text: `${before} → ${after}, ${part} %`, keyframe: part === 50 && `${before} → ${after}` };
}

function showPlace() {
  const { figure, look, large } = drawn;
  redraw(large, shapesAt(figure, Number(position.value), look));
  byId('place').textContent = nameOf(figure, Number(position.value)).text;
}

/** @param findings none where the text is no figure */
function tell(findings) {
  const items = (findings ?? []).map(({ keyframe, problem, mend }) =>
    make('li', {}, make('b', {}, keyframe), ` ${problem} ${mend}`),
  );
  byId('findings').replaceChildren(...items);
  byId('summary').textContent = findings ? counted(findings) : 'The lint waits for a figure.';
}

const counted = ({ length }) =>
  length === 0 ? 'Nothing. The poses are sound.' : length === 1 ? '1 finding' : `${length} findings`;

function complain(error) {
  const line = error instanceof SyntaxError ? lineOf(error, text.value) : undefined;
  problem.textContent = error ? `${whatIsWrong(error, line)} The last picture stays.` : '';
  text.setAttribute('aria-invalid', `${Boolean(error)}`);
  showLine.hidden = !line;
  showLine.value = line ?? '';
}

function whatIsWrong(error, line) {
  // Our code stumbled over a value; how it stumbled tells an author nothing.
  if (error instanceof TypeError) return 'This cannot be drawn: a value is missing, or is of the wrong kind.';
  // Chrome tells the place at the end, too.
  return line ? `Line ${line}: ${error.message.replace(/( in JSON)? at (line|position) .*/, '')}.` : error.message;
}

/** A published figure as its file, with the steps that its keyframes show. */
function fileOf({ figure, words }) {
  const keyframes = figure.keyframes.map(({ id, ...pose }, index) => {
    const { steps } = words.keyframes[index];
    return { id, ...(steps.length > 0 && { steps }), ...pose };
  });
  return poseFileText({ ...figure, keyframes });
}

function choose() {
  text.value = fileOf(published.find(({ figure }) => figure.id === choice.value));
  position.value = 0;
  show();
}

choice.append(...published.map(({ figure }) => new Option(figure.id)));
const wanted = new URLSearchParams(location.search).get('figure');
if (published.some(({ figure }) => figure.id === wanted)) choice.value = wanted;
choose();

choice.addEventListener('change', choose);
text.addEventListener('input', show);
position.addEventListener('input', showPlace);
showLine.addEventListener('click', () => {
  const lines = text.value.split('\n');
  const start = lines.slice(0, Number(showLine.value) - 1).reduce((length, line) => length + line.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + lines[Number(showLine.value) - 1].length);
  text.scrollTop = (text.scrollHeight * (Number(showLine.value) - 3)) / lines.length;
});
