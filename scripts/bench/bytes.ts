/** Measures the time from the bytes of a valid request to the verdict, relative to decoding the bytes and parsing the text. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { safeValidateCompactRequestBytes } from '../../src/validators/open/bytes.js';
import { buildRequest, SIZES } from './bodies.js';
import { bundleModule } from './bundle-module.js';
import type { Bundle, Candidate } from './candidates.js';
import { measure, type Durations } from './measure.js';
import { BUILD_FOLDER } from './peers/build.js';
import { seededRandom, shuffle } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

export interface BytesRow {
  name: string;
  /** After many bodies, in one process; undefined if not measured. */
  warm: Spread | undefined;
  /** The first body of a new process; undefined if not measured. */
  cold: Spread | undefined;
}

export interface BytesResult {
  /** Milliseconds of decoding and parsing. */
  parse: { warm: Spread; cold: Spread };
  /** Relative to decoding and parsing. */
  rows: BytesRow[];
}

export const BYTES_OPEN = 'ours, open: bytes';
const BYTES_STRICT = 'ours, strict: bytes';
const BYTES_STARTED = `ours, open: bytes, after one of ${SIZES.small.name}`;

const TIMER = fileURLToPath(new URL('first-body-timer.mjs', import.meta.url));

/** A process that validates one body: `how` is that of `first-body-timer.mjs`. */
interface ColdRun {
  name: string;
  how: 'parse' | 'is' | 'bytes';
  file?: string;
  /** Whether a smaller body is validated before. */
  isStarted?: boolean;
}

type BytesModule = { validateBytes: typeof safeValidateCompactRequestBytes };

export async function measureBytes(
  candidates: readonly Candidate[],
  bundles: readonly Bundle[],
  durations: Durations,
  rounds: number,
): Promise<BytesResult> {
  const text = JSON.stringify(buildRequest(SIZES.typical));
  const bytes = new TextEncoder().encode(text);
  const parse = (): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const open = await bundleBytes('open');
  const strict = await bundleBytes('strict');
  const modules: [string, BytesModule][] = [
    [BYTES_OPEN, await import(pathToFileURL(open).href)],
    [BYTES_STRICT, await import(pathToFileURL(strict).href)],
  ];

  const runners = [
    ...modules.map(([name, { validateBytes }]) => ({ name, run: () => validateBytes(bytes).success })),
    ...candidates.map(({ name, is }) => ({ name, run: () => is(parse()) })),
  ];
  for (const { name, run } of runners) if (!run()) throw new Error(`${name} rejects a valid body`);
  const warm = measure(runners, parse, durations);

  const cold = timeFirstBodies(text, rounds, [
    { name: 'parse', how: 'parse' },
    { name: BYTES_OPEN, how: 'bytes', file: open },
    { name: BYTES_STARTED, how: 'bytes', file: open, isStarted: true },
    { name: BYTES_STRICT, how: 'bytes', file: strict },
    ...bundles.filter(({ contents }) => contents.startsWith('request,')).map(({ name, file }): ColdRun => ({ name, how: 'is', file })),
  ]);
  const coldParse = cold.get('parse') as number[];
  const coldRatio = (name: string): Spread | undefined => {
    const times = cold.get(name);
    return times && spreadOf(times.map((time, i) => time / (coldParse[i] as number)));
  };
  const names = [BYTES_OPEN, BYTES_STARTED, ...runners.map(({ name }) => name).filter((name) => name !== BYTES_OPEN)];
  return {
    parse: { warm: warm.parse, cold: spreadOf(coldParse) },
    rows: names.map((name) => ({
      name,
      warm: warm.results.find((result) => result.name === name)?.ratio,
      cold: coldRatio(name),
    })),
  };
}

async function bundleBytes(family: 'open' | 'strict'): Promise<string> {
  const source = `export { safeValidateCompactRequestBytes as validateBytes } from './src/validators/${family}/bytes.ts';`;
  return (await bundleModule(`${family}-bytes`, source)).file;
}

/** Name of the run -> times in milliseconds, in shuffled rounds, each in a process of its own. */
function timeFirstBodies(text: string, rounds: number, runs: readonly ColdRun[]): Map<string, number[]> {
  const body = join(BUILD_FOLDER, 'body.json');
  writeFileSync(body, text);
  const earlierBody = join(BUILD_FOLDER, 'earlier-body.json');
  writeFileSync(earlierBody, JSON.stringify(buildRequest(SIZES.small)));
  const times = new Map<string, number[]>(runs.map(({ name }) => [name, []]));
  const random = seededRandom(rounds);
  for (let round = 0; round < rounds; round++) {
    for (const { name, how, file, isStarted } of shuffle(runs, random)) {
      const args = [TIMER, body, how, ...(file ? [file] : []), ...(isStarted ? [earlierBody] : [])];
      times.get(name)?.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  }
  return times;
}
