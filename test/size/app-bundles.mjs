// What an app's bundler makes of an import of ours: minified modules by name, the entry first. With esbuild and with
// rollup, because they drop unused code by different rules.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { join } from 'node:path';
import { rollup } from 'rollup';

export const bundlers = {
  async esbuild(code, folder) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      format: 'esm',
      minify: true,
      splitting: true,
      outdir: 'out',
      write: false,
      metafile: true,
      absWorkingDir: folder,
      // It warns of imports that it drops, and to drop them is what is tested.
      logLevel: 'error',
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1), text]));
    return Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
      name: path.split('/').at(-1),
      isEntry: entryPoint === '<stdin>',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map((to) => to.path.split('/').at(-1)),
      text: texts.get(path.split('/').at(-1)),
    }));
  },

  async rollup(code, folder, { staticOnly = false } = {}) {
    const entry = join(folder, 'entry-of-test.js');
    const source = {
      name: 'source',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? code : null),
      // What loads later is most of a catalogue, and takes most of the time.
      resolveDynamicImport: (to) => (staticOnly ? { id: `later:${to}`, external: true } : null),
    };
    const bundle = await rollup({ input: entry, plugins: [source, nodeResolve()], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true })] });
    await bundle.close();
    return output.map(({ fileName, isEntry, imports, code: text }) => ({ name: fileName, isEntry, imports, text }));
  },
};

/** The entry and what it imports statically: what an app pays before it asks for anything. */
export function staticPart(chunks) {
  const part = new Set([chunks.find(({ isEntry }) => isEntry)]);
  for (const { imports } of part) for (const name of imports) part.add(chunks.find((chunk) => chunk.name === name));
  return [...part].map(({ text }) => text).join('');
}
