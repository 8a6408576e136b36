// What editors and tools read about the elements: true to the elements, valid by the schema of each format where it comes
// with a package, and without anything private.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv';
import { openLibrary } from 'backstride/content';
import { tags } from '../element-tags.mjs';

const require = createRequire(import.meta.url);
const published = (name) => JSON.parse(readFileSync(require.resolve(`backstride/${name}`), 'utf8'));
const manifest = published('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const library = await openLibrary('en');
const namesOf = (list) => list.map(({ name }) => name);
const union = (ids) => ids.map((id) => `'${id}'`).join(' | ');

test('the manifest is valid by its schema', () => {
  const schema = JSON.parse(readFileSync(require.resolve('custom-elements-manifest/schema.json'), 'utf8'));
  const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
  assert.ok(check(manifest), JSON.stringify(check.errors, undefined, 1));
});

test('every module that it names is in the package', () => {
  for (const { path } of manifest.modules) assert.ok(readFileSync(new URL(`../../${path}`, import.meta.url)));
});

test('it has every element with its definition', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    tags,
  );
  const definitions = manifest.modules
    .flatMap(({ exports }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(namesOf(definitions), tags);
});

test('attributes list every id, events name their detail', () => {
  const typeOf = (tag, kind, name) => {
    const { [kind]: list } = elements.find(({ tagName }) => tagName === tag);
    return list.find((each) => each.name === name).type.text;
  };
  assert.equal(typeOf('exercise-card', 'attributes', 'exercise'), union(library.exerciseIds));
  assert.equal(typeOf('exercise-card', 'attributes', 'figure'), union(['animated', 'still', 'none']));
  assert.equal(typeOf('consultation-cta', 'attributes', 'urgency'), union(['routine', 'urgent', 'emergency']));
  assert.equal(typeOf('treatment-ladder', 'attributes', 'current'), union(library.treatments().map(({ id }) => id)));
  assert.equal(typeOf('exercise-card', 'attributes', 'hold'), 'number');
  assert.equal(typeOf('exercise-card', 'events', 'timer-end'), 'CustomEvent<TimerDetail>');
  assert.equal(typeOf('consultation-cta', 'events', 'consultation-request'), 'CustomEvent<ConsultationRequestDetail>');
});

test('every attribute, event, slot, part and property says what it means', () => {
  for (const { tagName, attributes, events, slots, cssParts, cssProperties, summary, description } of elements) {
    assert.ok(summary && description, tagName);
    for (const { name, description: text } of [attributes, events, slots, cssParts, cssProperties].flat()) {
      assert.match(text, /\w.*\.$/s, `${tagName} ${name}`);
    }
  }
});

test('nothing private is in it', () => {
  const members = elements.flatMap(({ attributes, members: own }) => {
    const properties = attributes.map(({ fieldName }) => fieldName);
    return namesOf(own).filter((name) => !properties.includes(name));
  });
  assert.deepEqual([...new Set(members)], ['version']);
});

test('VS Code gets the same tags, attributes and values, parts and properties', () => {
  const html = published('vscode.html-custom-data.json');
  const css = published('vscode.css-custom-data.json');
  assert.deepEqual(namesOf(html.tags), tags);
  for (const [index, { attributes }] of elements.entries()) {
    assert.deepEqual(namesOf(html.tags[index].attributes), namesOf(attributes));
  }
  const { attributes } = html.tags.find(({ name }) => name === 'exercise-card');
  assert.deepEqual(namesOf(attributes.find(({ name }) => name === 'exercise').values), [...library.exerciseIds]);
  const all = (kind) => [...new Set(elements.flatMap((element) => namesOf(element[kind])))];
  assert.deepEqual(namesOf(css.properties), all('cssProperties'));
  assert.deepEqual(
    namesOf(css.pseudoElements),
    all('cssParts').map((name) => `::part(${name})`),
  );
});

test('so do the editors of JetBrains', () => {
  const { contributions, version } = published('web-types.json');
  assert.equal(version, published('package.json').version);
  const known = contributions.html.elements;
  assert.deepEqual(namesOf(known), tags);
  for (const [index, element] of elements.entries()) {
    const { attributes, slots, js, css } = known[index];
    assert.deepEqual(namesOf(attributes), namesOf(element.attributes));
    assert.deepEqual(
      attributes.map(({ value }) => value.type),
      element.attributes.map(({ type }) => type.text),
    );
    assert.deepEqual(namesOf(slots), namesOf(element.slots));
    assert.deepEqual(
      js.events.map(({ name, type }) => [name, type]),
      element.events.map(({ name, type }) => [name, type.text]),
    );
    assert.deepEqual(namesOf(css.parts), namesOf(element.cssParts));
  }
});

test('llms.txt has every tag, every attribute and every id of its unions', () => {
  const text = readFileSync(require.resolve('backstride/llms.txt'), 'utf8');
  for (const { tagName, attributes } of elements) {
    assert.ok(text.includes(`### <${tagName}>`));
    const values = attributes.flatMap(({ type }) => type.text.match(/(?<=')[^' |]+(?=')/g) ?? []);
    for (const word of [...namesOf(attributes), ...values])
      assert.ok(text.includes(`\`${word}\``), `${tagName} ${word}`);
  }
});
