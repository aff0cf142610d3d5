/**
 * Lowers the document to OpenAPI 3.0.3, for gateways that read nothing newer.
 *
 * A gateway must let pass what a newer server sends, so the copy holds the rules of the open family: known values stand in
 * `x-extensible-enum`, limits are left out, and unions end with an arm for kinds that are not known. `oneOf` and `discriminator`
 * would refuse those. The types, their names and the words are the document's own.
 */
import type { OpenApiDocument } from './bundle.js';
import { OPENAPI_30 } from './dialects.js';
import { writeDefinitions } from './json-schema.js';
import type { Model } from './model.js';

type Schema = Record<string, any>;

/** Null alone. In 3.0 `nullable` counts only beside a `type`, so an arm for null has to name one. */
const NULL: Schema = { type: 'string', nullable: true, enum: [null] };

/** Which keyword belongs to which JSON type, for values that may be of several. */
const KEYWORDS: Record<string, string[]> = {
  string: ['enum', 'x-extensible-enum'],
  array: ['items'],
  object: ['additionalProperties'],
};

export function lowerDocument(document: OpenApiDocument, model: Model): OpenApiDocument {
  const { info, components, ...rest } = structuredClone(document);
  const { summary: _summary, license, ...about } = info as Schema;
  const { schemas, ...others } = components;
  const roots = [...JSON.stringify({ rest, others }).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
  const written = writeDefinitions(cutCycles(model), roots, 'open', OPENAPI_30);
  const lowered = Object.entries(written).map(([name, schema]) => [name, describe(lowerNull(schema), schemas[name])]);
  return {
    ...rest,
    openapi: '3.0.3',
    info: { ...about, license: { name: license.name, url: `https://spdx.org/licenses/${license.identifier}.html` } } as never,
    components: { ...others, schemas: Object.fromEntries(lowered) },
  };
}

/** Azure API Management takes no schema that leads back to itself. Where one does, the second round is any object. */
export function cutCycles(model: Model): Model {
  const copy = structuredClone(model);
  const visit = (value: unknown, open: string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    if (node['kind'] === 'named') {
      const name = node['name'] as string;
      if (open.includes(name)) {
        delete node['name'];
        node['kind'] = 'free';
      } else visit(copy[name], [...open, name]);
    }
    if (node['kind'] === 'tagged') for (const branch of Object.values(node['branches'] as object)) visit(copy[branch], [...open, branch]);
    for (const inner of Object.values(node)) visit(inner, open);
  };
  for (const name of Object.keys(copy)) visit(copy[name], [name]);
  return copy;
}

/** Writes `null` in lists of types, which 3.0 does not have, as `nullable`. */
export function lowerNull(schema: Schema): Schema {
  const { type, ...rest } = mapSchemas(schema, lowerNull);
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

/** Gives a schema and its properties the words of the document. */
function describe(schema: Schema, source: Schema): Schema {
  const { properties, ...rest } = schema;
  return {
    ...words(rest, source),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries<Schema>(properties).map(([key, property]) => [key, words(property, source['properties'][key])]),
      ),
    }),
  };
}

function words(schema: Schema, { description, deprecated, examples }: Schema): Schema {
  const said = { ...(description && { description }), ...(deprecated && { deprecated }), ...(examples && { example: examples[0] }) };
  // What stands beside a reference is not read.
  return { ...said, ...('$ref' in schema && Object.keys(said).length > 0 ? { allOf: [schema] } : schema) };
}
