/** Where the extensions of fields are shown to readers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createFieldWriter } from '../../scripts/docs/fields.js';
import { writeLlms } from '../../scripts/docs/llms.js';
import { notesOf, remarksOf } from '../../scripts/generate/notes.js';
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
  expect(rowOf('InputFunctionCall', 'caller')).toContain('Since 2026-07-09 (OpenAI, Azure).');
  expect(types).toContain('* The namespace of the function, if it has one.\n     * @since 2026-07-30 (OpenAI)\n     */');
});

test('schemas that were added later show their date and vendors', () => {
  expect(types).toContain('* A program that the model wrote to call tools.\n * @since 2026-07-09 (OpenAI, Azure)\n */');
  const { description } = readJson('generated/openapi-3.0.json').components.schemas.OutputProgram;
  expect(description).toBe('A program that the model wrote to call tools. Since 2026-07-09 (OpenAI, Azure).');
});

test('values that were added later show their date and vendors', () => {
  const note = 'Since 2026-07-30 (OpenAI, Azure): `fast`.';
  expect(types).toContain(`The service tier that processes a request. ${note} */`);
  expect(remarksOf(document.components.schemas.KnownModelId)).toContain(
    'Since 2026-11-17 (OpenAI): `gpt-6.2-astra`, `gpt-6.2-astra-law`, `gpt-6.2-sol`.',
  );
});

test('llms.txt lists additions by date', () => {
  const lines = writeLlms([], document).split('\n');
  expect(lines).toContain('- 2026-07-30 (OpenAI, Azure): `ServiceTier: fast`');
  expect(lines.find((line) => line.startsWith('- 2026-09-03 (OpenAI): '))).toMatch(
    /`InputFunctionCall\.async`.*`InputConfigurationUpdate`/,
  );
  const dates = lines.filter((line) => /^- 2026-/.test(line));
  expect(dates).toEqual([...dates].sort());
});

test('deprecated fields name what replaces them', () => {
  const { properties } = document.components.schemas.CompactRequest;
  expect(properties.prompt_cache_retention.deprecated).toBe(true);
  expect(rowOf('CompactRequest', 'prompt_cache_retention')).toMatch(/\*Deprecated\.\*.*`prompt_cache_options` replaces it\./);
  expect(types).toMatch(/`prompt_cache_options` replaces it\.\n {5}\* @deprecated\n {5}\*\/\n {4}prompt_cache_retention\?/);
});

describe('the extensions of every schema, field and value', () => {
  const described: [string, any][] = Object.entries<any>(document.components.schemas).flatMap(([name, schema]) => [
    [name, schema],
    ...Object.entries<any>(schema.properties ?? {}).map(([key, field]): [string, any] => [`${name}.${key}`, field]),
  ]);
  const dated = described.flatMap(([name, schema]): [string, any][] => [
    ...(schema['x-since'] || schema['x-vendors'] ? [[name, schema] as [string, any]] : []),
    ...Object.entries<any>(schema['x-values'] ?? {}).map(([value, dates]): [string, any] => [`${name} ${value}`, dates]),
  ]);

  test.each(dated)('%s has a date after that of the reference page, and vendors', (_name, schema) => {
    expect(schema['x-since']).toMatch(/^2026-(0[5-9]|1[0-2])-\d\d$/);
    expect(schema['x-since'] > '2026-05-13' && schema['x-since'] <= document.info.version).toBe(true);
    expect([['openai'], ['openai', 'azure']]).toContainEqual(schema['x-vendors']);
  });

  test('name values that exist', () => {
    for (const [name, schema] of described)
      for (const value of Object.keys(schema['x-values'] ?? {}))
        expect({ name, values: schema.enum }).toEqual({ name, values: expect.arrayContaining([value]) });
  });

  test('an unknown vendor is an error', () => {
    expect(() => notesOf({ 'x-since': '2026-07-30', 'x-vendors': ['OpenAI'] })).toThrow(
      "x-vendors must be some of openai, azure, not 'OpenAI'",
    );
  });
});
