import { invalidOptions } from './invalid-options.js';

/** Timers hold 32 bits; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Checks a limit of time. `Infinity` stands for none. */
export function readTimeout(name: string, timeoutMs: number | undefined, fallback: number): number {
  if (timeoutMs === undefined) return fallback;
  if (timeoutMs === 0 || timeoutMs === Infinity) return Infinity;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= LONGEST_TIMER) return timeoutMs;
  throw invalidOptions(`${name} must be a number from 0 to ${LONGEST_TIMER} (milliseconds), or Infinity for no limit`);
}
