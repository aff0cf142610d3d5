/** The public exports of the package and the options that they take, read from the sources with the TypeScript compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type ts from 'typescript';
import { ROOT } from '../generate/bundle.js';
import { cachedSync } from '../generate/cache.js';

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
  membersOf: (subpath: string, name: string) => PublicMember[];
}

export interface PublicMember {
  name: string;
  value: string;
  description: string;
}

type Compiler = typeof ts;

/** What the sources say, as JSON. */
type Sources = Record<string, SourceExport[]>;

interface SourceExport extends PublicExport {
  /** Of an interface. */
  options?: PublicOption[];
  /** Of a constant that is an object. */
  members?: PublicMember[];
}

/** What the result depends on, apart from installed packages. */
const INPUTS = ['src', 'generated', 'package.json', 'tsconfig.json', 'scripts/docs/public-api.ts'];

let api: PublicApi | undefined;

/** Reading takes seconds, so the result is kept: in this program, in which the sources do not change, and for others. */
export function readPublicApi(): PublicApi {
  if (api) return api;
  const sources = cachedSync('public-api', INPUTS, readSources);
  const exportsOf = (subpath: string): SourceExport[] => {
    const found = sources[subpath];
    if (!found) throw new Error(`package.json exports no module ${subpath}`);
    return found;
  };
  const find = (subpath: string, name: string): SourceExport => {
    const found = exportsOf(subpath).find((one) => one.name === name);
    if (!found) throw new Error(`${subpath} does not export ${name}`);
    return found;
  };
  api = {
    subpaths: Object.keys(sources),
    exportsOf,
    optionsOf: (subpath, name) => find(subpath, name).options ?? fail(`${name} of ${subpath} is no interface whose properties have types`),
    membersOf: (subpath, name) => find(subpath, name).members ?? fail(`${name} of ${subpath} is no object`),
  };
  return api;
}

function fail(message: string): never {
  throw new Error(message);
}

function readSources(): Sources {
  // Loading the compiler takes a second too.
  const ts = createRequire(import.meta.url)('typescript') as Compiler;
  const entries = readEntries();
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([...entries.values()], options);
  const checker = program.getTypeChecker();

  const resolve = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const describe = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

  const kindOf = (symbol: ts.Symbol): PublicExport['kind'] => {
    if (symbol.flags & ts.SymbolFlags.Class) return 'class';
    if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
    const type = checker.getTypeOfSymbol(symbol);
    return type.getCallSignatures().length > 0 ? 'function' : 'constant';
  };

  /** Undefined if a property has no type in its declaration, as those of a mapped type. */
  const optionsOf = (symbol: ts.Symbol): PublicOption[] | undefined => {
    const options = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((property) => {
      const tag = property.getJsDocTags(checker).find((one) => one.name === 'default');
      return {
        name: property.name,
        declaredBy: interfaceOf(ts, property) ?? symbol.name,
        isRequired: !(property.flags & ts.SymbolFlags.Optional),
        type: typeTextOf(ts, property),
        default: tag && ts.displayPartsToString(tag.text).trim(),
        description: describe(property),
      };
    });
    return options.every((option): option is PublicOption => option.type !== undefined) ? options : undefined;
  };

  const membersOf = (symbol: ts.Symbol): PublicMember[] | undefined => {
    const members = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol));
    if (!members.every(({ valueDeclaration }) => valueDeclaration && ts.isPropertyAssignment(valueDeclaration))) return undefined;
    return members.map((member) => ({
      name: member.name,
      value: checker.typeToString(checker.getTypeOfSymbol(member)),
      description: describe(member),
    }));
  };

  const readModule = (subpath: string, file: string): SourceExport[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`package.json exports no module ${subpath}`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const resolved = resolve(symbol);
      const kind = kindOf(resolved);
      const options = kind === 'type' ? optionsOf(resolved) : undefined;
      const members = kind === 'constant' ? membersOf(resolved) : undefined;
      return { name: symbol.name, kind, description: describe(resolved), ...(options && { options }), ...(members && { members }) };
    });
  };
  return Object.fromEntries([...entries].map(([subpath, file]) => [subpath, readModule(subpath, file)]));
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

function interfaceOf(ts: Compiler, property: ts.Symbol): string | undefined {
  const parent = declarationOf(property)?.parent;
  return parent && ts.isInterfaceDeclaration(parent) ? parent.name.text : undefined;
}

/** Undefined if the property has no type in its declaration. */
function typeTextOf(ts: Compiler, property: ts.Symbol): string | undefined {
  const declaration = declarationOf(property);
  if (declaration && ts.isMethodSignature(declaration)) return 'function';
  const type = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
  if (!type) return undefined;
  const members = ts.isUnionTypeNode(type) ? type.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword) : [type];
  // The type of a function needs parentheses only next to other types.
  const [only] = members;
  if (members.length === 1 && only && ts.isParenthesizedTypeNode(only)) members[0] = only.type;
  return members
    .map((member) => member.getText())
    .join(' | ')
    .replace(/\s+/g, ' ');
}
