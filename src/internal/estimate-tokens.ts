/** A rough estimate that needs no vocabulary: one token for every four bytes of UTF-8, rounded up. */
export const estimateTokens = (text: string): number => Math.ceil(utf8Length(text) / 4);

const encoder = new TextEncoder();
const buffer = new Uint8Array(64 * 1024);

/** The number of bytes of a text in UTF-8. Reuses one buffer: for short texts, an array for each one costs ten times as much. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let position = 0; position < text.length; ) {
    const { read, written } = encoder.encodeInto(position === 0 ? text : text.slice(position), buffer);
    position += read;
    bytes += written;
  }
  return bytes;
}
