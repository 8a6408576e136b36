// The command for translators, on a copy of the content: a fifth language from its first folder to modules that compile.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { compile } from '../../content/tools/compile.mjs';
import { run } from '../../content/tools/language.mjs';
import { lint } from '../../content/tools/lint.mjs';
import { contentFolder, readContent } from '../../content/tools/read-content.mjs';
import { readStrings, stringModules, stringProblems } from '../../content/tools/translated-strings.mjs';
import { writeXliff } from '../../content/tools/xliff.mjs';

let folder;
const path = (file) => join(folder, file);
const readJson = (file) => JSON.parse(readFileSync(path(file), 'utf8'));
const writeJson = (file, data) => writeFileSync(path(file), JSON.stringify(data));
const language = (...parts) => run(parts, folder);
const statusOf = (tag) =>
  language('--status')
    .match(new RegExp(`^${tag} .*$`, 'm'))[0]
    .split(/ {2,}/);
const strings = () => readStrings(['fr'], folder);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-language-'));
  for (const part of ['facts', 'words']) cpSync(join(contentFolder, part), path(part), { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

test('the real languages are complete', () => {
  const files = statusOf('de')[2];
  for (const tag of ['ar', 'de', 'es']) {
    assert.deepEqual(statusOf(tag).slice(1, 5), ['machine', files, '0', '0'], tag);
    assert.match(statusOf(tag)[5], /^(\d+) of \1$/);
  }
});

test('a changed English text is stale in each language until that language is done', () => {
  const file = 'words/en/exercises/plank.json';
  const before = readJson(file);
  const files = Number(statusOf('de')[2]);
  writeJson(file, { ...before, summary: 'Something else.' });
  assert.deepEqual(statusOf('de').slice(2, 5), [String(files - 1), '1', '0']);
  assert.match(language('--done', 'de', 'exercises/plank'), /1 files say what English says now/);
  assert.deepEqual(statusOf('de').slice(2, 5), [String(files), '0', '0']);
  assert.deepEqual(statusOf('es').slice(2, 5), [String(files - 1), '1', '0']);
  writeJson(file, before);
  language('--done', 'de', 'exercises/plank');
  assert.deepEqual(
    readJson('words/de/translated-from.json'),
    JSON.parse(readFileSync(join(contentFolder, 'words/de/translated-from.json'))),
  );
});

test('what cannot be done is told, with what can', () => {
  const says = (parts, message) => assert.throws(() => language(...parts), message);
  says([], /^Error: Usage: .*--status/);
  says(['--constructor'], /^Error: Usage/);
  says(['--add', 'Klingon'], /"Klingon" is no language tag/);
  says(['--add', '../en'], /"..\/en" is no language tag|already/);
  says(['--add'], /^Error: Usage: .*--add <tag>/s);
  says(['--add', 'de'], /a folder words\/de already/);
  says(['--done', 'it', 'all'], /no translation "it", but ar, de, es/);
  says(['--done', 'en', 'all'], /no translation "en"/);
  says(['--done', 'de'], /Name files such as advice\//);
  says(['--done', 'de', 'exercises/plonk'], /Not in words\/de: exercises\/plonk/);
});

describe('a fifth language', () => {
  before(() => language('--add', 'fr'));

  test('begins as one folder, with its name, direction and plural forms', () => {
    const { tag, name, direction, status } = readJson('words/fr/language.json');
    assert.deepEqual(
      { tag, name, direction, status },
      { tag: 'fr', name: 'français', direction: 'ltr', status: 'machine' },
    );
    assert.deepEqual(Object.keys(readJson('words/fr/dose.json').sets), ['one', 'many', 'other']);
    const files = statusOf('de')[2];
    assert.deepEqual(statusOf('fr').slice(1, 5), ['machine', '0', '0', files]);
    assert.match(statusOf('fr')[5], /^0 of \d+$/);
  });

  test('has its direction from the script', () => {
    language('--add', 'he');
    assert.equal(readJson('words/he/language.json').direction, 'rtl');
    rmSync(path('words/he'), { recursive: true });
  });

  test('is told to lack its terms, its strings and everything else', () => {
    const problems = lint(readContent(folder));
    assert.deepEqual([...new Set(problems.map(({ file }) => file.split('/')[1]))], ['fr']);
    const about = (rule) => problems.filter((problem) => problem.rule === rule).map(({ file }) => file);
    assert.deepEqual([...new Set(about('schema'))], ['words/fr/terms.json']);
    assert.equal(about('translation-is-current').length, Number(statusOf('fr')[4]));
    assert.equal(stringProblems(strings()).length, strings().english.length);
  });

  test('passes once everything is said, and needs no other file', () => {
    writeJson('words/fr/terms.json', {
      $schema: '../../schema/terms.schema.json',
      address: 'vous',
      notes: [],
      // English words stand for French ones here: only a language of its own has other idioms.
      sides: [['left', 'right']],
      terms: [{ en: ['disc'], forms: ['disc'] }],
    });
    const said = strings().english.map(({ id, parts }) => ({ id, source: parts, target: parts }));
    writeFileSync(path('words/fr/interface.xlf'), writeXliff('fr', said));
    language('--done', 'fr', 'all');
    assert.deepEqual(stringProblems(strings()), []);
    const problems = lint(readContent(folder));
    assert.deepEqual(
      problems.filter(({ rule }) => rule !== 'sides-kept'),
      [],
    );
    assert.match(statusOf('fr').join(' '), /^fr machine (\d+) 0 0 (\d+) of \2$/);
  });

  test('is compiled to as many modules as any other, and is one of the languages', () => {
    const modules = new Map([
      ...compile(readContent(folder), '1.2.3'),
      ...stringModules(readStrings(['de', 'fr'], folder)),
    ]);
    const of = (tag) =>
      [...modules.keys()].filter((file) => file.split('/').some((part) => part.split('.')[0] === tag));
    assert.deepEqual(
      of('fr'),
      of('de').map((file) => file.replace(/\bde\b/, 'fr')),
    );
    assert.match(modules.get('languages.ts'), /export type Language = 'ar' \| 'de' \| 'en' \| 'es' \| 'fr';/);
    assert.match(modules.get('languages.ts'), /strings: \(\) => import\('\.\/strings\/fr\.js'\)/);
  });
});
