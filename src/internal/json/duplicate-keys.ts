import { endOfString } from './measure.js';

interface Level {
  /** The keys of an object so far, and whether each is a duplicate that was found already; null for an array. */
  readonly keys: Map<string, boolean> | null;
  /** The current key or index. */
  at: string | number;
}

/**
 * The paths of the keys that occur more than once in their object, in the order of the text, at most `max` of them. Scans a text that is
 * known to be valid JSON, and so only needs to recognize strings, brackets and commas.
 */
export function findDuplicateKeys(text: string, max: number): (string | number)[][] {
  const found: (string | number)[][] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  let atKey = false;
  for (let i = 0; i < text.length && found.length < max; i++) {
    switch (text.charCodeAt(i)) {
      case 0x7b: // {
      case 0x5b: // [
        atKey = text.charCodeAt(i) === 0x7b;
        level = { keys: atKey ? new Map() : null, at: 0 };
        levels.push(level);
        break;
      case 0x7d: // }
      case 0x5d: // ]
        levels.pop();
        level = levels.at(-1);
        atKey = false;
        break;
      case 0x2c: // ,
        atKey = level?.keys != null;
        if (!atKey && level) level.at = (level.at as number) + 1;
        break;
      case 0x22: {
        // "
        const end = endOfString(text, i);
        if (atKey && level?.keys) {
          const key: string = JSON.parse(text.slice(i, end + 1));
          level.at = key;
          const isKnown = level.keys.get(key);
          level.keys.set(key, isKnown !== undefined);
          if (isKnown === false) found.push(levels.map(({ at }) => at));
        }
        atKey = false;
        i = end;
      }
    }
  }
  return found;
}
