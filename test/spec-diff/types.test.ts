/** How types are read: the values that a small package of this form allows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { compile } from '../../scripts/spec-diff/check-theirs.js';
import { cutSdk } from '../../scripts/spec-diff/cut-sdk.js';
import { readShape } from '../../scripts/spec-diff/shape.js';
import { limitsOf, valuesOf } from '../../scripts/spec-diff/values.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'contract-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'resources/responses'), { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"name":"openai","version":"1.2.3"}');
writeFileSync(
  join(folder, 'resources/responses/responses.d.ts'),
  `export interface CompactedResponse { id: string }
type Suggested = 'a' | (string & {});
interface Tree { type: 'tree'; trees?: Array<Tree> }
export interface ResponseCompactParams {
  template?: \`tunnel_\${number}\`;
  suggested?: Suggested;
  flag?: true;
  boolean?: boolean;
  number?: 1 | 2 | null;
  tuple?: [string, number];
  list?: readonly string[];
  map?: { [key: string]: number };
  record?: Record<string, 'x'>;
  anything?: unknown;
  unknowns?: Array<unknown>;
  tree?: Tree;
  both?: { a: string } & { b?: string };
  method?(): void;
}
`,
);
const sdk = cutSdk(folder);
const isValid = compile(sdk.request);
const values = [...valuesOf(readShape(sdk.request), { limits: limitsOf([]), isComplete: false })];
const valuesAt = (key: string): unknown[] => values.flatMap((value: any) => (key in value ? [value[key]] : []));

test('the name contains the version', () => {
  expect(sdk.name).toBe('openai 1.2.3');
});

test.each<[string, ...unknown[]]>([
  ['suggested', 'a', 'text'],
  ['flag', true],
  ['number', 1, 2, null],
  ['list', ['text']],
  ['map', {}, { additional_key: 1 }],
  ['record', {}, { additional_key: 'x' }],
  ['anything', {}],
  ['unknowns', []],
  ['tree', { type: 'tree' }, { type: 'tree', trees: [{ type: 'tree' }] }],
  ['both', { a: 'text' }, { a: 'text', b: 'text' }],
])('%s', (key, ...expected) => {
  const found = valuesAt(key);
  for (const value of expected) expect(found).toContainEqual(value);
  expect(new Set(found.map((value) => JSON.stringify(value)))).toEqual(new Set(expected.map((value) => JSON.stringify(value))));
});

test('a template literal gives a string of its form, and rejects others', () => {
  expect(valuesAt('template')).toEqual([expect.stringMatching(/^tunnel_-?\d/)]);
  expect(isValid({ template: 'tunnel_1' })).toBe(true);
  expect(isValid({ template: 'tunnel_a' })).toBe(false);
});

test('a tuple has its length, and a missing number of elements is invalid', () => {
  for (const value of valuesAt('tuple')) expect(value).toHaveLength(2);
  expect(isValid({ tuple: ['a'] })).toBe(false);
});

test('a boolean has both values', () => {
  expect(new Set(valuesAt('boolean'))).toEqual(new Set([true, false]));
});

test('all values are valid', () => {
  expect(values.filter((value) => !isValid(value))).toEqual([]);
});
