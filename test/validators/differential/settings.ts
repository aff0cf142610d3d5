/** How much the tests of this folder do, and with which seed. The seed is fixed by default: a change that is not to blame must not turn red. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_101);
export const BODIES = Number(process.env['FUZZ_BODIES'] ?? 6000);
/** `all` tries every way to spoil the generator that the tests know, which takes minutes. */
export const SABOTAGES = process.env['FUZZ_SABOTAGES'] ?? '60';

/** Writes figures where people see them; `console` would add a stack to each. */
export function report(line: string): void {
  process.stdout.write(`  ${line} (seed ${SEED})\n`);
}
