// Asks the compiler what the types of properties and events stand for: `ExerciseId` → every id. Reads src, writes nothing.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @returns {{ property: (className: string, name: string) => string, detail: (eventType: string) => string }} a
 *   property's type as text, such as `'full' | 'compact'`, without null; the name of what an event tells
 */
export function readTypes() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const index = join(root, 'src/index.ts');
  const program = ts.createProgram([index], options);
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(index)));
  const named = (name) => {
    const symbol = exported.find((each) => each.name === name);
    if (!symbol) throw new Error(`src/index.ts exports no ${name}`);
    const isAlias = symbol.flags & ts.SymbolFlags.Alias;
    return checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  };

  return {
    property(className, name) {
      const type = checker.getTypeOfSymbol(named(className).getProperty(name));
      return textOf(checker.getNonNullableType(type));
    },
    detail(eventType) {
      const [detail] = named(eventType).aliasTypeArguments ?? checker.getTypeArguments(named(eventType));
      return detail.symbol.name;
    },
  };

  function textOf(type) {
    const literals = type.isUnion() ? type.types : [type];
    if (!literals.every((each) => each.isStringLiteral())) return checker.typeToString(type);
    return literals.map(({ value }) => `'${value}'`).join(' | ');
  }
}
