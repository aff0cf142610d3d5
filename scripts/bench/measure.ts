/**
 * Measures several candidates on one body. In each round every candidate takes one turn, in shuffled order. A turn repeats two steps for some
 * milliseconds and times both: it parses the body, and checks the parsed object. The result is the median of check / parse over all pairs.
 * A candidate stops when it has used its share of the time, so that slow candidates do not cost fast ones their rounds.
 */
import { seededRandom, shuffle, type Random } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

export interface Runner {
  name: string;
  run(value: unknown): unknown;
}

/** In milliseconds. */
export interface Durations {
  /** The sum of the turns of all candidates, without the warm-up. */
  total: number;
  warmUp: number;
  turn: number;
}

export interface Result {
  name: string;
  /** Time of the check, relative to the time of parsing the same body. */
  ratio: Spread;
  /** Number of timed pairs. */
  pairs: number;
}

export interface Measurement {
  /** Milliseconds of parsing, over all pairs. */
  parse: Spread;
  results: Result[];
}

/** `parse` returns a new object each time. */
export function measure(runners: readonly Runner[], parse: () => unknown, { total, warmUp, turn }: Durations): Measurement {
  const random = seededRandom(runners.length);
  runRounds(runners, parse, { milliseconds: warmUp, turn, minPairs: 1 }, random);
  // A median of fewer than three pairs means nothing, so slow candidates exceed their share if necessary.
  const pairs = runRounds(runners, parse, { milliseconds: total, turn, minPairs: 3 }, random);
  return {
    parse: spreadOf([...pairs.values()].flat().map(({ parse }) => parse)),
    results: runners.map((runner) => {
      const own = pairs.get(runner) as Pair[];
      return { name: runner.name, ratio: spreadOf(own.map(({ parse, check }) => check / parse)), pairs: own.length };
    }),
  };
}

interface Pair {
  parse: number;
  check: number;
}

interface Rounds {
  milliseconds: number;
  turn: number;
  minPairs: number;
}

function runRounds(
  runners: readonly Runner[],
  parse: () => unknown,
  { milliseconds, turn, minPairs }: Rounds,
  random: Random,
): Map<Runner, Pair[]> {
  const pairs = new Map<Runner, Pair[]>(runners.map((runner) => [runner, []]));
  const left = new Map(runners.map((runner) => [runner, milliseconds / runners.length]));
  let waiting = runners;
  while (waiting.length > 0) {
    for (const runner of shuffle(waiting, random)) {
      const start = performance.now();
      takeTurn(runner, parse, start + turn, pairs.get(runner) as Pair[]);
      left.set(runner, (left.get(runner) as number) - (performance.now() - start));
    }
    waiting = waiting.filter((runner) => (left.get(runner) as number) > 0 || (pairs.get(runner) as Pair[]).length < minPairs);
  }
  return pairs;
}

function takeTurn({ run }: Runner, parse: () => unknown, end: number, pairs: Pair[]): void {
  let now: number;
  do {
    const start = performance.now();
    const value = parse();
    const parsed = performance.now();
    run(value);
    now = performance.now();
    pairs.push({ parse: parsed - start, check: now - parsed });
  } while (now < end);
}
