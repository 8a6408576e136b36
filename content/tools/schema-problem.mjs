// Turns what the schema validator says into a problem that an author without programming knowledge can act on.
import { describe } from './schemas.mjs';

const quote = (value) => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** `/steps/4/role` → `steps.hold.role`: entries of a list go by their id, since people look for that. */
export function readablePath(pointer, data) {
  const parts = [];
  let value = data;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    value = value?.[name];
    parts.push(/^\d+$/.test(name) ? (value?.id ?? value?.code ?? value?.source ?? name) : name);
  }
  return parts.join('.');
}

/** @returns {import('./read-content.mjs').Problem} */
export function schemaProblem(error, file) {
  const at = (problem, mend) => ({ file: file.file, path: readablePath(error.instancePath, file.data), problem, mend });
  const { parentSchema, params, data } = error;
  switch (error.keyword) {
    case 'errorMessage':
      return params.errors[0].propertyName === undefined
        ? at(`${quote(data)} does not fit here.`, error.message)
        : at(`The name ${quote(params.errors[0].propertyName)} does not fit here.`, error.message);
    case 'required': {
      const field = parentSchema.properties?.[params.missingProperty] ?? parentSchema.additionalProperties;
      return at(`"${params.missingProperty}" is missing.`, `Add it. ${describe(field)}`.trim());
    }
    case 'additionalProperties':
      return at(
        `"${params.additionalProperty}" is not a field here.`,
        `Look for a typing mistake. The fields are: ${Object.keys(parentSchema.properties).join(', ')}.`,
      );
    case 'type':
      return at(
        `${quote(data)} is not ${names[params.type] ?? params.type}.`,
        parentSchema.description ?? parentSchema.title ?? 'Mend it.',
      );
    default:
      return at(`${quote(data)} ${error.message}.`, parentSchema.description ?? 'See the schema of this file.');
  }
}

const names = {
  object: 'a group of fields in { }',
  array: 'a list in [ ]',
  string: 'text between quotation marks',
};
