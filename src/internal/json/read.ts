/** Reading a JSON document that the skeleton checker did not recognize: decodes, measures and parses its bytes. */
import { concatChunks, type Chunks } from '../http/body.js';
import { countKeys, measureJson, type JsonLimits } from './measure.js';
import { decodeText, parseText, type JsonFault } from './parse.js';

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly text: string;
      /** The number of keys in all objects, with duplicates. */
      readonly keys: number;
    }
  /** A limit is exceeded. */
  | { readonly ok: false; readonly exceeded: keyof JsonLimits }
  /** `text` is the decoded text, if the bytes are UTF-8. `position` and `truncated` are those of `ParsedJson`. */
  | {
      readonly ok: false;
      readonly exceeded?: undefined;
      readonly fault: JsonFault;
      readonly text?: string;
      readonly position?: number;
      readonly truncated?: boolean;
    };

/** `list` is the key of the list in the root object that `maxItems` limits. */
export function readJson(chunks: Chunks, limits: JsonLimits, list?: string): ReadJson {
  const decoded = decodeText(concatChunks(chunks));
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const measured = measureJson(text, limits, list);
  if (!measured.ok) return measured;
  const parsed = parseText(text);
  return parsed.ok ? { ok: true, value: parsed.value, text, keys: measured.keys } : { ...parsed, text };
}

/** Whether an object in the document has the same key twice. */
export const hasDuplicateKeys = ({ value, keys }: Extract<ReadJson, { ok: true }>): boolean =>
  typeof value === 'object' && value !== null && countKeys(value) < keys;
