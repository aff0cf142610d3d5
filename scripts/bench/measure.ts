/**
 * The race: in each round every contestant takes one turn, in shuffled order. A turn parses the text and checks the very object that
 * came out, again and again for some milliseconds, and times both. The figure is the median of check / parse over all pairs.
 * Who has used up an equal share of the time sits out, so that the slow do not cost the fast their rounds.
 */
import { seededRandom, shuffle, type Random } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

export interface Runner {
  name: string;
  run(value: unknown): unknown;
}

export interface Pace {
  /** Milliseconds of the whole race, of its warm-up, and of one turn. */
  race: number;
  warmUp: number;
  turn: number;
}

export interface Result {
  name: string;
  /** Time of the check as a share of the time of `JSON.parse` on the same text. */
  ratio: Spread;
  /** How many pairs were timed. */
  pairs: number;
}

export interface RaceResult {
  /** Milliseconds of `JSON.parse`, over all pairs. */
  parse: Spread;
  results: Result[];
}

export function race(runners: readonly Runner[], text: string, pace: Pace): RaceResult {
  const random = seededRandom(text.length);
  runRounds(runners, text, { ...pace, milliseconds: pace.warmUp, leastPairs: 1 }, random);
  // Fewer than three pairs are no figure, however slow the contestant is.
  const pairs = runRounds(runners, text, { ...pace, milliseconds: pace.race, leastPairs: 3 }, random);
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
  leastPairs: number;
}

function runRounds(
  runners: readonly Runner[],
  text: string,
  { milliseconds, turn, leastPairs }: Rounds,
  random: Random,
): Map<Runner, Pair[]> {
  const pairs = new Map<Runner, Pair[]>(runners.map((runner) => [runner, []]));
  const left = new Map(runners.map((runner) => [runner, milliseconds / runners.length]));
  let waiting = runners;
  while (waiting.length > 0) {
    for (const runner of shuffle(waiting, random)) {
      const start = performance.now();
      takeTurn(runner, text, start + turn, pairs.get(runner) as Pair[]);
      left.set(runner, (left.get(runner) as number) - (performance.now() - start));
    }
    waiting = waiting.filter((runner) => (left.get(runner) as number) > 0 || (pairs.get(runner) as Pair[]).length < leastPairs);
  }
  return pairs;
}

function takeTurn({ run }: Runner, text: string, end: number, pairs: Pair[]): void {
  let now: number;
  do {
    const start = performance.now();
    const value: unknown = JSON.parse(text);
    const parsed = performance.now();
    run(value);
    now = performance.now();
    pairs.push({ parse: parsed - start, check: now - parsed });
  } while (now < end);
}
