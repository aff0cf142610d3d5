/** Checks each body of `SCANNER_ATTACKS`, and an ordinary body of 10 MB before and after it. */
import { createSkeletonChecker } from '../../src/internal/json/skeleton.js';
import { compactRequest as open } from '../../src/validators/open/validators.js';
import { compactRequest as strict } from '../../src/validators/strict/validators.js';
import { buildRequest, SIZES } from './bodies.js';
import { cpuTime } from './cpu-time.js';
import { SCANNER_ATTACKS } from './hostile-bodies.js';
import { medianOf } from './statistics.js';

/** Medians over all rounds. */
export interface AttackRun {
  /** CPU time of the check of the attack, in milliseconds. */
  milliseconds: number;
  /** The same, relative to `JSON.parse`. */
  ratio: number;
  /** CPU time of the check of the ordinary body right after the attack, relative to that right before it. */
  afterwards: number;
}

export interface AttackResult {
  name: string;
  open: AttackRun;
  strict: AttackRun;
}

const NO_LIMITS = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const encoder = new TextEncoder();

function timeOf(run: () => unknown): number {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}

export function measureScannerAttacks(rounds: number): AttackResult[] {
  const ordinary = [encoder.encode(JSON.stringify(buildRequest(SIZES.large)))];
  return SCANNER_ATTACKS.map(({ name, text }) => {
    const body = text();
    const attack = [encoder.encode(body)];
    const parse = medianOf(Array.from({ length: rounds }, () => timeOf(() => JSON.parse(body))));
    const measure = (family: 'open' | 'strict'): AttackRun => {
      const { acceptsSkeleton } = family === 'open' ? open : strict;
      const turns = Array.from({ length: rounds }, () => {
        const checker = createSkeletonChecker({ list: 'input', family, acceptsSkeleton, describe: () => undefined });
        for (let i = 0; i < 4; i++) checker.check(ordinary, NO_LIMITS);
        const before = timeOf(() => checker.check(ordinary, NO_LIMITS));
        const milliseconds = timeOf(() => checker.check(attack, NO_LIMITS));
        return { milliseconds, afterwards: timeOf(() => checker.check(ordinary, NO_LIMITS)) / before };
      });
      const milliseconds = medianOf(turns.map((turn) => turn.milliseconds));
      return { milliseconds, ratio: milliseconds / parse, afterwards: medianOf(turns.map((turn) => turn.afterwards)) };
    };
    return { name, open: measure('open'), strict: measure('strict') };
  });
}
