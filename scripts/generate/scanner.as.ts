/**
 * Reads JSON and writes its outline, as `src/internal/outline/outline.ts` says, many times faster than a parser makes values of it. In
 * AssemblyScript: `npm run generate` compiles it. It reads on from where it stopped, so that a document can come in pieces, and remembers
 * the outlines of items from one document to the next.
 *
 * It knows strings, and where keys stand. Whatever is outside of strings is written as it came, so that the outline is well-formed if and
 * only if the document is, and a parser has the last word on that.
 */
import {
  BACKSLASH,
  bracketOf,
  childAt,
  childOf,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  commasOf,
  deepestOf,
  depthOf,
  END,
  filledOf,
  isSame,
  itemOf,
  kindOf,
  learn,
  LETTER,
  LONG_STRING,
  LONGER_STRING,
  longestOf,
  OPEN_ARRAY,
  OPEN_OBJECT,
  outlineBytesOf,
  outlineOf,
  prefer,
  QUOTE,
  ROOT,
  runBytesOf,
  SHORT_STRING,
  SHORT_WORD,
  TILDE,
} from './known-items.as.js';

// Where things stand in memory.
/** The name of the list. */
const LIST_NAME: usize = 0x100;
/** By hash: where a string is that the schema names. */
const NAME_SLOTS: usize = 0x400;
const NAME_SLOT_MASK: u32 = 0x3ff;
/** These strings, each behind its length. */
const NAMES: usize = 0xc00;
/** The bracket that opened each level. */
const BRACKETS: usize = 0x2400;
/** Numbers of the items that came in the document, in the order of their first coming. */
const CAME: usize = 0x3400;
/** By hash: the number of an item, from 1 on. */
const SLOTS: usize = 0x5400;
/** Of each item: where its outline is, its length, its hash, its slot, how often it came, and in which document. */
const ITEMS: usize = 0x9400;
const ITEM_BYTES: usize = 24;
/** Here pieces are handed in. */
const INPUT: usize = 0x28000;
const OUTPUT: usize = 0x40000;
/** What may be written. Behind it is room for a last piece that is nothing but a key. */
const OUTPUT_ROOM: usize = 0x60000;
/** Outlines of the items that are kept. */
const STORE: usize = 0xc0000;
const STORE_END: usize = 0x108000;

const MOST_LEVELS: i32 = 0x1000;
const MOST_ITEMS: i32 = 0x800;
const SLOT_MASK: u32 = 0x1fff;

/** A string that the schema names has fewer bytes. */
const SHORT: i32 = 64;
/** And no more than this where its characters are written as escapes. */
const SHORT_ESCAPED: i32 = 6 * SHORT;

let out: usize = OUTPUT;
let depth: i32 = 0;
/** The last character that is no space. */
let last: u8 = 0;
let keyComes: bool = false;
let commas: i32 = 0;
let filled: i32 = 0;

// The string that is being read, or was read last.
let inString: bool = false;
let isKey: bool = false;
/** Whether it has a character that no string has which the schema names. */
let isForeign: bool = false;
/** Bytes of escapes and characters beyond the first of each. */
let codedBytes: i32 = 0;
/** Whether it has escapes of characters that need none: it may spell a string that the schema names. */
let isSpelt: bool = false;
/** Whether its end is read. */
let isWhole: bool = false;
let stringStart: usize = 0;
let stringBytes: i32 = 0;
let longest: i32 = 0;
/** How long the string is that stands for one that is longer than all limits, but for those of whole documents. */
let standInBytes: i32 = 1;

/** Whether a word gets another stand-in than other strings. */
let tellsWords: bool = false;

let namesEnd: usize = NAMES;
let longestName: i32 = 0;

let listNameBytes: i32 = 0;
let atListName: bool = false;
let inList: bool = false;
let listWasSeen: bool = false;
let itemStart: usize = 0;
/** Items that are known, and how many of them were before the document. */
let items: i32 = 0;
let keptItems: i32 = 0;
let stored: usize = STORE;
let cameItems: i32 = 0;
let listItems: i32 = 0;
let documents: i32 = 0;
let deepest: i32 = 0;

export function inputAt(): usize {
  return INPUT;
}
export function outputAt(): usize {
  return OUTPUT;
}
export function outputBytes(): usize {
  return out - OUTPUT;
}
/** How many different items the list has. */
export function cameCount(): i32 {
  return cameItems;
}
/** The number of one of them. Those that are new have the highest numbers, in the order of the outline. */
export function cameItem(index: i32): i32 {
  return load<u16>(CAME + ((<usize>index) << 1));
}
/** How often an item came. */
export function timesOf(item: i32): i32 {
  return load<i32>(ITEMS + <usize>item * ITEM_BYTES, 16);
}
/** How many items were known before. */
export function keptCount(): i32 {
  return keptItems;
}
export function newCount(): i32 {
  return items - keptItems;
}
/** How many items the list has, the same ones too. */
export function itemCount(): i32 {
  return listItems;
}
export function deepestLevel(): i32 {
  return deepest;
}
/** Bytes of the longest string that is no key. */
export function longestString(): i32 {
  return longest;
}
/** How many values the document has: in arrays and objects one more than commas, unless they are empty. */
export function valueCount(): i32 {
  return 1 + commas + filled;
}
export function isAtEnd(): bool {
  return !inString && depth === 0;
}

/** Adds a string that the schema names, which stands at the input. Returns false if there is no room. */
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
  for (;;) {
    const name = <usize>load<u16>(NAME_SLOTS + (slot << 1));
    if (name === 0) return false;
    if (load<u8>(name) === length && isSame(name + 1, start, length)) return true;
    slot = (slot + 1) & NAME_SLOT_MASK;
  }
  // The compiler does not see that this is never reached.
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

/** Says how documents are read. The name of their list stands at the input. */
export function configure(nameBytes: i32, standIn: i32, words: bool): void {
  tellsWords = words;
  memory.copy(LIST_NAME, INPUT, nameBytes);
  listNameBytes = nameBytes;
  standInBytes = standIn;
}

/** Begins a document. */
export function begin(): void {
  // What is new and was not kept is forgotten, the newest first: where an item is found depends on older ones only.
  while (items > keptItems) {
    items--;
    const slot = load<u32>(ITEMS + <usize>items * ITEM_BYTES, 12);
    store<u16>(SLOTS + (slot << 1), 0);
  }
  documents++;
  cameItems = 0;
  listItems = 0;
  out = OUTPUT;
  depth = 0;
  deepest = 0;
  last = 0;
  keyComes = false;
  commas = 0;
  filled = 0;
  inString = false;
  longest = 0;
  atListName = false;
  inList = false;
  listWasSeen = false;
  store<u8>(BRACKETS, 0);
}

/** Keeps the items that are new: when they come again they are not in the outline. Returns false, and keeps none, if there is no room. */
export function keep(): bool {
  let at = stored;
  for (let i = keptItems; i < items; i++) at += load<u32>(ITEMS + <usize>i * ITEM_BYTES, 4);
  if (at > STORE_END) return false;
  for (; keptItems < items; keptItems++) {
    const item = ITEMS + <usize>keptItems * ITEM_BYTES;
    const length = load<u32>(item, 4);
    memory.copy(stored, load<u32>(item), length);
    store<u32>(item, <u32>stored);
    learn(keptItems, stored, length, standInBytes, tellsWords);
    stored += length;
  }
  return true;
}

/**
 * Reads the bytes at the input. Returns how many it has read: a few at the end may be the start of something, and are to be handed in
 * again with what follows. Returns -1 if it can not make an outline.
 */
export function scan(length: i32): i32 {
  if (out - OUTPUT > OUTPUT_ROOM) return -1;
  const end = INPUT + length;
  // A block that is read at the end stops at zeros.
  store<u64>(end, 0);
  store<u64>(end, 0, 8);
  let i = INPUT;
  while (i < end) {
    if (inString) {
      // A key is kept, of other strings as much as may be one that the schema names.
      const keptEnd: usize = isKey ? end : stringBytes < SHORT_ESCAPED ? i + <usize>(SHORT_ESCAPED - stringBytes) : i;
      i = readString(i, end, keptEnd);
      if (i === 0) return -1;
      if (!isWhole) return <i32>(i - INPUT);
      if (!closeString()) return -1;
      i++;
      continue;
    }
    const c = load<u8>(i++);
    switch (c) {
      case QUOTE:
        store<u8>(out++, QUOTE);
        inString = true;
        isKey = keyComes;
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
        if (++depth >= MOST_LEVELS) return -1;
        if (depth > deepest) deepest = depth;
        filled++;
        keyComes = c === OPEN_OBJECT;
        store<u8>(BRACKETS + depth, c);
        store<u8>(out++, c);
        if (depth === 2 && c === OPEN_ARRAY && atListName && load<u8>(BRACKETS + 1) === OPEN_OBJECT) {
          // Of two lists with the name, readers take one or the other.
          if (listWasSeen) return -1;
          listWasSeen = true;
          inList = true;
          itemStart = out;
          last = c;
          i = readKnown(i, end);
          if (i === 0) return -1;
          continue;
        }
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 0) return -1;
        if (last === OPEN_OBJECT || last === OPEN_ARRAY) filled--;
        else if (inList && depth === 2) {
          // Only what is an item may be dropped.
          if (last === COMMA || items === MOST_ITEMS) return -1;
          // The comma before it goes as well.
          if (dropKnown() && load<u8>(out - 1) === COMMA) out--;
        }
        if (depth === 2) inList = false;
        depth--;
        keyComes = false;
        store<u8>(out++, c);
        break;
      case COMMA:
        commas++;
        keyComes = load<u8>(BRACKETS + depth) === OPEN_OBJECT;
        if (inList && depth === 2) {
          if (last === COMMA || last === OPEN_ARRAY || items === MOST_ITEMS) return -1;
          if (!dropKnown()) store<u8>(out++, c);
          itemStart = out;
          last = c;
          i = readKnown(i, end);
          if (i === 0) return -1;
          continue;
        } else {
          store<u8>(out++, c);
        }
        break;
      case COLON:
        keyComes = false;
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
 * Reads items that are known, without writing them, as far as they are whole. Returns where it stopped, with all as if it had been read
 * and written up to there; 0 if there is no room.
 */
function readKnown(from: usize, end: usize): usize {
  let at = from;
  let node = ROOT;
  let tried: usize = 0;
  for (;;) {
    let next = childAt(node, tried, at, end);
    if (next === 0) break;
    const start = at + runBytesOf(next);
    if (kindOf(next) === END) {
      if (load<u8>(start) !== COMMA) break;
      prefer(node, next);
      comes(itemOf(next));
      commas += 1 + commasOf(next);
      count(next);
      last = COMMA;
      at = start + 1;
      node = ROOT;
      tried = 0;
      continue;
    }
    beginString();
    const quote = readString(start, end, 0);
    if (quote === 0 || !isWhole) break;
    if (stringBytes === 0 || mayBeNamed(start)) {
      // It stands for itself, in the run of another.
      tried = next;
      continue;
    }
    prefer(node, next);
    const kind = standInKind(start);
    if (kind !== kindOf(next)) next = childOf(node, at, start - at, kind);
    if (next === 0) break;
    if (stringBytes > longest) longest = stringBytes;
    at = quote + 1;
    node = next;
    tried = 0;
  }
  if (node === ROOT) return at;

  const bytes = outlineBytesOf(node);
  if (out + bytes - OUTPUT > OUTPUT_ROOM) return 0;
  memory.copy(out, outlineOf(node), bytes);
  out += bytes;
  commas += commasOf(node);
  count(node);
  depth = depthOf(node);
  for (let level = 3; level <= depth; level++) store<u8>(BRACKETS + level, bracketOf(node, level));
  keyComes = false;
  last = QUOTE;
  return at;
}

function count(node: usize): void {
  filled += filledOf(node);
  if (deepestOf(node) > deepest) deepest = deepestOf(node);
  if (longestOf(node) > longest) longest = longestOf(node);
}

function beginString(): void {
  isForeign = false;
  codedBytes = 0;
  isSpelt = false;
  stringBytes = 0;
}

/** Reads on in a string. Returns where its quote is, or how far it can be read for now; 0 if it is none. Writes it up to `keptEnd`. */
function readString(from: usize, end: usize, keptEnd: usize): usize {
  isWhole = false;
  let i = from;
  let to = out;
  for (;;) {
    const block = v128.load(i);
    const isKept = i < keptEnd;
    if (isKept) v128.store(to, block);
    const stops = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(block, i8x16.splat(QUOTE)), i8x16.eq(block, i8x16.splat(BACKSLASH))),
        // As signed numbers: controls, and bytes of characters that have several.
        i8x16.lt_s(block, i8x16.splat(0x20)),
      ),
    );
    // Two branches: choosing a number and then going on is a third slower.
    if (stops === 0) {
      if (isKept) to += 16;
      i += 16;
      continue;
    }
    const plain = <usize>ctz(stops);
    if (isKept) to += plain;
    i += plain;
    if (i >= end) break;

    const c = load<u8>(i);
    if (c === QUOTE) {
      isWhole = true;
      break;
    }
    if (c < 0x20) return 0;
    if (i + 6 > end && i + bytesNeeded(i, end) > end) break;
    const length: usize = c === BACKSLASH ? escapeBytes(i) : characterBytes(i);
    if (length === 0) return 0;
    codedBytes += <i32>length - 1;
    if (i < keptEnd) {
      store<u64>(to, load<u64>(i));
      to += length;
    }
    i += length;
  }
  stringBytes += <i32>(i - from);
  out = to;
  return i;
}

function bytesNeeded(at: usize, end: usize): usize {
  const c = load<u8>(at);
  if (c === BACKSLASH) return at + 1 < end && load<u8>(at, 1) !== 0x75 ? 2 : 6;
  return c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/** Writes the end of a string, or another string for it. Returns false if there is no room. */
function closeString(): bool {
  if (out - OUTPUT + standInBytes > OUTPUT_ROOM) return false;
  if (isKey) {
    if (depth === 1) atListName = stringBytes === listNameBytes && isSame(stringStart, LIST_NAME, stringBytes);
  } else if (stringBytes > 0) {
    if (stringBytes > longest) longest = stringBytes;
    if (!mayBeNamed(stringStart)) replaceString();
  }
  store<u8>(out++, QUOTE);
  inString = false;
  last = QUOTE;
  return true;
}

/** Writes a stand-in for the string. */
function replaceString(): void {
  const kind = standInKind(stringStart);
  const standIn = kind === LONGER_STRING ? standInBytes : kind === LONG_STRING ? standInBytes - 1 : 1;
  store<u8>(stringStart, kind === SHORT_WORD ? LETTER : TILDE);
  if (standIn > 1) memory.fill(stringStart, TILDE, standIn);
  out = stringStart + standIn;
}

/** What is to stand for the string, which begins at `start`. */
function standInKind(start: usize): i32 {
  // At least as many characters as it has: two escapes may be one.
  const characters = stringBytes - codedBytes;
  if (characters <= SHORT || standInBytes === 1) return tellsWords && isWord(start, stringBytes) ? SHORT_WORD : SHORT_STRING;
  return characters < standInBytes ? LONG_STRING : LONGER_STRING;
}

function mayBeNamed(start: usize): bool {
  if (isForeign) return false;
  return isSpelt ? stringBytes <= SHORT_ESCAPED : stringBytes <= longestName && isName(start, stringBytes);
}

/** Whether there is nothing but what names of functions are made of. */
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

/** Length of the escape at `at`; 0 if it is none. */
function escapeBytes(at: usize): usize {
  switch (load<u8>(at, 1)) {
    case QUOTE:
    case BACKSLASH:
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      isForeign = true;
      return 2;
    case 0x2f: // The slash needs no escape.
      isSpelt = true;
      return 2;
    case 0x75: // u
      if (!isHex(load<u8>(at, 2)) || !isHex(load<u8>(at, 3)) || !isHex(load<u8>(at, 4)) || !isHex(load<u8>(at, 5))) return 0;
      if (load<u16>(at, 2) === 0x3030 && isOfNames((hexOf(load<u8>(at, 4)) << 4) | hexOf(load<u8>(at, 5)))) isSpelt = true;
      else isForeign = true;
      return 6;
    default:
      return 0;
  }
}

function hexOf(c: u32): u32 {
  return c < 0x40 ? c - 0x30 : (c | 0x20) - 0x57;
}

/** Whether strings that the schema names may have the character: letters, digits and `_`, `-`, `.`, `/`. */
function isOfNames(c: u32): bool {
  return c - 0x2d < 13 || (c | 0x20) - 0x61 < 26 || c === 0x5f;
}

/** Length of the character at `at`, which has several bytes; 0 if it is not UTF-8 (table 3-7 of the Unicode standard). */
function characterBytes(at: usize): usize {
  isForeign = true;
  const lead = load<u8>(at);
  const second = load<u8>(at, 1);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return isTail(second) ? 2 : 0;
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    if (lead === 0xed && second > 0x9f) return 0;
    return isTail(second) && isTail(load<u8>(at, 2)) ? 3 : 0;
  }
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return isTail(second) && isTail(load<u8>(at, 2)) && isTail(load<u8>(at, 3)) ? 4 : 0;
}

function isTail(byte: u8): bool {
  return (byte & 0xc0) === 0x80;
}

/** Ends an item of the list. If it is known, it is taken back. */
function dropKnown(): bool {
  const length = <i32>(out - itemStart);
  const hash = hashOf(itemStart, length);
  let slot = hash & SLOT_MASK;
  for (;;) {
    const number = <i32>load<u16>(SLOTS + (slot << 1));
    if (number === 0) break;
    const item = ITEMS + <usize>(number - 1) * ITEM_BYTES;
    if (load<u32>(item, 8) === hash && load<i32>(item, 4) === length && isSame(load<u32>(item), itemStart, length)) {
      comes(number - 1);
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
  comes(items);
  items++;
  store<u16>(SLOTS + (slot << 1), <u16>items);
  return false;
}

function comes(number: i32): void {
  listItems++;
  const item = ITEMS + <usize>number * ITEM_BYTES;
  if (load<i32>(item, 20) === documents) {
    store<i32>(item, load<i32>(item, 16) + 1, 16);
    return;
  }
  store<i32>(item, documents, 20);
  store<i32>(item, 1, 16);
  store<u16>(CAME + ((<usize>cameItems) << 1), <u16>number);
  cameItems++;
}
