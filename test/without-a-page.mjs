// Tests of pure functions in one process: each of their files takes longer to start than to run. test/run.mjs uses it when
// everything runs; each file runs alone, too.
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { pure } from './pure.mjs';

const root = new URL('..', import.meta.url);

for (const path of globSync(pure, { cwd: fileURLToPath(root) }).sort()) await import(new URL(path, root));
