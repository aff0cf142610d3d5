/**
 * Each item type of each message with all its keys, and single changes of it: cases that the examples do not cover. By default every eighth
 * change, since there are 40,000 of them for each family; `FUZZ_CHANGES=all` tests all.
 */
import { expect, jest, test } from '@jest/globals';
import { sampleAll } from '../validators/differential/corpus.js';
import { replaceAt } from '../validators/differential/paths.js';
import { validators } from '../validators/differential/validators.js';
import { checkerOfOpenApi30, checkerOfSchema, schemaPath, type Check } from './published-checks.js';
import { FAMILIES } from './published.js';

jest.setTimeout(120_000);

const STEP = process.env['FUZZ_CHANGES'] === 'all' ? 1 : 8;

// test/validators/differential checks the 2020-12 schemas with the same changes, and more.
test.each(FAMILIES)('the older dialects agree with the %s validators on single changes', (family) => {
  let count = 0;
  const differences: string[] = [];
  for (const { message, body, changes } of sampleAll(family === 'open' ? 'extended' : 'known')) {
    const checkerOf = (draft: string): Check => checkerOfSchema(draft, schemaPath(draft, family, message));
    const checks: Record<string, Check> = { 'draft-07': checkerOf('draft-07'), 'draft-04': checkerOf('draft-04') };
    if (family === 'open') checks['OpenAPI 3.0'] = checkerOfOpenApi30(message);
    for (const { at, value, operator } of changes) {
      if (count++ % STEP > 0) continue;
      const changed = replaceAt(body, at, value);
      const isValid = validators[family][message].is(changed);
      for (const [name, check] of Object.entries(checks)) {
        if (check(changed) !== isValid) differences.push(`${name}: ${operator} at ${message}/${at.join('/')}`);
      }
    }
  }
  // In OpenAPI 3.0 a filter inside a compound filter may be any object; openapi-3.0.test.ts has the reason.
  expect(differences.filter((difference) => !/^OpenAPI 3\.0: .*\/filters\/filters\/0$/.test(difference)).slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(40_000);
});
