/** Every kind of every message with all its keys, and every single change of it: what the corpus does not think of. */
import { expect, jest, test } from '@jest/globals';
import { sampleAll } from '../validators/differential/corpus.js';
import { judges } from '../validators/differential/judges.js';
import { replaceAt } from '../validators/differential/paths.js';
import { checkOfLowered, checkOfSchema, schemaPath, type Check } from './published-checks.js';
import { FAMILIES } from './published.js';

jest.setTimeout(120_000);

// The 2020-12 schemas are asked about the same changes, and more, in test/validators/differential.
test.each(FAMILIES)('the older dialects agree with the %s validators about every single change', (family) => {
  let count = 0;
  const differences: string[] = [];
  for (const { message, body, mutants } of sampleAll(family === 'open' ? 'open' : 'closed')) {
    const ofDraft = (draft: string): Check => checkOfSchema(draft, schemaPath(draft, family, message));
    const checks: Record<string, Check> = { 'draft-07': ofDraft('draft-07'), 'draft-04': ofDraft('draft-04') };
    if (family === 'open') checks['OpenAPI 3.0'] = checkOfLowered(message);
    for (const { at, value, operator } of mutants) {
      const changed = replaceAt(body, at, value);
      const verdict = judges[family][message].is(changed);
      count++;
      for (const [name, check] of Object.entries(checks)) {
        if (check(changed) !== verdict) differences.push(`${name}: ${operator} at ${message}/${at.join('/')}`);
      }
    }
  }
  // In 3.0 a filter inside a compound filter is any object; openapi-3.0.test.ts says why.
  expect(differences.filter((place) => !/^OpenAPI 3\.0: .*\/filters\/filters\/0$/.test(place)).slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(40_000);
});
