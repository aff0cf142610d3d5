/** The arithmetic of versions `x.y.z`. Others are not released from here. */
import type { Impact } from './impact.js';

type Version = [number, number, number];

export function parseVersion(text: string): Version | undefined {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1).map(Number);
  return parts as Version | undefined;
}

/** The least version after `previous` that may carry a change. Before 1.0.0 the second number is the one that breaks, as npm's `^` reads it. */
export function leastVersion(previous: string, impact: Impact): string {
  const [major, minor, patch] = parseVersion(previous) as Version;
  const breaks = impact === 'major';
  if (major === 0) return breaks ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (breaks) return `${major + 1}.0.0`;
  return impact === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export function isBefore(a: string, b: string): boolean {
  const [one, other] = [parseVersion(a) as Version, parseVersion(b) as Version];
  const i = one.findIndex((part, i) => part !== other[i]);
  return i >= 0 && (one[i] as number) < (other[i] as number);
}
