/** The performance targets, and whether the figures meet them. */
import { SIZES } from './bodies.js';
import { BYTES_OPEN, BYTES_STRICT, type BytesResult } from './bytes.js';
import { OPEN, OURS_IS, OURS_REASONS, STRICT, type Bundle } from './candidates.js';
import type { HostileResult, HostileRun } from './measure-hostile.js';
import type { AttackResult, AttackRun } from './measure-scanner.js';
import type { Fault, SizeName, SpeedResult } from './speed.js';
import type { Spread } from './statistics.js';

export interface Figures {
  speed: SpeedResult[];
  bytes: BytesResult;
  bundles: Bundle[];
  imports: Map<string, Spread>;
  hostile: HostileResult[];
  attacks: AttackResult[];
}

export interface Target {
  name: string;
  target: string;
  measured: string;
  isMet: boolean;
}

/** Time of a check, relative to `JSON.parse`. */
const MAX_VALID: Record<SizeName, number> = { small: 0.14, typical: 0.1, tinyItems: 0.2, large: 0.14 };
/** Time from bytes to verdict, relative to decoding and `JSON.parse`. */
const MAX_BYTES = { warm: 0.15, cold: 0.3 };
const MAX_INVALID = 0.5;
const MAX_STRICT_OVER_OPEN = 1.6;
/** How many times faster than the peer. */
const MIN_FASTER_THAN: Record<string, number> = { 'typia 12': 2, 'zod 4': 12, 'Ajv, plain anyOf': 30 };
const MAX_ISSUE_TEXT = 4096;
const MAX_GZIPPED: Record<string, number> = { [OURS_IS]: 8192, [OURS_REASONS]: 40 * 1024 };
const MAX_IMPORT: Record<string, number> = { [OURS_IS]: 2, [OURS_REASONS]: 7 };

export const percent = (ratio: number): string => `${(100 * ratio).toFixed(ratio < 0.1 ? 1 : 0)}%`;

/** The check of a hostile body may take three times as long as parsing it, or 10 ms. */
export const isCheapEnough = (run: HostileRun): boolean =>
  !run.thrown && (run.ratio <= 3 || run.milliseconds <= 10) && run.issueText <= MAX_ISSUE_TEXT;

/** The same holds for an attack on the scanner; an ordinary body after it may take twice as long as before. */
export const isHarmless = ({ milliseconds, ratio, afterwards }: AttackRun): boolean =>
  (ratio <= 3 || milliseconds <= 10) && afterwards <= 2;

export function compareWithTargets({ speed, bytes, bundles, imports, hostile, attacks }: Figures): Target[] {
  const targets: Target[] = [];
  const atMost = (name: string, limit: number, value: number, write: (value: number) => string): void =>
    void targets.push({ name, target: `≤ ${write(limit)}`, measured: write(value), isMet: value <= limit });
  const ratio = (size: SizeName, fault: Fault, name: string): number => {
    const { results } = speed.find((result) => result.size === size && result.fault === fault) as SpeedResult;
    return results.find((result) => result.name === name)?.ratio.median as number;
  };

  for (const [size, limit] of Object.entries(MAX_VALID) as [SizeName, number][]) {
    atMost(`${SIZES[size].name}: open, relative to JSON.parse`, limit, ratio(size, 'none', OPEN), percent);
  }
  const factor = (value: number): string => `${value.toFixed(1)}×`;
  for (const size of Object.keys(SIZES) as SizeName[]) {
    atMost(
      `${SIZES[size].name}: strict, relative to open`,
      MAX_STRICT_OVER_OPEN,
      ratio(size, 'none', STRICT) / ratio(size, 'none', OPEN),
      factor,
    );
  }
  for (const [name, min] of Object.entries(MIN_FASTER_THAN)) {
    const value = ratio('typical', 'none', name) / ratio('typical', 'none', OPEN);
    targets.push({
      name: `${SIZES.typical.name}: faster than ${name}`,
      target: `≥ ${factor(min)}`,
      measured: factor(value),
      isMet: value >= min,
    });
  }
  for (const name of [BYTES_OPEN, BYTES_STRICT]) {
    const ours = bytes.rows.find((row) => row.name === name);
    for (const state of ['warm', 'cold'] as const) {
      const measured = ours?.[state]?.median ?? NaN;
      atMost(
        `${SIZES.typical.name}, ${name} to verdict, ${state}, relative to decoding and JSON.parse`,
        MAX_BYTES[state],
        measured,
        percent,
      );
    }
  }
  for (const fault of ['first', 'last', 'every'] as const) {
    atMost(`${SIZES.typical.name}, invalid (${fault}): relative to JSON.parse`, MAX_INVALID, ratio('typical', fault, OPEN), percent);
  }
  const longest = Math.max(...speed.map(({ issueText }) => issueText));
  atMost('formatted issues of an invalid body', MAX_ISSUE_TEXT, longest, (bytes) => `${bytes} B`);
  for (const { name, gzipped } of bundles) if (MAX_GZIPPED[name]) atMost(`${name}, gzipped`, MAX_GZIPPED[name], gzipped, kilobytes);
  for (const [name, limit] of Object.entries(MAX_IMPORT))
    atMost(`${name}, import minus an empty module`, limit, imports.get(name)?.median as number, milliseconds);
  const runs = hostile.flatMap((result) => [...result.runs.values()]);
  const cheap = runs.filter(isCheapEnough).length;
  targets.push({
    name: 'hostile bodies: 3 × JSON.parse or 10 ms, no exception',
    target: `${runs.length} of ${runs.length}`,
    measured: `${cheap}`,
    isMet: cheap === runs.length,
  });
  const attackRuns = attacks.flatMap(({ open, strict }) => [open, strict]);
  const harmless = attackRuns.filter(isHarmless).length;
  targets.push({
    name: 'attacks on the scanner: 3 × JSON.parse or 10 ms, and 2 × afterwards',
    target: `${attackRuns.length} of ${attackRuns.length}`,
    measured: `${harmless}`,
    isMet: harmless === attackRuns.length,
  });
  return targets;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
