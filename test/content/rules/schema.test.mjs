// The shape of every file, and the schemas themselves: what an editor shows to an author.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/schema.mjs';
import { assertOneProblem, factsOf, realContent, tableOf, wordsOf } from '../real-content.mjs';

const folder = new URL('../../../content/schema/', import.meta.url);
const schemas = Object.fromEntries(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);
const plankFile = 'facts/exercises/plank.json';

/** The one problem after this change to the facts of the plank. */
function plankProblem(change, expected) {
  const content = realContent();
  change(factsOf(content, 'exercises', 'plank'));
  const problems = rule.check(content);
  assertOneProblem(problems, { file: plankFile, ...expected });
  return problems[0];
}

test('the real content has the right shape', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a code outside its list is told with the codes there are', () => {
  const { mend } = plankProblem((plank) => (plank.group = 'strenght'), { path: 'group', says: /"strenght"/ });
  assert.match(mend, /strength, maintenance or technique/);
});

test('a hold in words is told in a clinician’s words', () => {
  const { mend } = plankProblem((plank) => (plank.dose.hold.target = '60s'), { path: 'dose.hold.target', says: /60s/ });
  assert.match(mend, /whole seconds, such as 60/);
});

test('half a range is not a hold', () => {
  plankProblem((plank) => (plank.dose.hold.target = { min: 60 }), { path: 'dose.hold.target', says: /60/ });
});

test('a field that is missing is named, with what it means', () => {
  const { mend } = plankProblem((plank) => delete plank.targets, { path: '', says: /"targets" is missing/ });
  assert.match(mend, /parts of the body/);
});

test('a field that does not exist is named', () => {
  plankProblem((plank) => (plank.stpes = []), { path: '', says: /"stpes"/ });
});

test('an entry of a list is found by its id', () => {
  plankProblem((plank) => (plank.steps[4].role = 'stay'), { path: 'steps.hold.role', says: /"stay"/ });
});

test('a words file cannot miss its name', () => {
  const content = realContent();
  delete wordsOf(content, 'exercises', 'plank').name;
  assertOneProblem(rule.check(content), { file: 'words/en/exercises/plank.json', path: '', says: /"name" is missing/ });
});

test('an exercise shows at least one figure', () => {
  plankProblem((plank) => (plank.figures = []), { path: 'figures', says: /\[\]/ });
});

test('an alternative text has at most 125 characters, also that of the mirrored picture', () => {
  for (const list of ['keyframes', 'mirrored']) {
    const content = realContent();
    const ball = wordsOf(content, 'figures', 'lacrosse-ball-hip');
    const [id] = Object.keys(ball[list]);
    ball[list][id] = 'é'.repeat(125);
    assert.deepEqual(rule.check(content), []);
    ball[list][id] += '!';
    const file = 'words/en/figures/lacrosse-ball-hip.json';
    assertOneProblem(rule.check(content), { file, path: `${list}.${id}`, says: /ééé/ });
  }
});

test('the alternative text of a panel has at most 125 characters', () => {
  const content = realContent();
  const { worn } = wordsOf(content, 'diagrams', 'disc').panels;
  worn.alt = 'é'.repeat(126);
  assertOneProblem(rule.check(content), { file: 'words/en/diagrams/disc.json', path: 'panels.worn.alt', says: /ééé/ });
});

for (const [what, change, path, mend] of [
  [
    'a first keyframe without a head',
    ({ keyframes }) => delete keyframes[0].head,
    'keyframes.hands-and-knees',
    /whole body/,
  ],
  [
    'a limb that is neither bent nor pinned',
    ({ keyframes }) => (keyframes[1].farArm = {}),
    'keyframes.forearms-down.farArm',
    /two angles.*or a pin/,
  ],
  ['a point of one number', ({ keyframes }) => (keyframes[2].hips = [1]), 'keyframes.plank.hips', /two numbers/],
  ['a mat without an end', ({ props }) => delete props[0].to, 'props.0', /from and to/],
]) {
  test(`${what} is told once, with what it should be`, () => {
    const content = realContent();
    change(factsOf(content, 'figures', 'plank'));
    const problems = rule.check(content);
    assertOneProblem(problems, { file: 'facts/figures/plank.json', path, says: /does not fit|missing/ });
    assert.match(problems[0].mend, mend);
  });
}

test('the vocabulary has a text for every code, and no other', () => {
  const content = realContent();
  const { targets } = tableOf(content, 'vocabulary');
  delete targets.core;
  targets.elbow = 'elbow';
  const problems = rule.check(content);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['targets', 'targets'],
  );
  assert.match(
    problems.map(({ problem }) => problem).join(' '),
    /"core" is missing.*"elbow"|"elbow".*"core" is missing/,
  );
});

test('a source with a wrong address is told', () => {
  const content = realContent();
  content.factTables.sources.data['nice-ng59'].url = 'www.nice.org.uk';
  assertOneProblem(rule.check(content), { file: 'facts/sources.json', path: 'nice-ng59.url', says: /www\.nice/ });
});

test('a limb, and each kind of thing in a picture, holds what belongs to it and no more', () => {
  for (const [change, path, says, mend] of [
    [
      ({ keyframes }) => (keyframes[0].nearArm.upper = 3),
      'keyframes.hands-and-knees.nearArm',
      /"upper"/,
      /never both/,
    ],
    [({ keyframes }) => (keyframes[1].farArm = {}), 'keyframes.forearms-down.farArm', /\{\}/, /two angles/],
    [({ props }) => delete props[0].to, 'props.0', /mat/, /A mat has from and to/],
    [({ props }) => props.push({ kind: 'wall', x: 9, radius: 3 }), 'props.1', /"radius"/, /A wall has an x/],
    [({ props }) => props.push({ kind: 'tree' }), 'props.1.kind', /"tree"/, /pillow/],
  ]) {
    const content = realContent();
    change(factsOf(content, 'figures', 'plank'));
    const problems = rule.check(content);
    assertOneProblem(problems, { file: 'facts/figures/plank.json', path, says });
    assert.match(problems[0].mend, mend);
  }
});

test('a file must name its schema, so that editors check it', () => {
  plankProblem((plank) => delete plank.$schema, { path: '$schema', says: /missing/ });
});

test('a file in a folder that nobody knows is told', () => {
  const content = realContent();
  content.facts.excercises = [{ ...content.facts.exercises[0], file: 'facts/excercises/plank.json' }];
  assertOneProblem(rule.check(content), { file: 'facts/excercises/plank.json', path: '', says: /No schema/ });
});

test('every field has a description, since editors show it', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [path, field] of fields(schema, name)) {
      assert.ok(description(field), `${path} has no description`);
    }
  }
});

test('nothing may stand in a file that its schema does not know', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [path, part] of objects(schema, name)) {
      assert.notEqual(part.additionalProperties ?? true, true, `${path} is open`);
    }
  }
});

test('each list of the vocabulary asks for exactly the codes of its list', () => {
  const codes = schemas['codes.schema.json'].definitions;
  const { $schema, ...lists } = schemas['vocabulary.schema.json'].properties;
  for (const [name, list] of Object.entries(lists)) {
    assert.deepEqual(list.required, codes[list.propertyNames.$ref.split('/').at(-1)].enum, name);
  }
});

test('the words of a dose have a text for every way to take turns and to go on', () => {
  const { sides, progression } = schemas['dose-words.schema.json'].properties;
  const { kind } = schemas['dose.schema.json'].properties.progression.properties;
  assert.deepEqual(sides.required, schemas['codes.schema.json'].definitions.doseSides.enum);
  assert.deepEqual(progression.required, kind.enum);
});

function* parts(schema, path) {
  if (schema === null || typeof schema !== 'object') return;
  yield [path, schema];
  for (const [key, part] of Object.entries(schema)) yield* parts(part, `${path} › ${key}`);
}

function* fields(schema, name) {
  for (const [path, part] of parts(schema, name)) {
    if (part.type === undefined && part.$ref === undefined) continue;
    const { $schema, ...own } = part.properties ?? {};
    for (const [key, field] of Object.entries(own)) yield [`${path} › ${key}`, field];
  }
}

function* objects(schema, name) {
  for (const [path, part] of parts(schema, name)) {
    const namedElsewhere = part.allOf?.some(({ $ref }) => $ref);
    if ([part.type].flat().includes('object') && !namedElsewhere) yield [path, part];
  }
}

function description(field) {
  if (field.description || !field.$ref) return field.description;
  const [name, pointer] = field.$ref.split('#/definitions/');
  return description(schemas[name].definitions[pointer]);
}
