// Measures what travels: the figures behind the table of the README and its budgets. Nothing here knows a limit.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { exerciseIds } from '../exercise-ids.mjs';
import { bundlers, staticPart } from './app-bundles.mjs';
import { compressed } from './compressed.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const card = (id) => `dist/browser/en/cards/${id}.js`;

/** What a page has to hold for one card, as documented. */
export const snippet = `<script type="module" src="backstride/backstride.js"></script>
<link rel="modulepreload" href="backstride/en/cards/plank.js">
<exercise-card exercise="plank"></exercise-card>
`;

/** Each row: what it is and its sizes in bytes. */
export async function measure() {
  const bundle = compressed(read('dist/browser/backstride.js'));
  const plank = compressed(read(card('plank')));
  const largest = largestOf(exerciseIds.map(card));
  const largestItem = largestOf(globSync('dist/browser/en/{causes,treatments,tips}/*.js', { cwd: root }));
  return {
    firstCard: {
      what: 'First card on a page: HTML, bundle and exercise (2 requests)',
      ...sum(compressed(snippet), bundle, plank),
    },
    bundle: { what: 'The bundle alone: Lit, element, styles, English strings', ...bundle },
    furtherExercise: { what: `Each further exercise, the largest (${largest.id})`, ...largest },
    furtherItem: { what: `Each further cause, treatment or tip, the largest (${largestItem.id})`, ...largestItem },
    interfaceStrings: { what: 'Interface strings of one language', ...compressed(interfaceStrings()) },
    contentEntry: {
      what: 'Content API: the entry, before a language is opened',
      ...(await inApp('esbuild', "export { openLibrary } from 'backstride/content';")),
    },
    contentCode: {
      what: 'Content API: all of its code, as a page loads it (2 files)',
      ...sum(compressed(read('dist/browser/content.js')), compressed(read('dist/browser/library.js'))),
    },
    factsWithEsbuild: { what: 'Facts of one exercise in an app, esbuild', ...(await inApp('esbuild', facts)) },
    factsWithRollup: { what: 'Facts of one exercise in an app, rollup', ...(await inApp('rollup', facts)) },
  };
}

/** The largest of these files. */
const largestOf = (paths) =>
  paths
    .map((path) => ({ id: basename(path, '.js'), ...compressed(read(path)) }))
    .reduce((one, other) => (other.brotli > one.brotli ? other : one));

const facts = "export { plank } from 'backstride/content/exercises/plank';";
const inApp = async (bundler, code) => compressed(staticPart(await bundlers[bundler](code, root)));

const sum = (...sizes) =>
  Object.fromEntries(['min', 'gzip', 'brotli'].map((key) => [key, sizes.reduce((all, size) => all + size[key], 0)]));

/** The texts of all `msg()` calls, as a translated file would hold them. */
function interfaceStrings() {
  const texts = globSync('dist/exercise-card/*.js', { cwd: root })
    .sort()
    .flatMap((path) => [...read(path).matchAll(/\bmsg\((?:str)?(['`])(.*?)\1/gs)].map(([, , text]) => text));
  return JSON.stringify([...new Set(texts)]);
}
