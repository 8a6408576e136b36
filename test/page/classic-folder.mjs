// A folder with a page and the classic scripts beside it, as somebody keeps them on a disk; opened without a server.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { document } from './site.mjs';

/** Every exercise and every element, each at once. */
export const everything =
  exerciseIds.map((id) => `<exercise-card exercise="${id}" eager></exercise-card>`).join('') +
  tags.map((tag) => `<${tag} exercise="plank" cause="disc" eager></${tag}>`).join('');

/**
 * @param {import('node:test').TestContext} t the folder is gone when its test ends
 * @param {string} body
 * @param {string[]} scripts names of files of dist/browser
 * @param {'defer' | ''} when they run: after the page is read, or where they stand in its head
 * @returns {string} the address of the page
 */
export function pageInFolder(t, body, scripts, when = 'defer') {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of scripts) {
    copyFileSync(new URL(`../../dist/browser/${name}`, import.meta.url), join(folder, name));
  }
  const head = scripts.map((name) => `<script src="${name}" ${when}></script>`).join('');
  writeFileSync(join(folder, 'page.html'), document(body, { bundle: '', head }));
  return pathToFileURL(join(folder, 'page.html')).href;
}
