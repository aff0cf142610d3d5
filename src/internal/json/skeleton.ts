import { INPUT_SIZE, NAMES, SCANNER, STRINGS, type ScannerExports } from '../../../generated/scanner.js';
import type { Bytes, Chunks } from '../http/body.js';
import { countKeys, type JsonLimits } from './measure.js';

/**
 * Validates JSON documents by their skeletons, many times faster than by parsing them. A skeleton is a smaller document that has only
 * what validators distinguish:
 *
 * - A placeholder, `~`, replaces each string that is not empty and that the schemas do not name: of such a string the open validators
 *   check nothing, and the strict ones the length and whether it is a word. So in a skeleton for these a short word has `a`, and a string
 *   that may have more than 64 characters `~~`.
 * - Items of a list that are equal after that occur once.
 * - Items that occurred in an earlier valid document are left out.
 *
 * If the skeleton is valid, so is the document. If the skeleton is invalid, the document may be valid or not: `~~` exceeds every limit of
 * length, except those that are about as large as a document. Those are compared with the longest string.
 */
export interface SkeletonChecker<T> {
  /**
   * Returns `undefined` unless the document is certainly valid: it may not be JSON, exceed a limit, contain a duplicate key, or be too
   * large for a skeleton. Always returns `undefined` if the runtime has no WebAssembly.
   */
  check(chunks: Chunks, limits: JsonLimits): SkeletonResult<T> | undefined;
  /**
   * Checks a document that arrives in chunks, without keeping them. Such a check has a scanner of its own, which takes 1.3 MB: returns
   * `undefined` if there is none for it.
   */
  start(limits: JsonLimits): SkeletonStream<T> | undefined;
  /**
   * The work of the last check, apart from reading the document once, in steps of about the same time. It grows at most linearly with the
   * document, whatever this document and earlier ones contain.
   */
  steps(): number;
}

/** A check of a document that arrives in chunks. */
export interface SkeletonStream<T> {
  add(chunk: Bytes): void;
  /** Ends the document, and returns what `check` does. To be called once, also if the document is incomplete. */
  end(): SkeletonResult<T> | undefined;
}

/** Facts about a valid document. */
export interface SkeletonResult<T> {
  /** The skeleton, without the items of the list that occurred in earlier documents. It has the numbers of the document. */
  readonly skeleton: Readonly<Record<string, unknown>>;
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
  /** That of the validator of the document. */
  acceptsSkeleton: (skeleton: unknown) => boolean;
  describe: (item: unknown) => T;
}

export function createSkeletonChecker<T>(options: SkeletonOptions<T>): SkeletonChecker<T> {
  let reader: SkeletonReader<T> | undefined;
  /** Readers for documents that arrive in chunks. */
  const idle: SkeletonReader<T>[] = [];
  let streams = 0;

  return {
    check(chunks, limits) {
      reader ??= createReader(options);
      if (!reader) return undefined;
      reader.begin();
      return chunks.every(reader.add) ? reader.end(limits) : undefined;
    },
    start(limits) {
      const own = streams < MAX_STREAMS ? (idle.pop() ?? createReader(options)) : undefined;
      if (!own) return undefined;
      streams++;
      own.begin();
      let canRead = true;
      let received = 0;
      return {
        add(chunk) {
          received += chunk.length;
          canRead &&= received <= MAX_STREAM_BYTES && own.add(chunk);
        },
        end() {
          streams--;
          if (idle.length < MAX_IDLE) idle.push(own);
          return canRead ? own.end(limits) : undefined;
        },
      };
    },
    steps: () => reader?.steps() ?? 0,
  };
}

/** Engines reserve gigabytes of address space for the memory of each scanner, and refuse more at some point. */
const MAX_STREAMS = 64;
const MAX_IDLE = 4;
/** A longer skeleton is not remembered. */
const MAX_LAST_LENGTH = 4096;
/** The scanner counts with 32 bits. */
const MAX_STREAM_BYTES = 2 ** 30;

/** Reads one document at a time, and remembers items. */
interface SkeletonReader<T> {
  begin(): void;
  /** Returns false if there is no skeleton: the rest of the document need not be added. */
  add(chunk: Bytes): boolean;
  end(limits: JsonLimits): SkeletonResult<T> | undefined;
  steps(): number;
}

function createReader<T>({ list, family, acceptsSkeleton, describe }: SkeletonOptions<T>): SkeletonReader<T> | undefined {
  const { maxStringBytes, maxItems } = STRINGS[family];
  const scanner = startScanner(list, family);
  if (!scanner) return undefined;
  const input = new Uint8Array(scanner.memory.buffer, scanner.inputAt(), INPUT_SIZE);
  /** Bytes at the beginning of the input buffer that the scanner has not read yet. */
  let pending = 0;
  /** By the number of the item. */
  let descriptions: T[] = [];
  /** The last valid skeleton. Without its known items, the next request of the same client often has the same. */
  let last: { text: string; skeleton: Record<string, unknown> } | undefined;

  return {
    begin() {
      scanner.begin();
      pending = 0;
    },
    add(chunk) {
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
      return true;
    },
    end(limits) {
      if (pending > 0 || !scanner.isAtEnd()) return undefined;
      const longest = scanner.longestString();
      const items = scanner.itemCount();
      const exceedsLimit = scanner.deepestLevel() > limits.maxDepth || scanner.valueCount() > limits.maxValues || items > limits.maxItems;
      if (exceedsLimit || items > maxItems || longest > maxStringBytes) return undefined;

      const text = skeletonOf(scanner);
      const skeleton = text === last?.text ? last.skeleton : parseSkeleton(text, scanner.keyCount());
      if (!skeleton || (skeleton !== last?.skeleton && !acceptsSkeleton(skeleton))) return undefined;
      if (text.length <= MAX_LAST_LENGTH) last = { text, skeleton };
      const member = skeleton[list];
      const newItems: unknown[] = Array.isArray(member) ? member : [];
      // They differ if the key of the list is written with escapes: the scanner does not recognize it.
      if (newItems.length !== scanner.newCount()) return undefined;
      for (const item of newItems) descriptions.push(describe(item));
      const counts = countItems(scanner, descriptions);
      descriptions = keepItems(scanner, descriptions);
      return { skeleton, items: Array.isArray(member) ? items : undefined, counts, longest };
    },
    steps: () => scanner.stepCount(),
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
/** Whether the runtime has run a scanner. */
let hasStarted = false;

/**
 * Uses a module that was compiled from the bytes of `SCANNER`, for runtimes that do not compile bytes. Returns false if it is another
 * module. Checkers that had no scanner start to use it.
 */
export function setScannerModule(module: object): boolean {
  try {
    const exported = WebAssembly.Module.exports(module as WebAssembly.Module).map(({ name }) => name);
    if (!SCANNER_EXPORTS.every((name) => exported.includes(name))) return false;
  } catch {
    return false;
  }
  compiled = module as WebAssembly.Module;
  return true;
}

/** Some of the exports, by which the module is recognized. */
const SCANNER_EXPORTS: readonly (keyof ScannerExports)[] = ['configure', 'scan', 'distinctItem', 'forgetStale'];

/** Not `Uint8Array.from` with a function: that takes 2 ms, half of the time until a new process has checked its first document. */
function scannerBytes(): Bytes {
  const text = atob(SCANNER);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * Size of the random key of the hash of items. It need not be unpredictable: the tries for items that collide are limited. Loading the
 * `crypto` of Node would take 2 ms.
 */
const KEY_BYTES = 16;

/** Returns `undefined` if WebAssembly is forbidden, as in engines without eval, if it lacks SIMD, or if there is not enough memory. */
function startScanner(list: string, family: keyof typeof STRINGS): ScannerExports | undefined {
  if (compiled === null) return undefined;
  let scanner: ScannerExports;
  try {
    compiled ??= new WebAssembly.Module(scannerBytes());
    scanner = new WebAssembly.Instance(compiled).exports as unknown as ScannerExports;
    hasStarted = true;
  } catch {
    // One scanner too many fails too, and does not end the others.
    if (!hasStarted) compiled = null;
    return undefined;
  }
  const input = new Uint8Array(scanner.memory.buffer, scanner.inputAt(), INPUT_SIZE);
  const encoder = new TextEncoder();
  const write = (text: string): number => encoder.encodeInto(text, input).written;
  for (const name of NAMES) if (!scanner.addName(write(name))) throw new Error('the schemas name too many strings');
  const { distinguishesWords, distinguishesLong } = STRINGS[family];
  const keyBytes = write(list);
  for (let i = 0; i < KEY_BYTES; i++) input[keyBytes + i] = 256 * Math.random();
  scanner.configure(keyBytes, distinguishesWords, distinguishesLong);
  return scanner;
}

const decoder = new TextDecoder();

const skeletonOf = ({ memory, outputAt, outputBytes }: ScannerExports): string =>
  decoder.decode(new Uint8Array(memory.buffer, outputAt(), outputBytes()));

/** The skeleton, if it is an object, and no object in it has a duplicate key. `keys` is the number of keys in the text. */
function parseSkeleton(text: string, keys: number): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Of a key that occurs twice in an object, a parser loses one.
    return typeof value === 'object' && value !== null && countKeys(value) === keys ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
