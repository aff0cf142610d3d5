/**
 * Reads the schemas of the bundled document into a small model that all writers share.
 *
 * The document is written for people. Validators need three facts that plain JSON Schema does not express: which key distinguishes the
 * branches of a union, which branch an item without that key belongs to, and which strings are names (constants and tags, which both
 * families enforce) and which are values (enums, which only the strict family enforces).
 * A keyword that this reader does not know is an error: otherwise no writer would enforce the rule, and nobody would notice.
 */

import { isDeepStrictEqual } from 'node:util';
import { alternativesOf, branchesOf, nameOf, publishedAlternativesOf, type Branches } from './branches.js';
import { DESCRIPTIVE_EXTENSIONS } from './notes.js';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

export interface StringRule {
  /** The only allowed string, in both families. */
  constant?: string;
  /** The tags of this branch of a union, in both families. */
  tags?: string[];
  /** Known values, which the strict family enforces. */
  values?: string[];
  /** Known values in the model of the open family, where they are only documentation. */
  knownValues?: string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

export type ObjectRule =
  | { kind: 'named'; name: string }
  | { kind: 'free' }
  | { kind: 'map'; values: Shape; maxProperties?: number; maxKeyLength?: number };

/** What a value may be: one rule for each allowed JSON type, or `any`. */
export interface Shape {
  any?: true;
  string?: StringRule;
  number?: { integer: boolean; minimum?: number; maximum?: number };
  boolean?: true;
  null?: true;
  array?: { items: Shape; minItems?: number; maxItems?: number };
  object?: ObjectRule;
}

/** Where `key` has one of the values, services accept only some of the elements of a list. Other tags than these have no rule. */
export interface PartRule {
  key: string;
  values: string[];
  list: string;
  /** The key of an element that names its type. */
  tag: string;
  accepted: string[];
  rejected: string[];
}

export interface RecordDefinition {
  kind: 'record';
  required: string[];
  properties: Record<string, Shape>;
  /** Keys that services reject although they are declared. The strict family does not know them. */
  rejected?: string[];
  /** Rules that only the strict family enforces. */
  partRules?: PartRule[];
}

/** The branch of an object without the tag. */
export interface Untagged {
  branch: string;
  /** A key that it must have. */
  has?: string;
  /** A key that must be its only key. */
  only?: string;
  /** In an object with this key, `has` is missing rather than the tag. */
  expectedWith?: string;
}

export interface TaggedDefinition {
  kind: 'tagged';
  tag: string;
  /** Maps values of the tag to names of definitions. */
  branches: Record<string, string>;
  untagged?: Untagged[];
}

export interface MapDefinition {
  kind: 'map';
  rule: Extract<ObjectRule, { kind: 'map' }>;
}

export type Definition = RecordDefinition | TaggedDefinition | MapDefinition;
export type Model = Record<string, Definition>;

type Schema = Record<string, unknown>;

/** The only strings that the rule allows; undefined if it has no such list. */
export const namesOf = ({ constant, tags, values }: StringRule): string[] | undefined =>
  constant !== undefined ? [constant] : (tags ?? values);

const ANNOTATIONS = ['description', 'format', 'title', 'examples', 'deprecated', ...DESCRIPTIVE_EXTENSIONS];

/** Builds the model of all schemas in `document.components.schemas`. Throws if it does not know how to read one. */
export function buildModel(document: { components: { schemas: Record<string, unknown> } }): Model {
  const schemas = document.components.schemas as Record<string, Schema>;
  const tagNames = namesOfBranches(schemas);
  const reader = new Reader(schemas);
  const model: Model = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const branches = branchesOf(schemas, name);
    if (branches) model[name] = reader.tagged(name, schema, branches);
    else if (schema['type'] === 'object') model[name] = reader.object(name, schema, tagNames[name]);
    // The others are strings with known values, which the model contains where they are used.
  }
  return model;
}

/** For each branch of a union: the key of the tag, and the tags of the branch. */
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

/** `null` among known values adds nothing to the type. */
const stringsOf = (values: unknown[]): string[] => values.filter((value): value is string => typeof value === 'string');

function allowKeywords(schema: Schema, allowed: string[], path: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!allowed.includes(keyword) && !ANNOTATIONS.includes(keyword)) {
      throw new Error(`${path}: the generator does not support the keyword '${keyword}' here`);
    }
  }
}

class Reader {
  constructor(private readonly schemas: Record<string, Schema>) {}

  tagged(name: string, schema: Schema, { tag, schemas }: Branches): TaggedDefinition {
    allowKeywords(schema, ['oneOf', 'anyOf', 'discriminator', 'x-without-type'], name);
    const untagged = schema['x-without-type'] as Record<string, Omit<Untagged, 'branch'>> | undefined;
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
      if (rule.kind !== 'map') throw new Error(`${name}: an object that allows all keys must not have a name`);
      return { kind: 'map', rule };
    }
    const { anyOf: alternatives, ...rest } = schema;
    allowKeywords(rest, ['type', 'required', 'properties', 'additionalProperties', 'x-part-rules'], name);
    const expected = [alternativesOf, publishedAlternativesOf].map((of) => of(this.schemas, name));
    if (alternatives !== undefined && !expected.some((one) => isDeepStrictEqual(alternatives, one)))
      throw new Error(`${name}: \`anyOf\` in an object must be the rule that \`x-without-type\` of its union implies`);
    // Each family has its own rule for unknown keys. `false` is in the document only where the vendor writes it.
    if (schema['additionalProperties'] === true) throw new Error(`${name}: an object with declared keys must not allow all other keys`);
    const properties: Record<string, Shape> = {};
    const rejected: string[] = [];
    for (const [key, { 'x-rejected': isRejected, ...property }] of Object.entries(schema['properties'] as Record<string, Schema>)) {
      if (isRejected) rejected.push(key);
      const shape = this.shape(property, `${name}.${key}`);
      if (names && key === names.tag && shape.string) {
        const { constant, values } = shape.string;
        shape.string = { tags: constant !== undefined ? [constant] : (values as string[]) };
      }
      properties[key] = shape;
    }
    const required = (schema['required'] as string[] | undefined) ?? [];
    for (const key of required) if (!properties[key]) throw new Error(`${name}: required key '${key}' is not declared`);
    for (const key of rejected) if (required.includes(key)) throw new Error(`${name}: key '${key}' is required and rejected`);
    const partRules = this.partRules((schema['x-part-rules'] ?? []) as Schema[], properties, name);
    return { kind: 'record', required, properties, ...(rejected.length && { rejected }), ...(partRules.length && { partRules }) };
  }

  /** Reads rules such as `{ when: { role: [assistant] }, content: [output_text] }`. */
  private partRules(rules: Schema[], properties: Record<string, Shape>, name: string): PartRule[] {
    const entries = rules.flatMap(({ when, ...lists }) =>
      Object.entries(when as Record<string, string[]>).flatMap(([key, values]) =>
        Object.entries(lists as Record<string, string[]>).map(([list, accepted]) => ({ key, values, list, accepted })),
      ),
    );
    return entries.map(({ key, values, list, accepted }) => {
      const items = properties[list]?.array?.items.object;
      const union = items?.kind === 'named' ? branchesOf(this.schemas, items.name) : undefined;
      const unknown = accepted.find((tag) => !union?.schemas[tag]);
      if (!union || unknown) throw new Error(`${name}.${list}: no list whose elements can be '${unknown ?? accepted[0]}'`);
      const listed = entries.filter((other) => other.list === list).flatMap((other) => other.accepted);
      const rejected = [...new Set(listed)].filter((tag) => !accepted.includes(tag));
      return { key, values, list, tag: union.tag, accepted, rejected };
    });
  }

  shape(schema: Schema, path: string): Shape {
    if (typeof schema['$ref'] === 'string') {
      allowKeywords(schema, ['$ref'], path);
      return this.named(nameOf(schema['$ref']));
    }
    const union = schema['anyOf'] as Schema[] | undefined;
    if (union) {
      allowKeywords(schema, ['anyOf'], path);
      return union.map((branch) => this.shape(branch, path)).reduce((all, one) => join(all, one, path));
    }
    if (schema['type'] === undefined) {
      allowKeywords(schema, [], path);
      return { any: true };
    }
    const types = [schema['type']].flat() as JsonType[];
    allowKeywords(schema, ['type', ...types.flatMap((type) => KEYWORDS[type])], path);
    const shape: Shape = {};
    for (const type of types) {
      if (type === 'string') shape.string = stringRule(schema);
      else if (type === 'number' || type === 'integer')
        shape.number = { integer: type === 'integer', ...pick(schema, 'minimum', 'maximum') };
      else if (type === 'boolean') shape.boolean = true;
      else if (type === 'null') shape.null = true;
      else if (type === 'array')
        shape.array = { items: this.shape(schema['items'] as Schema, `${path}[]`), ...pick(schema, 'minItems', 'maxItems') };
      else shape.object = this.objectRule(schema, path);
    }
    return shape;
  }

  private named(name: string): Shape {
    const schema = this.schemas[name];
    if (!schema) throw new Error(`no schema is named ${name}`);
    if (schema['type'] === 'object' || branchesOf(this.schemas, name)) return { object: { kind: 'named', name } };
    return this.shape(schema, name);
  }

  private objectRule(schema: Schema, path: string): ObjectRule {
    if (schema['properties']) throw new Error(`${path}: an object with declared keys must have a name`);
    const values = schema['additionalProperties'];
    if (values === true) return { kind: 'free' };
    if (!values) throw new Error(`${path}: additionalProperties is missing in an object without declared keys`);
    const keys = schema['propertyNames'] as { maxLength?: number } | undefined;
    if (keys) allowKeywords(keys, ['maxLength'], `${path} keys`);
    return {
      kind: 'map',
      values: this.shape(values as Schema, `${path}{}`),
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

/** Joins two branches that differ in their JSON types. */
function join(a: Shape, b: Shape, path: string): Shape {
  const joined: Shape = { ...a, ...b };
  if (a.string && b.string) {
    // The document writes a list that is not complete as `known values | any string`.
    const isPlain = (rule: StringRule): boolean => Object.keys(rule).length === 0;
    if (!isPlain(a.string) && !isPlain(b.string)) throw new Error(`${path}: two branches for strings`);
    joined.string = {};
  }
  for (const type of ['number', 'boolean', 'array', 'object', 'any'] as const) {
    if (a[type] && b[type]) throw new Error(`${path}: two branches of type ${type}: the union must have a discriminator`);
  }
  return joined;
}
