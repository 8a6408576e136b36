// Apps of every framework, as their own compilers see them: the packed package beside the frameworks that this repository
// has for development. Each folder of apps holds what must compile, and what must not.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project, root } from '../package/installed.mjs';

const apps = fileURLToPath(new URL('apps', import.meta.url));
const require = createRequire(import.meta.url);

/** A folder with the package and some packages of ours installed; gone when the process ends. */
export function folderWith(packages) {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-framework-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(project, 'node_modules/backstride'), join(folder, 'node_modules/backstride'), { recursive: true });
  for (const name of ['lit', ...packages]) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  return folder;
}

/** What the compiler of a framework says of its app. */
export function compile(framework, { packages, files, program, parameters = [], options = {}, settings = {} }) {
  const folder = folderWith(packages);
  cpSync(join(apps, framework), folder, { recursive: true });
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files, ...settings }));
  const { stdout, stderr } = spawnSync(process.execPath, [binary(program), ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** The script behind a command such as `vue-tsc`. */
function binary(name) {
  const [owner = name, command = name] = name === 'tsc' ? ['typescript', 'tsc'] : [];
  const file = join(root, 'node_modules', owner, 'package.json');
  const { bin } = require(file);
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
}
