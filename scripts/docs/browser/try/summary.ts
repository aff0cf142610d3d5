/** What a response kept, and what it encrypted. */
import { encryptedItems } from '../../../../src/conversation/index.js';
import type { CompactResponse, OutputItem } from '../../../../src/types.js';
import type { ItemSummary, ResponseSummary } from './protocol.js';

const MAX_ITEMS = 100;
const MAX_PREVIEW = 160;
const MAX_BODY = 200_000;

export function summarize({ output, usage }: CompactResponse): ResponseSummary {
  const encrypted = new Set(encryptedItems(output).map(({ index }) => index));
  return {
    items: output.slice(0, MAX_ITEMS).map((item, index) => summarizeItem(item, encrypted.has(index))),
    itemCount: output.length,
    encryptedCount: encrypted.size,
    tokensBefore: usage.input_tokens,
    tokensAfter: usage.output_tokens,
  };
}

function summarizeItem(item: OutputItem, isEncrypted: boolean): ItemSummary {
  const { type, role, content, encrypted_content: encryptedContent } = item as unknown as Record<string, unknown>;
  const name = typeof role === 'string' ? `${type}, ${role}` : String(type);
  const text =
    isEncrypted && typeof encryptedContent === 'string' ? `${count(encryptedContent.length)} characters` : previewOf(content ?? item);
  return { type: name, isEncrypted, preview: text };
}

/** The texts of content parts; for other content, its JSON. */
function previewOf(content: unknown): string {
  const texts = Array.isArray(content) ? content.map((part: { text?: unknown } | null) => part?.text).filter(isString) : [];
  const text = isString(content) ? content : texts.length > 0 ? texts.join(' ') : JSON.stringify(content);
  return text.length > MAX_PREVIEW ? `${text.slice(0, MAX_PREVIEW)}…` : text;
}

const isString = (value: unknown): value is string => typeof value === 'string';

const count = (number: number): string => number.toLocaleString('en');

/** JSON or a text for reading, shortened so that the page can show it. */
export function shownBody(body: unknown): string | null {
  if (body === undefined) return null;
  const text = isString(body) ? body : JSON.stringify(body, null, 2);
  return text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}\n… ${count(text.length - MAX_BODY)} more characters` : text;
}
