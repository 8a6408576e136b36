// Measures what travels: the figures behind the table of the README and its budgets. Nothing here knows a limit.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { bundlers, staticPart } from './app-bundles.mjs';
import { compressed } from './compressed.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const card = (id) => `dist/browser/en/cards/${id}.js`;
const figures = (id) => `dist/browser/figures/${id}.js`;

/** What a page has to hold for one card, as documented. */
const snippet = (preload, attributes = '') => `<script type="module" src="backstride/backstride.js"></script>
${preload.map((path) => `<link rel="modulepreload" href="backstride/${path}">`).join('\n')}
<exercise-card exercise="plank"${attributes}></exercise-card>
`;
const withPicture = snippet(['en/cards/plank.js', 'card-picture.js', 'figures/plank.js']);
const guidePage = snippet([]).replace(/<exercise-card.*>/, '<back-pain-guide figure="none"></back-pain-guide>');
const withoutPicture = snippet(['en/cards/plank.js'], ' figure="none"');

/** Each row: what it is and its sizes in bytes. */
export async function measure() {
  const bundle = compressed(read('dist/browser/backstride.js'));
  const drawing = compressed(read('dist/browser/card-picture.js'));
  const movement = compressed(read('dist/browser/movement.js'));
  const shared = compressed(read('dist/browser/elements.js'));
  const charts = compressed(read('dist/browser/study-charts.js'));
  const strings = compressed(read('dist/browser/ar/strings.js'));
  const cards = sizesOf(exerciseIds.map(card));
  const pictures = sizesOf(exerciseIds.map(figures));
  const elements = sizesOf(tags.filter((tag) => tag !== 'exercise-card').map((tag) => `dist/browser/${tag}.js`));
  const items = sizesOf(globSync('dist/browser/en/{causes,treatments,tips}/*.js', { cwd: root }));
  const plank = cards.find(({ id }) => id === 'plank');
  const plankPicture = pictures.find(({ id }) => id === 'plank');
  const poses = (await Promise.all(exerciseIds.map(posesOf))).flat();
  const [largest, largestPicture, largestPoses, largestElement, largestItem] = [
    cards,
    pictures,
    poses,
    elements,
    items,
  ].map(largestOf);
  return {
    firstCard: {
      what: 'First card on a page, with its picture: HTML, bundle, exercise, drawing, poses (4 requests)',
      ...sum(compressed(withPicture), bundle, plank, drawing, plankPicture),
    },
    movement: { what: 'The same, once its picture moves, more', ...movement },
    tenCards: {
      what: 'Ten different cards with their pictures',
      ...sum(compressed(withPicture), bundle, drawing, ...cards, ...pictures),
    },
    cardWithoutPicture: {
      what: 'First card on a page without a picture: HTML, bundle and exercise (2 requests)',
      ...sum(compressed(withoutPicture), bundle, plank),
    },
    bundle: { what: 'The bundle alone: Lit, element, styles, English strings', ...bundle },
    furtherExercise: { what: `Each further exercise, the largest (${largest.id})`, ...largest },
    furtherPicture: { what: `Its poses and hair, the largest (${largestPicture.id}, two ways to do it)`, ...largestPicture },
    poses: { what: `The poses of one figure alone, the largest (${largestPoses.id})`, ...largestPoses },
    drawing: { what: 'What draws pictures: figures, heads, props, styles, controls', ...drawing },
    furtherElement: { what: `Each further element, the largest (${largestElement.id})`, ...largestElement },
    sharedByElements: { what: 'What they share, once on a page', ...shared },
    guide: {
      what: 'The whole guide without pictures: HTML, bundle, every element and all content (12 requests)',
      ...sum(compressed(guidePage), bundle, shared, ...elements, charts, compressed(read('dist/browser/en/guide.js'))),
    },
    loader: {
      what: 'The loader, before the first element',
      ...compressed(read('dist/browser/loader.js')),
    },
    classic: {
      what: 'The classic build: every element, all English content and pictures in one file',
      ...compressed(read('dist/browser/backstride.classic.js')),
    },
    furtherItem: { what: `Each further cause, treatment or tip, the largest (${largestItem.id})`, ...largestItem },
    interfaceStrings: { what: 'What elements say themselves, in another language than English (ar)', ...strings },
    otherLanguage: { what: 'What reads it, once on a page', ...compressed(read('dist/browser/other-language.js')) },
    contentEntry: {
      what: 'Content API: the entry, before a language is opened',
      ...(await inApp('esbuild', "export { openLibrary } from 'backstride/content';")),
    },
    contentCode: {
      what: 'Content API: all of its code, as a page loads it (2 files)',
      ...sum(compressed(read('dist/browser/content.js')), compressed(read('dist/browser/library.js'))),
    },
    html: {
      what: 'What writes elements as HTML, Markdown, text and JSON-LD, as a page loads it',
      ...compressed(read('dist/browser/html.js')),
    },
    factsWithEsbuild: { what: 'Facts of one exercise in an app, esbuild', ...(await inApp('esbuild', facts)) },
    factsWithRollup: { what: 'Facts of one exercise in an app, rollup', ...(await inApp('rollup', facts)) },
  };
}

const sizesOf = (paths) => paths.map((path) => ({ id: basename(path, '.js'), ...compressed(read(path)) }));

/** The figures of an exercise without the people in them. */
async function posesOf(id) {
  const { figures: packed } = await import(new URL(`../../${figures(id)}`, import.meta.url));
  return packed.map(([, ...poses]) => ({ id, ...compressed(JSON.stringify(poses)) }));
}

const largestOf = (files) => files.reduce((one, other) => (other.brotli > one.brotli ? other : one));

const facts = "export { plank } from 'backstride/content/exercises/plank';";
const inApp = async (bundler, code) => compressed(staticPart(await bundlers[bundler](code, root)));

const sum = (...sizes) =>
  Object.fromEntries(['min', 'gzip', 'brotli'].map((key) => [key, sizes.reduce((all, size) => all + size[key], 0)]));
