/**
 * Cuts the operation out of an OpenAPI document, as plain JSON Schema 2020-12.
 *
 * Differences in notation disappear here: `nullable` of OpenAPI 3.0 becomes a type, `oneOf` becomes `anyOf`, because a value must not be
 * rejected only because two branches describe it, and a discriminator without branches becomes the union of the schemas in its mapping.
 */
import { type Cut, type Direction, InputError, type Message, type Schema } from './cut.js';
import { findOperation, isObject, lookUp, readDocument } from './read-document.js';

/** Throws an `InputError` if the file is not a document with the operation. */
export function cutFile(file: string): Cut {
  return cutDocument(readDocument(file), file);
}

/** Cuts the operation out of a parsed document. `name` is used in messages and reports. */
export function cutDocument(document: Record<string, any>, name: string): Cut {
  const { request, response } = findOperation(document, name);
  const version = document['info']?.version;
  return {
    name: version === undefined ? name : `${name} (${version})`,
    isComplete: true,
    request: new Cutter(document, 'request').message(request),
    response: new Cutter(document, 'response').message(response),
  };
}

/** Keywords that contain one schema, a list of them, or an object of them. */
const SCHEMA = ['items', 'additionalProperties', 'propertyNames', 'not', 'contains', 'unevaluatedProperties', 'if', 'then', 'else'];
const SCHEMA_LIST = ['allOf', 'anyOf', 'prefixItems'];
const SCHEMA_MAP = ['properties', 'patternProperties'];
const OTHERS = [
  ...['type', 'const', 'enum', 'required', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minProperties', 'maxProperties', 'x-rejected'],
];

class Cutter {
  private readonly definitions: Record<string, Schema> = {};
  private readonly names = new Map<string, string>();

  constructor(
    private readonly document: Record<string, any>,
    private readonly direction: Direction,
  ) {}

  message(schema: Schema): Message {
    return { schema: this.plain(schema, ''), definitions: this.definitions };
  }

  /** The name of the definition for a reference. A base is a schema without the schemas that its discriminator maps to. */
  private define(ref: string, isBase = false): string {
    const key = isBase ? `${ref} base` : ref;
    const known = this.names.get(key);
    if (known) return known;
    const last = ref.slice(ref.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_') + (isBase ? '.base' : '');
    const name = Object.hasOwn(this.definitions, last) ? `${last}.${this.names.size}` : last;
    this.names.set(key, name);
    this.definitions[name] = {};
    const target = lookUp(this.document, ref);
    this.definitions[name] = isBase ? this.withoutDiscriminator(target, ref) : this.plain(target, ref);
    return name;
  }

  private refer = (ref: string, isBase = false): Schema => ({ $ref: `#/$defs/${this.define(ref, isBase)}` });

  /** `owner` is the reference to the component that contains the schema. */
  private plain(schema: unknown, owner: string): Schema {
    if (schema === true) return {};
    if (schema === false) return { not: {} };
    if (!isObject(schema)) throw new InputError(`${owner || 'The operation'} contains a schema that is not an object.`);
    if (schema['nullable'] === true) {
      const { nullable: _, ...rest } = schema;
      return { anyOf: [this.plain(rest, owner), { type: 'null' }] };
    }
    const { $ref, $recursiveRef, discriminator, oneOf, anyOf } = schema;
    if (discriminator?.mapping && !oneOf && !anyOf && !$ref) {
      const branches = [...new Set(Object.values<string>(discriminator.mapping))];
      return { anyOf: branches.map((ref) => this.branch({ $ref: this.toReference(ref) }, discriminator, owner)) };
    }
    const { $ref: _, ...siblings } = schema;
    const plain = this.withoutDiscriminator(siblings, owner);
    const references: Schema[] = [];
    if (typeof $ref === 'string') references.push(this.refer($ref));
    if ($recursiveRef === '#') references.push(owner ? this.refer(owner) : {});
    if (references.length === 0) return plain;
    return Object.keys(plain).length === 0 ? (references[0] as Schema) : { allOf: [...references, plain] };
  }

  private withoutDiscriminator(schema: Schema, owner: string): Schema {
    const plain: Schema = {};
    for (const [key, value] of Object.entries(withoutForbiddenKeys(schema))) {
      if (SCHEMA.includes(key)) plain[key] = typeof value === 'boolean' ? value : this.plain(value, owner);
      else if (key === 'allOf') plain[key] = value.map((part: Schema) => this.part(part, owner));
      else if (SCHEMA_LIST.includes(key)) plain[key] = value.map((part: Schema) => this.branch(part, schema['discriminator'], owner));
      else if (SCHEMA_MAP.includes(key)) {
        plain[key] = Object.fromEntries(Object.entries<Schema>(value).map(([name, one]) => [name, this.plain(one, owner)]));
      } else if (key === 'pattern' && isPattern(value)) plain[key] = value;
      else if (OTHERS.includes(key)) plain[key] = value;
    }
    if (schema['oneOf']) {
      const union = schema['oneOf'].map((part: Schema) => this.branch(part, schema['discriminator'], owner));
      if (plain['anyOf']) plain['allOf'] = [...(plain['allOf'] ?? []), { anyOf: union }];
      else plain['anyOf'] = union;
    }
    if (Array.isArray(plain['required'])) {
      // In a request, OpenAPI does not require a property that is read-only; in a response, one that is write-only.
      const ignored = this.direction === 'request' ? 'readOnly' : 'writeOnly';
      plain['required'] = plain['required'].filter((key: string) => schema['properties']?.[key]?.[ignored] !== true);
    }
    return withNumericLimits(plain);
  }

  /** A part of `allOf`: a schema with a discriminator stands for its own properties there, not for the union. */
  private part(part: Schema, owner: string): Schema {
    const target = isObject(part) && typeof part['$ref'] === 'string' ? lookUp(this.document, part['$ref']) : undefined;
    const isBase = target?.discriminator?.mapping && !target.oneOf && !target.anyOf;
    return isBase ? this.refer(part['$ref'], true) : this.plain(part, owner);
  }

  /** A branch of a union. If its tag may be any string, the names in the mapping are its values. */
  private branch(
    branch: Schema,
    discriminator: { propertyName: string; mapping?: Record<string, string> } | undefined,
    owner: string,
  ): Schema {
    const plain = this.plain(branch, owner);
    if (!discriminator?.mapping || typeof branch['$ref'] !== 'string') return plain;
    const names = Object.entries(discriminator.mapping).flatMap(([name, ref]) => (this.toReference(ref) === branch['$ref'] ? [name] : []));
    const tag = this.tagOf(plain, discriminator.propertyName);
    if (names.length === 0 || !tag || isNarrow(tag)) return plain;
    return { allOf: [plain, { type: 'object', properties: { [discriminator.propertyName]: { enum: names } } }] };
  }

  /** The schema of a property, found through references and `allOf`. */
  private tagOf(schema: Schema, key: string): Schema | undefined {
    const target = schema['$ref'] ? this.definitions[schema['$ref'].slice('#/$defs/'.length)] : schema;
    const parts = (target?.['allOf'] ?? []).map((part: Schema) => this.tagOf(part, key)).filter(Boolean);
    const found: Schema[] = [...(target?.['properties']?.[key] ? [target['properties'][key]] : []), ...parts];
    return found.find(isNarrow) ?? found[0];
  }

  private toReference = (mapped: string): string => (mapped.includes('/') ? mapped : `#/components/schemas/${mapped}`);
}

const isNarrow = (tag: Schema): boolean => tag['const'] !== undefined || tag['enum'] !== undefined || tag['$ref'] !== undefined;

/** Whether JavaScript can read the regular expression. */
function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

/** In OpenAPI 3.0, `exclusiveMinimum` is a boolean beside `minimum`. */
function withNumericLimits(schema: Schema): Schema {
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    const isExclusive = schema[exclusive];
    delete schema[exclusive];
    if (isExclusive && schema[limit] !== undefined) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    }
  }
  return schema;
}

/** Without the properties whose names `propertyNames` does not list: no value has them. */
function withoutForbiddenKeys(schema: Schema): Schema {
  const { properties, propertyNames, ...rest } = schema;
  const names: unknown = propertyNames?.enum;
  if (!Array.isArray(names) || !properties || rest['additionalProperties'] !== false) return schema;
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name))) };
}
