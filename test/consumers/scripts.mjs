// Runs the scripts of a project's package.json as npm would, without its output between.
import { execFile, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const port = 4310;
const shell = process.platform === 'win32' ? ['cmd', '/c'] : ['sh', '-c'];

const optionsIn = (cwd) => ({
  cwd,
  env: {
    ...process.env,
    PATH: [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
  },
});

/** Runs a script to its end; gives what it printed. */
export async function run(script, folder) {
  const [command, flag] = shell;
  try {
    const { stdout } = await promisify(execFile)(command, [flag, script], { ...optionsIn(folder), maxBuffer: 2 ** 26 });
    return stdout;
  } catch ({ message, stdout, stderr }) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** Starts a server, which reads PORT, until the test ends; gives its address once it answers. */
export async function start(t, script, folder) {
  const [command, flag] = shell;
  const server = spawn(command, [flag, `exec ${script}`], { ...optionsIn(folder), stdio: 'ignore' });
  t.after(() => server.kill());
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return address;
    await new Promise((later) => setTimeout(later, 300));
  }
  throw new Error(`${script} does not answer`);
}
