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
  /** Milliseconds of the import before it. */
  imported: Spread | undefined;
}

export interface BytesResult {
  /** Milliseconds of decoding and parsing. */
  parse: { warm: Spread; cold: Spread };
  /** Relative to decoding and parsing. */
  rows: BytesRow[];
}

export const BYTES_OPEN = 'ours, open: bytes';
export const BYTES_STRICT = 'ours, strict: bytes';

const TIMER = fileURLToPath(new URL('first-body-timer.mjs', import.meta.url));

/** A process that validates one body: `how` is that of `first-body-timer.mjs`. */
interface ColdRun {
  name: string;
  how: 'parse' | 'is' | 'bytes';
  file?: string;
}

/** Milliseconds of each round. */
interface ColdTimes {
  imported: number[];
  body: number[];
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
    { name: BYTES_STRICT, how: 'bytes', file: strict },
    ...bundles.filter(({ contents }) => contents.startsWith('request,')).map(({ name, file }): ColdRun => ({ name, how: 'is', file })),
  ]);
  const coldParse = cold.get('parse')?.body as number[];
  const names = [...new Set([BYTES_OPEN, BYTES_STRICT, ...cold.keys(), ...runners.map(({ name }) => name)])].filter(
    (name) => name !== 'parse',
  );
  return {
    parse: { warm: warm.parse, cold: spreadOf(coldParse) },
    rows: names.map((name) => {
      const times = cold.get(name);
      return {
        name,
        warm: warm.results.find((result) => result.name === name)?.ratio,
        cold: times && spreadOf(times.body.map((time, i) => time / (coldParse[i] as number))),
        imported: times && spreadOf(times.imported),
      };
    }),
  };
}

async function bundleBytes(family: 'open' | 'strict'): Promise<string> {
  const source = `export { safeValidateCompactRequestBytes as validateBytes } from './src/validators/${family}/bytes.ts';`;
  return (await bundleModule(`${family}-bytes`, source)).file;
}

/** By the name of the run, in shuffled rounds, each in a process of its own. */
function timeFirstBodies(text: string, rounds: number, runs: readonly ColdRun[]): Map<string, ColdTimes> {
  const body = join(BUILD_FOLDER, 'body.json');
  writeFileSync(body, text);
  const times = new Map<string, ColdTimes>(runs.map(({ name }) => [name, { imported: [], body: [] }]));
  const random = seededRandom(rounds);
  for (let round = 0; round < rounds; round++) {
    for (const { name, how, file } of shuffle(runs, random)) {
      const measured = JSON.parse(execFileSync(process.execPath, [TIMER, body, how, ...(file ? [file] : [])], { encoding: 'utf8' }));
      times.get(name)?.imported.push(measured.imported);
      times.get(name)?.body.push(measured.body);
    }
  }
  return times;
}
