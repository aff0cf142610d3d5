/** Parses, compares and increments versions of the form `x.y.z`. Other versions are not released. */
import type { Impact } from './impact.js';

type Version = [number, number, number];

export function parseVersion(text: string): Version | undefined {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1).map(Number);
  return parts as Version | undefined;
}

/** The lowest version after `previous` for a change. Before 1.0.0 a breaking change increments the second number, as npm's `^` reads it. */
export function minVersion(previous: string, impact: Impact): string {
  const [major, minor, patch] = parseVersion(previous) as Version;
  const isBreaking = impact === 'major';
  if (major === 0) return isBreaking ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (isBreaking) return `${major + 1}.0.0`;
  return impact === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export function isBefore(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a) as Version, parseVersion(b) as Version];
  const i = left.findIndex((part, i) => part !== right[i]);
  return i >= 0 && (left[i] as number) < (right[i] as number);
}
