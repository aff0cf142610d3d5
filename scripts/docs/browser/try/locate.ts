/** From the path of an issue to the part of the text that it is about. */
import { visit } from 'jsonc-parser';

export interface Range {
  from: number;
  to: number;
}

type Path = readonly (string | number)[];

/** A wanted path, as a tree: each node is a key or an index. */
interface Place {
  readonly children: Map<string | number, Place>;
  /** The key with its quotes, if the node is a member of an object. */
  key?: Range;
  /** A literal, or the opening bracket of an object or array. */
  value?: Range;
}

interface Level {
  readonly place: Place | undefined;
  /** The current key or index. */
  at: string | number;
  key?: Range;
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

const newPlace = (): Place => ({ children: new Map() });

/** Finds the places of all paths in one pass over a text that is known to be valid JSON. If a key occurs twice, the last one counts. */
export function findPlaces(text: string, paths: readonly Path[]): (path: Path) => Place[] {
  const root = newPlace();
  for (const path of paths) {
    let place = root;
    for (const key of path) {
      const child = place.children.get(key) ?? newPlace();
      place.children.set(key, child);
      place = child;
    }
  }
  const levels: Level[] = [];
  const begin = (offset: number, length: number): Place | undefined => {
    const level = levels.at(-1);
    const place = level ? level.place?.children.get(level.at) : root;
    if (!place) return undefined;
    place.value = { from: offset, to: offset + length };
    if (level?.key) place.key = level.key;
    return place;
  };
  const end = (): void => void levels.pop();
  visit(
    text,
    {
      onObjectBegin: (offset, length) => void levels.push({ place: begin(offset, length), at: '' }),
      onArrayBegin: (offset, length) => void levels.push({ place: begin(offset, length), at: 0 }),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty(name, offset, length) {
        const level = levels.at(-1) as Level;
        level.at = name;
        level.key = { from: offset, to: offset + length };
      },
      onLiteralValue: (_value, offset, length) => void begin(offset, length),
      onSeparator(character) {
        const level = levels.at(-1);
        if (character === ',' && typeof level?.at === 'number') level.at++;
      },
    },
    STRICT,
  );
  return (path) => {
    const found = [root];
    for (const key of path) {
      const place = found.at(-1)?.children.get(key);
      if (!place?.value) break;
      found.push(place);
    }
    return found;
  };
}

/** The part of the text to mark for an issue: a key for a key that is unknown or occurs twice, the bracket of the object for a missing key. */
export function rangeOf(code: string, path: Path, places: readonly Place[]): Range {
  const place = places.at(-1);
  const isKey = places.length > path.length && (code === 'unknown_key' || code === 'duplicate_key');
  return (isKey && place?.key) || place?.value || { from: 0, to: 1 };
}

/** The place of the first fault in a text that is not JSON. */
export function findFault(text: string): Range {
  let fault: Range | undefined;
  visit(text, { onError: (_code, offset) => void (fault ??= { from: offset, to: offset + 1 }) }, STRICT);
  return fault ?? { from: 0, to: 1 };
}

/** The strings and keys that contain half of a surrogate pair, in a text that is known to be valid JSON; at most `max` of them. */
export function findLoneSurrogates(text: string, max: number): Range[] {
  if (!/\p{Cs}|\\u[dD][89a-fA-F]/u.test(text)) return [];
  const found: Range[] = [];
  const add = (value: unknown, offset: number, length: number): void => {
    if (typeof value === 'string' && found.length < max && /\p{Cs}/u.test(value)) found.push({ from: offset, to: offset + length });
  };
  visit(text, { onLiteralValue: add, onObjectProperty: add }, STRICT);
  return found;
}
