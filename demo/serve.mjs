// Shows the demo pages on this computer: `npm start`, or `node demo/serve.mjs [--no-open]` when dist is built.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staticFile } from './static-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const server = createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  // A folder without its slash would break the relative addresses of the page in it.
  if (pathname === '/' || pathname === '/demo') {
    response.writeHead(302, { location: `/demo/${search}` }).end();
    return;
  }
  // The pages use only what is published; so no other folder is there.
  const [, folder, rest] = /^\/(demo|dist)(\/.*)$/.exec(pathname) ?? [];
  const file = folder && (await staticFile(join(root, folder), rest));
  if (file) response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no ${pathname}\n`);
});

let port = 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port > 8100) throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  const address = `http://127.0.0.1:${port}/demo/`;
  console.log(`Demo: ${address}   (stop with Ctrl+C)`);
  if (!process.env.CI && !process.argv.includes('--no-open')) open(address);
});
server.listen(port, '127.0.0.1');

function open(address) {
  const [command, ...options] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  // Without a browser or a desktop, the printed address has to do.
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
