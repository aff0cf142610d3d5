import { INPUT_SIZE, NAMES, SCANNER, STRINGS, type ScannerExports } from '../../../generated/scanner.js';
import type { Chunks } from '../http/body.js';
import { countKeys, measureJson, type JsonLimits } from './measure.js';

/**
 * Validates JSON documents by their skeletons, many times faster than by parsing them. A skeleton is a smaller document that has only
 * what validators distinguish:
 *
 * - A placeholder replaces each string that the schemas do not name: of such a string validators check only the length, and the strict
 *   ones whether it is a word. The placeholder of a short string is `~`, or `a` if it is a word.
 * - Items of a list that are equal after that occur once.
 * - Items that occurred in an earlier valid document are left out.
 *
 * If the skeleton is valid, so is the document. If the skeleton is invalid, the document may be valid or not: the length of a string is
 * known in bytes and not in characters, so its placeholder is as long as the string can be at most.
 */
export interface SkeletonChecker<T> {
  /**
   * Returns `undefined` unless the document is certainly valid: it may not be JSON, exceed a limit, contain a duplicate key, or be too
   * large for a skeleton. Always returns `undefined` if the runtime has no WebAssembly.
   */
  check(chunks: Chunks, limits: JsonLimits): SkeletonResult<T> | undefined;
  /**
   * The work of the last check, apart from reading the document once, in steps of about the same time. It grows at most linearly with the
   * document, whatever this document and earlier ones contain.
   */
  steps(): number;
}

/** Facts about a valid document. */
export interface SkeletonResult<T> {
  /** The number of items in the list; undefined if the document has no such list. */
  readonly items: number | undefined;
  /** The number of items for each result of `describe`. */
  readonly counts: ReadonlyMap<T, number>;
  /** The length of the longest string that is not a key, in bytes, with escapes as they are written. */
  readonly longest: number;
}

export interface SkeletonOptions<T> {
  /** Key of the list: a member of the root object, each of whose items is valid or invalid independently of the others. */
  list: string;
  family: keyof typeof STRINGS;
  isValid: (skeleton: unknown) => boolean;
  describe: (item: unknown) => T;
}

export function createSkeletonChecker<T>({ list, family, isValid, describe }: SkeletonOptions<T>): SkeletonChecker<T> {
  const { maxStringBytes, maxItems } = STRINGS[family];
  let scanner: ScannerExports | undefined;
  /** By the number of the item. */
  let descriptions: T[] = [];

  return {
    check(chunks, limits) {
      scanner ??= startScanner(list, family);
      if (!scanner || !scan(scanner, chunks)) return undefined;
      const longest = scanner.longestString();
      const items = scanner.itemCount();
      const exceedsLimit = scanner.deepestLevel() > limits.maxDepth || scanner.valueCount() > limits.maxValues || items > limits.maxItems;
      if (exceedsLimit || items > maxItems || longest > maxStringBytes) return undefined;

      const skeleton = parseSkeleton(scanner);
      if (!skeleton || !isValid(skeleton)) return undefined;
      const member = skeleton[list];
      const newItems: unknown[] = Array.isArray(member) ? member : [];
      // They differ if the key of the list is written with escapes: the scanner does not recognize it.
      if (newItems.length !== scanner.newCount()) return undefined;
      for (const item of newItems) descriptions.push(describe(item));
      const counts = countItems(scanner, descriptions);
      descriptions = keepItems(scanner, descriptions);
      return { items: Array.isArray(member) ? items : undefined, counts, longest };
    },
    steps: () => scanner?.stepCount() ?? 0,
  };
}

/** Keeps the new items, if there is memory for them or stale items can make room. Returns the descriptions of all kept items. */
function keepItems<T>(scanner: ScannerExports, descriptions: T[]): T[] {
  if (scanner.keep()) return descriptions;
  if (!scanner.fits()) return descriptions.slice(0, scanner.keptCount());
  const current = descriptions.filter((_, item) => !scanner.isStale(item));
  scanner.forgetStale();
  return scanner.keep() ? current : current.slice(0, scanner.keptCount());
}

function countItems<T>(scanner: ScannerExports, descriptions: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  const distinct = scanner.distinctCount();
  for (let i = 0; i < distinct; i++) {
    const item = scanner.distinctItem(i);
    const description = descriptions[item] as T;
    counts.set(description, (counts.get(description) ?? 0) + scanner.occurrencesOf(item));
  }
  return counts;
}

/** `null` if the runtime cannot run the scanner. */
let compiled: WebAssembly.Module | null | undefined;

/** Returns `undefined` if WebAssembly is forbidden, as in engines without eval, if it lacks SIMD, or if there is not enough memory. */
function startScanner(list: string, family: keyof typeof STRINGS): ScannerExports | undefined {
  if (compiled === null) return undefined;
  let scanner: ScannerExports;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(SCANNER), (char) => char.charCodeAt(0)));
    scanner = new WebAssembly.Instance(compiled).exports as unknown as ScannerExports;
  } catch {
    compiled = null;
    return undefined;
  }
  for (const name of NAMES) if (!scanner.addName(writeInput(scanner, name))) throw new Error('the schemas name too many strings');
  const { longPlaceholder, distinguishesWords } = STRINGS[family];
  const keyBytes = writeInput(scanner, list);
  writeRandom(new Uint8Array(scanner.memory.buffer, scanner.inputAt() + keyBytes, 16));
  scanner.configure(keyBytes, longPlaceholder, distinguishesWords);
  return scanner;
}

function writeRandom(bytes: Uint8Array<ArrayBuffer>): void {
  if (typeof crypto === 'undefined') bytes.set(Array.from(bytes, () => 256 * Math.random()));
  else crypto.getRandomValues(bytes);
}

/** Writes a text to the input buffer of the scanner. Returns its length in bytes. */
const writeInput = ({ memory, inputAt }: ScannerExports, text: string): number =>
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, inputAt(), INPUT_SIZE)).written;

/** Writes the skeleton of a document to the output buffer of the scanner. Returns false if there is none. */
function scan(scanner: ScannerExports, chunks: Chunks): boolean {
  const input = new Uint8Array(scanner.memory.buffer, scanner.inputAt(), INPUT_SIZE);
  scanner.begin();
  /** Bytes at the beginning of the input buffer that the scanner has not read yet. */
  let pending = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(chunk.length - at, INPUT_SIZE - pending);
      input.set(taken === chunk.length ? chunk : chunk.subarray(at, at + taken), pending);
      at += taken;
      const length = pending + taken;
      const read = scanner.scan(length);
      if (read < 0) return false;
      pending = length - read;
      if (pending > 0) input.copyWithin(0, read, length);
    }
  }
  return pending === 0 && scanner.isAtEnd() !== 0;
}

/** The skeleton, if it is an object, and no object in it has a duplicate key. */
function parseSkeleton({ memory, outputAt, outputBytes }: ScannerExports): Record<string, unknown> | undefined {
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, outputAt(), outputBytes()));
  const measured = measureJson(text, { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity });
  try {
    const value: unknown = JSON.parse(text);
    const isUnambiguous = typeof value === 'object' && value !== null && measured.ok && countKeys(value) === measured.keys;
    return isUnambiguous ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
