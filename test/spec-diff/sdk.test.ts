/** The types of the vendor's SDK, as they are and with changes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { compare, type Comparison } from '../../scripts/spec-diff/compare.js';
import { readOurs } from '../../scripts/spec-diff/command.js';
import { compile } from '../../scripts/spec-diff/check-theirs.js';
import { DIRECTIONS } from '../../scripts/spec-diff/cut.js';
import { cutSdk } from '../../scripts/spec-diff/cut-sdk.js';
import { findFaults } from '../../scripts/spec-diff/find-faults.js';
import { readKnownDeviations, sortDifferences, type SortedDifferences } from '../../scripts/spec-diff/known.js';
import { readShape } from '../../scripts/spec-diff/shape.js';
import { limitsOf, valuesOf } from '../../scripts/spec-diff/values.js';
import { SDK_CHANGES } from './sdk-changes.js';

jest.setTimeout(120_000);

const ROOT = new URL('../../', import.meta.url);
const SDK = fileURLToPath(new URL('node_modules/openai', ROOT));
const ours = readOurs();
const deviations = readKnownDeviations(readFileSync(new URL('spec/deviations.md', ROOT), 'utf8'));

describe('the installed version', () => {
  let comparison: Comparison;
  let sorted: SortedDifferences;
  const sdk = cutSdk(SDK);
  beforeAll(() => {
    comparison = compare(ours, sdk);
    sorted = sortDifferences(comparison.differences, deviations);
  });

  test('allows thousands of values, and its own types allow all of them', () => {
    expect(comparison.counts.theirs).toBeGreaterThan(2000);
    for (const direction of DIRECTIONS) {
      const isValid = compile(sdk[direction]);
      const shape = readShape(sdk[direction]);
      const invalid = [...valuesOf(shape, { limits: limitsOf(shape), isComplete: false })].filter((value) => !isValid(value));
      expect(invalid).toEqual([]);
    }
  });

  test('is read as Ajv reads it', () => {
    for (const direction of DIRECTIONS) {
      const isValid = compile(sdk[direction]);
      const shape = readShape(sdk[direction]);
      const values = [...valuesOf(readShape(ours[direction]), { limits: limitsOf(shape), isComplete: false })];
      const disagreed = values.filter((value) => isValid(value) === findFaults(shape, value).some(({ family }) => family === 'open'));
      expect(disagreed).toEqual([]);
    }
  });

  test('allows nothing that the open validators reject', () => {
    expect(comparison.differences.filter(({ rejectedBy, family }) => rejectedBy === 'ours' && family === 'open')).toEqual([]);
  });

  test('differs only where spec/deviations.md says so', () => {
    expect(sorted.unknown).toEqual([]);
    expect(sorted.explained.map(({ title }) => title)).toContain('`status` of reasoning items');
  });
});

describe('a copy with 20 changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-sdk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('differs in exactly these', () => {
    cpSync(SDK, folder, { recursive: true, filter: (path) => !/\.(m?js|ts|map|mts)$/.test(path) || path.endsWith('.d.ts') });
    const file = join(folder, 'resources/responses/responses.d.ts');
    writeFileSync(
      file,
      SDK_CHANGES.reduce((text, { edit }) => edit(text), readFileSync(file, 'utf8')),
    );
    const { unknown } = sortDifferences(compare(ours, cutSdk(folder)).differences, deviations);
    const found = unknown.map(({ rejectedBy, place, code }) => ({ rejectedBy, place, code }));
    const expected = SDK_CHANGES.flatMap(({ differences }) => differences);
    expect(SDK_CHANGES.length).toBe(20);
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(expected.map((one) => JSON.stringify(one))));
  });
});
