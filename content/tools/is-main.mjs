// Whether a tool was started, or only imported. Node knows a module by its real path, also when a symbolic link led to it.
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {ImportMeta} meta of the asking module */
export function isMain({ url }) {
  const started = process.argv[1] ?? '';
  return existsSync(started) && realpathSync(started) === fileURLToPath(url);
}
