// Answers an address with a file of a folder. The demo server and the servers of the page tests use it.
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const typeOf = (path) => types[extname(path)] ?? 'application/octet-stream';

/**
 * @param {string} folder nothing outside it is ever answered
 * @param {string} pathname of the request, still percent-encoded
 * @returns {Promise<{ body: Buffer, type: string } | undefined>}
 */
export async function staticFile(folder, pathname) {
  let path;
  try {
    path = resolve(folder, `.${decodeURIComponent(pathname)}`);
  } catch {
    return undefined;
  }
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  try {
    if ((await stat(path)).isDirectory()) path = resolve(path, 'index.html');
    return { body: await readFile(path), type: typeOf(path) };
  } catch {
    return undefined;
  }
}
