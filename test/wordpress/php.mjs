// PHP 7.4, the oldest that the plugin allows, as WebAssembly: the tests of the plugin need no PHP on the machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';
import { globSync } from 'tinyglobby';

/**
 * A PHP that has these folders, by the path that they have there. What runs in it gets `$input` and prints its answer.
 * @param {Record<string, string>} folders
 */
export async function startPhp(folders) {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), { processId: 1 }));
  for (const [path, folder] of Object.entries(folders)) {
    for (const file of globSync('**', { cwd: folder })) {
      const target = `${path}/${file}`;
      php.mkdir(target.slice(0, target.lastIndexOf('/')));
      php.writeFile(target, readFileSync(join(folder, file)));
    }
  }
  /** Runs code after `<?php`, shows every notice as an error, and reads what it printed as JSON. */
  return async function run(code, input = null) {
    php.writeFile('/input.json', JSON.stringify(input));
    const start = `error_reporting(E_ALL); set_error_handler(function ($level, $text, $file, $line) { if (error_reporting() & $level) throw new ErrorException($text, 0, $level, $file, $line); });`;
    const read = `$input = json_decode(file_get_contents('/input.json'), true);`;
    const { text, errors, exitCode } = await php.run({ code: `<?php ${start} ${read}\n${code}` });
    if (exitCode !== 0 || errors) throw new Error(`PHP ended with ${exitCode}: ${errors}\n${text}`);
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`PHP printed what is no JSON: ${text.slice(0, 2000)}`);
    }
  };
}
