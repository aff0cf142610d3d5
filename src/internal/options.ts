import { CompactError } from '../errors.js';

/** The error for options that can not be meant. What was given is not repeated: it may be a key in the wrong place. */
export const invalidOptions = (message: string): CompactError => new CompactError({ code: 'invalid_options', message });

/** Timers hold 32 bits; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Checks a limit of time. `Infinity` stands for none. */
export function readTimeout(name: string, timeoutMs: number | undefined, fallback: number): number {
  if (timeoutMs === undefined) return fallback;
  if (timeoutMs === 0 || timeoutMs === Infinity) return Infinity;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS) return timeoutMs;
  throw invalidOptions(`${name} must be a number from 0 to ${MAX_TIMER_MS} (milliseconds), or Infinity for no limit`);
}
