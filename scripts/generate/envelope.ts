/** Writes the envelope of a request: the little that a gateway with tight limits can check, and that no newer service breaks. */
import type { Draft } from './dialects.js';
import { writeUntagged } from './json-schema.js';
import type { Model, RecordDefinition, Shape, TaggedDefinition } from './model.js';

type Schema = Record<string, unknown>;

/** Checks that there is a model, the JSON type of `input`, and that each item says what it is. It looks into no item. */
export function buildEnvelope(model: Model, draft: Draft): Schema {
  const { required, properties } = model['CompactRequest'] as RecordDefinition;
  const items = model['InputItem'] as TaggedDefinition;
  const anyOf = [
    { required: [items.tag], properties: { [items.tag]: { type: 'string' } } },
    ...writeUntagged(items, draft).map(([, condition]) => condition),
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

/** The JSON types that a shape allows, which bear the same names in both. */
function typesOf({ number, ...rules }: Shape): string[] {
  return [...Object.keys(rules), ...(number ? [number.integer ? 'integer' : 'number'] : [])];
}
