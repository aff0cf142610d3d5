/** The size of the tests in this folder, and their seed. The seed is fixed, so that a test cannot fail because of an unrelated change. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_101);
export const BODIES = Number(process.env['FUZZ_BODIES'] ?? 2000);
/** The number of mutations of the model that are tested for each kind. `all` tests all of them, thousands, which takes minutes. */
export const MUTATIONS_PER_KIND = process.env['FUZZ_MUTATIONS'] === 'all' ? Infinity : Number(process.env['FUZZ_MUTATIONS'] ?? 1);
/** Runs with larger settings take longer than the default timeout of a test. */
export const TIMEOUT_MS = 3_600_000;

/** Prints figures. `console` would add a stack trace to each. */
export function report(line: string): void {
  process.stdout.write(`  ${line} (seed ${SEED})\n`);
}
