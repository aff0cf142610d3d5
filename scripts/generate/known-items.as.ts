/**
 * What items look like that were in valid documents: a tree of their outlines, by which an item can be told from what stands between its
 * strings. Part of the scanner (`scanner.as.ts`).
 *
 * A run is what an outline has from one stand-in to the next, or to its end, such as `{"type":"message","content":"`. A node is the place
 * behind a run and its stand-in, or the end of an item; its children are what may come next.
 */

const NODES: usize = 0x108000;
const NODES_END: usize = 0x140000;
const NODE_BYTES: usize = 80;

// Places in a node.
const NEXT_SIBLING: usize = 0;
const FIRST_CHILD: usize = 4;
const RUN: usize = 8;
const RUN_BYTES: usize = 12;
const KIND: usize = 16;
const ITEM: usize = 20;
const OUTLINE: usize = 24;
const OUTLINE_BYTES: usize = 28;
/** Eight bytes: of each level whether it is an object. */
const BRACKETS: usize = 32;
const COMMAS: usize = 40;
const FILLED: usize = 44;
const DEPTH: usize = 48;
const DEEPEST: usize = 50;
const LONGEST: usize = 52;
/** Of eight bytes of the run by which it is told from others: where they are, what they are, and which of them count. */
const PROBE_AT: usize = 56;
const PROBE: usize = 64;
const PROBE_MASK: usize = 72;

/** Where all items begin. */
export const ROOT: usize = NODES;

/** Kinds of nodes: behind what stands for a short string, a short word, a string as long as may be, or a longer one; or at the end. */
export const SHORT_STRING: i32 = 0;
export const SHORT_WORD: i32 = 1;
export const LONG_STRING: i32 = 2;
export const LONGER_STRING: i32 = 3;
export const END: i32 = 4;

/** The list is at this level, and so are its commas. */
const LIST_DEPTH: i32 = 2;
/** Items that nest deeper are not learned. */
const MOST_DEPTH: i32 = 64;
/** So many children are tried, the latest first: one of many may cost no more than to read the item. */
const MOST_TRIES: i32 = 128;

export const QUOTE: u8 = 0x22;
export const COMMA: u8 = 0x2c;
export const COLON: u8 = 0x3a;
export const BACKSLASH: u8 = 0x5c;
export const OPEN_OBJECT: u8 = 0x7b;
export const CLOSE_OBJECT: u8 = 0x7d;
export const OPEN_ARRAY: u8 = 0x5b;
export const CLOSE_ARRAY: u8 = 0x5d;
export const LETTER: u8 = 0x61;
export const TILDE: u8 = 0x7e;

let nodesEnd: usize = NODES + NODE_BYTES;

export function kindOf(node: usize): i32 {
  return load<i32>(node, KIND);
}
export function runBytesOf(node: usize): usize {
  return load<u32>(node, RUN_BYTES);
}
/** Of an end: the number of the item. */
export function itemOf(node: usize): i32 {
  return load<i32>(node, ITEM);
}
/** The outline of an item up to here. */
export function outlineOf(node: usize): usize {
  return load<u32>(node, OUTLINE);
}
export function outlineBytesOf(node: usize): usize {
  return load<u32>(node, OUTLINE_BYTES);
}
export function depthOf(node: usize): i32 {
  return load<u16>(node, DEPTH);
}
/** The bracket that opened a level. */
export function bracketOf(node: usize, depth: i32): u8 {
  return isObject(load<u64>(node, BRACKETS), depth) ? OPEN_OBJECT : OPEN_ARRAY;
}
export function commasOf(node: usize): i32 {
  return load<i32>(node, COMMAS);
}
/** Arrays and objects that are not empty, or not yet. */
export function filledOf(node: usize): i32 {
  return load<i32>(node, FILLED);
}
export function deepestOf(node: usize): i32 {
  return load<u16>(node, DEEPEST);
}
/** Bytes of the longest string that is no key, but for those with stand-ins. */
export function longestOf(node: usize): i32 {
  return load<i32>(node, LONGEST);
}

/** The sibling before the child that was found last. */
let before: usize = 0;

/** A child whose run stands at `at`, of those behind `tried` if that is not 0; 0 if none is found. */
export function childAt(node: usize, tried: usize, at: usize, end: usize): usize {
  let child: usize = tried === 0 ? load<u32>(node, FIRST_CHILD) : load<u32>(tried, NEXT_SIBLING);
  before = tried;
  for (let tries = 0; child !== 0 && tries < MOST_TRIES; tries++) {
    if ((load<u64>(at + load<u32>(child, PROBE_AT)) & load<u64>(child, PROBE_MASK)) === load<u64>(child, PROBE)) {
      const length: usize = load<u32>(child, RUN_BYTES);
      if (at + length <= end && isSame(load<u32>(child, RUN), at, <i32>length)) return child;
    }
    before = child;
    child = load<u32>(child, NEXT_SIBLING);
  }
  return 0;
}

/** Makes the child that was found last the first to be tried. */
export function prefer(node: usize, child: usize): void {
  if (before === 0) return;
  store<u32>(before, load<u32>(child, NEXT_SIBLING), NEXT_SIBLING);
  store<u32>(child, load<u32>(node, FIRST_CHILD), NEXT_SIBLING);
  store<u32>(node, <u32>child, FIRST_CHILD);
}

/** The child with this run and kind; 0 if there is none. */
export function childOf(node: usize, run: usize, length: usize, kind: i32): usize {
  let child: usize = load<u32>(node, FIRST_CHILD);
  while (child !== 0) {
    if (kindOf(child) === kind && runBytesOf(child) === length && isSame(load<u32>(child, RUN), run, <i32>length)) return child;
    child = load<u32>(child, NEXT_SIBLING);
  }
  return 0;
}

/** Learns what an item looks like. `longStandIn` and `tellsWords` are those of the scanner. */
export function learn(item: i32, outline: usize, length: i32, longStandIn: i32, tellsWords: bool): void {
  const end = outline + <usize>length;
  let node = ROOT;
  let run = outline;
  let i = outline;
  let depth = LIST_DEPTH;
  let deepest = LIST_DEPTH;
  let brackets: u64 = 0;
  let commas = 0;
  let filled = 0;
  let longest = 0;
  let keyComes = false;
  let last: u8 = 0;
  for (;;) {
    let kind = -1;
    let runEnd = i;
    if (i === end) {
      kind = END;
    } else {
      const c = load<u8>(i++);
      switch (c) {
        case QUOTE:
          runEnd = i;
          while (load<u8>(i) !== QUOTE) i += load<u8>(i) === BACKSLASH ? 2 : 1;
          if (!keyComes) {
            const bytes = <i32>(i - runEnd);
            kind = standInKind(runEnd, bytes, longStandIn, tellsWords);
            if (kind < 0 && bytes > longest) longest = bytes;
          }
          i++;
          break;
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          if (++depth === MOST_DEPTH) return;
          if (depth > deepest) deepest = depth;
          filled++;
          keyComes = c === OPEN_OBJECT;
          brackets = keyComes ? brackets | (<u64>1 << depth) : brackets & ~(<u64>1 << depth);
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          if (last === OPEN_OBJECT || last === OPEN_ARRAY) filled--;
          depth--;
          keyComes = false;
          break;
        case COMMA:
          commas++;
          keyComes = isObject(brackets, depth);
          break;
        case COLON:
          keyComes = false;
          break;
      }
      if (c !== 0x20) last = c;
    }
    if (kind < 0) continue;

    let child = childOf(node, run, runEnd - run, kind);
    if (child === 0) {
      if (nodesEnd + NODE_BYTES > NODES_END) return;
      child = nodesEnd;
      nodesEnd += NODE_BYTES;
      store<u32>(child, load<u32>(node, FIRST_CHILD), NEXT_SIBLING);
      store<u32>(node, <u32>child, FIRST_CHILD);
      store<u32>(child, 0, FIRST_CHILD);
      store<u32>(child, <u32>run, RUN);
      store<u32>(child, <u32>(runEnd - run), RUN_BYTES);
      store<i32>(child, kind, KIND);
      store<i32>(child, item, ITEM);
      store<u32>(child, <u32>outline, OUTLINE);
      store<u32>(child, <u32>(i - outline), OUTLINE_BYTES);
      store<u64>(child, brackets, BRACKETS);
      store<i32>(child, commas, COMMAS);
      store<i32>(child, filled, FILLED);
      store<u16>(child, <u16>depth, DEPTH);
      store<u16>(child, <u16>deepest, DEEPEST);
      store<i32>(child, longest, LONGEST);
      storeProbe(child, load<u32>(child, NEXT_SIBLING));
    }
    if (kind === END) return;
    node = child;
    run = i;
  }
}

/** Chooses bytes about where the run of a node begins to differ from that of its sibling. */
function storeProbe(child: usize, sibling: usize): void {
  const run: usize = load<u32>(child, RUN);
  const length = runBytesOf(child);
  let at: usize = 0;
  if (sibling !== 0) {
    const other: usize = load<u32>(sibling, RUN);
    while (at < length && load<u8>(run + at) === load<u8>(other + at)) at++;
  }
  at = length < 8 ? 0 : min(at, length - 8);
  const mask: u64 = length < 8 ? ((<u64>1) << (length << 3)) - 1 : ~0;
  store<u32>(child, <u32>at, PROBE_AT);
  store<u64>(child, load<u64>(run + at) & mask, PROBE);
  store<u64>(child, mask, PROBE_MASK);
}

/** What a string of an outline stands for; -1 if for itself. */
function standInKind(start: usize, bytes: i32, longStandIn: i32, tellsWords: bool): i32 {
  if (tellsWords && bytes === 1 && load<u8>(start) === LETTER) return SHORT_WORD;
  const kind = bytes === 1 ? SHORT_STRING : bytes === longStandIn ? LONGER_STRING : bytes === longStandIn - 1 ? LONG_STRING : -1;
  if (bytes === 0) return -1;
  for (let i = 0; i < bytes; i++) if (load<u8>(start + <usize>i) !== TILDE) return -1;
  return kind;
}

function isObject(brackets: u64, depth: i32): bool {
  return ((brackets >> depth) & 1) !== 0;
}

/** Of both, the 15 bytes behind are read too, and do not count. */
export function isSame(a: usize, b: usize, length: i32): bool {
  let i = 0;
  for (; i + 16 <= length; i += 16) if (differing(a + i, b + i) !== 0) return false;
  return (differing(a + i, b + i) & ((1 << (length - i)) - 1)) === 0;
}

/** A bit for each of 16 bytes. */
function differing(a: usize, b: usize): i32 {
  return i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b)));
}
