/** Writes the envelope of a request: a small schema for gateways with tight limits, to which requests for newer services conform too. */
import { writeUntagged } from './json-schema.js';
import type { Model, RecordDefinition, Shape, TaggedDefinition } from './model.js';

type Schema = Record<string, unknown>;

/** Checks that `model` is present, the JSON type of `input`, and that each item has a type or a key that implies it, and nothing else. */
export function buildEnvelope(model: Model): Schema {
  const { required, properties } = model['CompactRequest'] as RecordDefinition;
  const items = model['InputItem'] as TaggedDefinition;
  const anyOf = [
    { required: [items.tag], properties: { [items.tag]: { type: 'string' } } },
    ...writeUntagged(items).map(([, condition]) => condition),
  ];
  return {
    title: 'CompactRequest envelope',
    type: 'object',
    required,
    properties: {
      model: { type: typesOf(properties['model'] as Shape) },
      input: { type: typesOf(properties['input'] as Shape), items: { type: 'object', anyOf } },
    },
  };
}

/** The JSON types that a shape allows. Apart from numbers, the keys of the shape are their names. */
function typesOf({ number, ...rules }: Shape): string[] {
  return [...Object.keys(rules), ...(number ? [number.integer ? 'integer' : 'number'] : [])];
}
