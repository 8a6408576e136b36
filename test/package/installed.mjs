// The package as its users get it: packed, and installed into an empty project in the temp folder.
// test/run.mjs does it once for all test files; a file that is run alone does it for itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm as runNpm } from '../../.ci/npm.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs npm in a folder; what it prints. */
export const npm = (parameters, cwd) =>
  runNpm(execFileSync, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs what is built into `folder`; what npm says of it. */
export function pack(folder) {
  // Without scripts, because `prepack` would build anew under the other tests.
  const [report] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root));
  return { tarball: join(folder, report.filename), files: report.files.map(({ path }) => path) };
}

/** Makes the project; it removes itself when the process ends. */
export function install() {
  const project = mkdtempSync(join(tmpdir(), 'backstride-project-'));
  process.on('exit', () => rmSync(project, { recursive: true, force: true }));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty-project', private: true, type: 'module' }),
  );
  const { tarball } = pack(project);
  npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], project);
  return project;
}

/** The folder of the empty project that has the package installed. */
export const project = (process.env.BACKSTRIDE_PROJECT ??= install());
