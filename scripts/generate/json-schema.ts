/** Writes the model as plain JSON Schema, for validators and gateways other than ours. */
import type { Dialect, Draft } from './dialects.js';
import type { Definition, Model, ObjectRule, Shape, TaggedDefinition } from './model.js';

export type Family = 'open' | 'strict';
type Schema = Record<string, unknown>;

/** A schema for `root` that needs no other file: all that it reaches stands in its definitions. */
export function buildJsonSchema(model: Model, root: string, family: Family, draft: Draft): Schema {
  return {
    title: root,
    // Until draft-07 a reference hides what stands beside it.
    allOf: [{ $ref: `${draft.prefix}${root}` }],
    [draft.definitions]: writeDefinitions(model, [root], family, draft),
  };
}

/** All that the roots reach, by name in alphabetical order. */
export function writeDefinitions(model: Model, roots: string[], family: Family, dialect: Dialect): Record<string, Schema> {
  const definitions: Record<string, Schema> = {};
  const writer = new Writer(model, family, dialect, (name) => {
    if (name in definitions) return;
    definitions[name] = {};
    definitions[name] = writer.definition(name);
  });
  for (const root of roots) writer.refer(root);
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What an object without its tag may be, as conditions beside which the branch is to hold. */
export function writeUntagged({ tag, untagged = [] }: TaggedDefinition, { nothing }: Pick<Dialect, 'nothing'>): [string, Schema][] {
  return untagged.flatMap(({ branch, has, only }) => [
    ...(has ? [[branch, { required: [has], properties: { [tag]: nothing } }] as [string, Schema]] : []),
    ...(only
      ? [
          [branch, { required: [only], properties: { [tag]: { type: 'null' }, [only]: {} }, additionalProperties: false }] as [
            string,
            Schema,
          ],
        ]
      : []),
  ]);
}

class Writer {
  constructor(
    private readonly model: Model,
    private readonly family: Family,
    private readonly dialect: Dialect,
    private readonly use: (name: string) => void,
  ) {}

  refer(name: string): Schema {
    this.use(name);
    return { $ref: `${this.dialect.prefix}${name}` };
  }

  definition(name: string): Schema {
    const definition = this.model[name] as Definition;
    if (definition.kind === 'map') return this.object(definition.rule);
    if (definition.kind === 'tagged') return this.union(definition);
    return {
      type: 'object',
      ...(definition.required.length > 0 && { required: definition.required }),
      properties: Object.fromEntries(Object.entries(definition.properties).map(([key, shape]) => [key, this.shape(shape)])),
      ...(this.family === 'strict' && { additionalProperties: false }),
    };
  }

  private union(union: TaggedDefinition): Schema {
    const { tag, branches } = union;
    const arms: Schema[] = [...new Set(Object.values(branches))].map((branch) => {
      const arm = this.refer(branch);
      if (this.asksFor(branch, tag)) return arm;
      const names = Object.keys(branches).filter((name) => branches[name] === branch);
      return { required: [tag], properties: { [tag]: { enum: names } }, allOf: [arm] };
    });
    for (const [branch, condition] of writeUntagged(union, this.dialect)) arms.push({ ...condition, allOf: [this.refer(branch)] });
    if (this.family === 'open')
      arms.push({ required: [tag], properties: { [tag]: { type: 'string', not: { enum: Object.keys(branches) } } } });
    return { type: 'object', anyOf: arms };
  }

  /** Whether a branch itself requires its tag, and names its values. */
  private asksFor(branch: string, tag: string): boolean {
    const definition = this.model[branch];
    if (definition?.kind !== 'record' || !definition.required.includes(tag)) return false;
    const { string, null: nullable } = definition.properties[tag] as Shape;
    return string?.tags !== undefined && !nullable;
  }

  shape(shape: Shape): Schema {
    if (shape.any) return {};
    const strict = this.family === 'strict';
    const types: string[] = [];
    const schema: Schema = {};
    if (shape.string) {
      types.push('string');
      const { constant, tags, values, minLength, maxLength, pattern } = shape.string;
      const names = constant !== undefined ? [constant] : (tags ?? (strict ? values : undefined));
      if (names) schema['enum'] = shape.null ? [...names, null] : names;
      else if (values && this.dialect.knownValues) schema[this.dialect.knownValues] = values;
      if (strict) Object.assign(schema, defined({ minLength, maxLength, pattern }));
    }
    if (shape.number) {
      types.push(shape.number.integer ? 'integer' : 'number');
      if (strict) Object.assign(schema, defined({ minimum: shape.number.minimum, maximum: shape.number.maximum }));
    }
    if (shape.boolean) types.push('boolean');
    if (shape.array) {
      types.push('array');
      Object.assign(schema, { items: this.shape(shape.array.items) });
      if (strict) Object.assign(schema, defined({ minItems: shape.array.minItems, maxItems: shape.array.maxItems }));
    }
    if (shape.object) {
      types.push('object');
      const object = this.object(shape.object);
      if (types.length === 1 && !shape.null) return object;
      if ('$ref' in object) {
        // The definition says `type: object` itself, so it must not be asked of the other types.
        const others = shape.null ? [...types.slice(0, -1), 'null'] : types.slice(0, -1);
        return { anyOf: [{ ...schema, type: others.length === 1 ? others[0] : others }, object] };
      }
      Object.assign(schema, object);
    }
    if (shape.null) types.push('null');
    return { ...schema, type: types.length === 1 ? types[0] : types };
  }

  private object(rule: ObjectRule): Schema {
    if (rule.kind === 'named') return this.refer(rule.name);
    if (rule.kind === 'free') return { type: 'object' };
    const strict = this.family === 'strict';
    return {
      type: 'object',
      ...(strict && defined({ maxProperties: rule.maxProperties })),
      ...this.dialect.map(this.shape(rule.values), strict ? rule.maxKeyLength : undefined),
    };
  }
}

const defined = (entries: Schema): Schema => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
