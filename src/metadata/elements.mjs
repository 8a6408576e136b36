// The elements of a published manifest in the form that the writers of this folder share. Pure.

/** @returns every element by its tag, in the order of the manifest */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName)).map(elementOf);

function elementOf({ tagName, name, summary, description, attributes, members, ...lists }) {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = lists;
  return {
    tag: tagName,
    className: name,
    /** `ExerciseCard` */
    shortName: name.replace(/Element$/, ''),
    summary,
    description: description.replaceAll(/(?<!\n)\n(?!\n)/g, ' '),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      property: attribute.fieldName,
      type: attribute.type.text,
      values: valuesOf(attribute.type.text),
      isOptional: isOptional(members, attribute.fieldName),
      isShared: Boolean(attribute.inheritedFrom),
      default: attribute.default,
      description: attribute.description.replaceAll('\n', ' '),
    })),
    events,
    slots,
    cssParts,
    cssProperties,
  };
}

/** `'full' | 'compact'` → the two, and nothing for any other type. */
const valuesOf = (type) => (/^'/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : []);

const isOptional = (members, property) =>
  / \| null/.test(members.find(({ name }) => name === property)?.type.text ?? '');
