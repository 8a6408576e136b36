// What each element takes, as data for PHP: its attributes with the values that are allowed. Read from the types of the
// element classes, so that nothing here has to be kept in step by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { guideSectionIds } from '../../../dist/content/guide-sections.js';
import { tipIds } from '../../../dist/generated/tip-ids.js';
import { treatmentIds } from '../../../dist/generated/treatment-ids.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The attribute that names the item of an element. */
export const itemAttributes = { 'exercise-card': 'exercise', 'cause-explainer': 'cause' };

/** Attributes that hold several ids, which the HTML of an element follows. */
const listed = { exclude: treatmentIds, sections: guideSectionIds, tips: tipIds };

/** Attributes that become a link. */
const links = { href: 'link', phone: 'phone', 'emergency-phone': 'phone', 'urgent-phone': 'phone' };

/** @returns {Record<string, { summary: string, item?: string, attributes: Record<string, object> }>} by tag */
export function elementFacts() {
  const { modules } = JSON.parse(readFileSync(`${dist}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap(({ path, declarations = [] }) => {
    const [, tag] = /([^/]+)\/\1-element\.ts$/.exec(path) ?? [];
    return tag ? [{ tag, declaration: declarations.find(({ kind }) => kind === 'class') }] : [];
  });
  const valuesOf = readTypes(elements.map(({ tag }) => `${dist}${tag}/${tag}-element.d.ts`));
  return Object.fromEntries(
    elements
      .sort((one, other) => one.tag.localeCompare(other.tag))
      .map(({ tag, declaration: { name, summary, attributes } }) => [
        tag,
        {
          summary,
          item: itemAttributes[tag],
          attributes: Object.fromEntries(
            attributes.map((attribute) => [
              attribute.name,
              { help: attribute.description, ...kindOf(attribute.name, valuesOf(name, attribute.fieldName)) },
            ]),
          ),
        },
      ]),
  );
}

function kindOf(attribute, type) {
  if (attribute === 'heading-level') return { values: ['2', '3', '4', '5', '6'] };
  if (attribute in listed) return { words: listed[attribute] };
  if (attribute in links) return { form: links[attribute] };
  return type;
}

/** Asks the compiler for the values of properties: `'full' | 'compact'` → `{ values: ['full', 'compact'] }`. */
function readTypes(files) {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = files.flatMap((file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))),
  );
  const classes = new Map(exported.map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]));
  return (className, property) => {
    const symbol = classes.get(className).getProperty(property);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const options = type.isUnion() ? type.types : [type];
    if (options.every((option) => option.isStringLiteral())) return { values: options.map(({ value }) => value) };
    if (type.flags & ts.TypeFlags.Number) return { form: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { form: 'flag' };
    return { form: 'text' };
  };
}
