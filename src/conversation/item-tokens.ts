import { isCompaction } from './compaction-kinds.js';

/** The tokens that an image, a file or the content of a compaction item counts as, whatever its size. */
const FIXED_TOKENS = 1500;

/** Four bytes count as one token, as in `estimateTokens`, and base64 has four characters for every three bytes. */
const TOKENS_PER_ENCRYPTED_CHARACTER = 3 / 16;

/** The types of items, parts and outputs that are an image or a file, and the keys that they have it under. */
const MEDIA_KINDS: readonly unknown[] = ['input_image', 'input_file', 'computer_screenshot', 'image', 'image_generation_call'];
const MEDIA_KEYS: readonly string[] = ['file_data', 'file_id', 'file_url', 'image_url', 'result', 'url'];

const DATA_URL = /^data:[^,]{0,200};base64,/i;

/**
 * The tokens of an item. `countTokens` counts its JSON without images, files and encrypted content; to count base64 as text would give about
 * a thousand times as many tokens as models charge for an image.
 */
export function itemTokens(item: object, countTokens: (text: string) => number): number {
  let tokens = 0;
  const omit = (cost: number): string => {
    tokens += cost;
    return '';
  };
  const text = JSON.stringify(item, function (this: { type?: unknown }, key, value: unknown) {
    if (typeof value === 'string') {
      if (key === 'encrypted_content')
        return omit(isCompaction(this) ? FIXED_TOKENS : Math.ceil(value.length * TOKENS_PER_ENCRYPTED_CHARACTER));
      return DATA_URL.test(value) ? omit(FIXED_TOKENS) : value;
    }
    if (!isMedia(value)) return value;
    tokens += FIXED_TOKENS;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !MEDIA_KEYS.includes(name)));
  });
  return tokens + countTokens(text);
}

const isMedia = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && MEDIA_KINDS.includes((value as { type?: unknown }).type);
