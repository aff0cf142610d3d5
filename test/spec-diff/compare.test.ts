/** Two variants of our own document, whose differences are known. */
import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { compare, type Difference } from '../../scripts/spec-diff/compare.js';
import { readOurs } from '../../scripts/spec-diff/command.js';
import { cutDocument } from '../../scripts/spec-diff/cut-document.js';
import { VARIANTS, type DocumentChange, type ExpectedDifference } from './changes.js';

jest.setTimeout(120_000);

const text = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
const ours = readOurs();

const write = ({ rejectedBy, place, code }: ExpectedDifference | Difference): string => `${rejectedBy} ${place} ${code}`;

function differencesOf(changes: readonly DocumentChange[]): string[] {
  const document = JSON.parse(text);
  for (const { edit } of changes) edit(document);
  return compare(ours, cutDocument(document, 'variant')).differences.map(write).sort();
}

test('our own document does not differ from itself', () => {
  const { differences, counts, leftOut } = compare(ours, readOurs());
  expect(differences).toEqual([]);
  expect(leftOut).toBe(0);
  expect(counts.ours).toBeGreaterThan(4000);
  expect(counts.theirs).toBe(counts.ours);
});

test.each(Object.entries(VARIANTS))('a document with 30 %s rules differs in exactly these', (_name, changes) => {
  expect(changes.length).toBe(30);
  const expected = changes.flatMap(({ differences }) => differences.map(write)).sort();
  expect(differencesOf(changes)).toEqual(expected);
});
