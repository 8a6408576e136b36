// The lint as a whole: it tells everything at once, hides nothing, and says so with its exit code.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lint } from '../../content/tools/lint.mjs';
import { contentFolder, readContent } from '../../content/tools/read-content.mjs';
import { advisoryRules, rules } from '../../content/tools/rules/index.mjs';
import { englishContent, factsOf, realContent, wordsOf } from './real-content.mjs';

const program = fileURLToPath(new URL('../../content/tools/lint.mjs', import.meta.url));
const everyRule = [...rules, ...advisoryRules];
const run = (...parts) => spawnSync(process.execPath, [program, ...parts], { encoding: 'utf8' });

test('the real content has no problems', () => {
  assert.deepEqual(lint(), []);
});

test('every rule file is in the list, under its own name, with its reason', () => {
  const files = readdirSync(join(contentFolder, 'tools/rules')).filter((name) => name !== 'index.mjs');
  assert.deepEqual(everyRule.map(({ name }) => `${name}.mjs`).sort(), files);
  for (const { name, why } of everyRule) assert.ok(why?.length > 0, `${name} says why`);
});

test('every rule file has a test', () => {
  const tests = readdirSync(fileURLToPath(new URL('rules', import.meta.url)));
  assert.deepEqual(everyRule.map(({ name }) => `${name}.test.mjs`).sort(), tests);
});

test('the problems of all rules are told together, each with its rule', () => {
  const content = englishContent();
  factsOf(content, 'exercises', 'plank').dose.repetitions = { min: 5, max: 3 };
  factsOf(content, 'exercises', 'plank').evidence.push('magic');
  factsOf(content, 'exercises', 'superman').group = 'strenght';
  wordsOf(content, 'exercises', 'plank').steps.hold = 'A miracle: hold {hold} for 60 seconds, at least {minimumHold}.';
  const told = lint(content).map(({ rule }) => rule);
  assert.deepEqual(told, ['schema', 'references-resolve', 'dose-is-sane', 'no-digits-in-words', 'banned-words']);
});

test('broken data stops no rule', () => {
  for (const data of [
    null,
    'plank',
    7,
    [],
    {},
    { steps: 'none', dose: 3, review: null, provenance: [null], notes: [1] },
  ]) {
    const content = realContent();
    for (const file of [content.facts, content.words.en].flatMap((kinds) => Object.values(kinds).map(([one]) => one))) {
      file.data = structuredClone(data);
    }
    for (const table of [content.factTables, content.wordTables.en].flatMap(Object.values)) table.data = data;
    const problems = lint(content);
    assert.ok(problems.some(({ rule }) => rule === 'schema'));
    assert.deepEqual(
      problems.filter(({ problem }) => problem.includes('could not finish')),
      [],
    );
  }
});

test('a rule that fails is told, and hides no other', () => {
  const failing = { name: 'failing', why: '', check: () => undefined.nothing };
  const speaking = { name: 'speaking', why: '', check: () => [{ file: 'a.json', path: '', problem: 'b', mend: 'c' }] };
  const problems = lint(realContent(), { rules: [failing, speaking] });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['failing', 'speaking'],
  );
  assert.match(problems[0].problem, /could not finish/);
});

describe('on the command line', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstride-content-'));
    for (const part of ['facts', 'words']) cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  test('content without problems is told so, with exit code 0', () => {
    const { status, stdout, stderr } = run(folder);
    assert.equal(status, 0);
    assert.match(stdout, /no problems/);
    // Advice may stand beside it.
    assert.doesNotMatch(stderr, /\d problems?/);
  });

  test('a file that does not parse is an error beside all others, with exit code 1', () => {
    const plank = join(folder, 'facts/exercises/plank.json');
    const twist = join(folder, 'words/en/exercises/supine-twist.json');
    const whole = readFileSync(plank, 'utf8');
    writeFileSync(plank, whole.replace('"order": 1,', '"order": 1'));
    writeFileSync(twist, readFileSync(twist, 'utf8').replace('"breathe-in": "', '"breathe-in": "Wait 4 seconds. '));

    const problems = lint(readContent(folder));
    const parse = problems.find(({ rule }) => rule === 'parse');
    assert.equal(parse.file, 'facts/exercises/plank.json');
    assert.match(parse.problem, /not valid JSON/);
    assert.ok(problems.some(({ rule, file }) => rule === 'no-digits-in-words' && file.endsWith('supine-twist.json')));

    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /facts\/exercises\/plank\.json\n {2}This file is not valid JSON.*\n {2}.*\(parse\)\n/);
    assert.match(stderr, /supine-twist\.json › steps\.breathe-in\n {2}.*"4".*\n {2}.*\(no-digits-in-words\)\n/);
    assert.ok(stderr.includes(`${problems.length} problems in`));
  });
});
