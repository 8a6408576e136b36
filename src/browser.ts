// The entry of the browser build: registers <exercise-card>, and loads every other element of the library only when its
// tag is on the page. Apps use define.ts instead, which registers all at once.
import { loadFile } from './content/load-file.browser.js';
import { complainOfCode } from './embed/complain.js';
import './exercise-card/define.js';

const elements = [
  ['back-pain-guide', () => import('./back-pain-guide/define.js')],
  ['cause-explainer', () => import('./cause-explainer/define.js')],
  ['consultation-cta', () => import('./consultation-cta/define.js')],
  ['prevention-plan', () => import('./prevention-plan/define.js')],
  ['running-advice', () => import('./running-advice/define.js')],
  ['treatment-ladder', () => import('./treatment-ladder/define.js')],
  ['warning-signs', () => import('./warning-signs/define.js')],
] as const;

function loadElements(): void {
  for (const [tag, load] of elements) {
    const place = document.querySelector(tag);
    if (place) {
      // What they share is a file of its own (rollup.config.mjs); it comes beside them and not after them.
      loadFile('elements').catch(() => undefined);
      load().catch((error: unknown) => complainOfCode(place, tag, error));
    }
  }
}

// Only a script with `async` can be here before the page is.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', loadElements);
else loadElements();
