import type { InputItem } from '../types.js';
import { CompactValidationError } from '../errors.js';
import { safeParseInputItem } from '../validators/strict.js';

export interface StoredResponses {
  get: (id: string) => readonly InputItem[] | undefined;
  remember: (id: string, items: readonly InputItem[]) => void;
  /** Forgets what was remembered, not what the caller gave. */
  reset: () => void;
}

/** Conversations by the id of the response that ends them. Throws `CompactValidationError` if one that is given holds no valid items. */
export function createStoredResponses(given: Readonly<Record<string, readonly InputItem[]>>): StoredResponses {
  const fixed = new Map(Object.entries(given).map(([id, items]) => [id, items.map(checked)]));
  const remembered = new Map<string, readonly InputItem[]>();
  return {
    get: (id) => fixed.get(id) ?? remembered.get(id),
    remember: (id, items) => void remembered.set(id, items),
    reset: () => remembered.clear(),
  };
}

/** A copy, so that the caller can not make it invalid later. */
function checked(item: InputItem): InputItem {
  const result = safeParseInputItem(structuredClone(item));
  if (!result.success) throw new CompactValidationError({ target: 'InputItem', issues: result.issues });
  return result.data;
}
