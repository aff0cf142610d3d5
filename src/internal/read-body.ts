import type { DirectBody, Message } from './direct-body.js';
import type { Stop } from './stop.js';
import type { HeaderReader } from './header-list.js';
import { gatherPieces, join, type Pieces } from './pieces.js';

/** What can be wrong with the bytes of a body, before anyone looks at what they say. */
export type BodyFault = 'too_large' | 'unknown_coding' | 'broken_coding' | 'cut';

export type ReadBody =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly received: number }
  | { readonly ok: false; readonly fault: BodyFault; readonly received: number };

/**
 * Makes the transform that undoes one content coding, such as a `DecompressionStream`; it is asked for one per body. Named by types that
 * Node has too, for those who compile without the DOM's.
 */
export type Decoder = () => {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<ArrayBufferView | ArrayBuffer> | WritableStream<Uint8Array>;
};

/** Decoders by the name of the coding, in lowercase. */
export type Decoders = Readonly<Record<string, Decoder>>;

/** What every runtime can undo. */
export const WEB_DECODERS: Decoders = {
  gzip: () => decompressor('gzip'),
  'x-gzip': () => decompressor('gzip'),
  deflate: () => decompressor('deflate'),
};

/** Nobody codes a body more often, and each time costs a pass over it. */
const MOST_CODINGS = 3;

/** The codings of a body, in the order in which they were applied. */
export const codingsOf = (headers: HeaderReader): string[] =>
  (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

/** Whether there is a decoder for each of the codings. */
export const canDecode = (codings: readonly string[], decoders: Decoders): boolean =>
  codings.length <= MOST_CODINGS && codings.every((name) => Object.hasOwn(decoders, name));

/**
 * Reads the body of a message and undoes its `content-encoding`: gzip or deflate; any other coding is a fault, and so is more than one.
 *
 * `maxBytes` holds for the bytes on the wire and for those after decoding. Reading stops when it is passed, and does not begin if
 * `content-length` says that it will be. `received` counts the bytes on the wire that were read.
 */
export async function readBody(message: Request | Response, maxBytes: number): Promise<ReadBody> {
  const codings = codingsOf(message.headers);
  if (codings.length > 1 || !canDecode(codings, WEB_DECODERS)) return { ok: false, fault: 'unknown_coding', received: 0 };
  if (Number(message.headers.get('content-length')) > maxBytes) return { ok: false, fault: 'too_large', received: 0 };
  if (!message.body) return { ok: true, bytes: new Uint8Array(), received: 0 };

  const { end, pieces, received } = await collect(message.body, maxBytes);
  if (end === 'failed') return { ok: false, fault: 'cut', received };
  if (end === 'capped') return { ok: false, fault: 'too_large', received };
  const decoded = await decodeBody(pieces, codings, WEB_DECODERS, maxBytes);
  return decoded.ok ? { ok: true, bytes: join(decoded.pieces), received } : { ...decoded, received };
}

export type DecodedBody =
  | { readonly ok: true; readonly pieces: Pieces }
  | { readonly ok: false; readonly fault: 'broken_coding' | 'too_large' };

/**
 * Undoes codings that `canDecode` has said yes to. `maxBytes` holds after each of them: a body can be small at the end, and huge in
 * between.
 */
export async function decodeBody(pieces: Pieces, codings: readonly string[], decoders: Decoders, maxBytes: number): Promise<DecodedBody> {
  for (const name of [...codings].reverse()) {
    const plain = await collect(streamOf(...pieces).pipeThrough((decoders[name] as Decoder)() as BytePair), maxBytes);
    if (plain.end === 'failed') return { ok: false, fault: 'broken_coding' };
    if (plain.end === 'capped') return { ok: false, fault: 'too_large' };
    pieces = plain.pieces;
  }
  return { ok: true, pieces };
}

export interface Collected {
  /** `capped`: the stream has more than it may. `failed`: it broke before its end. `late`: it did not end in time. */
  readonly end: 'whole' | 'capped' | 'failed' | 'late';
  /** What was read; nothing if it is `capped`. */
  readonly pieces: Uint8Array<ArrayBuffer>[];
  readonly received: number;
  /** With `keepRest`, if it is `capped`: the stream from its start, with what was read of it. */
  readonly whole?: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** What broke it, if it is `failed`. */
  readonly cause?: unknown;
}

/** Of bodies whose length was announced, these bytes are held in an array that is made at once. */
const FIRST_ROOM = 1024 * 1024;

export interface CollectOptions {
  /** The length that was announced. Room for more than 1 MiB of it is made as it comes. */
  expected?: number | undefined;
  /** Ends the reading, which has failed then. */
  until?: Pick<Stop, 'isStopped' | 'onStop'> | undefined;
  /** Most time for all of it. */
  timeoutMs?: number | undefined;
  /** Whether a stream that has more than it may is to be handed on. */
  keepRest?: boolean;
}

/** Reads at most `maxBytes` bytes of the body of a message, and lets go of it when it has more. One that is not there is empty. */
export async function collectBody(message: Message, maxBytes: number, options: CollectOptions = {}): Promise<Collected> {
  // Whether there is a web stream is asked last, since that makes one.
  if (message.direct) return collectDirectly(message.direct, maxBytes, options);
  return message.body ? collect(message.body, maxBytes, options) : { end: 'whole', pieces: [], received: 0 };
}

function collectDirectly(body: DirectBody, maxBytes: number, { until, timeoutMs, keepRest }: CollectOptions): Promise<Collected> {
  const gathered = gatherPieces();
  let received = 0;
  return new Promise((resolve) => {
    const stop = (collected: Omit<Collected, 'received'>): void => {
      forget();
      resolve({ ...collected, received });
    };
    const forget = limit(until, timeoutMs, (end) => {
      body.cancel();
      stop({ end, pieces: gathered.all() });
    });
    body.take({
      piece(piece) {
        received += piece.length;
        if (received <= maxBytes) return gathered.add(piece);
        if (!keepRest) body.cancel();
        stop({ end: 'capped', pieces: [], ...(keepRest && { whole: resume([...gathered.all(), piece], body.giveBack().getReader()) }) });
      },
      end: (cause) => stop({ end: cause ? 'failed' : 'whole', pieces: gathered.all(), cause }),
    });
  });
}

/** Ends a reading early. Returns what takes timer and listener away. */
function limit(until: CollectOptions['until'], timeoutMs: number | undefined, end: (end: 'failed' | 'late') => void): () => void {
  const onStop = (): void => end('failed');
  const timer = timeoutMs === undefined || timeoutMs === Infinity ? undefined : setTimeout(() => end('late'), timeoutMs);
  // Not before the reading has begun.
  const forget = until?.onStop(until.isStopped ? () => queueMicrotask(onStop) : onStop);
  return () => {
    clearTimeout(timer);
    forget?.();
  };
}

/** Reads at most `maxBytes` bytes of a stream, and lets go of it when it has more. */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  { expected = maxBytes, until, timeoutMs, keepRest = false }: CollectOptions = {},
): Promise<Collected> {
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
  let room = new Uint8Array(Math.min(expected === maxBytes ? 65_536 : FIRST_ROOM, most));
  let received = 0;
  const stop = (end: Collected['end']): Collected => ({ end, pieces: [room.subarray(0, received)], received });
  try {
    for (;;) {
      const { value: chunk } = await reader.read();
      if (!chunk) return stop(early ?? 'whole');
      if (received + chunk.length > maxBytes) {
        const capped: Collected = { end: 'capped', pieces: [], received: received + chunk.length };
        if (keepRest) return { ...capped, whole: resume([room.subarray(0, received), chunk], reader) };
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

export const streamOf = (...pieces: Pieces): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([...pieces]).stream();

type Format = 'gzip' | 'deflate' | 'deflate-raw';
/** Both ends of a transform of bytes. */
type BytePair = Pick<TransformStream<Uint8Array, Uint8Array>, 'readable' | 'writable'>;

/** The pair as TypeScript wants it: its own type lets any BufferSource in, which `pipeThrough` does not take for bytes. */
export const decompressor = (format: Format): BytePair => new DecompressionStream(format) as BytePair;

export const compressor = (format: Format): BytePair => new CompressionStream(format) as BytePair;
