/** Writes the model as plain JSON Schema, for other validators and for gateways. */
import type { Dialect, Draft } from './dialects.js';
import type { FamilyDefinition, FamilyModel, FamilyUnion } from './family.js';
import { namesOf, type ObjectRule, type PartRule, type Shape, type TaggedDefinition } from './model.js';

type Schema = Record<string, unknown>;

/** A self-contained schema for `root`: every definition that it refers to is included. */
export function buildJsonSchema(model: FamilyModel, root: string, draft: Draft): Schema {
  return {
    title: root,
    // Up to draft-07, validators ignore the keywords beside a $ref.
    allOf: [{ $ref: `${draft.prefix}${root}` }],
    [draft.definitions]: writeDefinitions(model, [root], draft),
  };
}

/** The definitions that the roots refer to, directly or through others, in alphabetical order of their names. */
export function writeDefinitions(model: FamilyModel, roots: readonly string[], dialect: Dialect): Record<string, Schema> {
  const definitions: Record<string, Schema> = {};
  const writer = new Writer(model, dialect, (name) => {
    if (name in definitions) return;
    definitions[name] = {};
    definitions[name] = writer.definition(name);
  });
  for (const root of roots) writer.refer(root);
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A schema for which every value is invalid. Draft-04 has no `false`, and some tools, such as quicktype, reject it in later drafts too. */
const NOTHING: Schema = { not: {} };

/** For objects without a tag: pairs of a branch and the condition under which it applies. */
export function writeUntagged({ tag, untagged = [] }: TaggedDefinition): [string, Schema][] {
  return untagged.flatMap(({ branch, has, only }) => {
    const conditions: [string, Schema][] = [];
    if (has) conditions.push([branch, { required: [has], properties: { [tag]: NOTHING } }]);
    if (only) {
      const properties = { [tag]: { type: 'null' }, [only]: {} };
      conditions.push([branch, { required: [only], properties, additionalProperties: false }]);
    }
    return conditions;
  });
}

/** Either the key has none of the values, or the list has no rejected element. Draft-04 has no `if`. */
const writePartRule = ({ key, values, list, tag, rejected }: PartRule): Schema => ({
  anyOf: [
    { properties: { [key]: { not: { enum: values } } } },
    { properties: { [list]: { items: { properties: { [tag]: { not: { enum: rejected } } } } } } },
  ],
});

class Writer {
  constructor(
    private readonly model: FamilyModel,
    private readonly dialect: Dialect,
    private readonly use: (name: string) => void,
  ) {}

  refer(name: string): Schema {
    this.use(name);
    return { $ref: `${this.dialect.prefix}${name}` };
  }

  definition(name: string): Schema {
    const definition = this.model[name] as FamilyDefinition;
    if (definition.kind === 'list') return this.shape({ array: { items: definition.items } });
    if (definition.kind === 'map') return this.object(definition.rule);
    if (definition.kind === 'tagged') return this.union(definition);
    const { required, properties, partRules, closed } = definition;
    return {
      type: 'object',
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(Object.entries(properties).map(([key, shape]) => [key, this.shape(shape)])),
      ...(closed && { additionalProperties: false }),
      ...(partRules && { allOf: partRules.map(writePartRule) }),
    };
  }

  private union(union: FamilyUnion): Schema {
    const { tag, branches, closed } = union;
    const arms: Schema[] = [...new Set(Object.values(branches))].map((branch) => {
      const arm = this.refer(branch);
      if (this.requiresTag(branch, tag)) return arm;
      const names = Object.keys(branches).filter((name) => branches[name] === branch);
      return { required: [tag], properties: { [tag]: { enum: names } }, allOf: [arm] };
    });
    for (const [branch, condition] of writeUntagged(union)) arms.push({ ...condition, allOf: [this.refer(branch)] });
    if (!closed) arms.push({ required: [tag], properties: { [tag]: { type: 'string', not: { enum: Object.keys(branches) } } } });
    return { type: 'object', anyOf: arms };
  }

  /** Whether the definition of the branch requires the tag and lists its values. */
  private requiresTag(branch: string, tag: string): boolean {
    const definition = this.model[branch];
    if (definition?.kind !== 'record' || !definition.required.includes(tag)) return false;
    const { string, null: nullable } = definition.properties[tag] as Shape;
    return string?.tags !== undefined && !nullable;
  }

  shape(shape: Shape): Schema {
    if (shape.any) return {};
    const types: string[] = [];
    const schema: Schema = {};
    if (shape.string) {
      types.push('string');
      const { knownValues, minLength, maxLength, pattern } = shape.string;
      const names = namesOf(shape.string);
      if (names) schema['enum'] = shape.null ? [...names, null] : names;
      else if (knownValues && this.dialect.knownValues) schema[this.dialect.knownValues] = knownValues;
      Object.assign(schema, defined({ minLength, maxLength, pattern }));
    }
    if (shape.number) {
      const { integer, minimum, maximum } = shape.number;
      types.push(integer ? 'integer' : 'number');
      Object.assign(schema, defined({ minimum, maximum }));
    }
    if (shape.boolean) types.push('boolean');
    if (shape.array) {
      const { items, minItems, maxItems } = shape.array;
      types.push('array');
      Object.assign(schema, { items: this.shape(items) }, defined({ minItems, maxItems }));
    }
    if (shape.object) {
      types.push('object');
      const object = this.object(shape.object);
      if (types.length === 1 && !shape.null) return object;
      if ('$ref' in object) {
        // The referenced definition has `type: object`, so it cannot apply to the other types.
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
    if (rule.kind === 'free') return { type: 'object', ...this.dialect.free };
    const { values, maxProperties, maxKeyLength } = rule;
    return { type: 'object', ...defined({ maxProperties }), ...this.dialect.map(this.shape(values), maxKeyLength) };
  }
}

const defined = (entries: Schema): Schema => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
