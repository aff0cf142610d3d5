/** How much the tests of this folder do, and with which seed. The seed is fixed by default: a change that is not to blame must not turn red. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_101);
export const BODIES = Number(process.env['FUZZ_BODIES'] ?? 4000);
/** How many of each kind of sabotage are tried; `all` tries the thousands there are, which takes minutes. */
export const SABOTAGES = process.env['FUZZ_SABOTAGES'] === 'all' ? Infinity : Number(process.env['FUZZ_SABOTAGES'] ?? 1);
/** The runs that are asked for by hand take longer than the five seconds a test has. */
export const PATIENCE = 3_600_000;

/** Writes figures where people see them; `console` would add a stack to each. */
export function report(line: string): void {
  process.stdout.write(`  ${line} (seed ${SEED})\n`);
}
