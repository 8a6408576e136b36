// Runs npm with the Node that runs this. On Windows npm is a script that only a shell starts, and under another package
// manager `npm_execpath` is not npm's own.
const path = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;

/** @param run `spawnSync`, `execFileSync` or one like them; gives what it gives */
export const npm = (run, parameters, options) =>
  path
    ? run(process.execPath, [path, ...parameters], options)
    : run('npm', parameters, { ...options, shell: process.platform === 'win32' });
