// The same small app, built by every common bundler: each entry makes a folder that a web server can serve.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';

export const builds = {
  async esbuild(app, out) {
    await esbuild({
      entryPoints: [join(app, 'main.js')],
      bundle: true,
      format: 'esm',
      minify: true,
      splitting: true,
      outdir: out,
    });
    copyFileSync(join(app, 'index.html'), join(out, 'index.html'));
  },

  async rollup(app, out) {
    const bundle = await rollup({ input: join(app, 'main.js'), plugins: [nodeResolve()] });
    await bundle.write({ dir: out, format: 'es', plugins: [terser({ module: true })] });
    await bundle.close();
    copyFileSync(join(app, 'index.html'), join(out, 'index.html'));
  },

  'webpack for development': (app, out) => webpackBuild(app, out, 'development'),

  'webpack for production': (app, out) => webpackBuild(app, out, 'production'),

  'vite for production': (app, out) =>
    viteBuild({ root: app, configFile: false, logLevel: 'error', build: { outDir: out, emptyOutDir: false } }),
};

async function webpackBuild(app, out, mode) {
  const compiler = webpack({ mode, context: app, entry: './main.js', output: { path: out, filename: 'main.js' } });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  // Webpack's advice about sizes is for apps.
  const problems = [...errors, ...warnings].filter(({ message }) => !/size limit|code splitting/i.test(message));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  copyFileSync(join(app, 'index.html'), join(out, 'index.html'));
}
