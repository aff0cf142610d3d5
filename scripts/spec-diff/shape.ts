/** Reads JSON Schema into a list of alternatives, one for each form that a value may have. References and `allOf` disappear. */
import type { Message, Schema } from './cut.js';

export type Shape = readonly Alternative[];

export interface StringAlternative {
  type: 'string';
  /** The only allowed strings. */
  values?: string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

export interface NumberAlternative {
  type: 'number';
  integer: boolean;
  values?: number[];
  minimum?: number;
  maximum?: number;
}

export interface ArrayAlternative {
  type: 'array';
  items: () => Shape;
  minItems?: number;
  maxItems?: number;
}

export interface ObjectAlternative {
  type: 'object';
  properties: Record<string, () => Shape>;
  required: readonly string[];
  /** Declared, but rejected by services. */
  rejected: readonly string[];
  /** The values of all other keys; undefined if the schema does not declare that there are others. */
  additional?: () => Shape;
  /** All other keys are explicitly forbidden. */
  closed?: true;
  /** Nothing is said about keys, so that all are allowed. */
  free?: true;
  maxProperties?: number;
  maxKeyLength?: number;
}

export type Alternative =
  | { type: 'any' }
  | { type: 'null' }
  | { type: 'boolean'; value?: boolean }
  | StringAlternative
  | NumberAlternative
  | ArrayAlternative
  | ObjectAlternative;

const ANY: Shape = [{ type: 'any' }];
const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

export function readShape({ schema, definitions }: Message): Shape {
  return new ShapeReader(definitions).read(schema);
}

class ShapeReader {
  private readonly known = new WeakMap<Schema, Shape>();

  constructor(private readonly definitions: Record<string, Schema>) {}

  /** The same schema always gives the same alternatives, so that recursion can be noticed. */
  read(schema: Schema | true): Shape {
    if (schema === true) return ANY;
    const known = this.known.get(schema);
    if (known) return known;
    // A schema that consists of itself allows nothing.
    this.known.set(schema, []);
    const shape = this.build(schema);
    this.known.set(schema, shape);
    return shape;
  }

  private build(schema: Schema): Shape {
    const { $ref, allOf = [], anyOf } = schema;
    const parts: Shape[] = [this.own(schema)];
    if ($ref) parts.push(this.read(this.definitions[$ref.slice('#/$defs/'.length)] as Schema));
    for (const part of allOf) parts.push(this.read(part));
    if (anyOf) parts.push(anyOf.flatMap((branch: Schema) => this.read(branch)));
    return withoutRepeats(parts.reduce(intersect));
  }

  /** What the keywords beside references and unions say. */
  private own(schema: Schema): Shape {
    const values: unknown[] | undefined = schema['const'] !== undefined ? [schema['const']] : schema['enum'];
    const types = [schema['type'] ?? impliedTypes(schema, values)].flat() as string[];
    if (types.length === 0) return ANY;
    if (types.includes('number') && types.includes('integer')) types.splice(types.indexOf('integer'), 1);
    return types.flatMap((type): Alternative[] => {
      const allowed = values?.filter((value) => isOfType(value, type));
      if (allowed?.length === 0) return [];
      if (type === 'null') return [{ type }];
      if (type === 'boolean') return allowed ? allowed.map((value) => ({ type, value: value as boolean })) : [{ type }];
      if (type === 'string') {
        const limits = pick(schema, 'minLength', 'maxLength', 'pattern', 'format');
        return [{ type, ...limits, ...(allowed && { values: allowed as string[] }) }];
      }
      if (type === 'array') {
        return [{ type, items: () => (schema['items'] ? this.read(schema['items']) : ANY), ...pick(schema, 'minItems', 'maxItems') }];
      }
      if (type === 'object') return [this.object(schema)];
      return [number(schema, type === 'integer', allowed as number[] | undefined)];
    });
  }

  private object(schema: Schema): ObjectAlternative {
    const { properties = {}, required = [], additionalProperties, propertyNames, patternProperties, maxProperties } = schema;
    const keys = Object.keys(properties);
    const isFree = !schema['properties'] && additionalProperties === undefined;
    const others = isFree || patternProperties ? true : additionalProperties;
    return {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, () => this.read(properties[key])])),
      // A key that is required but not declared cannot be described: the documents of vendors have two by mistake.
      required,
      rejected: keys.filter((key) => properties[key]['x-rejected']),
      ...(others && { additional: () => this.read(others) }),
      ...(additionalProperties === false && { closed: true }),
      ...(isFree && { free: true }),
      ...(maxProperties !== undefined && { maxProperties }),
      ...(propertyNames?.maxLength !== undefined && { maxKeyLength: propertyNames.maxLength }),
    };
  }
}

function impliedTypes(schema: Schema, values: unknown[] | undefined): string[] {
  if (values) return TYPES.filter((type) => type !== 'integer' && values.some((value) => isOfType(value, type)));
  if (['properties', 'required', 'additionalProperties', 'maxProperties'].some((key) => schema[key] !== undefined)) return ['object'];
  if (['items', 'minItems', 'maxItems'].some((key) => schema[key] !== undefined)) return ['array'];
  if (['pattern', 'minLength', 'maxLength'].some((key) => schema[key] !== undefined)) return ['string'];
  if (['minimum', 'maximum'].some((key) => schema[key] !== undefined)) return ['number'];
  return schema['not'] && Object.keys(schema['not']).length === 0 ? ['nothing'] : [];
}

function number(schema: Schema, integer: boolean, values?: number[]): NumberAlternative {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const step = integer ? 1 : Number.EPSILON;
  const low = exclusiveMinimum !== undefined ? exclusiveMinimum + step : minimum;
  const high = exclusiveMaximum !== undefined ? exclusiveMaximum - step : maximum;
  return {
    type: 'number',
    integer,
    ...(values && { values }),
    ...(low !== undefined && { minimum: low }),
    ...(high !== undefined && { maximum: high }),
  };
}

export function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const pick = (schema: Schema, ...keys: string[]): Schema =>
  Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));

/** What both shapes allow. */
function intersect(one: Shape, other: Shape): Shape {
  if (isAny(one)) return other;
  if (isAny(other)) return one;
  return one.flatMap((a) => other.flatMap((b) => intersectAlternatives(a, b) ?? []));
}

const isAny = (shape: Shape): boolean => shape.some(({ type }) => type === 'any');

function intersectAlternatives(a: Alternative, b: Alternative): Alternative | undefined {
  if (a.type === 'any') return b;
  if (b.type === 'any') return a;
  if (a.type === 'string' && b.type === 'string') {
    return withValues({ ...a, ...b, ...highest('minLength', a, b), ...lowest('maxLength', a, b) }, a.values, b.values);
  }
  if (a.type === 'number' && b.type === 'number') {
    const limits = { ...highest('minimum', a, b), ...lowest('maximum', a, b) };
    return withValues({ ...a, ...b, ...limits, integer: a.integer || b.integer }, a.values, b.values);
  }
  if (a.type === 'array' && b.type === 'array') {
    const items = lazy(() => intersect(a.items(), b.items()));
    return { ...a, ...b, ...highest('minItems', a, b), ...lowest('maxItems', a, b), items };
  }
  if (a.type === 'object' && b.type === 'object') return intersectObjects(a, b);
  if (a.type === 'boolean' && b.type === 'boolean') {
    return a.value !== undefined && b.value !== undefined && a.value !== b.value ? undefined : { ...a, ...b };
  }
  return a.type === b.type ? a : undefined;
}

function withValues<T extends StringAlternative | NumberAlternative>(merged: T, one?: unknown[], other?: unknown[]): T | undefined {
  if (!one || !other) return merged;
  const values = one.filter((value) => other.includes(value));
  return values.length > 0 ? ({ ...merged, values } as T) : undefined;
}

function intersectObjects(a: ObjectAlternative, b: ObjectAlternative): ObjectAlternative {
  const properties: Record<string, () => Shape> = { ...a.properties };
  for (const [key, read] of Object.entries(b.properties)) {
    const own = a.properties[key];
    properties[key] = own ? lazy(() => intersect(own(), read())) : read;
  }
  const { additional: ofA, free: _, ...restOfA } = a;
  const { additional: ofB, free: __, ...restOfB } = b;
  const additional = a.free ? ofB : b.free ? ofA : ofA && ofB && lazy(() => intersect(ofA(), ofB()));
  return {
    ...restOfA,
    ...restOfB,
    properties,
    required: [...new Set([...a.required, ...b.required])],
    rejected: [...a.rejected, ...b.rejected],
    ...(additional && { additional }),
    ...(a.free && b.free && { free: true }),
    ...lowest('maxProperties', a, b),
    ...lowest('maxKeyLength', a, b),
  };
}

function highest<K extends string>(key: K, a: { [key in K]?: number }, b: { [key in K]?: number }): { [key in K]?: number } {
  return a[key] !== undefined && b[key] !== undefined ? ({ [key]: Math.max(a[key], b[key]) } as { [key in K]?: number }) : {};
}

function lowest<K extends string>(key: K, a: { [key in K]?: number }, b: { [key in K]?: number }): { [key in K]?: number } {
  return a[key] !== undefined && b[key] !== undefined ? ({ [key]: Math.min(a[key], b[key]) } as { [key in K]?: number }) : {};
}

function lazy<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}

/** `null` and plain types occur once, even if several branches allow them. */
function withoutRepeats(shape: Shape): Shape {
  const seen = new Set<string>();
  return shape.filter((alternative) => {
    if (alternative.type === 'array' || alternative.type === 'object') return true;
    const key = JSON.stringify(alternative);
    return !seen.has(key) && seen.add(key);
  });
}
