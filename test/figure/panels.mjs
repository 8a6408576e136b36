// Every panel of every diagram, and a page that shows one.
import { diagramLoaders } from '../../dist/figure/diagrams/loaders.js';
import { diagramStyles } from '../../dist/figure/diagrams/diagram-styles.js';
import { diagramSvg } from '../../dist/figure/diagrams/diagram-svg.js';

export const diagrams = await Promise.all(
  Object.entries(diagramLoaders).map(async ([id, load]) => ({ id, panels: (await load()).panels })),
);

export const panels = diagrams.flatMap(({ id, panels }) =>
  panels.map((panel) => ({ name: `${id}, ${panel.id}`, panel })),
);

/** A new page with the panel, one pixel for each unit. */
export async function show(browser, panel, options) {
  const page = await browser.newPage(options);
  const [, , width] = panel.viewBox.split(' ');
  const styles = `:root { color-scheme: light dark } svg { width: ${width}px } ${diagramStyles}`;
  await page.setContent(`<style>${styles}</style>${diagramSvg(panel, { label: 'A diagram' })}`);
  return page;
}
