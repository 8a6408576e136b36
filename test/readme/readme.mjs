// Puts the reference tables between their markers in README.md: `npm run docs` writes, the test only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from '../../content/tools/is-main.mjs';
import { snippets } from './snippets.mjs';
import { tables } from './tables.mjs';

const root = new URL('../../', import.meta.url);
const readme = new URL('README.md', root);

export const currentReadme = () => readFileSync(readme, 'utf8');

/** README.md as it should be. */
export function freshReadme() {
  const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const hashes = JSON.parse(readFileSync(new URL('dist/browser/sri.json', root), 'utf8'));
  return Object.entries({ ...tables(manifest), snippets: snippets(hashes) }).reduce((text, [name, table]) => {
    const between = new RegExp(`(<!-- ${name}:start -->\n)[^]*?(<!-- ${name}:end -->)`);
    if (!between.test(text)) throw new Error(`README.md has no markers for ${name}`);
    return text.replace(between, (_, start, end) => `${start}\n${table}\n\n${end}`);
  }, currentReadme());
}

if (isMain(import.meta)) writeFileSync(readme, freshReadme());
