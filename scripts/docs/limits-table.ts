/** Every limit that the document puts on a request, as Markdown. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { anchorsOf, nameOf, schemasOf, type Schema } from './document.js';
import { limitsOf } from './fields.js';
import { code, table } from './markdown.js';

/** One row for each field and limit; the schemas that share them stand together. */
export function writeLimitsTable(document: OpenApiDocument): string {
  const anchors = anchorsOf(document);
  const rows = new Map<string, { field: string; limit: string; schemas: string[] }>();
  for (const name of reachableFrom(document, 'CompactRequest')) {
    const schema = schemasOf(document)[name] as Schema;
    const fields = Object.entries<Schema>(schema['properties'] ?? { '(the whole)': schema });
    for (const [field, value] of fields) {
      const limit = limitsOf(value);
      if (!limit) continue;
      const row = rows.get(field + limit) ?? { field, limit, schemas: [] };
      row.schemas.push(name);
      rows.set(field + limit, row);
    }
  }
  return table(
    ['Field', 'Limit', 'Of'],
    [...rows.values()].map(({ field, limit, schemas }) => [
      field.startsWith('(') ? field : code(field),
      limit,
      schemas.map((name) => `[${name}](items.md#${anchors.get(name)})`).join(', '),
    ]),
  );
}

function reachableFrom(document: OpenApiDocument, start: string): Set<string> {
  const found = new Set([start]);
  // A set grows while it is walked.
  for (const name of found)
    JSON.stringify(schemasOf(document)[name], (key, value) => {
      if (key === '$ref') found.add(nameOf(value));
      return key === 'examples' ? undefined : value;
    });
  return found;
}
