/** Every limit of a request in the document, as Markdown. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { anchorsOf, nameOf, schemasOf, type Schema } from './document.js';
import { limitsOf } from './fields.js';
import { code, table } from './markdown.js';

/** One row for each pair of a field and a limit, with all schemas that have it. */
export function writeLimitsTable(document: OpenApiDocument): string {
  const anchors = anchorsOf(document);
  const rows = new Map<string, { field: string; limit: string; schemas: string[] }>();
  for (const name of reachableFrom(document, 'CompactRequest')) {
    const schema = schemasOf(document)[name] as Schema;
    const fields = Object.entries<Schema>(schema['properties'] ?? { '(the value itself)': schema });
    for (const [field, value] of fields) {
      const limit = limitsOf(value);
      if (!limit) continue;
      const row = rows.get(field + limit) ?? { field, limit, schemas: [] };
      row.schemas.push(name);
      rows.set(field + limit, row);
    }
  }
  return table(
    ['Field', 'Limit', 'Schema'],
    [...rows.values()].map(({ field, limit, schemas }) => [
      field.startsWith('(') ? field : code(field),
      limit,
      schemas.map((name) => `[${name}](items.md#${anchors.get(name)})`).join(', '),
    ]),
  );
}

function reachableFrom(document: OpenApiDocument, start: string): Set<string> {
  const found = new Set([start]);
  // The loop also visits the names that are added while it runs.
  for (const name of found)
    JSON.stringify(schemasOf(document)[name], (key, value) => {
      if (key === '$ref') found.add(nameOf(value));
      return key === 'examples' ? undefined : value;
    });
  return found;
}
