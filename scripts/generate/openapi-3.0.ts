/**
 * Converts the document to OpenAPI 3.0.3, for gateways that support no later version.
 *
 * A gateway must accept what newer servers send, so the copy has the rules of the open family: known values are in `x-extensible-enum`,
 * limits are left out, and unions end with a branch for unknown types, which `oneOf` and `discriminator` would reject. The schemas, their
 * names and descriptions are those of the document; descriptions contain what extensions of a field say.
 */
import type { OpenApiDocument } from './bundle.js';
import { OPENAPI_30 } from './dialects.js';
import type { FamilyModel } from './family.js';
import { writeDefinitions } from './json-schema.js';
import { notesOf } from './notes.js';

type Schema = Record<string, any>;

/** Only null. In 3.0 `nullable` is ignored without `type`, so the schema has to name one. */
const NULL: Schema = { type: 'string', nullable: true, enum: [null] };

/** Keywords that apply to each JSON type, for values of several types. */
const KEYWORDS: Record<string, string[]> = {
  string: ['enum', 'x-extensible-enum'],
  array: ['items'],
  object: ['additionalProperties'],
};

export function convertDocument(document: OpenApiDocument, model: FamilyModel): OpenApiDocument {
  const { info, components, ...rest } = structuredClone(document);
  const { summary: _summary, license, ...about } = info as Schema;
  const { schemas, ...others } = components;
  const roots = [...JSON.stringify({ rest, others }).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
  const written = writeDefinitions(cutCycles(model), roots, OPENAPI_30);
  const converted = Object.entries(written).map(([name, schema]) => [name, describe(convertNull(schema), schemas[name])]);
  return {
    ...rest,
    openapi: '3.0.3',
    info: { ...about, license: { name: license.name, url: `https://spdx.org/licenses/${license.identifier}.html` } } as never,
    components: { ...others, schemas: Object.fromEntries(converted) },
  };
}

/** Azure API Management does not support recursive schemas. Where a schema contains itself, the inner one allows any object. */
export function cutCycles<M extends Record<string, object>>(model: M): M {
  const copy = structuredClone(model);
  const visit = (value: unknown, ancestors: string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    if (node['kind'] === 'named') {
      const name = node['name'] as string;
      if (ancestors.includes(name)) {
        delete node['name'];
        node['kind'] = 'free';
      } else visit(copy[name], [...ancestors, name]);
    }
    if (node['kind'] === 'tagged')
      for (const branch of Object.values(node['branches'] as object)) visit(copy[branch], [...ancestors, branch]);
    for (const inner of Object.values(node)) visit(inner, ancestors);
  };
  for (const name of Object.keys(copy)) visit(copy[name], [name]);
  return copy;
}

/** Replaces lists of types and the type `null`, which 3.0 does not have, by `anyOf` and `nullable`. */
export function convertNull(schema: Schema): Schema {
  const { type, ...rest } = mapSchemas(schema, convertNull);
  if (type === undefined) return rest;
  const types = ([type].flat() as string[]).filter((name) => name !== 'null');
  const nullable = [type].flat().includes('null') && { nullable: true };
  if (types.length === 0) return { ...NULL };
  if (types.length === 1) return { type: types[0], ...nullable, ...rest };
  return {
    anyOf: types.map((name, i) => ({
      type: name,
      ...(i === 0 && nullable),
      ...Object.fromEntries(Object.entries(rest).filter(([keyword]) => KEYWORDS[name]?.includes(keyword))),
    })),
  };
}

function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy = { ...schema };
  for (const keyword of ['items', 'additionalProperties', 'not'])
    if (typeof copy[keyword] === 'object') copy[keyword] = change(copy[keyword]);
  for (const keyword of ['anyOf', 'allOf']) if (copy[keyword]) copy[keyword] = copy[keyword].map(change);
  if (copy['properties'])
    copy['properties'] = Object.fromEntries(Object.entries<Schema>(copy['properties']).map(([key, property]) => [key, change(property)]));
  return copy;
}

/** Adds to a schema and its properties the descriptions and examples of the document. */
function describe(schema: Schema, source: Schema): Schema {
  const { properties, ...rest } = schema;
  return {
    ...annotate(rest, source),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries<Schema>(properties).map(([key, property]) => [key, annotate(property, source['properties'][key])]),
      ),
    }),
  };
}

function annotate(schema: Schema, source: Schema): Schema {
  const { deprecated, examples } = source;
  const description = [source['description'], notesOf(source)].filter(Boolean).join(' ');
  const annotations = { ...(description && { description }), ...(deprecated && { deprecated }), ...(examples && { example: examples[0] }) };
  // In 3.0 the keywords beside a $ref are ignored.
  return { ...annotations, ...('$ref' in schema && Object.keys(annotations).length > 0 ? { allOf: [schema] } : schema) };
}
