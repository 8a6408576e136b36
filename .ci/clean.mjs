// Removes what a build writes, so that no file of an earlier one is packed. Works on every system, unlike `rm -rf`.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

for (const folder of ['dist', 'src/generated']) {
  rmSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)), { recursive: true, force: true });
}
