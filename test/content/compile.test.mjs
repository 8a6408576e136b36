// What the compiler makes of content: one module per item and language, and nothing in a module that runs on import.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { compile } from '../../content/tools/compile.mjs';
import { addLanguage, englishContent, factsOf, realContent, wordsOf } from './real-content.mjs';

/** The English content with one more exercise. */
function withBirdDog() {
  const content = englishContent();
  const file = (path, data) => ({ file: `${path}/exercises/bird-dog.json`, id: 'bird-dog', data });
  const facts = { ...structuredClone(factsOf(content, 'exercises', 'plank')), id: 'bird-dog', order: 11 };
  content.facts.exercises.push(file('facts', facts));
  const words = { ...structuredClone(wordsOf(content, 'exercises', 'plank')), name: 'Bird dog' };
  content.words.en.exercises.push(file('words/en', words));
  return content;
}

describe('a new exercise file', () => {
  const modules = compile(withBirdDog(), '1.2.3');

  test('is a further id, in its place in the order', () => {
    const ids = modules.get('exercise-ids.ts');
    assert.match(ids, /readonly 'bird-dog': typeof birdDog;/);
    assert.match(ids, /"foam-roll-hamstrings",\n {2}"bird-dog"\n\];/);
  });
  test('is one module of facts', () => {
    assert.match(modules.get('facts/exercises/bird-dog.ts'), /export const birdDog = \{\n {2}"id": "bird-dog"/);
  });
  test('is one module of words and one item in each language', () => {
    const content = withBirdDog();
    addLanguage(content, 'es');
    const paths = [...compile(content, '1.2.3').keys()];
    for (const language of ['en', 'es']) {
      for (const path of [`words/${language}/exercises/bird-dog.ts`, `items/${language}/exercises/bird-dog.ts`]) {
        assert.equal(paths.filter((one) => one === path).length, 1, path);
      }
    }
    assert.equal(paths.filter((path) => path.includes('bird-dog')).length, 9);
  });
  test('is in the list of its language, loaded on demand', () => {
    assert.match(modules.get('items/en/catalogue.ts'), /'bird-dog': birdDog,/);
    assert.match(modules.get('items/en/loaders.ts'), /'bird-dog': \(\) => import\('\.\/exercises\/bird-dog\.js'\),/);
  });
});

test('the figures of an exercise are one module in its order, in no language and without what only the lint needs', () => {
  const module = compile(realContent(), '1.2.3').get('figures/exercises/hamstring-stretch.ts');
  const figures = [...module.matchAll(/"id": "(hamstring-stretch-[a-z]+)"/g)].map(([, id]) => id);
  assert.deepEqual(figures, ['hamstring-stretch-towel', 'hamstring-stretch-standing']);
  assert.match(module, /"keyframes": \[/);
  assert.doesNotMatch(module, /\$schema|"steps"|"alt"/);
});

describe('a new file of another kind', () => {
  const content = englishContent();
  const check = structuredClone(factsOf(content, 'checks', 'wall-gap'));
  delete check.notes;
  const words = structuredClone(wordsOf(content, 'checks', 'wall-gap'));
  content.facts.checks.push({ file: 'facts/checks/door-gap.json', id: 'door-gap', data: { ...check, id: 'door-gap' } });
  content.words.en.checks.push({ file: 'words/en/checks/door-gap.json', id: 'door-gap', data: words });
  const modules = compile(content, '1.2.3');

  test('is a further id, also of what elements load', () => {
    assert.match(modules.get('check-ids.ts'), /readonly 'door-gap': typeof doorGap;/);
    assert.match(modules.get('shown-ids.ts'), /"checks": \[\n {4}"wall-gap",\n {4}"door-gap"\n/);
  });
  test('has every list of its kind, its facts and its citations in one place', () => {
    const facts = modules.get('facts/checks/door-gap.ts');
    assert.match(facts, /"notes": \[\]/);
    assert.equal(facts.match(/"sourceFacts"/g).length, 1);
    assert.match(facts, /"sources": \[\n {4}"source-article"\n {2}\]/);
    assert.match(facts, /as const satisfies CheckFacts;/);
  });
  test('travels with the numbers that its words name', () => {
    assert.match(
      modules.get('items/en/checks.ts'),
      /'door-gap': \{ facts: doorGap, words: doorGapWords, values: \{\n {2}"setupHeelGap"/,
    );
  });
  test('is one module of facts, of words and of what is shown', () => {
    const paths = [...modules.keys()].filter((path) => path.includes('door-gap'));
    assert.deepEqual(paths, [
      'facts/checks/door-gap.ts',
      'words/en/checks/door-gap.ts',
      'cards/en/checks/door-gap.d.ts',
    ]);
  });
});

test('the evidence of statements is evidence of the item', () => {
  const facts = compile(realContent(), '1.2.3').get('facts/causes/hyperlordosis.ts');
  assert.match(facts, /"evidence": \[\n {4}"low-back-curve"\n {2}\]/);
});

test('the list of ids follows `order`, not the names of files', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'supine-twist').order = 0;
  assert.match(compile(content, '1.2.3').get('exercise-ids.ts'), /= \[\n {2}"supine-twist",\n {2}"plank",/);
});

test('facts leave the bookkeeping of authors behind, and gather their fact ids', () => {
  const facts = compile(realContent(), '1.2.3').get('facts/exercises/plank.ts');
  assert.equal(facts.match(/"sourceFacts"/g).length, 1);
  assert.doesNotMatch(facts, /"corrects"|\$schema/);
  assert.match(facts, /"F021",\n\s+"F022",\n\s+"F023",\n\s+"F024"/);
});

test('the advice for all is among the cautions of every exercise, the mildest first', () => {
  const modules = compile(realContent(), '1.2.3');
  for (const [path, module] of modules) {
    if (!path.startsWith('facts/exercises/')) continue;
    const codes = [...module.matchAll(/"code": "([a-z-]+)",\n\s+"strength"/g)].map(([, code]) => code);
    assert.deepEqual(codes.slice(-3), ['ask-doctor-first', 'stop-if-worse', 'urgent-help'], path);
  }
});

test('the version is that of the package', () => {
  assert.match(compile(realContent(), '1.2.3').get('version.ts'), /version: string = '1\.2\.3';/);
});

test('the same content compiles to the same text', () => {
  assert.deepEqual(compile(realContent(), '1.2.3'), compile(realContent(), '1.2.3'));
});

test('a diagram is one module in each language, with its drawing and with its words in the order of the facts', () => {
  const content = realContent();
  addLanguage(content, 'es');
  factsOf(content, 'diagrams', 'disc').panels.reverse();
  const modules = compile(content, '1.2.3');
  for (const language of ['en', 'es']) {
    const module = modules.get(`diagrams/${language}/disc.ts`);
    assert.match(module, /export \{ panels \} from '\.\.\/\.\.\/\.\.\/figure\/diagrams\/disc\.js';/);
    const panels = [...module.matchAll(/"id": "([a-z]+)",\n\s+"label"/g)].map(([, id]) => id);
    assert.deepEqual(panels, ['herniated', 'worn', 'healthy']);
    assert.match(modules.get(`diagrams/${language}/loaders.ts`), /'disc': \(\) => import\('\.\/disc\.js'\),/);
  }
});

// One call at module level makes a bundler keep the whole catalogue.
test('no module calls anything when it is imported', () => {
  for (const [path, text] of compile(withBirdDog(), '1.2.3')) {
    const module = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    assert.deepEqual(module.parseDiagnostics, [], path);
    assert.deepEqual(runsOnImport(module), [], path);
  }
});

/** Calls and the like that are not inside a function. */
function runsOnImport(node) {
  if (ts.isFunctionLike(node)) return [];
  const runs = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
  const found = runs ? [node.getText()] : [];
  ts.forEachChild(node, (child) => void found.push(...runsOnImport(child)));
  return found;
}
