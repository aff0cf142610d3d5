import type { InputItem, OutputItem, UnknownItem } from '../types.js';
import { isCompaction } from './compaction-kinds.js';

type Item = InputItem | OutputItem | UnknownItem;

/** An item that only the service can read, with its position in a list. */
export interface EncryptedItem<T = Item> {
  /** The index of the item in the list. */
  readonly index: number;
  /** The item itself, not a copy. */
  readonly item: T;
}

/**
 * Finds the items whose content the service encrypted: compaction items, whatever they contain, and every other item that has
 * `encrypted_content`, such as reasoning, or a content part that has it, such as a message between agents.
 *
 * They work only for the account, key and region that created them; elsewhere the service responds with 400 `invalid_encrypted_content`.
 */
export function encryptedItems<T extends Item>(items: readonly T[]): EncryptedItem<T>[] {
  return items.flatMap((item, index) => (isEncrypted(item) ? [{ index, item }] : []));
}

/**
 * Removes all encrypted items, so that a conversation can continue under another account, key or region. Their content is lost.
 *
 * Items are removed as a whole: to an item without its encrypted content, the service responds with 400 `missing_required_parameter`. The
 * other items are the same objects in the same order. A list without encrypted items is returned itself.
 */
export function removeEncryptedItems<T extends Item>(items: T[]): T[];
export function removeEncryptedItems<T extends Item>(items: readonly T[]): readonly T[];
export function removeEncryptedItems<T extends Item>(items: readonly T[]): readonly T[] {
  return items.some(isEncrypted) ? items.filter((item) => !isEncrypted(item)) : items;
}

/**
 * Returns a fingerprint of the encrypted items: 64 hexadecimal digits, the SHA-256 hash of their types and encrypted content, in order.
 *
 * Compare the fingerprints before and after a proxy or a database: they are equal if, and only if, the encrypted items are unchanged. Ids
 * do not count, since clients drop them. The fingerprint reveals nothing about the content.
 * @throws If the runtime has no Web Crypto.
 */
export async function fingerprintEncryptedItems(items: readonly Item[]): Promise<string> {
  const contents = encryptedItems(items).map(({ item }) => [item.type, ...encryptedContentsOf(item)]);
  // JSON keeps types and contents apart, which joined strings would not, and escapes lone surrogates, which UTF-8 cannot represent.
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(contents)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isEncrypted = (item: Item): boolean => isCompaction(item) || encryptedContentsOf(item).length > 0;

/** The encrypted content of the item itself, and of its content parts. */
function encryptedContentsOf(item: Item): string[] {
  const { content } = item as { content?: unknown };
  return [item, ...(Array.isArray(content) ? content : [])]
    .map((holder: { encrypted_content?: unknown } | null) => holder?.encrypted_content)
    .filter((encrypted) => typeof encrypted === 'string');
}
