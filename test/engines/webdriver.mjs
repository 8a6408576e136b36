// Starts WebKitWebDriver and speaks the W3C protocol with it; on a machine without a display it brings one of its own.
// Knows nothing of tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A display in memory; Xvfb itself picks a free number and writes it down once it is ready. */
async function openDisplay() {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(server.stdio[3], 'data'), once(server, 'exit')]);
  if (!Buffer.isBuffer(number)) throw new Error(`Xvfb did not start: it ended with ${number}`);
  return { server, name: `:${String(number).trim()}` };
}

/**
 * One browser window. `ask('POST', '/url', { url })` gives the value that the driver answers, or throws its message.
 *
 * @param {{ driver: string, capabilities: object }} options
 */
export async function openWebDriver({ driver, capabilities }) {
  const processes = [];
  const close = () => processes.forEach((each) => each.kill());
  process.once('exit', close);
  try {
    let display = process.env.DISPLAY;
    if (!display) {
      const own = await openDisplay();
      processes.push(own.server);
      display = own.name;
    }
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display };
    // WebKit's sandbox refuses root.
    if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    processes.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));

    const request = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`${driver}: ${method} ${path}: ${value?.message ?? response.statusText}`);
      return value;
    };
    await untilItAnswers(request);
    const { sessionId } = await request('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const ask = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
    const quit = () => ask('DELETE', '').catch(() => {});
    return { ask, close: () => quit().finally(close) };
  } catch (error) {
    close();
    throw error;
  }
}

async function untilItAnswers(request) {
  for (let tries = 100; ; tries -= 1) {
    try {
      return await request('GET', '/status');
    } catch (error) {
      if (tries === 0) throw error;
      await wait(100);
    }
  }
}
