/**
 * Reads JSON and writes its skeleton, which `../skeleton.ts` explains, many times faster than a parser creates values. It is AssemblyScript:
 * `npm run generate` compiles it to WebAssembly. It accepts a document in chunks, and remembers skeletons of items across documents.
 *
 * It understands strings, and where keys are. Everything outside of strings is copied, so the skeleton is well-formed if and only if the
 * document is: whether it is valid JSON is left to a parser of the skeleton.
 */
import { LONG_PLACEHOLDER_LENGTH, PLACEHOLDER, SHORT_LENGTH, WORD_PLACEHOLDER } from './constants';
import {
  BACKSLASH,
  beginSearch,
  bracketOf,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  commasOf,
  countComparison,
  countRecognized,
  depthOf,
  emptyTree,
  END,
  findChild,
  isSame,
  isTreeFull,
  itemOf,
  keepNodes,
  keysOf,
  kindOf,
  learn,
  LONG_STRING,
  longestOf,
  matchChild,
  maxDepthOf,
  mayTry,
  moveToFront,
  nonEmptyOf,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  ROOT,
  runBytesOf,
  SHORT_STRING,
  SHORT_WORD,
  skeletonBytesOf,
  skeletonOf,
  triedCount,
} from './known-items';

// Layout of the memory.
/** The key of the list. */
const LIST_KEY: usize = 0x100;
/** Hash table of names: addresses of strings that the schema names. */
const NAME_SLOTS: usize = 0x400;
const NAME_SLOT_MASK: u32 = 0x3ff;
/** These strings, each preceded by its length. */
const NAMES: usize = 0xc00;
/** For each level the bracket that opened it. */
const BRACKETS: usize = 0x2400;
/** Numbers of the distinct items of the document, in the order of their first occurrence. */
const DISTINCT: usize = 0x3400;
/** Hash table of items: their numbers, plus 1. */
const SLOTS: usize = 0x5400;
const ITEMS: usize = 0x9400;
const ITEM_BYTES: usize = 32;
/** Input buffer: the caller writes chunks of up to `INPUT_SIZE` bytes here. */
const INPUT: usize = 0x28000;
const OUTPUT: usize = 0x40000;
/** Output size above which no further chunk is scanned. There is space behind it, since a chunk may be copied as a whole: one long key. */
const OUTPUT_SIZE: usize = 0x60000;
/** Skeletons of the items that are kept. */
const STORE: usize = 0xc0000;
const STORE_END: usize = 0x108000;

// Offsets of the fields of an item.
/** Address of its skeleton. */
const SKELETON: usize = 0;
const SKELETON_BYTES: usize = 4;
const HASH: usize = 8;
const SLOT: usize = 12;
/** The last document that it occurs in, and how often it occurs there. */
const DOCUMENT: usize = 16;
const OCCURRENCES: usize = 20;
/** Number of later documents that it occurred in. When memory runs out, an item with score 0 is forgotten, and other scores are halved. */
const SCORE: usize = 24;
/** The last document that added it to the tree; 0 if the tree was emptied since. */
const LEARNED: usize = 28;

const MAX_LEVELS: i32 = 0x1000;
/** Maximum number of new items of a document. */
const MAX_NEW_ITEMS: i32 = 0x800;
/** Maximum number of items that are kept. Few skeletons of items are larger than 500 bytes. */
const MAX_KEPT_ITEMS: i32 = 0x400;
const SLOT_COUNT: u32 = 0x2000;
/** Maximum number of slots to try. An item that finds no free one is not recognized again. */
const MAX_PROBES: i32 = 64;
/** The slot of such an item. */
const NO_SLOT: u32 = SLOT_COUNT;
/** With this score, an item outlasts two documents that run out of memory, unless it occurs in between. */
const MAX_SCORE: u32 = 3;

/** Maximum length of a name with all its characters written as `\uXXXX`. */
const MAX_ESCAPED_NAME: i32 = 6 * SHORT_LENGTH;

let out: usize = OUTPUT;
let depth: i32 = 0;
/** The last character that is not whitespace. */
let last: u8 = 0;
/** Whether the next string is a key. */
let expectsKey: bool = false;
let commas: i32 = 0;
/** Arrays and objects, without those that were closed empty. */
let nonEmpty: i32 = 0;
/** Keys in the output. */
let keys: i32 = 0;

// The current string, or the last one.
let inString: bool = false;
let isKey: bool = false;
/** Whether it has a character that occurs in no name. */
let hasForeignCharacter: bool = false;
/** Bytes of its escapes and multi-byte characters, without the first byte of each. */
let extraBytes: i32 = 0;
/** Whether it has escapes of characters that occur in names, so that it may decode to a name. */
let hasNameEscape: bool = false;
/** Whether it was read to its end. */
let isComplete: bool = false;
let stringStart: usize = 0;
let stringBytes: i32 = 0;
let longest: i32 = 0;
/** Whether words have their own placeholder. */
let distinguishesWords: bool = false;
/** Whether long strings have their own. */
let distinguishesLong: bool = false;

let namesEnd: usize = NAMES;
let longestName: i32 = 0;

let listKeyBytes: i32 = 0;
let atListKey: bool = false;
let inList: bool = false;
let hasList: bool = false;
let itemStart: usize = 0;
/** `keys` at that point. */
let keysBefore: i32 = 0;
/** Whether the tree finds the current item if it is there: its white space is that of the skeleton, and it did not begin in an earlier chunk. */
let isVerbatim: bool = false;
/** Number of known items: those that were kept from earlier documents, and behind them the new ones of this document. */
let items: i32 = 0;
let keptItems: i32 = 0;
let storeEnd: usize = STORE;
/** The key of the hash of items. */
let seed0: u64 = 0;
let seed1: u64 = 0;
/** The slot that `findItem` found for an item that is not known. */
let freeSlot: u32 = NO_SLOT;
/** Words of skeletons that were hashed for the document, and slots with other items that were tried. */
let hashSteps: i32 = 0;
let distinctItems: i32 = 0;
let listItems: i32 = 0;
/** Number of the current document. */
let documents: i32 = 0;
let maxDepth: i32 = 0;

export function inputAt(): usize {
  return INPUT;
}
export function outputAt(): usize {
  return OUTPUT;
}
export function outputBytes(): usize {
  return out - OUTPUT;
}
/** Number of distinct items in the list. */
export function distinctCount(): i32 {
  return distinctItems;
}
/** Number of the item that is the `index`th distinct one. New items have the highest numbers, in the order of the skeleton. */
export function distinctItem(index: i32): i32 {
  return load<u16>(DISTINCT + ((<usize>index) << 1));
}
/** How often an item occurs in the list. */
export function occurrencesOf(item: i32): i32 {
  return load<i32>(itemAt(item), OCCURRENCES);
}
/** Number of items that were kept from earlier documents. */
export function keptCount(): i32 {
  return keptItems;
}
/** Number of items that were not known before this document. */
export function newCount(): i32 {
  return items - keptItems;
}
/** Number of items in the list, including repeated ones. */
export function itemCount(): i32 {
  return listItems;
}
export function deepestLevel(): i32 {
  return maxDepth;
}
/** Length of the longest string that is not a key, in bytes. */
export function longestString(): i32 {
  return longest;
}
/** Number of values in the document: each array or object adds one value more than it has commas, unless it is empty. */
export function valueCount(): i32 {
  return 1 + commas + nonEmpty;
}
/** Number of keys in the skeleton. */
export function keyCount(): i32 {
  return keys;
}
/** Work that the document has caused, apart from reading it once: searches in the tree, and in the hash table. */
export function stepCount(): i32 {
  return triedCount() + hashSteps;
}
export function isAtEnd(): bool {
  return !inString && depth === 0;
}

/** Adds a name of the schema, which is in the input buffer. Returns false if the memory for names is full. */
export function addName(length: i32): bool {
  if (namesEnd + 1 + length > BRACKETS) return false;
  let slot = hashOf(INPUT, length) & NAME_SLOT_MASK;
  while (load<u16>(NAME_SLOTS + (slot << 1)) !== 0) slot = (slot + 1) & NAME_SLOT_MASK;
  store<u16>(NAME_SLOTS + (slot << 1), <u16>namesEnd);
  store<u8>(namesEnd, <u8>length);
  memory.copy(namesEnd + 1, INPUT, length);
  namesEnd += 1 + length;
  if (length > longestName) longestName = length;
  return true;
}

function isName(start: usize, length: i32): bool {
  let slot = hashOf(start, length) & NAME_SLOT_MASK;
  let name: usize;
  while ((name = load<u16>(NAME_SLOTS + (slot << 1))) !== 0) {
    if (load<u8>(name) === length && isSame(name + 1, start, length)) return true;
    slot = (slot + 1) & NAME_SLOT_MASK;
  }
  return false;
}

/** A fast hash, for names only: nobody can add names, and no string collides with more than three of them. */
function hashOf(start: usize, length: i32): u32 {
  let hash: u64 = <u64>length * 0x9e3779b97f4a7c15;
  let i = 0;
  for (; i + 8 <= length; i += 8) hash = rotl(hash ^ load<u64>(start + i), 29) * 0xbf58476d1ce4e5b9;
  const rest: u64 = length - i;
  if (rest > 0) hash = rotl(hash ^ (load<u64>(start + i) & (((<u64>1) << (rest << 3)) - 1)), 29) * 0xbf58476d1ce4e5b9;
  return <u32>(hash >> 32);
}

/**
 * Hash of a skeleton: SipHash-1-3, for which nobody can find items that collide without knowing the key. Up to 8 bytes behind the text are
 * read too, and ignored.
 */
function itemHashOf(start: usize, length: i32): u32 {
  let v0: u64 = seed0 ^ 0x736f6d6570736575;
  let v1: u64 = seed1 ^ 0x646f72616e646f6d;
  let v2: u64 = seed0 ^ 0x6c7967656e657261;
  let v3: u64 = seed1 ^ 0x7465646279746573;
  const words = length >> 3;
  const lastWord: u64 = (load<u64>(start + ((<usize>words) << 3)) & (((<u64>1) << ((length & 7) << 3)) - 1)) | ((<u64>length) << 56);
  hashSteps += words;
  // A round for each word, and three to finish.
  for (let i = 0; i < words + 4; i++) {
    const word: u64 = i < words ? load<u64>(start + ((<usize>i) << 3)) : i === words ? lastWord : 0;
    if (i === words + 1) v2 ^= 0xff;
    v3 ^= word;
    v0 += v1;
    v1 = rotl(v1, 13) ^ v0;
    v0 = rotl(v0, 32);
    v2 += v3;
    v3 = rotl(v3, 16) ^ v2;
    v0 += v3;
    v3 = rotl(v3, 21) ^ v0;
    v2 += v1;
    v1 = rotl(v1, 17) ^ v2;
    v2 = rotl(v2, 32);
    v0 ^= word;
  }
  return <u32>(v0 ^ v1 ^ v2 ^ v3);
}

/**
 * Configures all following documents. The input buffer has the key of their list, and behind it 16 random bytes: the key of the hash of
 * items.
 */
export function configure(keyBytes: i32, distinguishWords: bool, distinguishLong: bool): void {
  seed0 = load<u64>(INPUT + <usize>keyBytes);
  seed1 = load<u64>(INPUT + <usize>keyBytes, 8);
  distinguishesWords = distinguishWords;
  distinguishesLong = distinguishLong;
  memory.copy(LIST_KEY, INPUT, keyBytes);
  listKeyBytes = keyBytes;
}

/** Begins a document. */
export function begin(): void {
  // New items that were not kept are forgotten, the newest first: the slot of an item depends only on older items.
  while (items > keptItems) {
    items--;
    const slot = load<u32>(itemAt(items), SLOT);
    if (slot !== NO_SLOT) store<u16>(SLOTS + (slot << 1), 0);
  }
  beginSearch();
  documents++;
  hashSteps = 0;
  distinctItems = 0;
  listItems = 0;
  out = OUTPUT;
  depth = 0;
  maxDepth = 0;
  last = 0;
  expectsKey = false;
  commas = 0;
  nonEmpty = 0;
  keys = 0;
  inString = false;
  longest = 0;
  atListKey = false;
  inList = false;
  hasList = false;
  store<u8>(BRACKETS, 0);
}

/** Keeps the new items, so that later documents' skeletons leave them out. Returns false, and keeps none, if there is no memory for them. */
export function keep(): bool {
  let distance: usize = 0;
  if (keptItems < items) {
    const bytes = newBytes();
    if (items > MAX_KEPT_ITEMS || storeEnd + bytes > STORE_END) return false;
    const start: usize = load<u32>(itemAt(keptItems), SKELETON);
    memory.copy(storeEnd, start, bytes);
    distance = storeEnd - start;
    storeEnd += bytes;
    for (; keptItems < items; keptItems++) {
      const item = itemAt(keptItems);
      store<u32>(item, load<u32>(item, SKELETON) + <u32>distance, SKELETON);
      store<u32>(item, 0, SCORE);
    }
  }
  keepNodes(STORE, distance);
  return true;
}

/** Size of the new items; there is at least one. They follow one another in the output, with commas in between. */
function newBytes(): usize {
  const lastItem = itemAt(items - 1);
  return load<u32>(lastItem, SKELETON) + load<u32>(lastItem, SKELETON_BYTES) - load<u32>(itemAt(keptItems), SKELETON);
}

/** Whether there would be memory for the new items if no others were kept. `keep` has returned false. */
export function fits(): bool {
  return newCount() <= MAX_KEPT_ITEMS && STORE + newBytes() <= STORE_END;
}

/** Whether `forgetStale` forgets an item: a kept one that has occurred in no later document, or long ago. */
export function isStale(item: i32): bool {
  return item < keptItems && load<u32>(itemAt(item), SCORE) === 0;
}

/** Forgets the stale items. The others, including the new ones, are numbered anew in the same order. */
export function forgetStale(): void {
  const count = items;
  const keptCount = keptItems;
  memory.fill(SLOTS, 0, (<usize>SLOT_COUNT) << 1);
  emptyTree();
  storeEnd = STORE;
  items = 0;
  keptItems = 0;
  for (let i = 0; i < count; i++) {
    const old = itemAt(i);
    const isOld = i < keptCount;
    if (isOld && load<u32>(old, SCORE) === 0) continue;
    const item = itemAt(items);
    memory.copy(item, old, ITEM_BYTES);
    const length: usize = load<u32>(item, SKELETON_BYTES);
    if (isOld) {
      memory.copy(storeEnd, load<u32>(item, SKELETON), length);
      store<u32>(item, <u32>storeEnd, SKELETON);
      store<u32>(item, load<u32>(item, SCORE) >> 1, SCORE);
      storeEnd += length;
    }
    store<i32>(item, 0, LEARNED);
    findItem(load<u32>(item, HASH), load<u32>(item, SKELETON), <i32>length);
    takeFreeSlot(items);
    items++;
    if (isOld) keptItems++;
  }
}

/**
 * Scans the bytes in the input buffer. Returns how many were read: a few at the end may be an incomplete character or escape, which the
 * caller has to write again, before the next bytes. Returns -1 if the scanner cannot write a skeleton of the document.
 */
export function scan(length: i32): i32 {
  if (out - OUTPUT > OUTPUT_SIZE) return -1;
  const end = INPUT + length;
  // Reading blocks of 16 bytes goes beyond the end: zeros stop it.
  store<u64>(end, 0);
  store<u64>(end, 0, 8);
  isVerbatim = false;
  let i = INPUT;
  while (i < end) {
    if (inString) {
      // Keys are copied as a whole, other strings up to the maximum length of a name.
      const copyEnd: usize = isKey ? end : stringBytes < MAX_ESCAPED_NAME ? i + <usize>(MAX_ESCAPED_NAME - stringBytes) : i;
      i = readString(i, end, copyEnd);
      if (i === 0) return -1;
      if (!isComplete) return <i32>(i - INPUT);
      if (!closeString()) return -1;
      i++;
      continue;
    }
    const c = load<u8>(i++);
    switch (c) {
      case QUOTE:
        store<u8>(out++, QUOTE);
        inString = true;
        isKey = expectsKey;
        stringStart = out;
        beginString();
        continue;
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        if (c !== 0x20 || load<u8>(i) === 0x20 || load<u8>(out - 1) === 0x20) isVerbatim = false;
        if (load<u8>(out - 1) !== 0x20) store<u8>(out++, 0x20);
        while (load<u8>(i) === 0x20) i++;
        continue;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        if (++depth >= MAX_LEVELS) return -1;
        if (depth > maxDepth) maxDepth = depth;
        nonEmpty++;
        expectsKey = c === OPEN_OBJECT;
        store<u8>(BRACKETS + depth, c);
        store<u8>(out++, c);
        if (depth === 2 && c === OPEN_ARRAY && atListKey && load<u8>(BRACKETS + 1) === OPEN_OBJECT) {
          // Of two lists with the same key, parsers use one or the other.
          if (hasList) return -1;
          hasList = true;
          inList = true;
          beginItem();
          last = c;
          isVerbatim = true;
          i = skipKnownItems(i, end);
          if (i === 0) return -1;
          continue;
        }
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 0) return -1;
        if (last === OPEN_OBJECT || last === OPEN_ARRAY) nonEmpty--;
        else if (inList && depth === 2) {
          // Only an item may be dropped.
          if (last === COMMA || newCount() === MAX_NEW_ITEMS) return -1;
          // The comma before it is dropped too.
          isVerbatim = false;
          if (dropIfKnown() && load<u8>(out - 1) === COMMA) out--;
        }
        if (depth === 2) inList = false;
        depth--;
        expectsKey = false;
        store<u8>(out++, c);
        break;
      case COMMA:
        commas++;
        expectsKey = load<u8>(BRACKETS + depth) === OPEN_OBJECT;
        if (inList && depth === 2) {
          if (last === COMMA || last === OPEN_ARRAY || newCount() === MAX_NEW_ITEMS) return -1;
          if (!dropIfKnown()) store<u8>(out++, c);
          beginItem();
          last = c;
          isVerbatim = true;
          i = skipKnownItems(i, end);
          if (i === 0) return -1;
          continue;
        } else {
          store<u8>(out++, c);
        }
        break;
      case COLON:
        expectsKey = false;
        store<u8>(out++, c);
        break;
      default:
        if (c < 0x20 || c > 0x7e) return -1;
        store<u8>(out++, c);
    }
    last = c;
  }
  return length;
}

/**
 * Skips known items as far as they are complete, without writing them; then skips the beginning of an item as far as it is known, and
 * copies its skeleton from memory. Returns where it stopped, with the same state as if the scanner had read and written everything up to
 * there; 0 if the output is full.
 */
function skipKnownItems(from: usize, end: usize): usize {
  let at = from;
  let node = ROOT;
  let tried: usize = 0;
  for (;;) {
    let next = matchChild(node, tried, at, end);
    if (next === 0) break;
    const start = at + runBytesOf(next);
    if (kindOf(next) === END) {
      if (load<u8>(start) !== COMMA) break;
      moveToFront(node, next);
      countItem(itemOf(next));
      commas += 1 + commasOf(next);
      addCounts(next);
      last = COMMA;
      at = start + 1;
      node = ROOT;
      tried = 0;
      continue;
    }
    beginString();
    const quote = readString(start, end, 0);
    if (quote === 0 || !isComplete) break;
    if (stringBytes === 0 || mayBeName(start)) {
      // The string has no placeholder: it is part of the run of another child.
      countComparison(runBytesOf(next));
      tried = next;
      continue;
    }
    const kind = placeholderKind(start);
    if (kind !== kindOf(next)) next = findChild(node, at, start - at, kind);
    if (next === 0) break;
    moveToFront(node, next);
    if (stringBytes > longest) longest = stringBytes;
    at = quote + 1;
    node = next;
    tried = 0;
  }
  countRecognized(<i32>(at - from));
  if (node === ROOT) return at;

  const bytes = skeletonBytesOf(node);
  if (out + bytes - OUTPUT > OUTPUT_SIZE) return 0;
  memory.copy(out, skeletonOf(node), bytes);
  out += bytes;
  keys += keysOf(node);
  commas += commasOf(node);
  addCounts(node);
  depth = depthOf(node);
  for (let level = 3; level <= depth; level++) store<u8>(BRACKETS + level, bracketOf(node, level));
  expectsKey = false;
  last = QUOTE;
  return at;
}

/** Adds to the counts of the document those of an item up to the node. */
function addCounts(node: usize): void {
  nonEmpty += nonEmptyOf(node);
  if (maxDepthOf(node) > maxDepth) maxDepth = maxDepthOf(node);
  if (longestOf(node) > longest) longest = longestOf(node);
}

function beginString(): void {
  hasForeignCharacter = false;
  extraBytes = 0;
  hasNameEscape = false;
  stringBytes = 0;
}

/**
 * Continues reading a string. Returns the address of its closing quote, or of the first byte that cannot be read yet; 0 if the string is
 * invalid. Copies it to the output up to `copyEnd`.
 */
function readString(from: usize, end: usize, copyEnd: usize): usize {
  isComplete = false;
  let i = from;
  let to = out;
  for (;;) {
    const block = v128.load(i);
    const isCopied = i < copyEnd;
    if (isCopied) v128.store(to, block);
    const stops = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(block, i8x16.splat(QUOTE)), i8x16.eq(block, i8x16.splat(BACKSLASH))),
        // As signed numbers, these are control characters and the bytes of multi-byte characters.
        i8x16.lt_s(block, i8x16.splat(0x20)),
      ),
    );
    // Two branches: computing the number first and then continuing once is a third slower.
    if (stops === 0) {
      if (isCopied) to += 16;
      i += 16;
      continue;
    }
    const plain = <usize>ctz(stops);
    if (isCopied) to += plain;
    i += plain;
    if (i >= end) break;

    const c = load<u8>(i);
    if (c === QUOTE) {
      isComplete = true;
      break;
    }
    if (c < 0x20) return 0;
    if (i + 6 > end && i + bytesNeeded(i, end) > end) break;
    const length: usize = c === BACKSLASH ? escapeBytes(i) : characterBytes(i);
    if (length === 0) return 0;
    extraBytes += <i32>length - 1;
    if (i < copyEnd) {
      store<u64>(to, load<u64>(i));
      to += length;
    }
    i += length;
  }
  stringBytes += <i32>(i - from);
  out = to;
  return i;
}

/** Length of the escape or character at `at`, by its first bytes. */
function bytesNeeded(at: usize, end: usize): usize {
  const c = load<u8>(at);
  if (c === BACKSLASH) return at + 1 < end && load<u8>(at, 1) !== 0x75 ? 2 : 6;
  return c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/** Ends a string: keeps what was copied of it, or writes its placeholder instead. Returns false if the output is full. */
function closeString(): bool {
  if (out - OUTPUT + LONG_PLACEHOLDER_LENGTH > OUTPUT_SIZE) return false;
  if (isKey) {
    keys++;
    if (depth === 1) atListKey = stringBytes === listKeyBytes && isSame(stringStart, LIST_KEY, stringBytes);
  } else if (stringBytes > 0) {
    if (stringBytes > longest) longest = stringBytes;
    if (!mayBeName(stringStart)) writePlaceholder();
  }
  store<u8>(out++, QUOTE);
  inString = false;
  last = QUOTE;
  return true;
}

/** Writes a placeholder over the string. */
function writePlaceholder(): void {
  const kind = placeholderKind(stringStart);
  const length: usize = <usize>(kind === LONG_STRING ? LONG_PLACEHOLDER_LENGTH : 1);
  memory.fill(stringStart, <u8>(kind === SHORT_WORD ? WORD_PLACEHOLDER : PLACEHOLDER), length);
  out = stringStart + length;
}

/** The kind of placeholder for the current string, which begins at `start`. */
function placeholderKind(start: usize): i32 {
  // At least as many characters as the string has: two escapes may be one character.
  const characters = stringBytes - extraBytes;
  if (characters > SHORT_LENGTH) return distinguishesLong ? LONG_STRING : SHORT_STRING;
  return distinguishesWords && isWord(start, stringBytes) ? SHORT_WORD : SHORT_STRING;
}

/** Whether the current string, which begins at `start`, is a name, or may decode to one. */
function mayBeName(start: usize): bool {
  if (hasForeignCharacter) return false;
  return hasNameEscape ? stringBytes <= MAX_ESCAPED_NAME : stringBytes <= longestName && isName(start, stringBytes);
}

/** Whether the string has only letters, digits, `-` and `_`, as the names of functions have. Up to 16 bytes behind it are read too, and ignored. */
function isWord(start: usize, length: i32): bool {
  let i = 0;
  for (; i + 16 <= length; i += 16) if (wordBytes(start + i) !== 0xffff) return false;
  const rest = (1 << (length - i)) - 1;
  return (wordBytes(start + i) & rest) === rest;
}

/** Looks at 16 bytes: a bit for each, set if a word may have it. */
function wordBytes(start: usize): i32 {
  const block = v128.load(start);
  const letters = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  const digits = i8x16.lt_u(i8x16.sub(block, i8x16.splat(0x30)), i8x16.splat(10));
  const others = v128.or(i8x16.eq(block, i8x16.splat(0x2d)), i8x16.eq(block, i8x16.splat(0x5f)));
  return i8x16.bitmask(v128.or(v128.or(letters, digits), others));
}

function isHex(c: u32): bool {
  return c - 0x30 < 10 || (c | 0x20) - 0x61 < 6;
}

/** Length of the escape at `at`; 0 if it is invalid. */
function escapeBytes(at: usize): usize {
  switch (load<u8>(at, 1)) {
    case QUOTE:
    case BACKSLASH:
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      hasForeignCharacter = true;
      return 2;
    case 0x2f: // The slash, which need not be escaped.
      hasNameEscape = true;
      return 2;
    case 0x75: // u
      if (!isHex(load<u8>(at, 2)) || !isHex(load<u8>(at, 3)) || !isHex(load<u8>(at, 4)) || !isHex(load<u8>(at, 5))) return 0;
      // The two bytes are `00`.
      if (load<u16>(at, 2) === 0x3030 && isNameCharacter((hexOf(load<u8>(at, 4)) << 4) | hexOf(load<u8>(at, 5)))) hasNameEscape = true;
      else hasForeignCharacter = true;
      return 6;
    default:
      return 0;
  }
}

function hexOf(c: u32): u32 {
  return c < 0x40 ? c - 0x30 : (c | 0x20) - 0x57;
}

/** Whether names may have the character: letters, digits and `_`, `-`, `.`, `/`. */
function isNameCharacter(c: u32): bool {
  return c - 0x2d < 13 || (c | 0x20) - 0x61 < 26 || c === 0x5f;
}

/** Length of the multi-byte character at `at`; 0 if it is not valid UTF-8 (table 3-7 of the Unicode standard). */
function characterBytes(at: usize): usize {
  hasForeignCharacter = true;
  const lead = load<u8>(at);
  const second = load<u8>(at, 1);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return isContinuation(second) ? 2 : 0;
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    if (lead === 0xed && second > 0x9f) return 0;
    return isContinuation(second) && isContinuation(load<u8>(at, 2)) ? 3 : 0;
  }
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return isContinuation(second) && isContinuation(load<u8>(at, 2)) && isContinuation(load<u8>(at, 3)) ? 4 : 0;
}

function isContinuation(byte: u8): bool {
  return (byte & 0xc0) === 0x80;
}

function beginItem(): void {
  itemStart = out;
  keysBefore = keys;
}

/** Ends an item of the list. If it is known, it is removed from the output. Returns whether it was. */
function dropIfKnown(): bool {
  const length = <i32>(out - itemStart);
  const hash = itemHashOf(itemStart, length);
  const known = findItem(hash, itemStart, length);
  if (known >= 0) {
    countItem(known);
    if (isVerbatim) learnItem(known);
    out = itemStart;
    keys = keysBefore;
    return true;
  }
  const item = itemAt(items);
  store<u32>(item, <u32>itemStart, SKELETON);
  store<i32>(item, length, SKELETON_BYTES);
  store<u32>(item, hash, HASH);
  store<i32>(item, 0, DOCUMENT);
  store<u32>(item, 0, SCORE);
  store<i32>(item, 0, LEARNED);
  countItem(items);
  takeFreeSlot(items);
  items++;
  return false;
}

function itemAt(number: i32): usize {
  return ITEMS + <usize>number * ITEM_BYTES;
}

/** The number of the item with this skeleton; -1 if it is not known, and then `freeSlot` is a slot for it. */
function findItem(hash: u32, skeleton: usize, length: i32): i32 {
  let slot = hash % SLOT_COUNT;
  for (let i = 0; i < MAX_PROBES; i++) {
    const number = <i32>load<u16>(SLOTS + (slot << 1)) - 1;
    if (number < 0) {
      freeSlot = slot;
      return -1;
    }
    const item = itemAt(number);
    if (load<u32>(item, HASH) === hash && load<i32>(item, SKELETON_BYTES) === length && isSame(load<u32>(item, SKELETON), skeleton, length))
      return number;
    hashSteps++;
    slot = (slot + 1) % SLOT_COUNT;
  }
  freeSlot = NO_SLOT;
  return -1;
}

/** Makes an item known that `findItem` did not find. */
function takeFreeSlot(number: i32): void {
  store<u32>(itemAt(number), freeSlot, SLOT);
  if (freeSlot !== NO_SLOT) store<u16>(SLOTS + (freeSlot << 1), <u16>(number + 1));
}

/**
 * Adds a known item to the tree, in which it was not found. At most once for each document, since some items are never found there, such as
 * those that nest too deep.
 */
function learnItem(number: i32): void {
  if (load<i32>(itemAt(number), LEARNED) === documents || !mayTry()) return;
  addToTree(number);
  if (isTreeFull) {
    emptyTree();
    for (let i = 0; i < items; i++) store<i32>(itemAt(i), 0, LEARNED);
    addToTree(number);
  }
  store<i32>(itemAt(number), documents, LEARNED);
}

function addToTree(number: i32): void {
  const item = itemAt(number);
  learn(number, load<u32>(item, SKELETON), load<i32>(item, SKELETON_BYTES));
}

/** Counts an occurrence of an item in the list. */
function countItem(number: i32): void {
  listItems++;
  const item = itemAt(number);
  if (load<i32>(item, DOCUMENT) === documents) {
    store<i32>(item, load<i32>(item, OCCURRENCES) + 1, OCCURRENCES);
    return;
  }
  store<i32>(item, documents, DOCUMENT);
  store<i32>(item, 1, OCCURRENCES);
  store<u32>(item, min(load<u32>(item, SCORE) + 1, MAX_SCORE), SCORE);
  store<u16>(DISTINCT + ((<usize>distinctItems) << 1), <u16>number);
  distinctItems++;
}
