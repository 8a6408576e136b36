// The entry of the classic one-file build, for pages opened from a folder and systems that take one script: every element
// and all English content inside. rollup.config.mjs makes of it backstride.classic.js; nothing else imports this file.
import { files } from './content/all-files.js';
import { held } from './content/load-file.browser.js';
import { defineElements } from './define-elements.js';
import { fill } from './embed/data-form.js';
import { watch, whenRead } from './embed/page-watch.js';
import { dataForm } from './embed/tags.js';

for (const [path, file] of Object.entries(files)) held.set(path, file);
// All that the guide would fetch at once is here already.
held.set('en/guide', { items: {} });

whenRead(() => {
  defineElements();
  watch(document, dataForm, fill);
});
