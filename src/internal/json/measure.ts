/** The maximum nesting of arrays and objects. Engines write JSON by recursion: Node 20 overflows its stack between 4,000 and 8,000 levels. */
export const MAX_JSON_DEPTH = 1000;

/** Limits on the contents of a JSON text. */
export interface JsonLimits {
  /** The maximum nesting of arrays and objects. */
  readonly maxDepth: number;
  /**
   * The maximum number of elements of a list, an array in the root object: `input` of a request. Not checked if escapes occur in the name
   * of its key.
   */
  readonly maxItems: number;
  /** The maximum number of values of all kinds. */
  readonly maxValues: number;
}

/** The limits of the gateway and of the validators of bytes, unless their options set others. */
export const DEFAULT_JSON_LIMITS: JsonLimits = { maxDepth: MAX_JSON_DEPTH, maxItems: 500_000, maxValues: 5_000_000 };

export type MeasuredJson =
  /** `keys` is the number of keys in all objects, with duplicates. */
  { readonly ok: true; readonly keys: number } | { readonly ok: false; readonly exceeded: keyof JsonLimits };

/**
 * Measures a JSON text before it is parsed, since a parser can need 20 bytes of memory for each byte of text. Only strings and brackets
 * are recognised, in one pass. For a text that is not JSON the result means nothing, so it still has to be parsed.
 */
export function measureJson(text: string, { maxDepth, maxItems, maxValues }: JsonLimits, list = 'input'): MeasuredJson {
  const quotedList = `"${list}"`;
  let depth = 0;
  let keys = 0;
  let commas = 0;
  let filled = 0;
  let items = 0;
  let atList = false;
  let atItems = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        if (depth === 1) atList = text.startsWith(quotedList, i);
        i = endOfString(text, i);
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > maxDepth) return { ok: false, exceeded: 'maxDepth' };
        filled++;
        if (depth === 2) {
          atItems = atList && text.charCodeAt(i) === 0x5b;
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
        if (depth === 2 && atItems && ++items > maxItems) return { ok: false, exceeded: 'maxItems' };
        // An array or object has one value more than it has commas, unless it is empty, which no open one can be here.
        if (1 + ++commas + filled > maxValues) return { ok: false, exceeded: 'maxValues' };
    }
  }
  return 1 + commas + filled > maxValues ? { ok: false, exceeded: 'maxValues' } : { ok: true, keys };
}

/** Whether only white space stands between an opening bracket and this index. */
function isOpening(text: string, at: number): boolean {
  for (; ; at--) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return unit === 0x7b || unit === 0x5b;
  }
}

/** The index of the quote that ends the string that starts at `start`, or the length of the text if there is none. */
export function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
}

/** The number of keys of a parsed value, at all levels: fewer than its text has if a key occurs twice in an object. */
export function countKeys(value: object): number {
  let keys = 0;
  // A list instead of recursion, which would overflow the stack where no depth limit is set.
  const pending: object[] = [value];
  const visit = (inner: unknown): void => {
    if (typeof inner === 'object' && inner !== null) pending.push(inner);
  };
  for (let next = pending.pop(); next; next = pending.pop()) {
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
