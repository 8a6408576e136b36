// The React snippet as an app would hold it: bundled by esbuild with React 19 and the packed package, opened in a browser.
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { project, root } from '../package/installed.mjs';
import { document, openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { assertHarmless, assertShown } from './check.mjs';
import { everyElement, hostile, optionsFor, write } from './options.mjs';

const visit = visitor();

/** Bundles an app around the snippet and opens it. */
async function open(t, made) {
  const snippet = write('react', made).find(({ title }) => title === 'BackCare.jsx').code;
  const start = `import { createRoot } from 'react-dom/client';
    import { BackCare } from 'snippet';
    createRoot(globalThis.document.querySelector('main')).render(<BackCare />);`;
  const { outputFiles } = await build({
    stdin: { contents: start, loader: 'jsx', resolveDir: project },
    plugins: [
      {
        name: 'snippet',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^snippet$/ }, () => ({ path: 'BackCare.jsx', namespace: 'snippet' }));
          onLoad({ filter: /.*/, namespace: 'snippet' }, () => ({
            contents: snippet,
            loader: 'jsx',
            resolveDir: project,
          }));
        },
      },
    ],
    nodePaths: [join(root, 'node_modules')],
    outdir: '/app',
    entryNames: 'app',
    jsx: 'automatic',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
  });
  const files = Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\/app\//, '/app/'), text]),
  );
  const { origin } = await openSite(t, { ...files, '/': document('<main></main>', { bundle: '/app/app.js' }) });
  return visit(t, origin);
}

for (const made of everyElement) {
  test(`React shows ${made.tag} as chosen`, async (t) => assertShown(await open(t, made), made.options));
}

test('React takes words of a host as words', async (t) => {
  await assertHarmless(await open(t, await optionsFor([['consultation-cta', hostile]])));
});
