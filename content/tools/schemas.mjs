// Knows which schema belongs to which file, and compiles the schemas of content/schema. Reads no content.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, posix } from 'node:path';
import { Ajv } from 'ajv';
import ajvErrors from 'ajv-errors';
import { everyKind } from './kinds.mjs';

const folder = fileURLToPath(new URL('../schema', import.meta.url));

const factTables = { sources: 'sources', 'source-facts': 'source-facts' };
const wordTables = { vocabulary: 'vocabulary', labels: 'labels', dose: 'dose-words', language: 'language' };
const translationTables = { terms: 'terms', 'translated-from': 'translated-from' };

const schemaOf = (kind) => everyKind[kind]?.schema ?? everyKind[kind]?.one;

/** The files that every language folder has, beside the folders of its items. */
export const tablesOfEveryLanguage = Object.keys(wordTables);

/** `facts/exercises/plank.json` → `exercise.schema.json`; undefined for a file that has no place in content. */
export function schemaName(file) {
  const [top, ...rest] = file.replace(/\.json$/, '').split('/');
  const [kind, id] = top === 'words' ? rest.slice(1) : rest;
  const tables = top === 'words' ? { ...wordTables, ...translationTables } : factTables;
  const name = id === undefined ? tables[kind] : schemaOf(kind) && schemaOf(kind) + (top === 'words' ? '-words' : '');
  return name && `${name}.schema.json`;
}

/** What `$schema` says in a file, so that an editor finds the schema. */
export const schemaReference = (file) => posix.relative(posix.dirname(file), `schema/${schemaName(file)}`);

// Compiling takes a tenth of a second, so it waits until somebody asks.
let compiled;

function schemas() {
  if (compiled) return compiled;
  // `verbose` keeps the rule and the value beside each error: schema-problem.mjs quotes both. Tuples may be open: the
  // first keyframe of a figure is more than those that follow.
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false, verbose: true });
  ajvErrors(ajv);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
  }
  return (compiled = ajv);
}

/** What a field means, in the words of its schema: its own description, or that of the definition it points to. */
export function describe(field) {
  if (field?.description !== undefined || field?.$ref === undefined) return field?.description ?? '';
  const [name, pointer] = field.$ref.split('#/definitions/');
  const definitions = schemas().schemas[name]?.schema.definitions;
  return describe(definitions?.[pointer]);
}

/** @returns {import('ajv').ErrorObject[]} what the schema of this file has against it */
export function schemaErrors(file, data) {
  const validate = schemas().getSchema(schemaName(file));
  validate(data);
  return validate.errors ?? [];
}
