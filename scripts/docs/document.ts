/** The OpenAPI document, and the queries on it that several pages share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchesOf, nameOf } from '../generate/branches.js';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';

export type Schema = Record<string, any>;

export type Direction = 'input' | 'output';

/** One item type in one direction. */
export interface Kind {
  /** The value of `type`: `function_call`. */
  name: string;
  direction: Direction;
  schema: string;
  example: unknown;
}

export const readDocument = (): OpenApiDocument => JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8'));

export const schemasOf = (document: OpenApiDocument): Record<string, Schema> => document.components.schemas;

export function kindsOf(document: OpenApiDocument, direction: Direction): Kind[] {
  const schemas = schemasOf(document);
  const union = direction === 'input' ? 'InputItem' : 'OutputItem';
  return Object.entries(branchesOf(schemas, union)?.schemas ?? {}).map(([name, schema]) => {
    return { name, direction, schema, example: schemas[schema]?.['examples']?.[0] };
  });
}

/** Schema -> id of its section on the items page: item types use their name on the wire, all others the name of the schema. */
export function anchorsOf(document: OpenApiDocument): Map<string, string> {
  const anchors = new Map(Object.keys(schemasOf(document)).map((name) => [name, name]));
  anchors.set('InputItem', 'input-items').set('OutputItem', 'output-items');
  for (const direction of ['input', 'output'] as const)
    for (const kind of kindsOf(document, direction)) anchors.set(kind.schema, anchorOf(kind));
  return anchors;
}

export const anchorOf = ({ direction, name }: Pick<Kind, 'direction' | 'name'>): string => `${direction}-${name}`;

/** The only operation of the document. */
export function operationOf(document: OpenApiDocument): { path: string; method: string; operation: Schema } {
  const [path, methods] = Object.entries(document.paths)[0] as [string, Record<string, Schema>];
  const [method, operation] = Object.entries(methods)[0] as [string, Schema];
  return { path, method, operation };
}

/** Follows a `$ref` to any place in the document. */
export function resolve(document: OpenApiDocument, value: Schema): Schema {
  if (typeof value['$ref'] !== 'string') return value;
  const keys = value['$ref'].slice(2).split('/');
  return keys.reduce<any>((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

export { nameOf };
