/**
 * Converts the document to OpenAPI 3.0.3, for gateways that support no later version. The copy has the rules of the open family, as the
 * document of openapi-open.ts has.
 */
import type { OpenApiDocument } from './bundle.js';
import { OPENAPI_30 } from './dialects.js';
import type { FamilyModel } from './family.js';
import { writeOpenSchemas } from './openapi-open.js';
import { mapSchemas, schemaOfEachType } from './split-types.js';

type Schema = Record<string, any>;

/**
 * Only null. In 3.0 `nullable` is ignored without `type`, so the schema has to name one. An `enum` with null would be shorter, but Prism
 * adds a second null to it, does not compile the result, and then validates no request at all.
 */
const NULL: Schema = { type: 'string', nullable: true, not: { type: 'string' } };

export function convertDocument(document: OpenApiDocument, model: FamilyModel): OpenApiDocument {
  const { info, components, ...rest } = structuredClone(document);
  const { summary: _summary, license, ...about } = info as Schema;
  return {
    ...rest,
    openapi: '3.0.3',
    info: { ...about, license: { name: license.name, url: `https://spdx.org/licenses/${license.identifier}.html` } } as never,
    components: { ...components, schemas: writeOpenSchemas(document, cutCycles(model), OPENAPI_30, convertNull) },
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

/**
 * Replaces lists of types and the type `null`, which 3.0 does not have, by `anyOf` and `nullable`. An `enum` never contains null: tools
 * disagree about what it means beside `nullable`.
 */
export function convertNull(schema: Schema): Schema {
  const { type, ...rest } = mapSchemas(schema, convertNull);
  if (type === undefined) return rest;
  const types = ([type].flat() as string[]).filter((name) => name !== 'null');
  const isNullable = [type].flat().includes('null');
  if (types.length === 0) return { ...NULL };
  if (isNullable && rest['enum']) {
    const { enum: values, ...others } = rest;
    const strings = (values as unknown[]).filter((value) => value !== null);
    return { anyOf: [convertNull({ type: types, enum: strings, ...others }), { ...NULL }] };
  }
  const nullable = isNullable && { nullable: true };
  if (types.length === 1) return { type: types[0], ...nullable, ...rest };
  const [first, ...others] = schemaOfEachType(types, rest);
  return { anyOf: [{ ...first, ...nullable }, ...others] };
}
