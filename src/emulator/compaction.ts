import type { CompactRequest, CompactResponse, InputItem, InputMessage, OutputMessage } from '../types.js';
import type { NewId } from './random.js';
import { type Encryptor, MAX_DECRYPTED_BYTES } from './encryption.js';
import { countAll, usageOf, type CountTokens } from './usage.js';
import { isUserMessage, toOutputMessage, toParts, toWrapping, unwrap, type Wrapping } from './kept-message.js';

interface Conversation {
  asked: CompactRequest;
  /** What came in, sealed items and all: what `usage` counts. */
  items: readonly InputItem[];
  /** What it stands for. */
  places: readonly Entry[];
  sealer: Encryptor;
  countTokens: CountTokens;
  /** Unix seconds. */
  createdAt: number;
  newId: NewId;
}

/** Keeps the messages of the user and seals the rest, as services answer: the sealed item is there even if it holds nothing, and last. */
export async function compact({ asked, items, places, sealer, countTokens, createdAt, newId }: Conversation): Promise<CompactResponse> {
  const { kept, sealed } = split(places, newId);
  const output = [...kept, { id: newId('cmp'), type: 'compaction' as const, encrypted_content: await sealer.encrypt(sealed) }];
  const read = typeof asked.input === 'string' ? [...items.slice(0, -1).map(toJson), asked.input] : items.map(toJson);
  const inputTokens = countAll(asked.instructions ? [asked.instructions, ...read] : read, countTokens);
  const outputTokens = countAll(output.map(toJson), countTokens);
  return { id: newId('resp'), object: 'response.compaction', created_at: createdAt, output, usage: usageOf(inputTokens, outputTokens) };
}

const toJson = (item: object): string => JSON.stringify(item);

/** One place of a conversation. A user message is there as the caller sent it now, and as it came when it was first compacted. */
export type Entry = { readonly item: InputItem } | { readonly message: InputMessage; readonly original: InputMessage };

/** One place as it is sealed. What a user message says is not: it stays outside, and `id` and `print` tell which one it is. */
export type EncryptedEntry = { readonly item: InputItem } | { readonly id: string; readonly print: string; readonly was: Wrapping };

export const entryOf = (item: InputItem): Entry => (isUserMessage(item) ? { message: item, original: item } : { item });

/** Parts a conversation into the messages that are kept and the places that are sealed. */
export function split(places: readonly Entry[], newId: NewId): { kept: OutputMessage[]; sealed: EncryptedEntry[] } {
  const kept: OutputMessage[] = [];
  const sealed = places.map((place): EncryptedEntry => {
    if ('item' in place) return place;
    const message = toOutputMessage(place.message, newId);
    kept.push(message);
    return { id: message.id, print: hash(message.content), was: toWrapping(place.original) };
  });
  return { kept, sealed };
}

/**
 * Puts sealed items back between the items that stand before them in a request.
 *
 * The caller's list decides what is said: messages that were removed stay away, those that were edited or added stay as they are, in
 * their order. A message finds its place by its id, or else by its content. One that finds none, or one that lies behind, follows the
 * item before it. No sealed item is ever lost: only its place can shift when messages were edited and have no id.
 */
export function merge(before: readonly InputItem[], sealed: readonly EncryptedEntry[]): Entry[] {
  const places: Entry[] = [];
  const find = indexPlaces(sealed);
  let next = 0;
  const emitUntil = (end: number): void => {
    for (; next < end; next++) {
      const place = sealed[next];
      if (place && 'item' in place) places.push(place);
    }
  };
  for (const item of before) {
    const place = entryOf(item);
    if ('message' in place) {
      const parts = toParts(place.message.content);
      const print = hash(parts);
      const at = (place.message.id ? find(place.message.id, next) : undefined) ?? find(print, next);
      const slot = at === undefined ? undefined : sealed[at];
      if (at !== undefined && slot && 'was' in slot) {
        emitUntil(at);
        next = at + 1;
        places.push(slot.print === print ? { message: place.message, original: unwrap(slot.was, parts) } : place);
        continue;
      }
    }
    places.push(place);
  }
  emitUntil(sealed.length);
  return places;
}

/** Finds the first place from `from` on that has this id or print; each is found once. */
function indexPlaces(sealed: readonly EncryptedEntry[]): (key: string, from: number) => number | undefined {
  const waiting = new Map<string, number[]>();
  // From the end, so that the first one is the last of its list and leaves it at no cost.
  for (let i = sealed.length - 1; i >= 0; i--) {
    const place = sealed[i];
    if (!place || 'item' in place) continue;
    for (const key of [place.id, place.print]) {
      const list = waiting.get(key);
      if (list) list.push(i);
      else waiting.set(key, [i]);
    }
  }
  return (key, from) => {
    const list = waiting.get(key);
    for (let at = list?.pop(); at !== undefined; at = list?.pop()) if (at >= from) return at;
    return undefined;
  };
}

export type DecryptedItems =
  | { readonly ok: true; readonly places: Entry[] }
  | { readonly ok: false; readonly fault: 'not_ours' | 'too_large'; readonly index: number };

/** The conversation that a list of items stands for: each compaction item gives way to what it holds. The first that can not be opened ends it. */
export async function decryptItems(items: readonly InputItem[], sealer: Encryptor): Promise<DecryptedItems> {
  const places: Entry[] = [];
  let before: InputItem[] = [];
  let room = MAX_DECRYPTED_BYTES;
  for (const [index, item] of items.entries()) {
    if (item.type !== 'compaction') {
      before.push(item);
      continue;
    }
    const unsealed = await sealer.decrypt(item.encrypted_content, room);
    if (!unsealed.ok) return { ok: false, fault: unsealed.fault, index };
    room -= unsealed.bytes;
    for (const place of merge(before, unsealed.value as EncryptedEntry[])) places.push(place);
    before = [];
  }
  for (const item of before) places.push(entryOf(item));
  return { ok: true, places };
}

// Sandboxes such as those of test runners make each look at a global slow: in Jest a text of 20 MB took a minute without this.
const { imul } = Math;

/** A short text for a content: equal contents have equal ones, and others almost never. Only guesses at places hang on it. */
export function hash(parts: OutputMessage['content']): string {
  const text = JSON.stringify(parts);
  let one = 0x811c9dc5;
  let other = text.length;
  for (let i = 0; i < text.length; i++) {
    one = imul(one ^ text.charCodeAt(i), 0x01000193);
    other = imul(other + text.charCodeAt(i), 0x5bd1e995) ^ (other >>> 15);
  }
  return `${text.length}.${one >>> 0}.${other >>> 0}`;
}
