/** How much JSON may hold. */
export interface JsonLimits {
  /** How many arrays and objects may nest. */
  readonly maxDepth: number;
  /** How many elements `input` may have, an array in the outermost object. Not seen if its name is written with escapes. */
  readonly maxItems: number;
  /** How many values there may be in all. */
  readonly maxValues: number;
}

export type MeasuredJson =
  | { readonly ok: true /** How many keys all objects have, those that occur twice counted twice. */; readonly keys: number }
  | { readonly ok: false; readonly over: keyof JsonLimits };

/**
 * Counts what a text holds before it is parsed, since a parser makes up to 20 bytes of memory of each byte of it. Reads strings and
 * brackets only, in one pass; of what is no JSON it says anything, and a parser has to follow.
 */
export function measureJson(text: string, { maxDepth, maxItems, maxValues }: JsonLimits): MeasuredJson {
  let depth = 0;
  let keys = 0;
  let commas = 0;
  let filled = 0;
  let items = 0;
  let atInput = false;
  let atItems = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        if (depth === 1) atInput = text.startsWith('"input"', i);
        i = endOfString(text, i);
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > maxDepth) return { ok: false, over: 'maxDepth' };
        filled++;
        if (depth === 2) {
          atItems = atInput && text.charCodeAt(i) === 0x5b;
          items = 1;
        }
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        if (isOpening(text, i - 1)) filled--;
        break;
      case 0x3a: // :
        keys++;
        break;
      case 0x2c: // ,
        if (depth === 2 && atItems && ++items > maxItems) return { ok: false, over: 'maxItems' };
        // An array or object has one value more than commas, unless it is empty; and here none that is open is.
        if (1 + ++commas + filled > maxValues) return { ok: false, over: 'maxValues' };
    }
  }
  return 1 + commas + filled > maxValues ? { ok: false, over: 'maxValues' } : { ok: true, keys };
}

/** Whether there is nothing but space between the bracket that opens and this place. */
function isOpening(text: string, at: number): boolean {
  for (; ; at--) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return unit === 0x7b || unit === 0x5b;
  }
}

/** Index of the quote that ends the string that begins at `start`; the length of the text if none does. */
export function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
}

/** How many keys a parsed value has, at all levels. Fewer than its text had if one occurred twice in an object. */
export function countKeys(value: object): number {
  let keys = 0;
  // A list instead of recursion: a stack overflows where the caller has set no limit of depth.
  const waiting: object[] = [value];
  const visit = (inner: unknown): void => {
    if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (Array.isArray(next)) {
      for (const inner of next) visit(inner);
      continue;
    }
    for (const key in next) {
      keys++;
      visit((next as Record<string, unknown>)[key]);
    }
  }
  return keys;
}
