/** Times imports, each in a process of its own, in shuffled rounds; what an empty module costs is taken off. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Delivery } from './contestants.js';
import { BUILT } from './peers/build.js';
import { seededRandom, shuffle } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

const TIMER = fileURLToPath(new URL('import-timer.mjs', import.meta.url));

/** Name of the delivery -> milliseconds of CPU time over the empty module. */
export function timeImports(deliveries: readonly Delivery[], rounds: number): Map<string, Spread> {
  const empty = join(BUILT, 'empty.mjs');
  writeFileSync(empty, '');
  const files = [empty, ...deliveries.map(({ file }) => file)];
  const times = new Map<string, number[]>(files.map((file) => [file, []]));
  const random = seededRandom(rounds);
  for (let round = 0; round < rounds; round++) {
    for (const file of shuffle(files, random)) {
      times.get(file)?.push(Number(execFileSync(process.execPath, [TIMER, file], { encoding: 'utf8' })));
    }
  }
  const timeOf = (file: string): Spread => spreadOf(times.get(file) as number[]);
  const floor = timeOf(empty).median;
  return new Map(
    deliveries.map(({ name, file }) => {
      const { p10, median, p90 } = timeOf(file);
      return [name, { p10: p10 - floor, median: median - floor, p90: p90 - floor }];
    }),
  );
}
