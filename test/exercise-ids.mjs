// The ids of all exercises: the names of the files of facts.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

export const exerciseIds = readdirSync(new URL('../content/facts/exercises', import.meta.url)).map((name) =>
  basename(name, '.json'),
);
