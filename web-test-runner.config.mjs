// The tests that run inside a browser: test/element/**/*.test.js, each file in a page of its own.
// They import the library by its own name, so they test dist through our exports map, as users get it.
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './test/browser.mjs';

/** Says `12 passed, 0 failed` alone on the very last line, for people and for programs. */
const countReporter = {
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    const count = ({ tests, suites }) => {
      for (const test of tests) counts[test.passed ? 'passed' : 'failed'] += 1;
      suites.forEach(count);
    };
    for (const { testResults, errors } of sessions) {
      if (testResults) count(testResults);
      // A file that could not be loaded has no tests, but errors.
      if (errors?.length > 0) counts.failed += 1;
    }
    // The progress of the other reporter is still to come.
    process.once('exit', () => process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`));
  },
};

export default {
  files: 'test/element/**/*.test.js',
  nodeResolve: true,
  // The launcher of playwright, because it alone emulates forced colours, too.
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  concurrency: 2,
  // A slow machine takes its time; a test that hangs is stopped by its own limit.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000 } },
  // Tests run Lit's development build, which checks more; it says so once in every page.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter],
};
