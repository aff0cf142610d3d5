/** Checks of options that several features share. */
import { CompactError } from '../errors.js';

/** The error for invalid options. It does not repeat the value, which may be a key in the wrong place. */
export const invalidOptions = (message: string): CompactError => new CompactError({ code: 'invalid_options', message });

/** Throws if an option is unknown: a misspelt name would leave a check at its default. */
export function rejectUnknownOptions(options: object, names: readonly string[], owner = 'options'): void {
  if (typeof options !== 'object' || options === null) throw invalidOptions(`${owner} must be an object`);
  if (Object.keys(options).some((name) => !names.includes(name)))
    throw invalidOptions(`there is an unknown option; the ${owner === 'options' ? owner : `options of ${owner}`} are ${names.join(', ')}`);
}

/** Fills in the defaults of limits. Each limit is a positive whole number, or `Infinity` for no limit. */
export function resolveLimits<Name extends string>(
  limits: { readonly [N in Name]?: number | undefined } = {},
  defaults: { readonly [N in Name]: number },
): { readonly [N in Name]: number } {
  if (typeof limits !== 'object' || limits === null) throw invalidOptions('limits must be an object, such as { maxItems: 10_000 }');
  const resolved: { [N in Name]: number } = { ...defaults };
  for (const [name, value] of Object.entries<number | undefined>(limits)) {
    if (!Object.hasOwn(defaults, name)) throw invalidOptions(`limits has an unknown key; the keys are ${Object.keys(defaults).join(', ')}`);
    resolved[name as Name] = readLimit(`limits.${name}`, value, defaults[name as Name]);
  }
  return resolved;
}

/** Checks a limit: a positive whole number, or `Infinity` for no limit. */
export function readLimit(name: string, value: number | undefined, defaultValue: number): number {
  if (value === undefined) return defaultValue;
  if (value !== Infinity && !(Number.isSafeInteger(value) && value >= 1))
    throw invalidOptions(`${name} must be a positive whole number, or Infinity for no limit`);
  return value;
}

/** Throws if an option is given and not of its type: a function that cannot be called would be missed at the first call, or never. */
export function rejectOtherTypes(options: object, types: Readonly<Record<string, 'boolean' | 'function'>>): void {
  for (const [name, type] of Object.entries(types)) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && typeof value !== type)
      throw invalidOptions(`${name} must be ${type === 'boolean' ? 'true or false' : 'a function'}`);
  }
}

/** Timers hold 32 bits; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Checks a time limit in milliseconds. 0 and `Infinity` both mean no limit and return `Infinity`. */
export function readTimeout(name: string, timeoutMs: number | undefined, defaultMs: number): number {
  if (timeoutMs === undefined) return defaultMs;
  if (timeoutMs === 0 || timeoutMs === Infinity) return Infinity;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS) return timeoutMs;
  throw invalidOptions(`${name} must be a number from 0 to ${MAX_TIMER_MS} (milliseconds), or Infinity for no limit`);
}

/** Checks a duration to wait, in milliseconds. */
export function readDelay(name: string, delayMs: number | undefined, defaultMs: number): number {
  if (delayMs === undefined) return defaultMs;
  if (typeof delayMs === 'number' && delayMs >= 0 && delayMs <= MAX_TIMER_MS) return delayMs;
  throw invalidOptions(`${name} must be a number from 0 to ${MAX_TIMER_MS} (milliseconds)`);
}
