// Makes the bundles, the content files beside the code: one core would take them one after the other.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const rollup = fileURLToPath(new URL('../node_modules/rollup/dist/bin/rollup', import.meta.url));

const exits = await Promise.all(
  ['code', 'content'].map((part) =>
    once(spawn(process.execPath, [rollup, '-c', '--silent', '--configPart', part], { stdio: 'inherit' }), 'exit'),
  ),
);
if (exits.some(([code]) => code !== 0)) process.exitCode = 1;
