// Counts the tests of a run, for a last line that people and programs read.

/** @returns {{ passed: number, failed: number }} */
export function countsOf(sessions) {
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
  return counts;
}

export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
