import { pick, shuffle, type Random } from '../../scripts/bench/random.js';

const SPACES = ['', '', '', ' ', '\n', '\r\n\t', '      '];

/** `writeUnusual` repeats a key when the random number is below this. */
export const DUPLICATE_KEY_RATE = 0.05;

/**
 * Writes a value as valid JSON in an unusual form: with white space anywhere, unnecessary escapes, keys in any order, some duplicate keys,
 * and numbers in other notations.
 */
export function writeUnusual(value: unknown, random: Random): string {
  const space = (): string => pick(SPACES, random);
  if (typeof value === 'string') return writeString(value, random);
  if (typeof value === 'number') return writeNumber(value, random);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const join = (parts: string[], open: string, close: string): string =>
    open + space() + parts.map((part) => part + space()).join(`,${space()}`) + close;
  if (Array.isArray(value))
    return join(
      value.map((element) => writeUnusual(element, random)),
      '[',
      ']',
    );
  const pair = (key: string, text: string): string => `${writeString(key, random)}${space()}:${space()}${text}`;
  const entries = shuffle(Object.entries(value), random).flatMap(([key, member]) => {
    const written = pair(key, writeUnusual(member, random));
    // Most parsers, ours included, use the last value of a duplicate key.
    return random() < DUPLICATE_KEY_RATE ? [pair(key, pick(['null', '[]', '"twice"'], random)), written] : [written];
  });
  return join(entries, '{', '}');
}

function writeString(text: string, random: Random): string {
  const units = random() < 0.2 ? [...Array(text.length).keys()].map((i) => escapeUnit(text.charCodeAt(i))) : undefined;
  return units ? `"${units.join('')}"` : JSON.stringify(text).replace(/\//g, () => (random() < 0.5 ? '\\/' : '/'));
}

const escapeUnit = (unit: number): string =>
  `\\u${unit
    .toString(16)
    .padStart(4, '0')
    .replace(/[a-f]/g, (digit) => (unit % 2 ? digit : digit.toUpperCase()))}`;

function writeNumber(value: number, random: Random): string {
  const forms = [
    String(value),
    ...(Number.isInteger(value) && value !== 0 && Math.abs(value) < 1e15 ? [`${value}.0`, `${value}e0`, `${value}0E-1`] : []),
  ];
  return pick(forms, random);
}
