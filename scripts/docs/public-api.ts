/** The public exports of the package and the options that they take, read from the sources with the TypeScript compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../generate/bundle.js';

export interface PublicExport {
  name: string;
  kind: 'function' | 'class' | 'constant' | 'type';
  /** The docstring without its tags; empty if there is none. */
  description: string;
}

export interface PublicOption {
  name: string;
  /** The interface that declares it: the one that was asked for, or one that it extends. */
  declaredBy: string;
  isRequired: boolean;
  /** As in the source, without `undefined`. */
  type: string;
  /** The text of `@default`, if there is one. */
  default: string | undefined;
  description: string;
}

export interface PublicApi {
  /** The subpaths of modules, such as `./client`, in the order of package.json. */
  subpaths: readonly string[];
  exportsOf: (subpath: string) => PublicExport[];
  /** The properties of an interface that the subpath exports, and of those that it extends. */
  optionsOf: (subpath: string, name: string) => PublicOption[];
  /** The properties of a constant that the subpath exports, each with its docstring. */
  membersOf: (subpath: string, name: string) => { name: string; value: string; description: string }[];
}

let api: PublicApi | undefined;

/** Reading takes seconds, so the result is kept: the sources do not change while a program runs. */
export const readPublicApi = (): PublicApi => (api ??= read());

function read(): PublicApi {
  const entries = readEntries();
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([...entries.values()], options);
  const checker = program.getTypeChecker();

  const symbolsOf = (subpath: string): ts.Symbol[] => {
    const source = program.getSourceFile(entries.get(subpath) ?? '');
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`package.json exports no module ${subpath}`);
    return checker.getExportsOfModule(module);
  };
  const resolve = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const find = (subpath: string, name: string): ts.Symbol => {
    const symbol = symbolsOf(subpath).find((one) => one.name === name);
    if (!symbol) throw new Error(`${subpath} does not export ${name}`);
    return resolve(symbol);
  };
  const describe = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

  const kindOf = (symbol: ts.Symbol): PublicExport['kind'] => {
    if (symbol.flags & ts.SymbolFlags.Class) return 'class';
    if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
    const type = checker.getTypeOfSymbol(symbol);
    return type.getCallSignatures().length > 0 ? 'function' : 'constant';
  };

  return {
    subpaths: [...entries.keys()],
    exportsOf: (subpath) =>
      symbolsOf(subpath).map((symbol) => {
        const resolved = resolve(symbol);
        return { name: symbol.name, kind: kindOf(resolved), description: describe(resolved) };
      }),
    optionsOf: (subpath, name) => {
      const type = checker.getDeclaredTypeOfSymbol(find(subpath, name));
      return checker.getPropertiesOfType(type).map((property) => {
        const tag = property.getJsDocTags(checker).find((one) => one.name === 'default');
        return {
          name: property.name,
          declaredBy: interfaceOf(property) ?? name,
          isRequired: !(property.flags & ts.SymbolFlags.Optional),
          type: typeTextOf(property),
          default: tag && ts.displayPartsToString(tag.text).trim(),
          description: describe(property),
        };
      });
    },
    membersOf: (subpath, name) =>
      checker.getPropertiesOfType(checker.getTypeOfSymbol(find(subpath, name))).map((member) => ({
        name: member.name,
        value: checker.typeToString(checker.getTypeOfSymbol(member)),
        description: describe(member),
      })),
  };
}

/** The source file of each subpath that is a module. */
function readEntries(): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { import: { types: string } }>;
  };
  return new Map(
    Object.entries(exports).flatMap(([subpath, target]) =>
      typeof target === 'string' ? [] : [[subpath, join(ROOT, target.import.types.replace('dist/esm/', '').replace('.d.ts', '.ts'))]],
    ),
  );
}

/** A property that comes from `Omit` or `Pick` has no `valueDeclaration`. */
const declarationOf = (property: ts.Symbol): ts.Declaration | undefined => property.valueDeclaration ?? property.declarations?.[0];

function interfaceOf(property: ts.Symbol): string | undefined {
  const parent = declarationOf(property)?.parent;
  return parent && ts.isInterfaceDeclaration(parent) ? parent.name.text : undefined;
}

function typeTextOf(property: ts.Symbol): string {
  const declaration = declarationOf(property);
  if (declaration && ts.isMethodSignature(declaration)) return 'function';
  const type = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
  if (!type) throw new Error(`the option ${property.name} has no type in its declaration`);
  const members = ts.isUnionTypeNode(type) ? type.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword) : [type];
  // The type of a function needs parentheses only next to other types.
  const [only] = members;
  if (members.length === 1 && only && ts.isParenthesizedTypeNode(only)) members[0] = only.type;
  return members
    .map((member) => member.getText())
    .join(' | ')
    .replace(/\s+/g, ' ');
}
