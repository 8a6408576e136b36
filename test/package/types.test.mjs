// The declarations, as an app's compiler sees them: typed-app compiles, in both ways that apps resolve modules.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { project } from './installed.mjs';

const folder = join(project, 'typed-app');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'app.ts');
copyFileSync(fileURLToPath(new URL('typed-app/app.ts', import.meta.url)), file);

for (const moduleResolution of ['nodenext', 'bundler']) {
  test(`an app compiles strictly with moduleResolution ${moduleResolution}`, () => {
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        // Looks into our declarations, too: they must stand on their own.
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      folder,
    );
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
    const text = ts.formatDiagnostics(problems, {
      getCurrentDirectory: () => project,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    });
    assert.equal(text, '');
  });
}
