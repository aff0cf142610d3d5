/** Where the extensions of fields are shown to readers. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createFieldWriter } from '../../scripts/docs/fields.js';
import { readJson } from './published.js';

const document = readJson('generated/openapi.json');
const types = readFileSync(new URL('../../generated/types.ts', import.meta.url), 'utf8');
const rowOf = (schema: string, field: string): string | undefined =>
  createFieldWriter(document)
    .body(schema)
    .split('\n')
    .find((line) => line.startsWith(`| \`${field}\``));

test.each(['tools', 'parallel_tool_calls', 'reasoning', 'text'])('%s is marked as undocumented', (field) => {
  const note = "Not in the vendors' documents of this endpoint.";
  const { description, ...schema } = document.components.schemas.CompactRequest.properties[field];
  expect(schema['x-undocumented']).toBe(true);
  expect(description).not.toContain(note);
  expect(rowOf('CompactRequest', field)).toContain(note);
  expect(types).toContain(`${description} ${note}`);
  expect(readJson('generated/openapi-3.0.json').components.schemas.CompactRequest.properties[field].description).toContain(note);
});

test('fields that were added later show their date and vendors', () => {
  expect(rowOf('InputFunctionCallOutput', 'namespace')).toContain('Since 2026-07-30 (OpenAI).');
  expect(types).toContain('Since 2026-07-30 (OpenAI). */');
});
