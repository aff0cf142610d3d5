/** Times imports, each in a process of its own, in shuffled rounds. The time of an empty module is subtracted. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './candidates.js';
import { BUILD_FOLDER } from './peers/build.js';
import { seededRandom, shuffle } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

const TIMER = fileURLToPath(new URL('import-timer.mjs', import.meta.url));

/** Name of the bundle -> CPU time in milliseconds. */
export function timeImports(bundles: readonly Bundle[], rounds: number): Map<string, Spread> {
  const empty = join(BUILD_FOLDER, 'empty.mjs');
  writeFileSync(empty, '');
  const files = [empty, ...bundles.map(({ file }) => file)];
  const times = new Map<string, number[]>(files.map((file) => [file, []]));
  const random = seededRandom(rounds);
  for (let round = 0; round < rounds; round++) {
    for (const file of shuffle(files, random)) {
      times.get(file)?.push(Number(execFileSync(process.execPath, [TIMER, file], { encoding: 'utf8' })));
    }
  }
  const timeOf = (file: string): Spread => spreadOf(times.get(file) as number[]);
  const baseline = timeOf(empty).median;
  return new Map(
    bundles.map(({ name, file }) => {
      const { p10, median, p90 } = timeOf(file);
      return [name, { p10: p10 - baseline, median: median - baseline, p90: p90 - baseline }];
    }),
  );
}
