// Where the scripts of the classic build leave their files for each other, whichever comes first. Scripts of different
// versions do not meet.
import { version } from '../generated/version.js';

interface Page {
  [key: symbol]: Map<string, unknown> | undefined;
}

/** The files of all scripts of this version on the page, by path. */
export const classicFiles: Map<string, unknown> = ((globalThis as unknown as Page)[
  Symbol.for(`backstride ${version}`)
] ??= new Map());

export function addClassicFiles(language: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, file] of Object.entries(files)) classicFiles.set(path, file);
  // All that the guide would fetch at once is here already.
  classicFiles.set(`${language}/guide`, { items: {} });
}
