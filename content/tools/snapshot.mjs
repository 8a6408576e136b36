// Keeps content/snapshots/<language>.md and <language>-diagrams.md: what a reader of each language sees, every dose
// resolved, for people who review without reading code. Made from the built content API, so build first.
// `node content/tools/snapshot.mjs [--write] [folder]` checks, or writes with the flag; a stale file gives exit code 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../dist/content/index.js';
import { directions } from '../../dist/generated/languages.js';
import { isMain } from './is-main.mjs';
import { diagramsText } from './snapshot-diagrams.mjs';
import { snapshotText } from './snapshot-text.mjs';

export const snapshotFolder = fileURLToPath(new URL('../snapshots', import.meta.url));

/** @returns {Promise<Record<string, string>>} file name → text */
export async function snapshots() {
  const texts = {};
  for (const language of Object.keys(directions)) {
    texts[`${language}.md`] = snapshotText(language, await openLibrary(language));
    texts[`${language}-diagrams.md`] = diagramsText(language, await diagramsOf(language));
  }
  return texts;
}

async function diagramsOf(language) {
  const { diagrams } = await import(`../../dist/generated/diagrams/${language}/loaders.js`);
  const modules = await Promise.all(Object.values(diagrams).map((load) => load()));
  return modules.map(({ words }) => words);
}

/** The first line in which two texts differ, counted from 1; undefined when they are equal. */
export function firstDifference(before, after) {
  const [old, now] = [before, after].map((text) => text.replaceAll('\r\n', '\n').split('\n'));
  const index = Array.from({ length: Math.max(old.length, now.length) }).findIndex(
    (_, line) => old[line] !== now[line],
  );
  return index < 0 ? undefined : { line: index + 1, before: old[index], after: now[index] };
}

/** What is wrong with the snapshots in a folder, one message for each file. */
export function staleSnapshots(texts, folder) {
  return Object.entries(texts).flatMap(([name, text]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [`${name} is missing.`];
    const difference = firstDifference(readFileSync(file, 'utf8'), text);
    if (!difference) return [];
    const line = (sign, value) => `${sign} ${value ?? '(the file ends here)'}`;
    return [
      [
        `${name}, line ${difference.line}, is not what readers see now:`,
        line('-', difference.before),
        line('+', difference.after),
      ].join('\n'),
    ];
  });
}

async function run(parts) {
  const folder = resolve(parts.find((part) => !part.startsWith('--')) ?? snapshotFolder);
  const texts = await snapshots();
  const stale = staleSnapshots(texts, folder);
  if (parts.includes('--write')) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    console.log(
      stale.length > 0 ? 'The snapshots are written. Read what changed with `git diff`.' : 'Nothing changed.',
    );
  } else if (stale.length > 0) {
    const mend = 'If that is what you meant, run `npm run snapshot -- --write`, read the change and commit the file.';
    console.error(`${stale.join('\n\n')}\n\n${mend}`);
    process.exitCode = 1;
  } else {
    console.log('The snapshots show what readers see.');
  }
}

if (isMain(import.meta)) await run(process.argv.slice(2));
