import { NAMES, SCANNER, STRINGS } from '../../../generated/outline.js';
import type { CheckFamily } from '../check-options.js';
import { countKeys, measureJson, type JsonLimits } from './measure.js';
import type { Chunks } from '../http/body.js';

/**
 * Checks JSON documents by their outlines, many times faster than by parsing them. An outline is what a validator can tell apart, at a
 * fraction of the size. Strings that no schema names are the same to it but for their length, and to the strict one for whether they are a
 * word, so that `~` or `a` stands for them; items of a
 * list that look the same then are as good as one; and one that was in a document before, which was valid, is left out.
 *
 * If the outline is valid, so is the document. If it is not, that says nothing: of the length of a string its bytes are known, and not its
 * characters, so what stands for it is as long as it may be.
 */
export interface SkeletonChecker<T> {
  /**
   * Gives `undefined` if it is not sure that the document is valid: it may be no JSON, be over a limit, have a key twice, or have more in
   * it than an outline may; or the runtime has no WebAssembly.
   */
  check(pieces: Chunks, limits: JsonLimits): SkeletonResult<T> | undefined;
}

/** What is known of a document that is valid. */
export interface SkeletonResult<T> {
  /** How many items the list has, if it is there. */
  readonly items: number | undefined;
  /** What `describe` says of them, and of how many. */
  readonly counts: ReadonlyMap<T, number>;
  /** Bytes of the longest string that is no key, escapes as they are written. */
  readonly longest: number;
}

export interface SkeletonOptions<T> {
  /** A member of the document, which is a list of items that are valid or not each by itself. */
  list: string;
  family: CheckFamily;
  isValid: (outline: unknown) => boolean;
  describe: (item: unknown) => T;
}

/** Memory of the scanner that is kept from one document to the next, in items, of which few are larger than 500 bytes. */
const MAX_KEPT_ITEMS = 1024;

export function createSkeletonChecker<T>({ list, family, isValid, describe }: SkeletonOptions<T>): SkeletonChecker<T> {
  const { longest: longestTold } = STRINGS[family];
  let scanner: Scanner | undefined;
  let descriptions: T[] = [];

  return {
    check(pieces, limits) {
      if (!scanner) {
        scanner = startScanner(list, family);
        descriptions = [];
      }
      if (!scanner || !scan(scanner, pieces)) return undefined;
      const longest = scanner.longestString();
      const items = scanner.itemCount();
      const isOver = scanner.deepestLevel() > limits.maxDepth || scanner.valueCount() > limits.maxValues || items > limits.maxItems;
      if (isOver || longest > longestTold) return undefined;

      const value = parse(scanner);
      if (!value || !isValid(value)) return undefined;
      const listed = value[list];
      const shown: unknown[] = Array.isArray(listed) ? listed : [];
      // The list may be there by a name that is written with escapes.
      if (shown.length !== scanner.newCount()) return undefined;
      for (const item of shown) descriptions.push(describe(item));
      const says = new Map<T, number>();
      for (let i = 0, kinds = scanner.cameCount(); i < kinds; i++) {
        const item = scanner.cameItem(i);
        const said = descriptions[item] as T;
        says.set(said, (says.get(said) ?? 0) + scanner.timesOf(item));
      }
      if (!scanner.keep() || scanner.keptCount() > MAX_KEPT_ITEMS) scanner = undefined;
      return { items: Array.isArray(listed) ? items : undefined, counts: says, longest };
    },
  };
}

/** As much as is handed to the scanner at once, in bytes. */
const WINDOW = 65_536;

interface Scanner {
  readonly memory: WebAssembly.Memory;
  inputAt(): number;
  outputAt(): number;
  outputBytes(): number;
  configure(nameBytes: number, standIn: number, tellsWords: number): void;
  addName(length: number): number;
  begin(): void;
  scan(length: number): number;
  isAtEnd(): number;
  deepestLevel(): number;
  valueCount(): number;
  longestString(): number;
  cameCount(): number;
  cameItem(index: number): number;
  timesOf(item: number): number;
  keptCount(): number;
  newCount(): number;
  itemCount(): number;
  keep(): number;
}

/** `null` where there can be none. */
let compiled: WebAssembly.Module | null | undefined;

/** Gives `undefined` where WebAssembly is not allowed, as on engines without eval, lacks SIMD, or gets no memory. */
function startScanner(list: string, family: CheckFamily): Scanner | undefined {
  if (compiled === null) return undefined;
  let scanner: Scanner;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(SCANNER), (char) => char.charCodeAt(0)));
    scanner = new WebAssembly.Instance(compiled).exports as unknown as Scanner;
  } catch {
    compiled = null;
    return undefined;
  }
  for (const name of NAMES) if (!scanner.addName(handIn(scanner, name))) throw new Error('too many names');
  const { standIn, tellsWords } = STRINGS[family];
  scanner.configure(handIn(scanner, list), standIn, tellsWords ? 1 : 0);
  return scanner;
}

/** Writes a text to the input of the scanner. Returns how many bytes it has. */
const handIn = ({ memory, inputAt }: Scanner, text: string): number =>
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, inputAt(), WINDOW)).written;

function scan(scanner: Scanner, pieces: Chunks): boolean {
  const room = new Uint8Array(scanner.memory.buffer, scanner.inputAt(), WINDOW);
  scanner.begin();
  let kept = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = Math.min(piece.length - at, WINDOW - kept);
      room.set(taken === piece.length ? piece : piece.subarray(at, at + taken), kept);
      at += taken;
      const length = kept + taken;
      const read = scanner.scan(length);
      if (read < 0) return false;
      kept = length - read;
      if (kept > 0) room.copyWithin(0, read, length);
    }
  }
  return kept === 0 && scanner.isAtEnd() !== 0;
}

/** The outline, if it is an object without a key that occurs twice. */
function parse({ memory, outputAt, outputBytes }: Scanner): Record<string, unknown> | undefined {
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, outputAt(), outputBytes()));
  const measured = measureJson(text, { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity });
  try {
    const value: unknown = JSON.parse(text);
    const isPlain = typeof value === 'object' && value !== null && measured.ok && countKeys(value) === measured.keys;
    return isPlain ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
