// The entry of the classic one-file build, for pages opened from a folder and systems that take one script: every element
// and all English content inside. rollup.config.mjs makes of it backstride.classic.js; nothing else imports this file.
import { files } from './content/all-files.js';
import { addClassicFiles, classicFiles } from './content/classic-files.js';
import { holdIn } from './content/load-file.browser.js';
import { defineElements } from './define-elements.js';
import { fill } from './embed/data-form.js';
import { watch } from './embed/page-watch.js';
import { dataForm } from './embed/tags.js';

addClassicFiles('en', files);
holdIn(classicFiles);

function start(): void {
  defineElements();
  watch(document, dataForm, fill);
}

// A script without `defer` runs before the page is there, and elements want their children; one with `defer` may come
// before the script of a language.
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (document.readyState === 'loading' || navigation?.domContentLoadedEventStart === 0) {
  addEventListener('DOMContentLoaded', start);
} else start();
