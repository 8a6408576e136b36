// Everything that the whole guide shows, in one file: fifty small ones cost more to fetch, and more bytes.
// rollup.config.mjs puts this file in the place of load-guide.ts.
import type { Language } from '../generated/languages.js';
import { held, loadFile } from './load-file.browser.js';

export async function loadGuide(language: Language): Promise<void> {
  const { items } = await loadFile<{ items: Readonly<Record<string, unknown>> }>(`${language}/guide`);
  for (const [path, item] of Object.entries(items)) held.set(path, { item });
}
