/**
 * Reads JSON and writes its skeleton, which `../skeleton.ts` explains, many times faster than a parser creates values. It is AssemblyScript:
 * `npm run generate` compiles it to WebAssembly. It accepts a document in chunks, and remembers skeletons of items across documents.
 *
 * It understands strings, and where keys are. Everything outside of strings is copied, so the skeleton is well-formed if and only if the
 * document is: whether it is valid JSON is left to a parser of the skeleton.
 */
import { PLACEHOLDER, SHORT_LENGTH, WORD_PLACEHOLDER } from './constants';
import {
  BACKSLASH,
  bracketOf,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  commasOf,
  depthOf,
  END,
  findChild,
  isSame,
  itemOf,
  kindOf,
  learn,
  LONG_STRING,
  LONGER_STRING,
  longestOf,
  matchChild,
  maxDepthOf,
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
/** For each item: address, length and hash of its skeleton, its slot, the number of its occurrences, and the document that they are in. */
const ITEMS: usize = 0x9400;
const ITEM_BYTES: usize = 24;
/** Input buffer: the caller writes chunks of up to `INPUT_SIZE` bytes here. */
const INPUT: usize = 0x28000;
const OUTPUT: usize = 0x40000;
/** Output size above which no further chunk is scanned. There is space behind it, since a chunk may be copied as a whole: one long key. */
const OUTPUT_SIZE: usize = 0x60000;
/** Skeletons of the items that are kept. */
const STORE: usize = 0xc0000;
const STORE_END: usize = 0x108000;

const MAX_LEVELS: i32 = 0x1000;
const MAX_ITEMS: i32 = 0x800;
const SLOT_MASK: u32 = 0x1fff;

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
/** Length of the placeholder of strings that exceed every limit of the schema, apart from limits about as large as a document. */
let longPlaceholder: i32 = 1;

/** Whether words have their own placeholder. */
let distinguishesWords: bool = false;

let namesEnd: usize = NAMES;
let longestName: i32 = 0;

let listKeyBytes: i32 = 0;
let atListKey: bool = false;
let inList: bool = false;
let hasList: bool = false;
let itemStart: usize = 0;
/** Number of known items: those that were kept from earlier documents, and behind them the new ones of this document. */
let items: i32 = 0;
let keptItems: i32 = 0;
let storeEnd: usize = STORE;
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
  return load<i32>(ITEMS + <usize>item * ITEM_BYTES, 16);
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

function hashOf(start: usize, length: i32): u32 {
  let hash: u64 = <u64>length * 0x9e3779b97f4a7c15;
  let i = 0;
  for (; i + 8 <= length; i += 8) hash = rotl(hash ^ load<u64>(start + i), 29) * 0xbf58476d1ce4e5b9;
  const rest: u64 = length - i;
  if (rest > 0) hash = rotl(hash ^ (load<u64>(start + i) & (((<u64>1) << (rest << 3)) - 1)), 29) * 0xbf58476d1ce4e5b9;
  return <u32>(hash >> 32);
}

/** Configures all following documents. The key of their list is in the input buffer. */
export function configure(keyBytes: i32, placeholderBytes: i32, distinguishWords: bool): void {
  distinguishesWords = distinguishWords;
  memory.copy(LIST_KEY, INPUT, keyBytes);
  listKeyBytes = keyBytes;
  longPlaceholder = placeholderBytes;
}

/** Begins a document. */
export function begin(): void {
  // New items that were not kept are forgotten, the newest first: the slot of an item depends only on older items.
  while (items > keptItems) {
    items--;
    const slot = load<u32>(ITEMS + <usize>items * ITEM_BYTES, 12);
    store<u16>(SLOTS + (slot << 1), 0);
  }
  documents++;
  distinctItems = 0;
  listItems = 0;
  out = OUTPUT;
  depth = 0;
  maxDepth = 0;
  last = 0;
  expectsKey = false;
  commas = 0;
  nonEmpty = 0;
  inString = false;
  longest = 0;
  atListKey = false;
  inList = false;
  hasList = false;
  store<u8>(BRACKETS, 0);
}

/** Keeps the new items, so that later documents' skeletons leave them out. Returns false, and keeps none, if the memory is full. */
export function keep(): bool {
  let at = storeEnd;
  for (let i = keptItems; i < items; i++) at += load<u32>(ITEMS + <usize>i * ITEM_BYTES, 4);
  if (at > STORE_END) return false;
  for (; keptItems < items; keptItems++) {
    const item = ITEMS + <usize>keptItems * ITEM_BYTES;
    const length = load<u32>(item, 4);
    memory.copy(storeEnd, load<u32>(item), length);
    store<u32>(item, <u32>storeEnd);
    learn(keptItems, storeEnd, length, longPlaceholder, distinguishesWords);
    storeEnd += length;
  }
  return true;
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
        if (load<u8>(out - 1) !== 0x20) store<u8>(out++, 0x20);
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
          itemStart = out;
          last = c;
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
          if (last === COMMA || items === MAX_ITEMS) return -1;
          // The comma before it is dropped too.
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
          if (last === COMMA || last === OPEN_ARRAY || items === MAX_ITEMS) return -1;
          if (!dropIfKnown()) store<u8>(out++, c);
          itemStart = out;
          last = c;
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
      tried = next;
      continue;
    }
    moveToFront(node, next);
    const kind = placeholderKind(start);
    if (kind !== kindOf(next)) next = findChild(node, at, start - at, kind);
    if (next === 0) break;
    if (stringBytes > longest) longest = stringBytes;
    at = quote + 1;
    node = next;
    tried = 0;
  }
  if (node === ROOT) return at;

  const bytes = skeletonBytesOf(node);
  if (out + bytes - OUTPUT > OUTPUT_SIZE) return 0;
  memory.copy(out, skeletonOf(node), bytes);
  out += bytes;
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
  if (out - OUTPUT + longPlaceholder > OUTPUT_SIZE) return false;
  if (isKey) {
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
  const length = kind === LONGER_STRING ? longPlaceholder : kind === LONG_STRING ? longPlaceholder - 1 : 1;
  store<u8>(stringStart, kind === SHORT_WORD ? WORD_PLACEHOLDER : PLACEHOLDER);
  if (length > 1) memory.fill(stringStart, <u8>PLACEHOLDER, length);
  out = stringStart + length;
}

/** The kind of placeholder for the current string, which begins at `start`. */
function placeholderKind(start: usize): i32 {
  // At least as many characters as the string has: two escapes may be one character.
  const characters = stringBytes - extraBytes;
  if (characters <= SHORT_LENGTH || longPlaceholder === 1)
    return distinguishesWords && isWord(start, stringBytes) ? SHORT_WORD : SHORT_STRING;
  return characters < longPlaceholder ? LONG_STRING : LONGER_STRING;
}

/** Whether the current string, which begins at `start`, is a name, or may decode to one. */
function mayBeName(start: usize): bool {
  if (hasForeignCharacter) return false;
  return hasNameEscape ? stringBytes <= MAX_ESCAPED_NAME : stringBytes <= longestName && isName(start, stringBytes);
}

/** Whether the string has only letters, digits, `-` and `_`, as the names of functions have. */
function isWord(start: usize, length: i32): bool {
  for (let i = 0; i < length; i++) {
    const c = <u32>load<u8>(start + i);
    if (c - 0x30 >= 10 && (c | 0x20) - 0x61 >= 26 && c !== 0x2d && c !== 0x5f) return false;
  }
  return true;
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

/** Ends an item of the list. If it is known, it is removed from the output. Returns whether it was. */
function dropIfKnown(): bool {
  const length = <i32>(out - itemStart);
  const hash = hashOf(itemStart, length);
  let slot = hash & SLOT_MASK;
  for (;;) {
    const number = <i32>load<u16>(SLOTS + (slot << 1));
    if (number === 0) break;
    const item = ITEMS + <usize>(number - 1) * ITEM_BYTES;
    if (load<u32>(item, 8) === hash && load<i32>(item, 4) === length && isSame(load<u32>(item), itemStart, length)) {
      countItem(number - 1);
      out = itemStart;
      return true;
    }
    slot = (slot + 1) & SLOT_MASK;
  }
  const item = ITEMS + <usize>items * ITEM_BYTES;
  store<u32>(item, <u32>itemStart);
  store<i32>(item, length, 4);
  store<u32>(item, hash, 8);
  store<u32>(item, slot, 12);
  store<i32>(item, 0, 20);
  countItem(items);
  items++;
  store<u16>(SLOTS + (slot << 1), <u16>items);
  return false;
}

/** Counts an occurrence of an item in the list. */
function countItem(number: i32): void {
  listItems++;
  const item = ITEMS + <usize>number * ITEM_BYTES;
  if (load<i32>(item, 20) === documents) {
    store<i32>(item, load<i32>(item, 16) + 1, 16);
    return;
  }
  store<i32>(item, documents, 20);
  store<i32>(item, 1, 16);
  store<u16>(DISTINCT + ((<usize>distinctItems) << 1), <u16>number);
  distinctItems++;
}
