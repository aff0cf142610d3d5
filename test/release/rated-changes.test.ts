import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { type Comparison, compareDocuments } from '../../scripts/release/compare-documents.js';
import { maxImpact } from '../../scripts/release/impact.js';
import { VARIANTS } from '../spec-diff/changes.js';
import { RATED_CHANGES } from './rated-changes.js';

jest.setTimeout(240_000);

const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
/** Edits that replace a schema remove its annotations too. */
const ANNOTATION = /`(description|x-[\w-]+)` (changed|was removed)/;

const rowsOf = ({ changes }: Comparison): string[] =>
  changes.map(({ impact, place, text }) => `${impact} ${place}: ${text}`).filter((row) => !ANNOTATION.test(row));

describe.each(['wider', 'narrower'] as const)('the variant that is %s', (variant) => {
  const edits = VARIANTS[variant];
  const table = RATED_CHANGES[variant];
  const expectedRows = Object.values(table).flatMap(([impact, ...rows]) =>
    rows.map((row) => (/^(patch|minor) /.test(row) ? row : `${impact} ${row}`)),
  );

  test('has 30 changes, and all of them are in the table', () => {
    expect(edits).toHaveLength(30);
    expect(Object.keys(table)).toEqual(edits.map(({ name }) => name));
  });

  test('is rated as the table says', async () => {
    const changed = structuredClone(document);
    for (const { edit } of edits) edit(changed);
    const comparison = await compareDocuments(document, changed);
    expect(rowsOf(comparison).sort()).toEqual(expectedRows.sort());
    expect(comparison.impact).toBe(maxImpact(Object.values(table).map(([impact]) => impact)));
  });
});
