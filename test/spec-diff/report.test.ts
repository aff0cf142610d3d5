/** The three formats of a report. */
import { expect, test } from '@jest/globals';
import type { Comparison, Difference } from '../../scripts/spec-diff/compare.js';
import { FORMATS, writeReport } from '../../scripts/spec-diff/report.js';

const difference = (place: string, changes: Partial<Difference> = {}): Difference => ({
  rejectedBy: 'ours',
  place,
  code: 'unknown_key',
  family: 'strict',
  values: ['"text"'],
  ...changes,
});

const unknown = [
  difference('request.input[a].tools[mcp].tunnel_id'),
  difference('request.input[b].tools[mcp].tunnel_id'),
  difference('response.output[a].tools[mcp].tunnel_id'),
  difference('request.tier', { rejectedBy: 'theirs', code: 'invalid_value', family: 'open', values: ['"a|b"', '"`"', '1', '2'] }),
];
const known = [{ title: '`content_filters`', differences: [difference('response.content_filters', { rejectedBy: 'theirs' })] }];
const comparison: Comparison = { name: 'openai 0.0.0', differences: [], counts: { ours: 12, theirs: 34 }, leftOut: 5 };
const [text, markdown, json] = FORMATS.map((format) => writeReport(comparison, { unknown, explained: known }, format)) as [
  string,
  string,
  string,
];

test('text: unknown differences first, one line for the same place in several items', () => {
  expect(text).toBe(`openai 0.0.0, compared with this package by value
34 values that it allows were validated by this package, and 12 values of this package against it.
5 generated values were left out, because its own rules reject them too.

Unknown differences: 4

It allows, and this package rejects:
  request.input[a].tools[mcp].tunnel_id  unknown_key (strict)  "text"
    and at 2 more places

This package allows, and it rejects or does not declare:
  request.tier  invalid_value  "a|b"  "\`"  1  …

Known differences: 1, by the entries of spec/deviations.md
     1  \`content_filters\`
`);
});

test('Markdown: tables, in which values cannot break cells or code spans', () => {
  expect(markdown).toContain('# openai 0.0.0, compared');
  expect(markdown).toContain('| `request.input[a].tools[mcp].tunnel_id` and at 2 more | unknown_key (strict) | `"text"` |');
  expect(markdown).toContain('| `request.tier` | invalid_value | `"a\\|b"`, ``"`"``, `1`, `2` |');
  expect(markdown).toContain('| `content_filters` | 1 |');
  expect(markdown.indexOf('Unknown')).toBeLessThan(markdown.indexOf('Known'));
});

test('JSON: everything, without grouping', () => {
  expect(JSON.parse(json)).toEqual({ name: 'openai 0.0.0', counts: comparison.counts, leftOut: 5, unknown, known });
});

test('without differences there are no tables', () => {
  const empty = writeReport({ ...comparison, leftOut: 0 }, { unknown: [], explained: [] }, 'markdown');
  expect(empty).not.toContain('|');
  expect(empty).not.toContain('left out');
});
