// The tests that run inside a browser: test/element/**/*.test.js, each file in a page of its own.
// They import the library by its own name, so they test dist through our exports map, as users get it.
// `npx wtr --files test/element/x.test.js` runs one in Chromium; test/engines/run.mjs runs them in other engines, too.
import { defaultReporter } from '@web/test-runner';
import { countsOf, inWords } from './test/engines/counts.mjs';
import { chromium } from './test/engines/chromium.mjs';

/** Says `12 passed, 0 failed` alone on the very last line. */
const countReporter = {
  stop({ sessions }) {
    // The progress of the other reporter is still to come.
    process.once('exit', () => process.stdout.write(`${inWords(countsOf(sessions))}\n`));
  },
};

export default {
  files: 'test/element/**/*.test.js',
  nodeResolve: true,
  browsers: [await chromium.launcher()],
  // Nothing of these changes during a run, and most tests load all of it.
  middleware: [
    async (context, next) => {
      await next();
      if (/^\/(dist|node_modules)\//.test(context.path) && context.status === 200)
        context.set('cache-control', 'max-age=600');
    },
  ],
  concurrency: 2,
  // A slow machine takes its time; a test that hangs is stopped by its own limit.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
  // Tests run Lit's development build, which checks more; it says so once in every page.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter],
};
