import { CompactValidationError } from '../errors.js';
import type { InputItem } from '../types.js';
import { isOutputItem, safeParseInputItem } from '../validators/strict.js';

/** Conversations by the id of the response that ends them. */
export interface StoredResponses {
  get: (id: string) => readonly InputItem[] | undefined;
  add: (id: string, items: readonly InputItem[]) => void;
  /** Removes what was added, but not the initial conversations. */
  reset: () => void;
}

/** Throws `CompactValidationError` if an initial conversation contains an invalid item. */
export function createStoredResponses(initial: Readonly<Record<string, readonly InputItem[]>>): StoredResponses {
  const permanent = new Map(Object.entries(initial).map(([id, items]) => [id, items.map(copyValidItem)]));
  const added = new Map<string, readonly InputItem[]>();
  return {
    get: (id) => permanent.get(id) ?? added.get(id),
    add: (id, items) => void added.set(id, items),
    reset: () => added.clear(),
  };
}

/** A copy, so that the item cannot become invalid later. */
function copyValidItem(item: InputItem): InputItem {
  const copy = structuredClone(item);
  const result = safeParseInputItem(copy);
  // Services store what they return, also if they reject it as input.
  if (!result.success && !isOutputItem(copy)) throw new CompactValidationError({ target: 'InputItem', issues: result.issues });
  return copy;
}
