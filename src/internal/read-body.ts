/** What can be wrong with the bytes of a body, before anyone looks at what they say. */
export type BodyFault = 'too_large' | 'unknown_coding' | 'broken_coding' | 'cut';

export type ReadBody =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly received: number }
  | { readonly ok: false; readonly fault: BodyFault; readonly received: number };

const CODINGS: Readonly<Record<string, CompressionFormat | 'none'>> = {
  '': 'none',
  identity: 'none',
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
};

/**
 * Reads the body of a message and undoes its `content-encoding`: gzip and deflate; any other coding is a fault.
 *
 * `maxBytes` holds for the bytes on the wire and for those after decoding. Reading stops when it is passed, and does not begin if
 * `content-length` says that it will be. `received` counts the bytes on the wire that were read.
 */
export async function readBody(message: Request | Response, maxBytes: number): Promise<ReadBody> {
  const name = (message.headers.get('content-encoding') ?? '').trim().toLowerCase();
  const coding = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (coding === undefined) return { ok: false, fault: 'unknown_coding', received: 0 };
  if (Number(message.headers.get('content-length')) > maxBytes) return { ok: false, fault: 'too_large', received: 0 };
  if (!message.body) return { ok: true, bytes: new Uint8Array(), received: 0 };

  const wire = await collect(message.body, maxBytes);
  if (wire.end === 'failed') return { ok: false, fault: 'cut', received: wire.received };
  if (wire.end === 'capped') return { ok: false, fault: 'too_large', received: wire.received };
  if (coding === 'none') return { ok: true, bytes: wire.bytes, received: wire.received };

  const plain = await collect(streamOf(wire.bytes).pipeThrough(decompressor(coding)), maxBytes);
  if (plain.end === 'failed') return { ok: false, fault: 'broken_coding', received: wire.received };
  if (plain.end === 'capped') return { ok: false, fault: 'too_large', received: wire.received };
  return { ok: true, bytes: plain.bytes, received: wire.received };
}

export interface Collected {
  /** `capped`: the stream has more than it may. `failed`: it broke before its end. */
  readonly end: 'whole' | 'capped' | 'failed';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly received: number;
}

/** Reads a stream into one array of at most `maxBytes` bytes, and lets go of the stream when it has more. */
export async function collect(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Collected> {
  const reader = stream.getReader();
  // One array that grows: a list of chunks costs far more than its bytes when each chunk is tiny.
  let room = new Uint8Array(Math.min(65_536, maxBytes));
  let received = 0;
  const stop = (end: Collected['end']): Collected => ({ end, bytes: room.subarray(0, received), received });
  for (;;) {
    let chunk: Uint8Array | undefined;
    try {
      chunk = (await reader.read()).value;
    } catch {
      return stop('failed');
    }
    if (!chunk) return stop('whole');
    if (received + chunk.length > maxBytes) {
      received += chunk.length;
      void reader.cancel().catch(() => {});
      return { end: 'capped', bytes: new Uint8Array(), received };
    }
    if (received + chunk.length > room.length) {
      const larger = new Uint8Array(Math.min(maxBytes, Math.max(2 * room.length, received + chunk.length)));
      larger.set(room.subarray(0, received));
      room = larger;
    }
    room.set(chunk, received);
    received += chunk.length;
  }
}

export const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([bytes]).stream();

/** The pair as TypeScript wants it: its own type lets any BufferSource in, which `pipeThrough` does not take for bytes. */
export const decompressor = (format: CompressionFormat): ReadableWritablePair<Uint8Array, Uint8Array> =>
  new DecompressionStream(format) as ReadableWritablePair<Uint8Array, Uint8Array>;

export const compressor = (format: CompressionFormat): ReadableWritablePair<Uint8Array, Uint8Array> =>
  new CompressionStream(format) as ReadableWritablePair<Uint8Array, Uint8Array>;
