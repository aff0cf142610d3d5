/** Sets sizes beside `budget.json`. A budget is for gzipped bytes but that of the install, and is raised by a reviewed change alone. */
import { readFileSync } from 'node:fs';
import { weighBundle, type BundleSize } from './bundle-sizes.js';
import { readEntries } from './entries.js';
import { weighInstall, type InstallSize } from './install-size.js';

export interface Budget {
  /** Gzipped bytes of a bundle of all that a subpath exports. */
  entries: Record<string, number>;
  /** Gzipped bytes of a bundle of single names, by the module that imports them. */
  imports: Record<string, number>;
  /** Bytes on disk after an install, with dependencies. */
  install: number;
}

export interface Weighed {
  bundles: (BundleSize & { name: string; budget: number })[];
  install: InstallSize & { budget: number };
  /** A sentence for each budget that is passed or missing. */
  over: string[];
}

export const readBudget = (): Budget => JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));

/** Weighs `dist/` as it is: build first. */
export async function weighAgainstBudget(budget: Budget = readBudget()): Promise<Weighed> {
  const sources = [
    ...readEntries().map(({ specifier }) => ({
      name: specifier,
      source: `export * from '${specifier}';`,
      most: budget.entries[specifier],
    })),
    ...Object.entries(budget.imports).map(([source, most]) => ({ name: source, source, most })),
  ];
  const bundles = await Promise.all(
    sources.map(async ({ name, source, most = 0 }) => ({ name, budget: most, ...(await weighBundle(source)) })),
  );
  const install = { ...weighInstall(), budget: budget.install };
  const over = bundles
    .filter((bundle) => bundle.gzipped > bundle.budget)
    .map((bundle) => passed(bundle.name, bundle.gzipped, bundle.budget));
  if (install.total > install.budget) over.push(passed('an install', install.total, install.budget));
  return { bundles, install, over };
}

const passed = (name: string, bytes: number, budget: number): string =>
  `${name} has ${bytes} bytes, ${budget ? `and its budget is ${budget}` : 'and no budget in scripts/sizes/budget.json'}`;
