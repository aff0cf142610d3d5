/** Reads the types of the operation in the npm package `openai`, which are the newest description of the service, as JSON Schema. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Cut, InputError, type Message, type Schema } from './cut.js';

const TYPES = { request: 'ResponseCompactParams', response: 'CompactedResponse' } as const;

/** `folder` is the root of the package. Throws an `InputError` if the types are not there. */
export function cutSdk(folder: string): Cut {
  const version = readVersion(folder);
  const file = join(folder, 'resources/responses/responses.d.ts');
  if (!existsSync(file))
    throw new InputError(`${folder} has no file resources/responses/responses.d.ts: this version of openai is not supported.`);
  const program = ts.createProgram([file], { strict: true, skipLibCheck: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file) as ts.SourceFile;
  const module = checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const messageOf = (name: string): Message => {
    const symbol = exported.find((one) => one.name === name);
    if (!symbol) throw new InputError(`${file} does not export the type ${name}.`);
    return new TypeReader(checker).message(checker.getDeclaredTypeOfSymbol(symbol));
  };
  return { name: `openai ${version}`, isComplete: false, request: messageOf(TYPES.request), response: messageOf(TYPES.response) };
}

function readVersion(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new InputError(`${folder} is not the folder of an npm package: it has no package.json.`);
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
    if (name === 'openai' && version) return version;
    throw new InputError(`${folder} is not the folder of the npm package openai, but of ${name ?? 'a package without a name'}.`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file} is not valid JSON.`);
  }
}

/** Converts types to JSON Schema. An object type becomes a definition, so that types may contain themselves. */
class TypeReader {
  private readonly definitions: Record<string, Schema> = {};
  private readonly names = new Map<ts.Type, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  message(type: ts.Type): Message {
    return { schema: this.schema(type), definitions: this.definitions };
  }

  private schema(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Never) return { not: {} };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.BooleanLiteral) return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    if (flags & ts.TypeFlags.TemplateLiteral) return { type: 'string', pattern: patternOf(type as ts.TemplateLiteralType) };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.isUnion()) return this.union(type.types);
    if (type.isIntersection()) {
      // `string & {}` is a string: the second part only keeps editors from hiding the known values.
      const primitive = type.types.find(({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike));
      if (primitive) return this.schema(primitive);
    }
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TypeReference);
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.schema(this.checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    return { $ref: `#/$defs/${this.define(type)}` };
  }

  private union(members: readonly ts.Type[]): Schema {
    const values = members.filter((type) => type.isStringLiteral()).map((type) => (type as ts.StringLiteralType).value);
    const others = members.filter((type) => !type.isStringLiteral() && !(type.flags & ts.TypeFlags.Undefined));
    const branches = [...(values.length ? [{ type: 'string', enum: values }] : []), ...others.map((type) => this.schema(type))];
    return branches.length === 1 ? (branches[0] as Schema) : { anyOf: branches };
  }

  private tuple(type: ts.TypeReference): Schema {
    const elements = this.checker.getTypeArguments(type);
    const { minLength, hasRestElement } = type.target as ts.TupleType;
    return {
      type: 'array',
      items: this.union(elements),
      minItems: minLength,
      ...(!hasRestElement && { maxItems: elements.length }),
    };
  }

  private define(type: ts.Type): string {
    const known = this.names.get(type);
    if (known) return known;
    const name = `${type.aliasSymbol?.name ?? type.symbol?.name ?? 'object'}_${this.names.size}`;
    this.names.set(type, name);
    this.definitions[name] = {};
    this.definitions[name] = this.object(type);
    return name;
  }

  private object(type: ts.Type): Schema {
    if (type.getCallSignatures().length > 0) return {};
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      properties[property.name] = this.schema(this.checker.getTypeOfSymbol(property));
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = this.checker.getIndexInfosOfType(type)[0];
    return { type: 'object', properties, required, ...(index && { additionalProperties: this.schema(index.type) }) };
  }
}

function patternOf({ texts, types }: ts.TemplateLiteralType): string {
  const parts = types.map(({ flags }) => (flags & ts.TypeFlags.NumberLike ? '-?\\d+(\\.\\d+)?' : '.*'));
  return `^${texts.map((text, i) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + (parts[i] ?? '')).join('')}$`;
}
