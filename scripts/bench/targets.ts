/** What we want the figures to be, and whether they are. */
import { SIZES } from './bodies.js';
import { OPEN, OURS_IS, OURS_REASONS, STRICT, type Delivery } from './contestants.js';
import type { AttackResult, Blow } from './run-attacks.js';
import type { Fault, Race, SizeName } from './speed.js';
import type { Spread } from './statistics.js';

export interface Figures {
  races: Race[];
  deliveries: Delivery[];
  imports: Map<string, Spread>;
  attacks: AttackResult[];
}

export interface Target {
  what: string;
  wanted: string;
  found: string;
  met: boolean;
}

const VALID_AT_MOST: Record<SizeName, number> = { small: 0.14, natural: 0.1, tiny: 0.2, large: 0.14 };
const STRICT_OVER_OPEN = 1.6;
const FASTER_THAN: Record<string, number> = { 'typia 12': 2, 'zod 4': 12, 'Ajv, plain anyOf': 30 };
const BROKEN_AT_MOST = 0.5;
const ISSUE_TEXT = 4096;
const GZIPPED: Record<string, number> = { [OURS_IS]: 8192, [OURS_REASONS]: 40 * 1024 };
const IMPORT: Record<string, number> = { [OURS_IS]: 2, [OURS_REASONS]: 7 };

export const percent = (ratio: number): string => `${(100 * ratio).toFixed(ratio < 0.1 ? 1 : 0)}%`;

/** An attack may cost three times what parsing it does, or 10 ms. */
export const withstands = (blow: Blow): boolean =>
  !blow.thrown && (blow.ratio <= 3 || blow.milliseconds <= 10) && blow.issueText <= ISSUE_TEXT;

export function compareWithTargets({ races, deliveries, imports, attacks }: Figures): Target[] {
  const targets: Target[] = [];
  const atMost = (what: string, limit: number, value: number, write: (value: number) => string): void =>
    void targets.push({ what, wanted: `≤ ${write(limit)}`, found: write(value), met: value <= limit });
  const ratio = (size: SizeName, fault: Fault, name: string): number => {
    const { results } = races.find((race) => race.size === size && race.fault === fault) as Race;
    return results.find((result) => result.name === name)?.ratio.median as number;
  };

  for (const [size, limit] of Object.entries(VALID_AT_MOST) as [SizeName, number][]) {
    atMost(`${SIZES[size].name}: open, of JSON.parse`, limit, ratio(size, 'none', OPEN), percent);
  }
  const factor = (value: number): string => `${value.toFixed(1)}×`;
  for (const size of Object.keys(SIZES) as SizeName[]) {
    atMost(`${SIZES[size].name}: strict over open`, STRICT_OVER_OPEN, ratio(size, 'none', STRICT) / ratio(size, 'none', OPEN), factor);
  }
  for (const [name, least] of Object.entries(FASTER_THAN)) {
    const value = ratio('natural', 'none', name) / ratio('natural', 'none', OPEN);
    targets.push({
      what: `${SIZES.natural.name}: faster than ${name}`,
      wanted: `≥ ${factor(least)}`,
      found: factor(value),
      met: value >= least,
    });
  }
  for (const fault of ['first', 'last', 'every'] as const) {
    atMost(`${SIZES.natural.name}, broken (${fault}): of JSON.parse`, BROKEN_AT_MOST, ratio('natural', fault, OPEN), percent);
  }
  const longest = Math.max(...races.map(({ issueText }) => issueText));
  atMost('issues of a broken body, as text', ISSUE_TEXT, longest, (bytes) => `${bytes} B`);
  for (const { name, gzipped } of deliveries) if (GZIPPED[name]) atMost(`${name}, gzipped`, GZIPPED[name], gzipped, kilobytes);
  for (const [name, limit] of Object.entries(IMPORT))
    atMost(`${name}, import over an empty module`, limit, imports.get(name)?.median as number, milliseconds);
  const blows = attacks.flatMap((attack) => [...attack.blows.values()]);
  const stood = blows.filter(withstands).length;
  targets.push({
    what: 'attacks: 3 × JSON.parse or 10 ms, no throw',
    wanted: `${blows.length} of ${blows.length}`,
    found: `${stood}`,
    met: stood === blows.length,
  });
  return targets;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
