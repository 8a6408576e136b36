// The last step of the browser build: style sheets, the page for frames, and sri.json with the hash of every file, for
// `integrity` in a page. Runs after rollup, because a hash is one of what is published.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/browser');

for (const path of ['embed/pre.css', 'frame/frame.css']) {
  const { code } = transformSync(readFileSync(join(root, 'src', path), 'utf8'), { loader: 'css', minify: true });
  writeFileSync(join(folder, basename(path)), code);
}
copyFileSync(join(root, 'src/frame/frame.html'), join(folder, 'frame.html'));

const hash = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, path)))
    .digest('base64')}`;
const paths = globSync('**/*', { cwd: folder, ignore: 'sri.json' }).sort();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = Object.fromEntries(paths.map((path) => [path, hash(path)]));
writeFileSync(join(folder, 'sri.json'), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
