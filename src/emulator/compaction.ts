import type { CompactRequest, CompactResponse, InputItem, InputMessage, OutputMessage } from '../types.js';
import { contentHash } from './content-hash.js';
import type { DecryptionFault, Encryptor } from './encryption.js';
import { formOf, isKeepable, KEPT_ROLES, restoreMessage, toOutputMessage, toOutputParts, type MessageForm } from './kept-message.js';
import type { NewId } from './random.js';
import { sumTokens, usageOf, type CountTokens } from './usage.js';

interface Conversation {
  request: CompactRequest;
  /** Whether the service returns the messages that stay readable, or the client keeps them itself. */
  keptBy: keyof typeof KEPT_ROLES;
  /** All items, as they were received: what `usage` counts. */
  items: readonly InputItem[];
  /** The same items, decrypted. */
  entries: readonly Entry[];
  encryptor: Encryptor;
  countTokens: CountTokens;
  /** In seconds since 1970. */
  createdAt: number;
  newId: NewId;
}

/** One item of a decrypted conversation. */
export type Entry = ItemEntry | MessageEntry;

interface ItemEntry {
  readonly item: InputItem;
}

interface MessageEntry {
  /** A message as the client sent it now. */
  readonly message: InputMessage;
  /** The same message as it was sent before its first compaction. */
  readonly original: InputMessage;
  /** The hash of the role and content of `message`. */
  readonly hash: string;
}

/** An entry as it is encrypted. */
type EncryptedEntry = ItemEntry | EncryptedMessage;

/** A message that stays readable outside. Only its form is encrypted, with the id and the hash by which the message is found again. */
interface EncryptedMessage {
  readonly id: string;
  readonly hash: string;
  readonly form: MessageForm;
}

/**
 * Compacts a conversation as services do: some messages stay, and all other items are encrypted into one compaction item. That item comes
 * last, and exists even if it is empty. Without the messages, if the client keeps them.
 */
export async function compact(conversation: Conversation): Promise<CompactResponse> {
  const { request, keptBy, items, entries, encryptor, countTokens, createdAt, newId } = conversation;
  const { kept, encrypted } = split(entries, KEPT_ROLES[keptBy], newId);
  const output = [
    ...(keptBy === 'service' ? kept : []),
    { id: newId('cmp'), type: 'compaction' as const, encrypted_content: await encryptor.encrypt(encrypted) },
  ];
  const inputTokens = sumTokens(inputTexts(request, items), countTokens);
  const outputTokens = sumTokens(jsonTexts(output), countTokens);
  return { id: newId('resp'), object: 'response.compaction', created_at: createdAt, output, usage: usageOf(inputTokens, outputTokens) };
}

/** Splits a conversation into the messages that stay readable and the entries that are encrypted. */
function split(
  entries: readonly Entry[],
  keptRoles: readonly string[],
  newId: NewId,
): { kept: OutputMessage[]; encrypted: EncryptedEntry[] } {
  const kept: OutputMessage[] = [];
  const encrypted = entries.map((entry): EncryptedEntry => {
    if ('item' in entry) return entry;
    if (!keptRoles.includes(entry.message.role)) return { item: entry.original };
    const message = toOutputMessage(entry.message, newId);
    kept.push(message);
    return { id: message.id, hash: entry.hash, form: formOf(entry.original) };
  });
  return { kept, encrypted };
}

function* inputTexts({ instructions, input }: CompactRequest, items: readonly InputItem[]): Generator<string> {
  if (instructions) yield instructions;
  if (typeof input !== 'string') return yield* jsonTexts(items);
  // A string is counted as it is. Its item is the last one, after those of the previous response.
  yield* jsonTexts(items.slice(0, -1));
  yield input;
}

function* jsonTexts(items: readonly object[]): Generator<string> {
  for (const item of items) yield JSON.stringify(item);
}

export type DecryptedItems =
  | { readonly ok: true; readonly entries: Entry[] }
  | { readonly ok: false; readonly fault: DecryptionFault; readonly index: number };

/**
 * The maximum size of the JSON that the compaction items of one request decrypt to, in bytes. The limit of the body is no limit for it,
 * since encrypted JSON is deflated.
 */
const MAX_DECRYPTED_BYTES = 128 * 1024 * 1024;

/** Replaces each compaction item by the conversation that it contains. Stops at the first one that cannot be decrypted. */
export async function decryptItems(items: readonly InputItem[], encryptor: Encryptor): Promise<DecryptedItems> {
  const entries: Entry[] = [];
  let before: InputItem[] = [];
  let remainingBytes = MAX_DECRYPTED_BYTES;
  for (const [index, item] of items.entries()) {
    if (item.type !== 'compaction') {
      before.push(item);
      continue;
    }
    const decrypted = await encryptor.decrypt(item.encrypted_content, remainingBytes);
    if (!decrypted.ok) return { ok: false, fault: decrypted.fault, index };
    remainingBytes -= decrypted.bytes;
    for (const entry of merge(before, decrypted.value as EncryptedEntry[])) entries.push(entry);
    before = [];
  }
  for (const item of before) entries.push(entryOf(item));
  return { ok: true, entries };
}

/**
 * Merges the entries of a compaction item with the items that precede it in a request.
 *
 * The client's items win: messages that it removed stay removed, and messages that it edited or added stay as they are, in its order. A
 * message returns to its position by its id or else by its content. A message that has no position, or whose position is already behind,
 * follows the item before it. No encrypted item is ever lost; only its position can shift, if messages were edited and have no id.
 */
function merge(items: readonly InputItem[], encrypted: readonly EncryptedEntry[]): Entry[] {
  const entries: Entry[] = [];
  const findMessage = indexMessages(encrypted);
  let next = 0;
  const copyItemsBefore = (end: number): void => {
    for (; next < end; next++) {
      const entry = encrypted[next];
      if (entry && 'item' in entry) entries.push(entry);
    }
  };
  for (const item of items) {
    const entry = entryOf(item);
    const found = 'message' in entry && findMessage(entry, next);
    if (found) {
      copyItemsBefore(found.position);
      next = found.position + 1;
      entries.push(restoreOriginal(entry, found.message));
    } else entries.push(entry);
  }
  copyItemsBefore(encrypted.length);
  return entries;
}

interface FoundMessage {
  readonly position: number;
  readonly message: EncryptedMessage;
}

/** Returns a function that finds a message by its id or else its hash, at the first position from `start` on. Each is found once. */
function indexMessages(encrypted: readonly EncryptedEntry[]): (entry: MessageEntry, start: number) => FoundMessage | undefined {
  const index = new Map<string, FoundMessage[]>();
  // Backwards, so that the first position is the last of its list, where it is removed at no cost.
  for (let position = encrypted.length - 1; position >= 0; position--) {
    const message = encrypted[position];
    if (!message || 'item' in message) continue;
    const found = { position, message };
    for (const key of [message.id, message.hash]) {
      const list = index.get(key);
      if (list) list.push(found);
      else index.set(key, [found]);
    }
  }
  const find = (key: string, start: number): FoundMessage | undefined => {
    const list = index.get(key);
    for (let found = list?.pop(); found; found = list?.pop()) if (found.position >= start) return found;
    return undefined;
  };
  return ({ message, hash }, start) => (message.id ? find(message.id, start) : undefined) ?? find(hash, start);
}

/** The entry with its message as it was first sent. An edited message is a new one. */
function restoreOriginal(entry: MessageEntry, { hash, form }: EncryptedMessage): MessageEntry {
  if (hash !== entry.hash) return entry;
  return { ...entry, original: restoreMessage(form, toOutputParts(entry.message.content)) };
}

function entryOf(item: InputItem): Entry {
  if (!isKeepable(item)) return { item };
  return { message: item, original: item, hash: `${item.role} ${contentHash(toOutputParts(item.content))}` };
}
