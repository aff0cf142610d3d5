/**
 * Reads the schemas of the bundled document into a small model that every builder shares.
 *
 * The document is written for people; validators need to know three things that plain JSON Schema does not say:
 * which key tells the branches of a union apart, what an item without that key is, and which strings are names
 * (constants and tags, which always hold) and which are values (enums, which only the strict family holds).
 * A keyword that this reader does not know is an error: a rule that no builder carries must not go unnoticed.
 */

import { branchesOf, nameOf, type Branches } from './branches.js';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

export interface StringRule {
  /** The only string allowed, in both families. */
  constant?: string;
  /** The strings that name this branch of a union; they hold in both families. */
  tags?: string[];
  /** Known values: only the strict family holds to them. */
  values?: string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

export type ObjectRule =
  | { kind: 'named'; name: string }
  | { kind: 'free' }
  | { kind: 'map'; values: Shape; maxProperties?: number; maxKeyLength?: number };

/** What a value may be: one rule for each JSON type that is allowed. No rule at all means any JSON value. */
export interface Shape {
  any?: true;
  string?: StringRule;
  number?: { integer: boolean; minimum?: number; maximum?: number };
  boolean?: true;
  null?: true;
  array?: { items: Shape; minItems?: number; maxItems?: number };
  object?: ObjectRule;
}

export interface RecordDefinition {
  kind: 'record';
  required: string[];
  properties: Record<string, Shape>;
}

export interface TaggedDefinition {
  kind: 'tagged';
  tag: string;
  /** Value of the tag -> name of the definition of that branch. */
  branches: Record<string, string>;
  /** What an object without the tag is: the branch whose key it has, or whose one key it has. */
  untagged?: { branch: string; has?: string; only?: string }[];
}

export interface MapDefinition {
  kind: 'map';
  rule: Extract<ObjectRule, { kind: 'map' }>;
}

export type Definition = RecordDefinition | TaggedDefinition | MapDefinition;
export type Model = Record<string, Definition>;

type Schema = Record<string, unknown>;

const ANNOTATIONS = ['description', 'format', 'title', 'examples', 'deprecated'];

/** Builds the model of all schemas of `document.components.schemas`. Throws on anything it does not understand. */
export function buildModel(document: { components: { schemas: Record<string, unknown> } }): Model {
  const schemas = document.components.schemas as Record<string, Schema>;
  const tagNames = namesOfBranches(schemas);
  const reader = new Reader(schemas);
  const model: Model = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const branches = branchesOf(schemas, name);
    if (branches) model[name] = reader.tagged(name, schema, branches);
    else if (schema['type'] === 'object') model[name] = reader.object(name, schema, tagNames[name]);
    // The rest are strings with known values; they are written out where they are used.
  }
  return model;
}

/** For each branch of each union: the tag and the strings that name the branch. */
function namesOfBranches(schemas: Record<string, Schema>): Record<string, { tag: string; names: string[] }> {
  const found: Record<string, { tag: string; names: string[] }> = {};
  for (const union of Object.keys(schemas)) {
    const branches = branchesOf(schemas, union);
    for (const [name, schema] of Object.entries(branches?.schemas ?? {})) {
      found[schema] ??= { tag: branches?.tag as string, names: [] };
      const entry = found[schema];
      if (!entry.names.includes(name)) entry.names.push(name);
    }
  }
  return found;
}

/** `null` among known values says nothing beyond the type. */
const stringsOf = (values: unknown[]): string[] => values.filter((value): value is string => typeof value === 'string');

function only(schema: Schema, allowed: string[], place: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!allowed.includes(keyword) && !ANNOTATIONS.includes(keyword)) {
      throw new Error(`${place}: the generator does not know the keyword '${keyword}' here`);
    }
  }
}

class Reader {
  constructor(private readonly schemas: Record<string, Schema>) {}

  tagged(name: string, schema: Schema, { tag, schemas }: Branches): TaggedDefinition {
    only(schema, ['oneOf', 'anyOf', 'discriminator', 'x-without-type'], name);
    const untagged = schema['x-without-type'] as Record<string, { has?: string; only?: string }> | undefined;
    return {
      kind: 'tagged',
      tag,
      branches: schemas,
      ...(untagged && { untagged: Object.entries(untagged).map(([value, rule]) => ({ branch: schemas[value] as string, ...rule })) }),
    };
  }

  object(name: string, schema: Schema, names?: { tag: string; names: string[] }): RecordDefinition | MapDefinition {
    if (!schema['properties']) {
      const rule = this.objectRule(schema, name);
      if (rule.kind !== 'map') throw new Error(`${name}: a free object needs no name`);
      return { kind: 'map', rule };
    }
    only(schema, ['type', 'required', 'properties', 'additionalProperties'], name);
    // Both families decide for themselves what an unknown key means; `false` is only kept where the vendor says it.
    if (schema['additionalProperties'] === true) throw new Error(`${name}: an object with declared keys is never free`);
    const properties: Record<string, Shape> = {};
    for (const [key, property] of Object.entries(schema['properties'] as Record<string, Schema>)) {
      const shape = this.shape(property, `${name}.${key}`);
      if (names && key === names.tag && shape.string) {
        const { constant, values } = shape.string;
        shape.string = { tags: constant !== undefined ? [constant] : (values as string[]) };
      }
      properties[key] = shape;
    }
    const required = (schema['required'] as string[] | undefined) ?? [];
    for (const key of required) if (!properties[key]) throw new Error(`${name}: required key '${key}' is not declared`);
    return { kind: 'record', required, properties };
  }

  shape(schema: Schema, place: string): Shape {
    if (typeof schema['$ref'] === 'string') {
      only(schema, ['$ref'], place);
      return this.named(nameOf(schema['$ref']));
    }
    const union = schema['anyOf'] as Schema[] | undefined;
    if (union) {
      only(schema, ['anyOf'], place);
      return union.map((branch) => this.shape(branch, place)).reduce((all, one) => join(all, one, place));
    }
    if (schema['type'] === undefined) {
      only(schema, [], place);
      return { any: true };
    }
    const types = [schema['type']].flat() as JsonType[];
    only(schema, ['type', ...types.flatMap((type) => KEYWORDS[type])], place);
    const shape: Shape = {};
    for (const type of types) {
      if (type === 'string') shape.string = stringRule(schema);
      else if (type === 'number' || type === 'integer')
        shape.number = { integer: type === 'integer', ...pick(schema, 'minimum', 'maximum') };
      else if (type === 'boolean') shape.boolean = true;
      else if (type === 'null') shape.null = true;
      else if (type === 'array')
        shape.array = { items: this.shape(schema['items'] as Schema, `${place}[]`), ...pick(schema, 'minItems', 'maxItems') };
      else shape.object = this.objectRule(schema, place);
    }
    return shape;
  }

  private named(name: string): Shape {
    const schema = this.schemas[name];
    if (!schema) throw new Error(`no schema is named ${name}`);
    if (schema['type'] === 'object' || branchesOf(this.schemas, name)) return { object: { kind: 'named', name } };
    return this.shape(schema, name);
  }

  private objectRule(schema: Schema, place: string): ObjectRule {
    if (schema['properties']) throw new Error(`${place}: give an object with declared keys a name of its own`);
    const values = schema['additionalProperties'];
    if (values === true) return { kind: 'free' };
    if (!values) throw new Error(`${place}: say what an object without declared keys may hold`);
    const keys = schema['propertyNames'] as { maxLength?: number } | undefined;
    if (keys) only(keys, ['maxLength'], `${place} keys`);
    return {
      kind: 'map',
      values: this.shape(values as Schema, `${place}{}`),
      ...pick(schema, 'maxProperties'),
      ...(keys?.maxLength !== undefined && { maxKeyLength: keys.maxLength }),
    };
  }
}

const KEYWORDS: Record<JsonType, string[]> = {
  string: ['const', 'enum', 'minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  boolean: [],
  null: [],
  array: ['items', 'minItems', 'maxItems'],
  object: ['additionalProperties', 'propertyNames', 'maxProperties', 'properties', 'required'],
};

function stringRule(schema: Schema): StringRule {
  return {
    ...(schema['const'] !== undefined && { constant: schema['const'] as string }),
    ...(schema['enum'] !== undefined && { values: stringsOf(schema['enum'] as unknown[]) }),
    ...pick(schema, 'minLength', 'maxLength'),
    ...(schema['pattern'] !== undefined && { pattern: schema['pattern'] as string }),
  };
}

function pick<K extends string>(schema: Schema, ...keys: K[]): { [key in K]?: number } {
  return Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])) as { [key in K]?: number };
}

/** Joins two branches that are told apart by their JSON type alone. */
function join(a: Shape, b: Shape, place: string): Shape {
  const joined: Shape = { ...a, ...b };
  if (a.string && b.string) {
    // `known values | any string` is how the document writes an open list.
    const isPlain = (rule: StringRule): boolean => Object.keys(rule).length === 0;
    if (!isPlain(a.string) && !isPlain(b.string)) throw new Error(`${place}: two branches for strings`);
    joined.string = {};
  }
  for (const type of ['number', 'boolean', 'array', 'object', 'any'] as const) {
    if (a[type] && b[type]) throw new Error(`${place}: two branches of type ${type}; give the union a discriminator`);
  }
  return joined;
}
