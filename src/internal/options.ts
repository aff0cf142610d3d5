/** Checks of options that several features share. */
import { CompactError } from '../errors.js';

/** The error for invalid options. It does not repeat the value, which may be a key in the wrong place. */
export const invalidOptions = (message: string): CompactError => new CompactError({ code: 'invalid_options', message });

/** Timers hold 32 bits; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Checks a time limit in milliseconds. 0 and `Infinity` both mean no limit and return `Infinity`. */
export function readTimeout(name: string, timeoutMs: number | undefined, defaultMs: number): number {
  if (timeoutMs === undefined) return defaultMs;
  if (timeoutMs === 0 || timeoutMs === Infinity) return Infinity;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS) return timeoutMs;
  throw invalidOptions(`${name} must be a number from 0 to ${MAX_TIMER_MS} (milliseconds), or Infinity for no limit`);
}
