/** How `spec/deviations.md` explains differences. */
import { expect, test } from '@jest/globals';
import type { Difference } from '../../scripts/spec-diff/compare.js';
import { readKnownDeviations, sortDifferences } from '../../scripts/spec-diff/known.js';

const entry = (title: string, ...known: string[]): string =>
  `### ${title}\n- **Where:** \`A\`\n- **Reported as:** ${known.map((one) => `\`${one}\``).join(', ')}\n\n`;

const difference = (place: string, code: Difference['code'], ...values: string[]): Difference => ({
  rejectedBy: 'theirs',
  place,
  code,
  family: 'open',
  values,
});

/** The places that stay unknown. */
function unknownOf(markdown: string, ...differences: Difference[]): string[] {
  return sortDifferences(differences, readKnownDeviations(markdown)).unknown.map(({ place, values }) => [place, ...values].join(' '));
}

test('a place and a code', () => {
  const markdown = entry('One', 'theirs request.input[a].id missing_key');
  expect(unknownOf(markdown, difference('request.input[a].id', 'missing_key'))).toEqual([]);
  expect(unknownOf(markdown, difference('request.input[a].id', 'unknown_key'))).toEqual(['request.input[a].id']);
  expect(unknownOf(markdown, difference('request.input[b].id', 'missing_key'))).toEqual(['request.input[b].id']);
  expect(unknownOf(markdown, { ...difference('request.input[a].id', 'missing_key'), rejectedBy: 'ours' })).toHaveLength(1);
});

test('one asterisk stays within a part of the place, two do not', () => {
  const inner = difference('request.input[a].b[c].id', 'missing_key');
  const outer = difference('request.input[a].id', 'missing_key');
  expect(unknownOf(entry('One', 'theirs request.input[*].id missing_key'), inner, outer)).toEqual([inner.place]);
  expect(unknownOf(entry('One', 'theirs **.id missing_key'), inner, outer)).toEqual([]);
  expect(unknownOf(entry('One', 'theirs request.input[{a,b}].id missing_key'), inner, outer)).toEqual([inner.place]);
});

test('with values, the other values stay unknown', () => {
  const markdown = entry('One', 'theirs ** invalid_type=null') + entry('Two', 'theirs request.role invalid_value="a","b"');
  expect(unknownOf(markdown, difference('request.x', 'invalid_type', 'null', '"text"'))).toEqual(['request.x "text"']);
  expect(unknownOf(markdown, difference('request.role', 'invalid_value', '"a"', '"b"'))).toEqual([]);
  expect(unknownOf(markdown, difference('request.role', 'invalid_value', '"c"'))).toEqual(['request.role "c"']);
});

test('each entry has its own differences; entries without any are left out', () => {
  const markdown = entry('One', 'theirs a missing_key') + entry('Two', 'theirs b missing_key') + entry('Three', 'theirs c missing_key');
  const { explained } = sortDifferences([difference('a', 'missing_key'), difference('c', 'missing_key')], readKnownDeviations(markdown));
  expect(explained.map(({ title, differences }) => [title, differences.length])).toEqual([
    ['One', 1],
    ['Three', 1],
  ]);
});

test('another form is an error that names the entry', () => {
  expect(() => readKnownDeviations(entry('One', 'request.input missing_key'))).toThrow(/'One'.*request\.input missing_key/);
});
