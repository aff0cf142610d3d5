/** What all OpenAPI documents must have in common, and which values each of them accepts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { notesOf } from '../../scripts/generate/notes.js';
import { checkerOfOpenApi31 } from './published-checks.js';
import { MESSAGES, readExamples, readJson } from './published.js';

const GENERATED = new URL('../../generated/', import.meta.url);
const known = readJson('generated/openapi.json');

test.each(MESSAGES)('openapi-open.json agrees with the open validators on every example of %s', (message) => {
  const check = checkerOfOpenApi31('openapi-open.json', message);
  const examples = readExamples(message);
  expect(examples.length).toBeGreaterThan(50);
  expect(examples.filter(({ value, issues }) => check(value) !== (issues.open.length === 0)).map(({ name }) => name)).toEqual([]);
});

test.each(MESSAGES)('openapi.json accepts every valid example of %s, and rejects every one that the open validators reject', (message) => {
  const check = checkerOfOpenApi31('openapi.json', message);
  const examples = readExamples(message).filter(({ issues }) => issues.open.length > 0 || issues.strict.length === 0);
  expect(examples.length).toBeGreaterThan(50);
  expect(examples.filter(({ value, issues }) => check(value) !== (issues.strict.length === 0)).map(({ name }) => name)).toEqual([]);
});

test('openapi.json rejects unknown item types and values, which openapi-open.json accepts', () => {
  const accepting = (body: object): string[] =>
    ['openapi.json', 'openapi-open.json'].filter((file) => checkerOfOpenApi31(file, 'CompactRequest')(body));
  expect(accepting({ model: 'm', input: [{ type: 'invented_in_2030' }] })).toEqual(['openapi-open.json']);
  expect(accepting({ model: 'm', service_tier: 'invented' })).toEqual(['openapi-open.json']);
  expect(accepting({ model: 'm', invented: true })).toEqual(['openapi.json', 'openapi-open.json']);
});

describe.each([
  ['openapi-open.json', '3.1.0'],
  ['openapi-3.0.json', '3.0.3'],
])('%s', (file, version) => {
  const document = readJson(`generated/${file}`);

  test(`describes the same operation in OpenAPI ${version}, with the same descriptions`, () => {
    const { components } = known;
    expect(document.openapi).toBe(version);
    expect(document.paths).toEqual(known.paths);
    expect(document.servers).toEqual(known.servers);
    expect(document.info.version).toBe(known.info.version);
    expect(document.components.responses).toEqual(components.responses);
    for (const [name, schema] of Object.entries<any>(document.components.schemas)) {
      const source = components.schemas[name];
      const description = [source.description, notesOf(source)].filter(Boolean).join(' ');
      expect({ name, description: schema.description }).toEqual({ name, description });
      expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(source.properties ?? {}));
    }
  });

  test('says that it follows the open validators, and names the document that does not', () => {
    expect(document.info.description).toContain('This document follows the open validators of its package');
    expect(document.info.description).toContain('`openapi.json`, in the same package');
  });
});

test('openapi.json says that it rejects unknown types and values, and names the documents that accept them', () => {
  expect(known.info.description).toContain('lists the known item types and values, and rejects others');
  expect(known.info.description).toContain('`openapi-open.json` and, in OpenAPI 3.0,\n`openapi-3.0.json`');
});

test('openapi.yaml is the same value in YAML 1.1, where an unquoted date or `no` is not a string', () => {
  const text = readFileSync(new URL('openapi.yaml', GENERATED), 'utf8');
  const { 'x-generated': _, ...expected } = known;
  for (const yaml of ['1.1', '1.2'] as const) expect(parse(text, { version: yaml })).toEqual(expected);
});

const jsonFiles = readdirSync(GENERATED, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.json'));

test('no schema in a JSON file is `true` or `false`, which some tools reject, except in additionalProperties', () => {
  const found: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isSchema = /^(not|items|propertyNames)$/.test(key) || /\/(properties|patternProperties|(any|one|all)Of)$/.test(path);
      if (isSchema && typeof inner === 'boolean') found.push(`${path}/${key}`);
      if (!/^(value|default|examples?)$/.test(key)) visit(inner, `${path}/${key}`);
    }
  };
  expect(jsonFiles.length).toBeGreaterThan(30);
  for (const path of jsonFiles) visit(readJson(`generated/${path}`), path);
  expect(found).toEqual([]);
});

test('beside a $ref there is at most a description: with other keywords, Prism writes an invalid schema for a recursive one', () => {
  const found: string[] = [];
  const visit = (value: any, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref, description: _, ...others } = value;
    if (typeof $ref === 'string' && Object.keys(others).length > 0) found.push(path);
    for (const [key, inner] of Object.entries(value)) if (!/^(value|examples?)$/.test(key)) visit(inner, `${path}/${key}`);
  };
  for (const path of jsonFiles) visit(readJson(`generated/${path}`), path);
  expect(found).toEqual([]);
});

test('variables of servers have no description: validators of OpenAPI 3.1 reject it', () => {
  for (const path of jsonFiles.filter((name) => name.startsWith('openapi'))) {
    const variables = readJson(`generated/${path}`).servers.flatMap((server: any) => Object.values(server.variables));
    expect(variables.length).toBe(4);
    for (const variable of variables) expect(Object.keys(variable)).toEqual(['default']);
  }
});
