/** Writes the model as plain JSON Schema (draft 2020-12), for validators and gateways other than ours. */
import type { Definition, Model, ObjectRule, Shape } from './model.js';

export type Family = 'open' | 'strict';
type Schema = Record<string, unknown>;

/** A schema for `root` that needs no other file: all that it reaches stands in its `$defs`. */
export function buildJsonSchema(model: Model, root: string, family: Family): Schema {
  const definitions: Record<string, Schema> = {};
  const add = (name: string): void => {
    if (name in definitions) return;
    definitions[name] = {};
    definitions[name] = writeDefinition(model, name, family, add);
  };
  add(root);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: root,
    $ref: `#/$defs/${root}`,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function writeDefinition(model: Model, name: string, family: Family, use: (name: string) => void): Schema {
  const refer = (target: string): Schema => {
    use(target);
    return { $ref: `#/$defs/${target}` };
  };
  const shape = (of: Shape): Schema => writeShape(of, family, refer);
  const definition = model[name] as Definition;

  if (definition.kind === 'map') return writeObject(definition.rule, family, refer);
  if (definition.kind === 'record') {
    return {
      type: 'object',
      ...(definition.required.length > 0 && { required: definition.required }),
      properties: Object.fromEntries(Object.entries(definition.properties).map(([key, of]) => [key, shape(of)])),
      ...(family === 'strict' && { additionalProperties: false }),
    };
  }

  const { tag, branches, untagged = [] } = definition;
  const arms: Schema[] = [...new Set(Object.values(branches))].map((branch) => ({
    required: [tag],
    properties: { [tag]: { enum: Object.keys(branches).filter((name) => branches[name] === branch) } },
    allOf: [refer(branch)],
  }));
  for (const { branch, has, only } of untagged) {
    if (has) arms.push({ required: [has], properties: { [tag]: false }, allOf: [refer(branch)] });
    if (only)
      arms.push({
        required: [only],
        properties: { [tag]: { type: 'null' }, [only]: {} },
        additionalProperties: false,
        allOf: [refer(branch)],
      });
  }
  if (family === 'open') arms.push({ required: [tag], properties: { [tag]: { type: 'string', not: { enum: Object.keys(branches) } } } });
  return { type: 'object', anyOf: arms };
}

function writeShape(shape: Shape, family: Family, refer: (name: string) => Schema): Schema {
  if (shape.any) return {};
  const strict = family === 'strict';
  const types: string[] = [];
  const schema: Schema = {};
  if (shape.string) {
    types.push('string');
    const { constant, tags, values, minLength, maxLength, pattern } = shape.string;
    const names = constant !== undefined ? [constant] : (tags ?? (strict ? values : undefined));
    if (names) schema['enum'] = shape.null ? [...names, null] : names;
    if (strict) Object.assign(schema, defined({ minLength, maxLength, pattern }));
  }
  if (shape.number) {
    types.push(shape.number.integer ? 'integer' : 'number');
    if (strict) Object.assign(schema, defined({ minimum: shape.number.minimum, maximum: shape.number.maximum }));
  }
  if (shape.boolean) types.push('boolean');
  if (shape.array) {
    types.push('array');
    const items = writeShape(shape.array.items, family, refer);
    Object.assign(schema, { items });
    if (strict) Object.assign(schema, defined({ minItems: shape.array.minItems, maxItems: shape.array.maxItems }));
  }
  if (shape.object) {
    types.push('object');
    const object = writeObject(shape.object, family, refer);
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

function writeObject(rule: ObjectRule, family: Family, refer: (name: string) => Schema): Schema {
  if (rule.kind === 'named') return refer(rule.name);
  if (rule.kind === 'free') return { type: 'object' };
  const { values, maxProperties, maxKeyLength } = rule;
  return {
    type: 'object',
    ...(family === 'strict' && defined({ maxProperties })),
    ...(family === 'strict' && maxKeyLength !== undefined && { propertyNames: { maxLength: maxKeyLength } }),
    additionalProperties: writeShape(values, family, refer),
  };
}

const defined = (entries: Schema): Schema => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
