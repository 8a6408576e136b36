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

/** What a page has to hold for one card, as documented. */
export const snippet = `<script type="module" src="backstride/backstride.js"></script>
<link rel="modulepreload" href="backstride/en/cards/plank.js">
<exercise-card exercise="plank"></exercise-card>
`;

const largestOf = (sizes) => sizes.reduce((one, other) => (other.brotli > one.brotli ? other : one));

/** Each row: what it is and its sizes in bytes. */
export async function measure() {
  const bundle = compressed(read('dist/browser/backstride.js'));
  const plank = compressed(read(card('plank')));
  const items = exerciseIds.map((id) => ({ id, ...compressed(read(card(id))) }));
  const largest = largestOf(items);
  const shared = compressed(read('dist/browser/elements.js'));
  const element = largestOf(
    tags
      .filter((tag) => tag !== 'exercise-card')
      .map((tag) => ({ tag, ...compressed(read(`dist/browser/${tag}.js`)) })),
  );
  const item = largestOf(
    globSync('dist/browser/en/{causes,tips,treatments}/*.js', { cwd: root }).map((path) => ({
      id: basename(path, '.js'),
      ...compressed(read(path)),
    })),
  );
  return {
    firstCard: {
      what: 'First card on a page: HTML, bundle and exercise (2 requests)',
      ...sum(compressed(snippet), bundle, plank),
    },
    bundle: { what: 'The bundle alone: Lit, element, styles, English strings', ...bundle },
    furtherExercise: { what: `Each further exercise, the largest (${largest.id})`, ...largest },
    furtherElement: { what: `Each further element, the largest (${element.tag})`, ...element },
    sharedByElements: { what: 'What they share, once on a page', ...shared },
    furtherItem: { what: `Each further cause, treatment or tip, the largest (${item.id})`, ...item },
    interfaceStrings: { what: 'Interface strings of one language', ...compressed(interfaceStrings()) },
    contentEntry: {
      what: 'Content API: the entry, before a language is opened',
      ...(await inApp('esbuild', "export { openLibrary } from 'backstride/content';")),
    },
    factsWithEsbuild: { what: 'Facts of one exercise in an app, esbuild', ...(await inApp('esbuild', facts)) },
    factsWithRollup: { what: 'Facts of one exercise in an app, rollup', ...(await inApp('rollup', facts)) },
  };
}

const facts = "export { plank } from 'backstride/content/exercises/plank';";
const inApp = async (bundler, code) => compressed(staticPart(await bundlers[bundler](code, root)));

const sum = (...sizes) =>
  Object.fromEntries(['min', 'gzip', 'brotli'].map((key) => [key, sizes.reduce((all, size) => all + size[key], 0)]));

/** The texts of all `msg()` calls, as a translated file would hold them. */
function interfaceStrings() {
  const texts = globSync('dist/{element,*-*}/*.js', { cwd: root })
    .sort()
    .flatMap((path) => [...read(path).matchAll(/\bmsg\((?:str)?(['`])(.*?)\1/gs)].map(([, , text]) => text));
  return JSON.stringify([...new Set(texts)]);
}
