// A small web site for one test: pages that the test writes, and dist/browser as a clinic would copy it to its server.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticFile, typeOf } from '../../demo/static-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A whole page. Its body can be any cards; the bundle stands in the head as the documentation shows it. */
export const document = (body, { head = '', bundle = '/dist/browser/backstride.js' } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Test page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${bundle ? `<script type="module" src="${bundle}"></script>` : ''}
${head}</head><body>${body}</body></html>`;

/** One card for each id. `attributes` go into every tag. */
export const cards = (ids, attributes = '') =>
  ids.map((id) => `<exercise-card exercise="${id}" ${attributes}></exercise-card>`).join('\n');

/**
 * @param {import('node:test').TestContext} t the site is closed when its test ends
 * @param {Record<string, string | { status?: number, headers?: Record<string, string>, body?: string | AsyncIterable<string> }>}
 *   pages by path; they come before files of the same path
 * @param {Record<string, string>} folders further folders by path, such as `{ '/old/': '/tmp/old' }`
 */
export async function openSite(t, pages, folders = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    // Browsers ask for a picture of the site on their own.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    requests.push(pathname);
    const page = pages[pathname];
    if (page !== undefined) {
      const { status = 200, headers = {}, body = '' } = typeof page === 'string' ? { body: page } : page;
      const type = pathname.includes('.') ? typeOf(pathname) : typeOf('index.html');
      response.writeHead(status, { 'content-type': type, ...headers });
      if (typeof body === 'string') return response.end(body);
      for await (const part of body) response.write(part);
      return response.end();
    }
    const prefix = Object.keys(folders).find((path) => pathname.startsWith(path));
    const file = prefix
      ? await staticFile(folders[prefix], `/${pathname.slice(prefix.length)}`)
      : await staticFile(root, pathname);
    if (file) return response.writeHead(200, { 'content-type': file.type }).end(file.body);
    return response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  t.after(() => server.closeAllConnections());
  return { origin: `http://127.0.0.1:${server.address().port}`, requests };
}
