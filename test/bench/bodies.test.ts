import { describe, expect, test } from '@jest/globals';
import { breakAll, breakAt, buildRequest, SIZES } from '../../scripts/bench/bodies.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

describe.each(Object.values(SIZES))('$name', (size) => {
  const request = buildRequest(size);

  test('is the same in every run, has the wanted size, and contains at least 20 item types', () => {
    const text = JSON.stringify(request);
    expect(JSON.stringify(buildRequest(size)) === text).toBe(true);
    expect(Math.abs(Buffer.byteLength(text) / size.bytes - 1)).toBeLessThan(0.05);
    expect(request.input).toHaveLength(size.items);
    expect(new Set(request.input.map(({ type }) => type)).size).toBeGreaterThanOrEqual(20);
  });

  test('is valid for both validator families, and invalid at the items that were broken', () => {
    expect(strict.safeParseCompactRequest(request).success).toBe(true);
    const pointers = (body: unknown): string[] => {
      const result = open.safeParseCompactRequest(body, { maxIssues: 2 });
      return result.success ? [] : result.issues.map(({ pointer }) => pointer);
    };
    const last = size.items - 1;
    expect(pointers(request)).toEqual([]);
    expect(pointers(breakAt(request, 0))).toEqual(['/input/0/arguments']);
    expect(pointers(breakAt(request, last))).toEqual([`/input/${last}/arguments`]);
    expect(pointers(breakAll(request))).toEqual(['/input/0/id', '/input/1/id']);
  });
});
