import type { InputItem, InputMessage, OutputMessage } from '../types.js';
import { fingerprint } from './fingerprint.js';
import type { NewId } from './ids.js';
import { isUserMessage, toKept, toParts, toWrapping, unwrap, type Wrapping } from './kept-message.js';

/** One place of a conversation. A user message is there as the caller sent it now, and as it came when it was first compacted. */
export type Place = { readonly item: InputItem } | { readonly message: InputMessage; readonly original: InputMessage };

/** One place as it is sealed. What a user message says is not: it stays outside, and `id` and `print` tell which one it is. */
export type SealedPlace = { readonly item: InputItem } | { readonly id: string; readonly print: string; readonly was: Wrapping };

export const placeOf = (item: InputItem): Place => (isUserMessage(item) ? { message: item, original: item } : { item });

/** Parts a conversation into the messages that are kept and the places that are sealed. */
export function separate(places: readonly Place[], newId: NewId): { kept: OutputMessage[]; sealed: SealedPlace[] } {
  const kept: OutputMessage[] = [];
  const sealed = places.map((place): SealedPlace => {
    if ('item' in place) return place;
    const message = toKept(place.message, newId);
    kept.push(message);
    return { id: message.id, print: fingerprint(message.content), was: toWrapping(place.original) };
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
export function interleave(before: readonly InputItem[], sealed: readonly SealedPlace[]): Place[] {
  const places: Place[] = [];
  const find = indexPlaces(sealed);
  let next = 0;
  const emitUntil = (end: number): void => {
    for (; next < end; next++) {
      const place = sealed[next];
      if (place && 'item' in place) places.push(place);
    }
  };
  for (const item of before) {
    const place = placeOf(item);
    if ('message' in place) {
      const parts = toParts(place.message.content);
      const print = fingerprint(parts);
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
function indexPlaces(sealed: readonly SealedPlace[]): (key: string, from: number) => number | undefined {
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
