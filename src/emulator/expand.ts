import type { InputItem } from '../types.js';
import { interleave, placeOf, type Place, type SealedPlace } from './places.js';
import { MAX_UNSEALED_BYTES, type Sealer } from './seal.js';

export type Expanded =
  | { readonly ok: true; readonly places: Place[] }
  | { readonly ok: false; readonly fault: 'not_ours' | 'too_large'; readonly index: number };

/** The conversation that a list of items stands for: each compaction item gives way to what it holds. The first that can not be opened ends it. */
export async function expand(items: readonly InputItem[], sealer: Sealer): Promise<Expanded> {
  const places: Place[] = [];
  let before: InputItem[] = [];
  let room = MAX_UNSEALED_BYTES;
  for (const [index, item] of items.entries()) {
    if (item.type !== 'compaction') {
      before.push(item);
      continue;
    }
    const unsealed = await sealer.unseal(item.encrypted_content, room);
    if (!unsealed.ok) return { ok: false, fault: unsealed.fault, index };
    room -= unsealed.bytes;
    for (const place of interleave(before, unsealed.value as SealedPlace[])) places.push(place);
    before = [];
  }
  for (const item of before) places.push(placeOf(item));
  return { ok: true, places };
}
