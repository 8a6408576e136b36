// `npm run size` prints what our files weigh; `npm run size -- --write` writes it into README.md, too.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, root } from './measure.mjs';
import { table, withTable } from './table.mjs';

const rows = await measure();
console.log(table(rows));
if (process.argv.includes('--write')) {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), rows));
}
