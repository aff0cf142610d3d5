import type { LazyAbortController } from './abort.js';
import type { HeaderReader } from './headers.js';

/** Whom a body is handed to as it comes. */
export interface BodySink {
  chunk(piece: Uint8Array<ArrayBuffer>): void;
  /** Told once: with an error, if the body broke before its end. */
  end(error?: Error): void;
}

/** A body that is read without a web stream, whose queue and promises cost a proxy more than all else. */
export interface BodySource {
  /** Begins to hand the body out. */
  read(sink: BodySink): void;
  /** Ends that, and gives what has not been handed out yet as a stream. */
  toStream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Lets go of the source. */
  cancel(): void;
}

/** A request or an answer, as far as its body goes. */
export interface HasBody {
  readonly body: ReadableStream<Uint8Array> | null;
  /** The same body, from the runtime. Whoever reads one does not read the other. */
  readonly bodySource?: BodySource | undefined;
}

/** Bytes as they came, in their order. */
export type Chunks = readonly Uint8Array<ArrayBuffer>[];

export const byteLengthOf = (pieces: Chunks): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** All of the bytes in one array: the piece itself, if there is one. */
export function concatChunks(pieces: Chunks): Uint8Array<ArrayBuffer> {
  const [only, second] = pieces;
  if (only && !second) return only;
  const whole = new Uint8Array(byteLengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Pieces below this are put together. */
const MIN_CHUNK_SIZE = 16 * 1024;
const BUFFER_SIZE = 64 * 1024;

/** Keeps what comes. Small pieces are copied: each costs far more than its bytes, and may hold on to more than it shows. */
export function createChunkBuffer(): { add(piece: Uint8Array<ArrayBuffer>): void; all(): Uint8Array<ArrayBuffer>[] } {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let room = new Uint8Array();
  let used = 0;
  const flush = (): void => {
    if (used > 0) pieces.push(room.subarray(0, used));
    room = room.subarray(used);
    used = 0;
  };
  return {
    add(piece) {
      if (piece.length >= MIN_CHUNK_SIZE) {
        flush();
        pieces.push(piece);
        return;
      }
      if (used + piece.length > room.length) {
        flush();
        room = new Uint8Array(BUFFER_SIZE);
      }
      room.set(piece, used);
      used += piece.length;
    },
    all() {
      flush();
      return pieces;
    },
  };
}

/** What can be wrong with the bytes of a body, before anyone looks at what they say. */
export type BodyFault = 'too_large' | 'unknown_coding' | 'broken_coding' | 'cut';

export type DecodedMessageBody =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly received: number }
  | { readonly ok: false; readonly fault: BodyFault; readonly received: number };

/**
 * Makes the transform that undoes one content coding, such as a `DecompressionStream`; it is asked for one per body. Named by types that
 * Node has too, for those who compile without the DOM's.
 */
export type ContentDecoder = () => {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<ArrayBufferView | ArrayBuffer> | WritableStream<Uint8Array>;
};

/** Decoders by the name of the coding, in lowercase. */
export type ContentDecoders = Readonly<Record<string, ContentDecoder>>;

/** What every runtime can undo. */
export const WEB_DECODERS: ContentDecoders = {
  gzip: () => decompressor('gzip'),
  'x-gzip': () => decompressor('gzip'),
  deflate: () => decompressor('deflate'),
};

/** Nobody codes a body more often, and each time costs a pass over it. */
const MAX_ENCODINGS = 3;

/** The codings of a body, in the order in which they were applied. */
export const encodingsOf = (headers: HeaderReader): string[] =>
  (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

/** Whether there is a decoder for each of the codings. */
export const canDecode = (codings: readonly string[], decoders: ContentDecoders): boolean =>
  codings.length <= MAX_ENCODINGS && codings.every((name) => Object.hasOwn(decoders, name));

/**
 * Reads the body of a message and undoes its `content-encoding`: gzip or deflate; any other coding is a fault, and so is more than one.
 *
 * `maxBytes` holds for the bytes on the wire and for those after decoding. Reading stops when it is passed, and does not begin if
 * `content-length` says that it will be. `received` counts the bytes on the wire that were read.
 */
export async function readBody(message: Request | Response, maxBytes: number): Promise<DecodedMessageBody> {
  const codings = encodingsOf(message.headers);
  if (codings.length > 1 || !canDecode(codings, WEB_DECODERS)) return { ok: false, fault: 'unknown_coding', received: 0 };
  if (Number(message.headers.get('content-length')) > maxBytes) return { ok: false, fault: 'too_large', received: 0 };
  if (!message.body) return { ok: true, bytes: new Uint8Array(), received: 0 };

  const { outcome: end, chunks: pieces, received } = await collect(message.body, maxBytes);
  if (end === 'failed') return { ok: false, fault: 'cut', received };
  if (end === 'capped') return { ok: false, fault: 'too_large', received };
  const decoded = await decodeBody(pieces, codings, WEB_DECODERS, maxBytes);
  return decoded.ok ? { ok: true, bytes: concatChunks(decoded.chunks), received } : { ...decoded, received };
}

export type DecodedBody =
  | { readonly ok: true; readonly chunks: Chunks }
  | { readonly ok: false; readonly fault: 'broken_coding' | 'too_large' };

/**
 * Undoes codings that `canDecode` has said yes to. `maxBytes` holds after each of them: a body can be small at the end, and huge in
 * between.
 */
export async function decodeBody(
  pieces: Chunks,
  codings: readonly string[],
  decoders: ContentDecoders,
  maxBytes: number,
): Promise<DecodedBody> {
  for (const name of [...codings].reverse()) {
    const plain = await collect(streamOf(...pieces).pipeThrough((decoders[name] as ContentDecoder)() as BytePair), maxBytes);
    if (plain.outcome === 'failed') return { ok: false, fault: 'broken_coding' };
    if (plain.outcome === 'capped') return { ok: false, fault: 'too_large' };
    pieces = plain.chunks;
  }
  return { ok: true, chunks: pieces };
}

export interface CollectedBody {
  /** `capped`: the stream has more than it may. `failed`: it broke before its end. `late`: it did not end in time. */
  readonly outcome: 'whole' | 'capped' | 'failed' | 'late';
  /** What was read; nothing if it is `capped`. */
  readonly chunks: Uint8Array<ArrayBuffer>[];
  readonly received: number;
  /** With `keepRest`, if it is `capped`: the stream from its start, with what was read of it. */
  readonly stream?: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** What broke it, if it is `failed`. */
  readonly cause?: unknown;
}

/** Of bodies whose length was announced, these bytes are held in an array that is made at once. */
const MAX_INITIAL_BUFFER = 1024 * 1024;

export interface CollectOptions {
  /** The length that was announced. Room for more than 1 MiB of it is made as it comes. */
  expected?: number | undefined;
  /** Ends the reading, which has failed then. */
  abort?: Pick<LazyAbortController, 'aborted' | 'onAbort'> | undefined;
  /** Most time for all of it. */
  timeoutMs?: number | undefined;
  /** Whether a stream that has more than it may is to be handed on. */
  keepStream?: boolean;
}

/** Reads at most `maxBytes` bytes of the body of a message, and lets go of it when it has more. One that is not there is empty. */
export async function collectBody(message: HasBody, maxBytes: number, options: CollectOptions = {}): Promise<CollectedBody> {
  // Whether there is a web stream is asked last, since that makes one.
  if (message.bodySource) return collectDirectly(message.bodySource, maxBytes, options);
  return message.body ? collect(message.body, maxBytes, options) : { outcome: 'whole', chunks: [], received: 0 };
}

function collectDirectly(
  body: BodySource,
  maxBytes: number,
  { abort: until, timeoutMs, keepStream: keepRest }: CollectOptions,
): Promise<CollectedBody> {
  const gathered = createChunkBuffer();
  let received = 0;
  return new Promise((resolve) => {
    const stop = (collected: Omit<CollectedBody, 'received'>): void => {
      forget();
      resolve({ ...collected, received });
    };
    const forget = limit(until, timeoutMs, (end) => {
      body.cancel();
      stop({ outcome: end, chunks: gathered.all() });
    });
    body.read({
      chunk(piece) {
        received += piece.length;
        if (received <= maxBytes) return gathered.add(piece);
        if (!keepRest) body.cancel();
        stop({
          outcome: 'capped',
          chunks: [],
          ...(keepRest && { stream: resume([...gathered.all(), piece], body.toStream().getReader()) }),
        });
      },
      end: (cause) => stop({ outcome: cause ? 'failed' : 'whole', chunks: gathered.all(), cause }),
    });
  });
}

/** Ends a reading early. Returns what takes timer and listener away. */
function limit(until: CollectOptions['abort'], timeoutMs: number | undefined, end: (end: 'failed' | 'late') => void): () => void {
  const onStop = (): void => end('failed');
  const timer = timeoutMs === undefined || timeoutMs === Infinity ? undefined : setTimeout(() => end('late'), timeoutMs);
  // Not before the reading has begun.
  const forget = until?.onAbort(until.aborted ? () => queueMicrotask(onStop) : onStop);
  return () => {
    clearTimeout(timer);
    forget?.();
  };
}

/** Reads at most `maxBytes` bytes of a stream, and lets go of it when it has more. */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  { expected = maxBytes, abort: until, timeoutMs, keepStream: keepRest = false }: CollectOptions = {},
): Promise<CollectedBody> {
  const reader = (stream as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const most = Math.min(maxBytes, expected);
  let early: 'failed' | 'late' | undefined;
  const letGo = (): void => void reader.cancel().catch(() => {});
  const forget = limit(until, timeoutMs, (end) => {
    early = end;
    letGo();
  });
  // One array that grows: a list of chunks costs far more than its bytes when each chunk is tiny. What was announced is believed as far
  // as it costs little, since memory that is not written to is not taken.
  let room = new Uint8Array(Math.min(expected === maxBytes ? 65_536 : MAX_INITIAL_BUFFER, most));
  let received = 0;
  const stop = (end: CollectedBody['outcome']): CollectedBody => ({ outcome: end, chunks: [room.subarray(0, received)], received });
  try {
    for (;;) {
      const { value: chunk } = await reader.read();
      if (!chunk) return stop(early ?? 'whole');
      if (received + chunk.length > maxBytes) {
        const capped: CollectedBody = { outcome: 'capped', chunks: [], received: received + chunk.length };
        if (keepRest) return { ...capped, stream: resume([room.subarray(0, received), chunk], reader) };
        letGo();
        return capped;
      }
      const needed = received + chunk.length;
      if (needed > room.length) {
        // What was announced may be wrong: past it the array goes on to double, so that copying stays linear.
        const larger = new Uint8Array(Math.max(needed, Math.min(needed <= most ? most : maxBytes, 2 * room.length)));
        larger.set(room.subarray(0, received));
        room = larger;
      }
      room.set(chunk, received);
      received = needed;
    }
  } catch (cause) {
    return { ...stop(early ?? 'failed'), cause };
  } finally {
    forget();
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** A stream of what was read already and then of the rest, at the pace of who reads it. */
export function resume(read: Uint8Array<ArrayBuffer>[], reader: Reader): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const chunk = read.shift() ?? (await reader.read()).value;
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

export const streamOf = (...pieces: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([...pieces]).stream();

type Format = 'gzip' | 'deflate' | 'deflate-raw';
/** Both ends of a transform of bytes. */
type BytePair = Pick<TransformStream<Uint8Array, Uint8Array>, 'readable' | 'writable'>;

/** The pair as TypeScript wants it: its own type lets any BufferSource in, which `pipeThrough` does not take for bytes. */
export const decompressor = (format: Format): BytePair => new DecompressionStream(format) as BytePair;

export const compressor = (format: Format): BytePair => new CompressionStream(format) as BytePair;
