/** The OpenAPI document, with what every page asks of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchesOf, nameOf } from '../generate/branches.js';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';

export type Schema = Record<string, any>;

export type Direction = 'input' | 'output';

/** One kind of item in one direction. */
export interface Kind {
  /** As `type` has it: `function_call`. */
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

/** Where the section of a schema is on the page of items: kinds go by their name on the wire, the rest by their own. */
export function anchorsOf(document: OpenApiDocument): Map<string, string> {
  const anchors = new Map(Object.keys(schemasOf(document)).map((name) => [name, name]));
  anchors.set('InputItem', 'input-items').set('OutputItem', 'output-items');
  for (const direction of ['input', 'output'] as const)
    for (const kind of kindsOf(document, direction)) anchors.set(kind.schema, anchorOf(kind));
  return anchors;
}

export const anchorOf = ({ direction, name }: Pick<Kind, 'direction' | 'name'>): string => `${direction}-${name}`;

/** The one operation, and where it is. */
export function operationOf(document: OpenApiDocument): { path: string; method: string; operation: Schema } {
  const [path, methods] = Object.entries(document.paths)[0] as [string, Record<string, Schema>];
  const [method, operation] = Object.entries(methods)[0] as [string, Schema];
  return { path, method, operation };
}

/** Follows a reference to anywhere in the document. */
export function resolve(document: OpenApiDocument, value: Schema): Schema {
  if (typeof value['$ref'] !== 'string') return value;
  const steps = value['$ref'].slice(2).split('/');
  return steps.reduce<any>((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

export { nameOf };
