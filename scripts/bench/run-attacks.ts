/** One run of each attack, after the races have warmed the code up on other bodies. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ATTACKS } from './attacks.js';
import type { Contestant } from './contestants.js';
import { cpuTime } from './cpu-time.js';

export interface Blow {
  /** Of CPU time. */
  milliseconds: number;
  /** Share of the time of `JSON.parse`. */
  ratio: number;
  issues: number;
  issueText: number;
  /** What was thrown, if something was. */
  thrown?: string;
}

export interface AttackResult {
  name: string;
  /** Milliseconds of CPU time of `JSON.parse`. */
  parse: number;
  /** Name of the contestant -> how it stood. */
  blows: Map<string, Blow>;
}

export function runAttacks(contestants: readonly Contestant[]): AttackResult[] {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  return ATTACKS.map(({ name, text }) => {
    const body = text();
    const parses: number[] = [];
    const blows = new Map<string, Blow>();
    for (const contestant of contestants) {
      // The garbage of one attack must not be charged to the next.
      collectGarbage();
      const start = cpuTime();
      const value: unknown = JSON.parse(body);
      const parse = cpuTime() - start;
      parses.push(parse);
      blows.set(contestant.name, strike(contestant, value, parse));
    }
    return { name, parse: Math.min(...parses), blows };
  });
}

function strike({ countErrors, describe }: Contestant, value: unknown, parse: number): Blow {
  const start = cpuTime();
  try {
    const issues = countErrors(value);
    const milliseconds = cpuTime() - start;
    return { milliseconds, ratio: milliseconds / parse, issues, issueText: describe?.(value).length ?? 0 };
  } catch (error) {
    const milliseconds = cpuTime() - start;
    return { milliseconds, ratio: milliseconds / parse, issues: 0, issueText: 0, thrown: String(error).slice(0, 40) };
  }
}
