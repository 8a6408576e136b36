// The shape of every file, and the schemas themselves: what an editor shows to an author.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everyKind, spokenLists } from '../../../content/tools/kinds.mjs';
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
    [({ keyframes }) => (keyframes[0].nearArm.upper = 3), 'keyframes.hands-and-knees.nearArm', /"upper"/, /never both/],
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

test('every kind has schemas with exactly its lists, in facts and in words', () => {
  const spoken = new Set(spokenLists);
  const listsOf = (name) => Object.keys(schemas[`${name}.schema.json`].properties).filter((key) => spoken.has(key));
  for (const [kind, { one, schema = one, lists }] of Object.entries(everyKind)) {
    assert.deepEqual(listsOf(`${schema}-words`).sort(), [...lists].sort(), `words of ${kind}`);
    for (const list of lists) assert.ok(listsOf(schema).includes(list), `${kind}: ${list}`);
  }
});

for (const [what, change, file, path] of [
  [
    'a claim without an answer',
    (content) => delete wordsOf(content, 'claims', 'rejuvenate').answer,
    'words/en/claims/rejuvenate.json',
    '',
  ],
  [
    'a claim without a claimant',
    (content) => delete factsOf(content, 'claims', 'rejuvenate').claimant,
    'facts/claims/rejuvenate.json',
    '',
  ],
  [
    'a treatment without evidence',
    (content) => (factsOf(content, 'treatments', 'medicine').evidence = []),
    'facts/treatments/medicine.json',
    'evidence',
  ],
  [
    'a warning sign of the source',
    (content) => (factsOf(content, 'warnings', 'fever').origin = 'source'),
    'facts/warnings/fever.json',
    'origin',
  ],
  [
    'a medicine with a dose',
    (content) => (factsOf(content, 'treatments', 'medicine').classes[0].dose = 3),
    'facts/treatments/medicine.json',
    'classes.muscle-relaxant',
  ],
  [
    'a provider of ours',
    (content) => (factsOf(content, 'consultations', 'consultation').provider = 'Us'),
    'facts/consultations/consultation.json',
    'provider',
  ],
  [
    'a chart of unchecked numbers',
    (content) => (factsOf(content, 'studies', 'fett-2017').data[0].verified = 'unchecked'),
    'facts/studies/fett-2017.json',
    'data.back-pain-in-a-year.verified',
  ],
]) {
  test(`${what} is told`, () => {
    const content = realContent();
    change(content);
    assertOneProblem(rule.check(content), { file, path, says: /./ });
  });
}

test('each list of the vocabulary asks for exactly the codes of its list', () => {
  const codes = schemas['codes.schema.json'].definitions;
  // Two of its entries are sentences, not lists.
  const { $schema, machineTranslation, andOthers, ...lists } = schemas['vocabulary.schema.json'].properties;
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
