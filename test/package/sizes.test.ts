import { expect, jest, test } from '@jest/globals';
import { readBudget, compareWithBudget } from '../../scripts/sizes/budget.js';

jest.setTimeout(120_000);

test('no bundle exceeds its budget, and neither does the install', async () => {
  const { bundles, install, exceeded } = await compareWithBudget();
  expect(exceeded).toEqual([]);
  expect(install.budget).toBeLessThanOrEqual(5_000_000);
  // A budget far above the size would not notice a regression.
  const loose = bundles.filter(({ gzipped, budget }) => budget > 100 && gzipped < budget * 0.8);
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('exceeded and missing budgets are reported', async () => {
  const budget = readBudget();
  const { exceeded } = await compareWithBudget({
    imports: {},
    entries: { ...budget.entries, 'responses-compact-contract/errors': 10, 'responses-compact-contract/client': 0 },
    install: 1_000_000,
  });
  expect(exceeded).toEqual([
    expect.stringMatching(/^responses-compact-contract\/client has \d+ bytes, but no budget in scripts\/sizes\/budget.json$/),
    expect.stringMatching(/^responses-compact-contract\/errors has \d+ bytes, but its budget is 10$/),
    expect.stringMatching(/^an install has \d+ bytes, but its budget is 1000000$/),
  ]);
});
