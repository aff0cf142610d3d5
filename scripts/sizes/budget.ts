/** Compares sizes with `budget.json`. Budgets are in gzipped bytes, except that of the install, and change only in a reviewed commit. */
import { readFileSync } from 'node:fs';
import { measureBundle, type BundleSize } from './bundle-sizes.js';
import { readEntries } from './entries.js';
import { measureInstall, type InstallSize } from './install-size.js';

export interface Budget {
  /** Gzipped bytes of a bundle of all exports of a subpath, by its specifier. */
  entries: Record<string, number>;
  /** Gzipped bytes of a bundle of single exports, by the source of the module that imports them. */
  imports: Record<string, number>;
  /** Bytes on disk after an install, with dependencies. */
  install: number;
}

export interface Comparison {
  bundles: (BundleSize & { name: string; budget: number })[];
  install: InstallSize & { budget: number };
  /** A sentence for each exceeded or missing budget. */
  exceeded: string[];
}

export const readBudget = (): Budget => JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));

/** Measures the current `dist/`: build first. */
export async function compareWithBudget(budget: Budget = readBudget()): Promise<Comparison> {
  const sources = [
    ...readEntries().map(({ specifier }) => ({
      name: specifier,
      source: `export * from '${specifier}';`,
      max: budget.entries[specifier],
    })),
    ...Object.entries(budget.imports).map(([source, max]) => ({ name: source, source, max })),
  ];
  const bundles = await Promise.all(
    sources.map(async ({ name, source, max = 0 }) => ({ name, budget: max, ...(await measureBundle(source)) })),
  );
  const install = { ...measureInstall(), budget: budget.install };
  const exceeded = bundles
    .filter((bundle) => bundle.gzipped > bundle.budget)
    .map((bundle) => describe(bundle.name, bundle.gzipped, bundle.budget));
  if (install.total > install.budget) exceeded.push(describe('an install', install.total, install.budget));
  return { bundles, install, exceeded };
}

const describe = (name: string, bytes: number, budget: number): string =>
  `${name} has ${bytes} bytes, ${budget ? `but its budget is ${budget}` : 'but no budget in scripts/sizes/budget.json'}`;
