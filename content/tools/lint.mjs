// Checks the content against every rule in rules/ and tells all problems of a run at once. Changes nothing.
// Run `node content/tools/lint.mjs [folder]`; the exit code is 1 if there is any problem.
import { resolve } from 'node:path';
import { isMain } from './is-main.mjs';
import { readContent } from './read-content.mjs';
import { advisoryRules, rules } from './rules/index.mjs';
import { readStrings, stringProblems } from './translated-strings.mjs';

/** @returns {import('./read-content.mjs').Problem[]} */
export const lint = (content = readContent(), { rules: chosen = rules } = {}) => [
  ...content.problems,
  ...chosen.flatMap((rule) => problemsFrom(rule, content)),
];

/** What the advisory rules find. */
export const warnings = (content = readContent()) => advisoryRules.flatMap((rule) => problemsFrom(rule, content));

// A rule that stumbles over broken data must not hide what the others found.
function problemsFrom(rule, content) {
  try {
    return rule.check(content).map((problem) => ({ rule: rule.name, ...problem }));
  } catch (error) {
    return [
      {
        rule: rule.name,
        file: `tools/rules/${rule.name}.mjs`,
        path: '',
        problem: `This rule could not finish: ${error.message}.`,
        mend: 'Mend the other problems first. If this one stays, the rule itself needs mending.',
      },
    ];
  }
}

/** Three lines for each problem or warning, file by file, and a count. */
export function printProblems(problems, one = 'problem') {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  for (const { file, path, problem, mend, rule } of files.flatMap((name) =>
    problems.filter((one) => one.file === name),
  )) {
    console.error(`${file}${path === '' ? '' : ` › ${path}`}\n  ${problem}\n  ${mend} (${rule})\n`);
  }
  console.error(`${problems.length} ${one}${problems.length === 1 ? '' : 's'} in ${files.length} files`);
}

if (isMain(import.meta)) {
  const content = readContent(process.argv[2] === undefined ? undefined : resolve(process.argv[2]));
  const problems = [...lint(content), ...stringProblems(readStrings(Object.keys(content.words)))];
  const advice = warnings(content);
  if (advice.length > 0) printProblems(advice, 'warning');
  if (problems.length > 0) {
    printProblems(problems);
    process.exitCode = 1;
  } else {
    console.log('The content has no problems.');
  }
}
