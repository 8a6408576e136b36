// Interface strings: found in the code, kept as XLIFF, and nothing missing, stale or altered passes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringsOf } from '../../content/tools/interface-strings.mjs';
import { readStrings, stringModules, stringProblems } from '../../content/tools/translated-strings.mjs';
import { readXliff, writeXliff } from '../../content/tools/xliff.mjs';

const code = "msg('Steps'); msg(str`${done} of ${all}`);";
const [steps, left] = stringsOf('code.ts', code);
const [done, all] = left.parts.filter((part) => typeof part === 'object');
const units = [
  { id: steps.id, source: steps.parts, target: ['Pasos & <más>\u00ad'] },
  { id: left.id, source: left.parts, target: ['De ', all, ', ', done] },
];
const problems = (changed) => stringProblems({ english: [steps, left], units: { es: changed } });
const says = (changed, text) => assert.match(problems(changed).map(({ problem }) => problem).join(), text);

test('every string has all of its translations', () => {
  assert.deepEqual(stringProblems(readStrings(['en', 'es', 'de', 'ar'])), []);
});

test('strings come out of XLIFF as they went in', () => {
  assert.deepEqual(readXliff(writeXliff('es', units)), units);
  const untranslated = [{ ...units[0], target: undefined }];
  assert.deepEqual(readXliff(writeXliff('es', untranslated)), untranslated);
});

test('values keep their numbers in another order', () => {
  const [[path, module]] = stringModules({ units: { es: units } });
  assert.equal(path, 'strings/es.ts');
  assert.deepEqual(JSON.parse(module.match(/= (\{.*\});/s)[1])[left.id], {
    strTag: true,
    strings: ['De ', ', ', ''],
    values: [1, 0],
  });
});

test('what is missing, stale or altered is told', () => {
  assert.deepEqual(problems(units), []);
  says([units[0]], /Nothing says "\{done\} of \{all\}"/);
  says([{ ...units[0], target: undefined }, units[1]], /Nothing says "Steps"/);
  says([...units, { id: 's0', source: ['Gone'], target: ['Ido'] }], /No element says "Gone" any more/);
  says([units[0], { ...units[1], target: ['De ', all] }], /has other values/);
  says([{ ...units[0], target: ['Pasos ٣'] }, units[1]], /has a digit/);
});

test('a string that cannot be translated is an error', () => {
  assert.throws(() => stringsOf('code.ts', 'msg(name)'), /code\.ts: msg\(name\) cannot be translated/);
});
