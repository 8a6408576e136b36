// What apps pay for: what they import, and no more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { exerciseIds } from '../exercise-ids.mjs';
import { bundlers, staticPart } from '../size/app-bundles.mjs';
import { compressed } from '../size/compressed.mjs';
import { project } from './installed.mjs';

const facts = "export { plank } from 'backstride/content/exercises/plank';";
const contentApi = "export { openLibrary } from 'backstride/content';";
const dist = join(project, 'node_modules/backstride/dist');

for (const [name, bundle] of Object.entries(bundlers)) {
  // It takes rollup long, so two tests look at the same.
  let api;
  const bundledApi = () => (api ??= bundle(contentApi, project));

  test(`${name}: the facts of one exercise cost that exercise`, async () => {
    const source = readFileSync(join(dist, 'generated/facts/exercises/plank.js'), 'utf8');
    const own = (await transform(source, { minify: true, format: 'esm' })).code.length;
    const chunks = await bundle(facts, project);
    assert.equal(chunks.length, 1);
    assert.ok(chunks[0].text.length <= own * 1.05, `${chunks[0].text.length} bytes for a module of ${own}`);
  });

  test(`${name}: the poses of one exercise bring neither the people in it nor what draws them`, async () => {
    const chunks = await bundle("export { figures } from 'backstride/content/figures/plank';", project);
    assert.equal(chunks.length, 1);
    assert.match(chunks[0].text, /forearms-down/);
    assert.doesNotMatch(chunks[0].text, /hair(FromSide|FromFront)|import/);
  });

  test(`${name}: the content API brings no element`, async () => {
    const chunks = await bundledApi();
    const guilty = chunks.filter(({ text }) => /customElements|HTMLElement|litElement/i.test(text));
    assert.deepEqual(
      guilty.map(({ name }) => name),
      [],
    );
  });

  test(`${name}: the entry of the content API does not grow with the catalogue`, async () => {
    const entry = staticPart(await bundledApi());
    assert.deepEqual(
      exerciseIds.filter((id) => entry.includes(id)),
      [],
    );
    const { brotli } = compressed(entry);
    assert.ok(brotli <= 3000, `${brotli} bytes`);
  });

  test(`${name}: an import of the class for nothing goes, an import of the tag stays`, async () => {
    const element = await bundle("import 'backstride/exercise-card/element';", project, { staticOnly: true });
    assert.ok(staticPart(element).length < 10, 'an import for nothing costs nothing');
    const define = await bundle("import 'backstride/exercise-card';", project, { staticOnly: true });
    assert.ok(/["'`]exercise-card["'`]/.test(staticPart(define)));
  });
}
