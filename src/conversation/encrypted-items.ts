import type { InputItem, OutputItem, UnknownItem } from '../types.js';

type Item = InputItem | OutputItem | UnknownItem;

/** An item that only the service can read. */
export interface EncryptedItem<T = Item> {
  /** Where it stands in the list. */
  readonly index: number;
  /** The item itself, not a copy. */
  readonly item: T;
}

/** `compaction_summary` is what older servers call a compaction item. */
const SEALED_KINDS = ['compaction', 'compaction_summary'];

/**
 * Lists the items whose content the service sealed: compaction items, and reasoning with `encrypted_content`.
 *
 * They work only for the account, key and region that made them; elsewhere the answer is 400 `invalid_encrypted_content`.
 */
export function encryptedItems<T extends Item>(items: readonly T[]): EncryptedItem<T>[] {
  return items.flatMap((item, index) => (isOpaque(item) ? [{ index, item }] : []));
}

/**
 * Leaves out every opaque item, whole, so that a conversation can go on under another account, key or region. What they held is lost.
 *
 * An item whose sealed content alone is removed is worse than none: the service answers 400 `missing_required_parameter`. The other items
 * are the very objects that came in, in their order. Without opaque items the list itself comes back.
 */
export function removeEncryptedItems<T extends Item>(items: T[]): T[];
export function removeEncryptedItems<T extends Item>(items: readonly T[]): readonly T[];
export function removeEncryptedItems<T extends Item>(items: readonly T[]): readonly T[] {
  return items.some(isOpaque) ? items.filter((item) => !isOpaque(item)) : items;
}

/**
 * A fingerprint of the opaque items: 64 hexadecimal digits (SHA-256) over their kinds and sealed content, in order.
 *
 * It is the same before and after a hop exactly if the hop left these items alone; ids, which clients drop, do not count. The digits
 * tell nothing about the content. Rejects where the runtime has no Web Crypto.
 */
export async function fingerprintEncryptedItems(items: readonly Item[]): Promise<string> {
  const sealed = encryptedItems(items).map(({ item }) => [item.type, (item as { encrypted_content?: unknown }).encrypted_content]);
  // JSON tells apart what joined texts would not, and escapes the lone surrogates that UTF-8 can not hold.
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sealed)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isOpaque(item: Item): boolean {
  if (item.type === 'reasoning') return typeof (item as { encrypted_content?: unknown }).encrypted_content === 'string';
  return typeof item.type === 'string' && SEALED_KINDS.includes(item.type);
}
