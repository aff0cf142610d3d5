/** The `Content-Encoding` of bodies: which encodings there are, how to decode them, and how to recognize them. */
import {
  bodySourceOf,
  collectBody,
  concatChunks,
  resumeStream,
  streamBodySource,
  streamOf,
  type Bytes,
  type ByteStream,
  type Chunks,
} from './body.js';
import { contentLengthOf, type HeaderReader } from './headers.js';

/**
 * Creates the transform that decodes one body, such as a `DecompressionStream`. It is called once per body. Its types also exist in Node,
 * for programs that are compiled without those of the DOM.
 */
export type ContentDecoder = () => {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<ArrayBufferView | ArrayBuffer> | WritableStream<Uint8Array>;
  /**
   * Whether the decoder has used the complete body. Most decoders ignore bytes after the end of the encoded data, which the decoder of
   * another server may read. Called with the encoded body when `readable` has ended.
   * @default () => true
   */
  readonly usedAll?: ((encoded: readonly Uint8Array[]) => boolean | Promise<boolean>) | undefined;
};

/** Decoders by the name of their encoding, in lowercase. */
export type ContentDecoders = Readonly<Record<string, ContentDecoder>>;

/** Both ends of a transform of bytes, with the types that `pipeThrough` expects. */
type ByteTransform = Pick<TransformStream<Uint8Array, Uint8Array>, 'readable' | 'writable'>;

type CompressionFormat = 'gzip' | 'deflate' | 'deflate-raw';

export const compressor = (format: CompressionFormat): ByteTransform => new CompressionStream(format) as ByteTransform;
export const decompressor = (format: CompressionFormat): ByteTransform => new DecompressionStream(format) as ByteTransform;

/** The encodings that the gateway knows. A decoder for another one needs an entry here. */
export type KnownEncoding = keyof typeof SIGNATURES;

/** A decoder made of the runtime's `DecompressionStream`. */
const webDecoder =
  (format: CompressionFormat): ContentDecoder =>
  () =>
    Object.assign(decompressor(format), { usedAll: (encoded: readonly Uint8Array[]) => needsLastByte(encoded, format) });

/** Some runtimes ignore bytes after the end of the data. Without its last byte, data that has no such bytes cannot be decoded. */
async function needsLastByte(encoded: readonly Uint8Array[], format: CompressionFormat): Promise<boolean> {
  const truncated = new Blob(encoded as Chunks as Bytes[]).slice(0, -1).stream();
  const discard = new WritableStream<Uint8Array>();
  return truncated
    .pipeThrough(decompressor(format))
    .pipeTo(discard)
    .then(
      () => false,
      () => true,
    );
}

/** The decoders that every runtime has. */
export const WEB_DECODERS: ContentDecoders = {
  gzip: webDecoder('gzip'),
  'x-gzip': webDecoder('gzip'),
  deflate: webDecoder('deflate'),
} satisfies Partial<Record<KnownEncoding, ContentDecoder>>;

/** No sender applies more encodings, and each one costs a pass over the body. */
const MAX_ENCODINGS = 3;

/** The encodings of a body, in the order in which they were applied. */
export const encodingsOf = (headers: HeaderReader): string[] =>
  (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

export const canDecode = (encodings: readonly string[], decoders: ContentDecoders): boolean =>
  encodings.length <= MAX_ENCODINGS && encodings.every((name) => Object.hasOwn(decoders, name));

export type DecodedBody =
  | { readonly ok: true; readonly chunks: Chunks }
  | { readonly ok: false; readonly fault: 'invalid_encoding' | 'too_large' };

/**
 * Decodes a body whose encodings pass `canDecode`. `maxBytes` applies after each step: a body can be small at the end and huge in between.
 * With `onChunk`, the decoded bytes are passed to it instead of being returned; they may turn out to be invalid at the end.
 */
export async function decodeBody(
  chunks: Chunks,
  encodings: readonly string[],
  decoders: ContentDecoders,
  maxBytes: number,
  onChunk?: (chunk: Bytes) => void,
): Promise<DecodedBody> {
  for (const [i, name] of [...encodings.entries()].reverse()) {
    const decoder = (decoders[name] as ContentDecoder)();
    const decoded = streamOf(chunks).pipeThrough(decoder as ByteTransform);
    const collected = await collectBody(streamBodySource(decoded), { maxBytes, onChunk: i === 0 ? onChunk : undefined });
    if (collected.outcome === 'too_large') return { ok: false, fault: 'too_large' };
    const isDecoded = collected.outcome === 'complete' && ((await decoder.usedAll?.(chunks)) ?? true);
    if (!isDecoded) return { ok: false, fault: 'invalid_encoding' };
    chunks = collected.chunks;
  }
  return { ok: true, chunks };
}

/** What can be wrong with the bytes of a body, before they are read as text. */
export type BodyFault = 'too_large' | 'unsupported_encoding' | 'invalid_encoding' | 'truncated';

export type DecodedMessageBody =
  | { readonly ok: true; readonly bytes: Bytes; readonly received: number }
  | { readonly ok: false; readonly fault: BodyFault; readonly received: number };

/**
 * Reads and decodes the body of a message. It may have one encoding of `WEB_DECODERS`.
 *
 * `maxBytes` applies to the encoded and to the decoded body. Reading stops when it is exceeded, and does not start if `content-length`
 * exceeds it. `received` is the number of encoded bytes that were read.
 */
export async function readDecodedBody(message: Request | Response, maxBytes: number): Promise<DecodedMessageBody> {
  const encodings = encodingsOf(message.headers);
  if (encodings.length > 1 || !canDecode(encodings, WEB_DECODERS)) return { ok: false, fault: 'unsupported_encoding', received: 0 };
  if ((contentLengthOf(message.headers) ?? 0) > maxBytes) return { ok: false, fault: 'too_large', received: 0 };
  const { outcome, chunks, received } = await collectBody(bodySourceOf(message), { maxBytes });
  if (outcome === 'too_large') return { ok: false, fault: 'too_large', received };
  if (outcome !== 'complete') return { ok: false, fault: 'truncated', received };
  const decoded = await decodeBody(chunks, encodings, WEB_DECODERS, maxBytes);
  return decoded.ok ? { ok: true, bytes: concatChunks(decoded.chunks), received } : { ...decoded, received };
}

/** The number of bytes that show whether a body is encoded. */
const SIGNATURE_BYTES = 32;

const startsWith =
  (...signature: number[]) =>
  (start: Bytes): boolean =>
    signature.every((byte, i) => start[i] === byte);

/** Brotli and zlib have no signature that can be relied on, but their output is never text. */
const isNotText = (start: Bytes): boolean => {
  try {
    // The last character may be incomplete.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return text === '' || /[^\t\n\r\P{Cc}]/u.test(text);
  } catch {
    return true;
  }
};

/** How the first bytes of a body in each encoding are recognized. */
const SIGNATURES = {
  gzip: startsWith(0x1f, 0x8b),
  'x-gzip': startsWith(0x1f, 0x8b),
  deflate: isNotText,
  br: isNotText,
  zstd: startsWith(0x28, 0xb5, 0x2f, 0xfd),
};

/**
 * Whether the body of a message that `fetch` returned still has the encoding that its header names. `fetch` decodes the encodings it
 * knows, which differ by runtime and version, and leaves the header as it was. The returned stream is the complete body.
 */
export async function detectEncoding(body: ByteStream, encoding: string): Promise<{ isEncoded: boolean; body: ByteStream }> {
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  while (length < SIGNATURE_BYTES) {
    const { value } = await reader.read();
    if (!value) break;
    chunks.push(value);
    length += value.length;
  }
  const start = concatChunks(chunks).subarray(0, SIGNATURE_BYTES);
  const matches = (SIGNATURES as Readonly<Record<string, (start: Bytes) => boolean>>)[encoding];
  return { isEncoded: matches ? matches(start) : true, body: resumeStream(chunks, reader) };
}
