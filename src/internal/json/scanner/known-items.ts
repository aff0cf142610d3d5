/**
 * Remembers the skeletons of items as a tree, so that the scanner recognizes an item by the text between its strings.
 *
 * A run is the text of a skeleton from one placeholder to the next, or to the end, such as `{"type":"message","content":"`. A node stands
 * for a run and the placeholder that follows it, or for the end of an item; its children are the possible continuations.
 *
 * The tree only saves time: without it, the scanner reads each item and looks its skeleton up in a hash table. So the tree may lack an
 * item, and it is emptied when it is full. The nodes that a document adds are removed again if the document turns out not to be valid.
 * The time that searches may take is limited by the bytes of the document, whatever the tree contains.
 */
import { LONG_PLACEHOLDER_LENGTH, PLACEHOLDER, WORD_PLACEHOLDER } from './constants';

const NODES: usize = 0x108000;
const NODES_END: usize = 0x140000;
const NODE_BYTES: usize = 80;

// Offsets of the fields of a node. Those that are read for each try come first, so that most of them are in one cache line.
const NEXT_SIBLING: usize = 0;
/** Eight bytes that distinguish the run from that of a sibling: their offset in the run, their value, and a mask of the bits that count. */
const PROBE_AT: usize = 4;
const PROBE: usize = 8;
const PROBE_MASK: usize = 16;
const FIRST_CHILD: usize = 24;
const RUN: usize = 28;
const RUN_BYTES: usize = 32;
const KIND: usize = 36;
const ITEM: usize = 40;
const SKELETON: usize = 44;
const SKELETON_BYTES: usize = 48;
const COMMAS: usize = 52;
/** Eight bytes: a bit for each level, set if the level is an object. */
const BRACKETS: usize = 56;
const NON_EMPTY: usize = 64;
const DEPTH: usize = 68;
const MAX_DEPTH_REACHED: usize = 70;
const LONGEST: usize = 72;
const KEYS: usize = 76;

/** The node at which all items begin. */
export const ROOT: usize = NODES;

/**
 * Kinds of nodes, by what follows the run: the placeholder of a short string, of a short word, or of a long string; or the end of the item.
 */
export const SHORT_STRING: i32 = 0;
export const SHORT_WORD: i32 = 1;
export const LONG_STRING: i32 = 2;
export const END: i32 = 3;

/** Nesting level of the list and its commas. */
const LIST_DEPTH: i32 = 2;
/** Items that nest deeper are not remembered. */
const MAX_DEPTH: i32 = 64;
/** Maximum number of children to try, the most recent first: with more, it would cost more than reading the item. */
const MAX_TRIES: i32 = 128;
/** Maximum number of nodes that an item adds. The rest of a longer item is not remembered. */
const MAX_NEW_NODES: usize = 1024;
/** Failed tries that each document may make. They take about 40 microseconds. */
const FREE_TRIES: i32 = 0x8000;
/** Bytes that the tree has to recognize for each further one: where it recognizes little, the document is read without it. */
const BYTES_PER_TRY: i32 = 2;
/** Comparing this many bytes of a run counts as another try. */
const BYTES_PER_COMPARISON: i32 = 64;
/** Adding a node counts as this many tries. */
const TRIES_PER_NODE: i32 = 8;

export const QUOTE: u8 = 0x22;
export const COMMA: u8 = 0x2c;
export const COLON: u8 = 0x3a;
export const BACKSLASH: u8 = 0x5c;
export const OPEN_OBJECT: u8 = 0x7b;
export const CLOSE_OBJECT: u8 = 0x7d;
export const OPEN_ARRAY: u8 = 0x5b;
export const CLOSE_ARRAY: u8 = 0x5d;

let nodesEnd: usize = NODES + NODE_BYTES;
/** The nodes from here on were added by the current document. */
let keptNodesEnd: usize = NODES + NODE_BYTES;

let allowedTries: i32 = 0;
/** How many of them the document may still make. */
let triesLeft: i32 = 0;
/** Whether `learn` found no memory for a node. */
export let isTreeFull: bool = false;

/** Begins a document. */
export function beginSearch(): void {
  removeNewNodes();
  allowedTries = 0;
  triesLeft = 0;
  allowTries(FREE_TRIES);
}

/** Allows more tries, since so many bytes were recognized. */
export function countRecognized(bytes: i32): void {
  allowTries(bytes / BYTES_PER_TRY);
}

function allowTries(count: i32): void {
  allowedTries += count;
  triesLeft += count;
}

/** Whether the document may still make tries. If not, it is read without the tree. */
export function mayTry(): bool {
  return triesLeft > 0;
}

/** Number of failed tries of the document. The nodes that it added are included: each counts as `TRIES_PER_NODE`. */
export function triedCount(): i32 {
  return allowedTries - triesLeft;
}

/** Counts the comparison of a run whose result is not used. */
export function countComparison(runBytes: usize): void {
  triesLeft -= 1 + <i32>runBytes / BYTES_PER_COMPARISON;
}

/** Removes the nodes that the last document added, if it was not kept. */
function removeNewNodes(): void {
  if (nodesEnd === keptNodesEnd) return;
  for (let node = NODES; node < keptNodesEnd; node += NODE_BYTES) {
    let link = node + FIRST_CHILD;
    let child: usize;
    while ((child = load<u32>(link)) !== 0) {
      if (child < keptNodesEnd) link = child + NEXT_SIBLING;
      else store<u32>(link, load<u32>(child, NEXT_SIBLING));
    }
  }
  nodesEnd = keptNodesEnd;
}

/** Keeps the nodes that the document added. Those skeletons that were below `end` have been moved by `distance`. */
export function keepNodes(end: usize, distance: usize): void {
  for (; keptNodesEnd < nodesEnd; keptNodesEnd += NODE_BYTES) {
    if (skeletonOf(keptNodesEnd) >= end) continue;
    store<u32>(keptNodesEnd, load<u32>(keptNodesEnd, RUN) + <u32>distance, RUN);
    store<u32>(keptNodesEnd, <u32>(skeletonOf(keptNodesEnd) + distance), SKELETON);
  }
}

export function emptyTree(): void {
  store<u32>(ROOT, 0, FIRST_CHILD);
  nodesEnd = NODES + NODE_BYTES;
  keptNodesEnd = nodesEnd;
}

export function kindOf(node: usize): i32 {
  return load<i32>(node, KIND);
}
export function runBytesOf(node: usize): usize {
  return load<u32>(node, RUN_BYTES);
}
/** The number of the item, for a node of kind `END`. */
export function itemOf(node: usize): i32 {
  return load<i32>(node, ITEM);
}
/** Address of the skeleton of the item; its first `skeletonBytesOf` bytes lead to this node. */
export function skeletonOf(node: usize): usize {
  return load<u32>(node, SKELETON);
}
export function skeletonBytesOf(node: usize): usize {
  return load<u32>(node, SKELETON_BYTES);
}
export function depthOf(node: usize): i32 {
  return load<u16>(node, DEPTH);
}
/** The bracket that opened a level. */
export function bracketOf(node: usize, depth: i32): u8 {
  return isObject(load<u64>(node, BRACKETS), depth) ? OPEN_OBJECT : OPEN_ARRAY;
}
/** Number of keys in the item up to this node. */
export function keysOf(node: usize): i32 {
  return load<i32>(node, KEYS);
}
/** Number of commas in the item up to this node. */
export function commasOf(node: usize): i32 {
  return load<i32>(node, COMMAS);
}
/** Number of arrays and objects in the item up to this node, without those that were closed empty. */
export function nonEmptyOf(node: usize): i32 {
  return load<i32>(node, NON_EMPTY);
}
/** Maximum depth of the item up to this node. */
export function maxDepthOf(node: usize): i32 {
  return load<u16>(node, MAX_DEPTH_REACHED);
}
/** Bytes of the longest string in the item up to this node, without keys and without the strings that placeholders replace. */
export function longestOf(node: usize): i32 {
  return load<i32>(node, LONGEST);
}

/** The sibling before the child that `matchChild` or `findChild` found last; 0 if that is the first child. */
let previous: usize = 0;

/**
 * The first child whose run is the text at `at`, beginning after the child `tried` unless that is 0. Returns 0 if it finds none, or if the
 * document may make no more tries.
 */
export function matchChild(node: usize, tried: usize, at: usize, end: usize): usize {
  if (triesLeft <= 0) return 0;
  let child: usize = tried === 0 ? load<u32>(node, FIRST_CHILD) : load<u32>(tried, NEXT_SIBLING);
  previous = tried;
  let left = MAX_TRIES;
  for (;;) {
    if ((load<u64>(at + load<u32>(child, PROBE_AT)) & load<u64>(child, PROBE_MASK)) === load<u64>(child, PROBE)) {
      // Instead of a node, address 0 has zeros, which match any text.
      if (child === 0) break;
      const length = runBytesOf(child);
      if (at + length <= end && isSame(load<u32>(child, RUN), at, <i32>length)) return child;
      triesLeft -= <i32>length / BYTES_PER_COMPARISON;
    }
    triesLeft--;
    previous = child;
    child = load<u32>(child, NEXT_SIBLING);
    if (--left <= 0) break;
  }
  return 0;
}

/** Makes the child that `matchChild` or `findChild` found last the first that is tried. */
export function moveToFront(node: usize, child: usize): void {
  if (previous === 0) return;
  store<u32>(previous, load<u32>(child, NEXT_SIBLING), NEXT_SIBLING);
  store<u32>(child, load<u32>(node, FIRST_CHILD), NEXT_SIBLING);
  store<u32>(node, <u32>child, FIRST_CHILD);
}

/** The child with this run and kind. Returns 0 if it finds none. */
export function findChild(node: usize, run: usize, length: usize, kind: i32): usize {
  let child: usize = load<u32>(node, FIRST_CHILD);
  previous = 0;
  for (let left = MAX_TRIES; child !== 0 && left > 0; left--) {
    if (kindOf(child) === kind && runBytesOf(child) === length) {
      if (isSame(load<u32>(child, RUN), run, <i32>length)) return child;
      triesLeft -= <i32>length / BYTES_PER_COMPARISON;
    }
    triesLeft--;
    previous = child;
    child = load<u32>(child, NEXT_SIBLING);
  }
  return 0;
}

/** Adds the skeleton of an item to the tree, so that it is found first. */
export function learn(item: i32, skeleton: usize, length: i32): void {
  isTreeFull = false;
  const maxNodesEnd = nodesEnd + MAX_NEW_NODES * NODE_BYTES;
  const end = skeleton + <usize>length;
  let node = ROOT;
  let run = skeleton;
  let i = skeleton;
  let depth = LIST_DEPTH;
  let maxDepth = LIST_DEPTH;
  let brackets: u64 = 0;
  let commas = 0;
  let nonEmpty = 0;
  let longest = 0;
  let keys = 0;
  let expectsKey: bool = false;
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
          if (expectsKey) {
            keys++;
          } else {
            const bytes = <i32>(i - runEnd);
            kind = placeholderKind(runEnd, bytes);
            if (kind < 0 && bytes > longest) longest = bytes;
          }
          i++;
          break;
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          if (++depth === MAX_DEPTH) return;
          if (depth > maxDepth) maxDepth = depth;
          nonEmpty++;
          expectsKey = c === OPEN_OBJECT;
          brackets = expectsKey ? brackets | ((<u64>1) << depth) : brackets & ~((<u64>1) << depth);
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          if (last === OPEN_OBJECT || last === OPEN_ARRAY) nonEmpty--;
          depth--;
          expectsKey = false;
          break;
        case COMMA:
          commas++;
          expectsKey = isObject(brackets, depth);
          break;
        case COLON:
          expectsKey = false;
          break;
      }
      if (c !== 0x20) last = c;
    }
    if (kind < 0) continue;

    let child = findChild(node, run, runEnd - run, kind);
    if (child === 0) {
      if (nodesEnd === maxNodesEnd) return;
      isTreeFull = nodesEnd + NODE_BYTES > NODES_END;
      if (isTreeFull) return;
      triesLeft -= TRIES_PER_NODE;
      child = nodesEnd;
      nodesEnd += NODE_BYTES;
      store<u32>(child, load<u32>(node, FIRST_CHILD), NEXT_SIBLING);
      store<u32>(node, <u32>child, FIRST_CHILD);
      store<u32>(child, 0, FIRST_CHILD);
      store<u32>(child, <u32>run, RUN);
      store<u32>(child, <u32>(runEnd - run), RUN_BYTES);
      store<i32>(child, kind, KIND);
      store<i32>(child, item, ITEM);
      store<u32>(child, <u32>skeleton, SKELETON);
      store<u32>(child, <u32>(i - skeleton), SKELETON_BYTES);
      store<u64>(child, brackets, BRACKETS);
      store<i32>(child, commas, COMMAS);
      store<i32>(child, nonEmpty, NON_EMPTY);
      store<u16>(child, <u16>depth, DEPTH);
      store<u16>(child, <u16>maxDepth, MAX_DEPTH_REACHED);
      store<i32>(child, longest, LONGEST);
      store<i32>(child, keys, KEYS);
      storeProbe(child, load<u32>(child, NEXT_SIBLING));
    } else {
      moveToFront(node, child);
    }
    if (kind === END) return;
    node = child;
    run = i;
  }
}

/** Chooses the probe of a node: bytes at the position where its run begins to differ from that of its sibling. */
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

/**
 * The kind of the placeholder at `start`; -1 if the string there is not a placeholder. A scanner that does not distinguish words or long
 * strings never writes theirs, and no name is a placeholder.
 */
function placeholderKind(start: usize, bytes: i32): i32 {
  const first = load<u8>(start);
  if (bytes === 1) return first === WORD_PLACEHOLDER ? SHORT_WORD : first === PLACEHOLDER ? SHORT_STRING : -1;
  return bytes === LONG_PLACEHOLDER_LENGTH && first === PLACEHOLDER ? LONG_STRING : -1;
}

function isObject(brackets: u64, depth: i32): bool {
  return ((brackets >> depth) & 1) !== 0;
}

/** Whether two texts are equal. Up to 16 bytes behind each are read too, and ignored. */
export function isSame(a: usize, b: usize, length: i32): bool {
  let i = 0;
  for (; i + 16 <= length; i += 16) if (differing(a + i, b + i) !== 0) return false;
  return (differing(a + i, b + i) & ((1 << (length - i)) - 1)) === 0;
}

/** Compares 16 bytes: a bit for each, set if it differs. */
function differing(a: usize, b: usize): i32 {
  return i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b)));
}
