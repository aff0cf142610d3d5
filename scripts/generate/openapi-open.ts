/**
 * Writes the document with the rules of the open family, for gateways: a gateway must accept what newer servers send. Known values are in
 * `x-extensible-enum`, limits are left out, and unions end with a branch for unknown types, which `oneOf` and `discriminator` would reject.
 *
 * The operation, the schemas, their names and descriptions are those of the document; descriptions contain what extensions of a field say.
 */
import type { OpenApiDocument } from './bundle.js';
import { OPENAPI_31, type Dialect } from './dialects.js';
import type { FamilyModel } from './family.js';
import { writeDefinitions } from './json-schema.js';
import { notesOf } from './notes.js';
import { splitTypes } from './split-types.js';

type Schema = Record<string, any>;

export const writeOpenDocument = (document: OpenApiDocument, model: FamilyModel): OpenApiDocument => ({
  ...document,
  components: { ...document.components, schemas: writeOpenSchemas(document, model, OPENAPI_31, splitTypes) },
});

/** The schemas that the operation refers to, directly or through others. `finish` changes a schema before it is described. */
export function writeOpenSchemas(
  document: OpenApiDocument,
  model: FamilyModel,
  dialect: Dialect,
  finish: (schema: Schema) => Schema,
): Record<string, Schema> {
  const { components, ...rest } = document;
  const { schemas, ...others } = components;
  const roots = [...JSON.stringify({ rest, others }).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
  const written = Object.entries(writeDefinitions(model, roots, dialect));
  return Object.fromEntries(written.map(([name, schema]) => [name, describe(finish(schema), schemas[name], dialect)]));
}

/** Adds to a schema and its properties the descriptions and examples of the document. */
function describe(schema: Schema, source: Schema, dialect: Dialect): Schema {
  const { properties, ...rest } = schema;
  return {
    ...annotate(rest, source, dialect),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries<Schema>(properties).map(([key, property]) => [key, annotate(property, source['properties'][key], dialect)]),
      ),
    }),
  };
}

function annotate(schema: Schema, source: Schema, { example }: Dialect): Schema {
  const { deprecated, examples } = source;
  const description = [source['description'], notesOf(source)].filter(Boolean).join(' ');
  const annotations = {
    ...(description && { description }),
    ...(deprecated && { deprecated }),
    ...(examples && (example ? { [example]: examples[0] } : { examples })),
  };
  // In 3.0, and in some tools that read 3.1, the keywords beside a $ref are ignored.
  return { ...annotations, ...('$ref' in schema && Object.keys(annotations).length > 0 ? { allOf: [schema] } : schema) };
}
