// axe on a page that a test has open. What is fine is not reported, because telling where it stands takes axe longer than
// the checks do.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds: each rule that is broken with the places where; `rules` are all unless they are named. */
export async function axeFinds(page, { rules } = {}) {
  // Evaluated, not added as a script: pages with strict policies are checked, too.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    (runOnly) => globalThis.axe.run({ resultTypes: ['violations'], preload: false, ...(runOnly && { runOnly }) }),
    rules,
  );
  if (passes.length === 0) throw new Error('axe checked nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html}`).join('; ')}`);
}

/** The same in a light and a dark page, which differ in their colours alone; by the scheme. */
export async function axeFindsInBoth(page) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFinds(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await axeFinds(page, { rules: ['color-contrast'] }) };
}
