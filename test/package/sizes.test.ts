import { expect, jest, test } from '@jest/globals';
import { readBudget, weighAgainstBudget } from '../../scripts/sizes/budget.js';
import { measureTypes } from '../../scripts/sizes/type-cost.js';

jest.setTimeout(120_000);

test('every bundle and the install are within their budget', async () => {
  const { bundles, install, over } = await weighAgainstBudget();
  expect(over).toEqual([]);
  expect(install.budget).toBeLessThanOrEqual(3_500_000);
  // A budget that nothing comes near says nothing.
  const loose = bundles.filter(({ gzipped, budget }) => budget > 100 && gzipped < budget * 0.8);
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('a budget that is passed or missing is told', async () => {
  const budget = readBudget();
  const { over } = await weighAgainstBudget({
    imports: {},
    entries: { ...budget.entries, 'responses-compact-contract/errors': 10, 'responses-compact-contract/client': 0 },
    install: 1_000_000,
  });
  expect(over).toEqual([
    expect.stringMatching(/^responses-compact-contract\/client has \d+ bytes, and no budget in scripts\/sizes\/budget.json$/),
    expect.stringMatching(/^responses-compact-contract\/errors has \d+ bytes, and its budget is 10$/),
    expect.stringMatching(/^an install has \d+ bytes, and its budget is 1000000$/),
  ]);
});

test('types cost a compiler little', () => {
  const { 'our-types': types, 'our-client': client, 'vendor-types': vendor } = measureTypes(1);
  // Time and memory differ from machine to machine: `npm run sizes` tells them.
  expect(types.instantiations).toBeLessThanOrEqual(300);
  expect(types.files).toBeLessThanOrEqual(3);
  expect(client.instantiations).toBeLessThanOrEqual(1_000);
  expect(vendor.files).toBeGreaterThan(100);
});
