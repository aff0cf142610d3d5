/** Checks each hostile body once. Runs after the speed measurements, which have warmed the code up with other bodies. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Candidate } from './candidates.js';
import { cpuTime } from './cpu-time.js';
import { HOSTILE_BODIES } from './hostile-bodies.js';

export interface HostileRun {
  /** CPU time. */
  milliseconds: number;
  /** The same, relative to the CPU time of `JSON.parse`. */
  ratio: number;
  issues: number;
  /** Length of the formatted issues. */
  issueText: number;
  /** The error, if the check threw one. */
  thrown?: string;
}

export interface HostileResult {
  name: string;
  /** CPU time of `JSON.parse`, in milliseconds. */
  parse: number;
  /** Name of the candidate -> its run. */
  runs: Map<string, HostileRun>;
}

export function measureHostileBodies(candidates: readonly Candidate[]): HostileResult[] {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  return HOSTILE_BODIES.map(({ name, text }) => {
    const body = text();
    const parses: number[] = [];
    const runs = new Map<string, HostileRun>();
    for (const candidate of candidates) {
      // Otherwise the next run pays for the garbage of this one.
      collectGarbage();
      const start = cpuTime();
      const value: unknown = JSON.parse(body);
      const parse = cpuTime() - start;
      parses.push(parse);
      runs.set(candidate.name, runOnce(candidate, value, parse));
    }
    return { name, parse: Math.min(...parses), runs };
  });
}

function runOnce({ countErrors, formatErrors }: Candidate, value: unknown, parse: number): HostileRun {
  const start = cpuTime();
  try {
    const issues = countErrors(value);
    const milliseconds = cpuTime() - start;
    return { milliseconds, ratio: milliseconds / parse, issues, issueText: formatErrors?.(value).length ?? 0 };
  } catch (error) {
    const milliseconds = cpuTime() - start;
    return { milliseconds, ratio: milliseconds / parse, issues: 0, issueText: 0, thrown: String(error).slice(0, 40) };
  }
}
