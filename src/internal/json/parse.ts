/** Parsing JSON text without ever repeating it in an error. */
import { endOfString, MAX_JSON_DEPTH } from './measure.js';

/** What can be wrong with bytes that should be JSON. */
export type JsonFault =
  | 'empty'
  | 'not_utf8'
  | 'byte_order_mark'
  | 'not_json'
  | 'too_deep'
  | 'too_large'
  | 'duplicate_key'
  | 'lone_surrogate';

/** For `not_json`, `position` is the index of the fault in the text, and `truncated` says that the text ended too early. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault; readonly position?: number; readonly truncated?: boolean };

/** The faults as sentences about the body of a message. */
export const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  empty: 'the body is empty; it must be a JSON object',
  not_utf8: 'the body is not valid UTF-8',
  byte_order_mark: 'the body starts with a byte order mark, which JSON does not allow',
  not_json: 'the body is not valid JSON',
  too_deep: `the body is nested deeper than ${MAX_JSON_DEPTH} levels`,
  too_large: 'the body is larger than a string of this runtime can be',
  duplicate_key: 'an object in the body has the same key twice',
  lone_surrogate: 'a string in the body contains half of a surrogate pair',
};

/**
 * Parses JSON from bytes, by RFC 8259 and more strictly than `JSON.parse`: duplicate keys, lone surrogates, a byte order mark and nesting
 * deeper than `MAX_JSON_DEPTH` are faults, since readers treat them differently or lose them. Takes time linear in the bytes.
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseText(decoded.text);
  if (!parsed.ok) return parsed;
  const fault = findFault(decoded.text);
  return fault ? { ok: false, fault } : parsed;
}

/** Decodes the text of a JSON document: UTF-8 without a byte order mark. */
export function decodeText(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: JsonFault } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // Invalid bytes give a TypeError; for a text that is too long, each engine has another error. The class can be that of another realm.
    return { ok: false, fault: (error as Error).name === 'TypeError' ? 'not_utf8' : 'too_large' };
  }
  return text.startsWith('\uFEFF') ? { ok: false, fault: 'byte_order_mark' } : { ok: true, text };
}

/** `JSON.parse` without its error, which quotes the text. */
export function parseText(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, fault: 'too_deep' };
    if (/^[ \t\r\n]*$/.test(text)) return { ok: false, fault: 'empty' };
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return {
      ok: false,
      fault: 'not_json',
      ...(position !== undefined && { position: Number(position) }),
      truncated: /end of JSON|Unterminated/.test(message),
    };
  }
}

/** A sentence about a fault: with its line and column, if the text and the position are known. */
export function describeFault({
  fault,
  text,
  position,
  truncated,
}: {
  readonly fault: JsonFault;
  readonly text?: string;
  readonly position?: number;
  readonly truncated?: boolean;
}): string {
  const sentence = JSON_FAULTS[fault];
  if (truncated) return `${sentence}: it ends too early`;
  if (text === undefined || position === undefined) return sentence;
  const before = text.slice(0, position);
  return `${sentence}: line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`;
}

/** Scans a text that is known to be valid JSON, and so only needs to recognise strings, brackets and commas. */
function findFault(text: string): JsonFault | undefined {
  /** For each open bracket around the current one: the keys of its object, or null for an array. */
  const outer: (Set<string> | null)[] = [];
  let keys: Set<string> | null = null;
  let atKey = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x7b: // {
      case 0x5b: // [
        if (outer.push(keys) > MAX_JSON_DEPTH) return 'too_deep';
        atKey = text.charCodeAt(i) === 0x7b;
        keys = atKey ? new Set() : null;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        keys = outer.pop() ?? null;
        atKey = false;
        break;
      case 0x2c: // ,
        atKey = keys !== null;
        break;
      case 0x22: {
        // "
        const end = endOfString(text, i);
        const escaped = text.slice(i, end).includes('\\');
        if (atKey || escaped) {
          const string: string = escaped ? JSON.parse(text.slice(i, end + 1)) : text.slice(i + 1, end);
          if (escaped && /\p{Cs}/u.test(string)) return 'lone_surrogate';
          if (atKey && keys) {
            if (keys.has(string)) return 'duplicate_key';
            keys.add(string);
          }
        }
        atKey = false;
        i = end;
      }
    }
  }
  return undefined;
}
