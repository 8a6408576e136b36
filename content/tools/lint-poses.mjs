// Checks the poses of every figure for what no body can do, by src/figure/pose-lint.ts as it was built, so build first.
// Run `node content/tools/lint-poses.mjs [folder]`; the exit code is 1 if there is any problem.
import { resolve } from 'node:path';
import { lintFigure } from '../../dist/figure/pose-lint.js';
import { isMain } from './is-main.mjs';
import { printProblems } from './lint.mjs';
import { readContent } from './read-content.mjs';

/** @returns {import('./read-content.mjs').Problem[]} */
export const lintPoses = (content = readContent()) =>
  content.facts.figures.flatMap(({ file, id, data }) => {
    const exercise = content.facts.exercises.find(({ data: { figures } }) => figures.includes(id));
    const findings = lintFigure(data, exercise?.data);
    return findings.map(({ keyframe, ...problem }) => ({ rule: 'poses', file, path: keyframe, ...problem }));
  });

if (isMain(import.meta)) {
  const problems = lintPoses(readContent(process.argv[2] === undefined ? undefined : resolve(process.argv[2])));
  if (problems.length > 0) {
    printProblems(problems);
    process.exitCode = 1;
  } else {
    console.log('The poses have no problems.');
  }
}
