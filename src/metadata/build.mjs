// Writes what editors, frameworks and language models read about the elements: dist/custom-elements.json first, and all
// else from it. Runs in the build after the analyzer and before TypeScript, which compiles the types that it writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from './elements.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { llmsText } from './llms.mjs';
import { completeManifest } from './manifest.mjs';
import { reactWrappers } from './react-wrappers.mjs';
import { readTypes } from './read-types.mjs';
import { vscodeCss } from './vscode-css.mjs';
import { vscodeHtml } from './vscode-html.mjs';
import { webTypes } from './web-types.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const json = (value) => `${JSON.stringify(value, undefined, 1)}\n`;

const manifest = completeManifest(read('src/generated/custom-elements.json'), readTypes());
const elements = elementsOf(manifest);
const packageFile = read('package.json');

const files = {
  'dist/custom-elements.json': json(manifest),
  'dist/vscode.html-custom-data.json': json(vscodeHtml(elements)),
  'dist/vscode.css-custom-data.json': json(vscodeCss(elements)),
  'dist/web-types.json': json(webTypes(elements, packageFile)),
  'dist/llms.txt': llmsText(elements, packageFile),
  'src/generated/framework-types.ts': frameworkTypes(elements),
  ...reactWrappers(elements),
};
for (const [path, text] of Object.entries(files)) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
