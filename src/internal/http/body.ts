/** Bodies of HTTP messages: `BodySource`, from which a body is read, and `collectBody`, which reads a complete body. */
import type { LazyAbortController } from './abort.js';

export type Bytes = Uint8Array<ArrayBuffer>;
export type ByteStream = ReadableStream<Bytes>;

/** Consecutive bytes, in chunks of any size. */
export type Chunks = readonly Bytes[];

export interface BodySink {
  chunk(chunk: Bytes): void;
  /** Called once: at the end of the body, or with an error if it ended early. */
  end(error?: Error): void;
}

/** A body that can be read without a web stream: the queue and the promises of web streams are the largest cost of a proxy. */
export interface BodySource {
  /** Starts to pass the body to the sink. */
  read(sink: BodySink): void;
  /** Stops reading, and returns the rest of the body as a stream. */
  toStream(): ByteStream;
  /** Stops reading, and discards the rest. */
  cancel(): void;
}

/** A body source that its reader can slow down. */
export interface PausableSource extends BodySource {
  /** Stops reading. A chunk that is on its way can still follow. */
  pause(): void;
  resume(): void;
}

/** A message with a body. Both properties are the same body: only one of them may be read. */
export interface HasBody {
  readonly body: ReadableStream<Uint8Array> | null;
  /** Preferred where the runtime provides it. */
  readonly bodySource?: BodySource | undefined;
}

/** The body to read, or undefined if there is none. Reads `body` last, since that can create a stream. */
export function bodySourceOf(message: HasBody): BodySource | undefined {
  if (message.bodySource) return message.bodySource;
  return message.body ? streamBodySource(message.body) : undefined;
}

export function streamBodySource(stream: ReadableStream<Uint8Array>): PausableSource {
  const reader = (stream as ByteStream).getReader();
  let sink: BodySink | undefined;
  let paused = false;
  let wake = (): void => {};
  const end = (error?: Error): void => {
    const ended = sink;
    sink = undefined;
    ended?.end(error);
  };
  async function readAll(): Promise<void> {
    while (sink) {
      const { value } = await reader.read();
      if (!value) return end();
      sink?.chunk(value);
      if (paused) await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  const resume = (): void => {
    paused = false;
    wake();
  };
  return {
    read(target) {
      sink = target;
      readAll().catch(end);
    },
    pause: () => void (paused = true),
    resume,
    toStream() {
      sink = undefined;
      return resumeStream([], reader);
    },
    cancel() {
      sink = undefined;
      reader.cancel().catch(() => {});
      resume();
    },
  };
}

/** A body source that nothing has been read from yet, as a stream that is read at the pace of its reader. */
export function toStream(source: PausableSource): ByteStream {
  let isCancelled = false;
  return new ReadableStream({
    start(controller) {
      source.read({
        chunk(chunk) {
          controller.enqueue(chunk);
          if ((controller.desiredSize as number) <= 0) source.pause();
        },
        end(error) {
          // The source may have been complete already when the reader cancelled.
          if (isCancelled) return;
          if (error) controller.error(error);
          else controller.close();
        },
      });
    },
    pull: () => source.resume(),
    cancel() {
      isCancelled = true;
      source.cancel();
    },
  });
}

/** A stream of chunks that were already read, followed by the rest of their source. The source is read only on demand. */
export function resumeStream(chunks: Bytes[], reader: ReadableStreamDefaultReader<Bytes>): ByteStream {
  return new ReadableStream({
    async pull(controller) {
      const chunk = chunks.shift() ?? (await reader.read()).value;
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

export interface CollectedBody {
  /**
   * `too_large`: the body has more than `maxBytes` bytes. `no_space`: `reserve` refused bytes. `error`: the body ended early, or the reading
   * was aborted. `timeout`: it did not end within `timeoutMs`.
   */
  readonly outcome: 'complete' | 'too_large' | 'no_space' | 'error' | 'timeout';
  /** What was read; empty for `too_large` and `no_space`. */
  readonly chunks: Chunks;
  /** The number of bytes that were read. */
  readonly received: number;
  /** For `too_large` and `no_space`, with the option `keepStream`: the complete body, including what was read. */
  readonly stream?: ByteStream;
  /** For `error`: the error of the body; undefined if the reading was aborted. */
  readonly cause?: unknown;
}

export interface CollectOptions {
  maxBytes: number;
  /** Aborts the reading: the outcome is `error`. */
  abort?: Pick<LazyAbortController, 'aborted' | 'onAbort'> | undefined;
  /** The time limit for the complete body, in milliseconds; `Infinity` or undefined for no limit. */
  timeoutMs?: number | undefined;
  /** Whether a body that is not read completely is returned as a stream instead of being discarded. */
  keepStream?: boolean;
  /** Called for each chunk before it is kept. Returns whether there is space for so many bytes. */
  reserve?: ((bytes: number) => boolean) | undefined;
  /** Receives the chunks, which are not kept then. */
  onChunk?: ((chunk: Bytes) => void) | undefined;
}

/** Reads a body completely, up to `maxBytes` bytes. A missing body is empty. Never rejects. */
export async function collectBody(source: BodySource | undefined, options: CollectOptions): Promise<CollectedBody> {
  if (!source) return { outcome: 'complete', chunks: [], received: 0 };
  const { maxBytes, keepStream = false, reserve = () => true } = options;
  const buffer = createChunkBuffer();
  const { onChunk = buffer.add } = options;
  let received = 0;
  return new Promise((resolve) => {
    const finish = (collected: Omit<CollectedBody, 'received'>): void => {
      unsubscribe();
      resolve({ ...collected, received });
    };
    const unsubscribe = subscribeToEarlyEnd(options, (outcome) => {
      source.cancel();
      finish({ outcome, chunks: buffer.chunks() });
    });
    source.read({
      chunk(chunk) {
        received += chunk.length;
        const outcome = received > maxBytes ? 'too_large' : reserve(chunk.length) ? undefined : 'no_space';
        if (!outcome) return onChunk(chunk);
        if (!keepStream) {
          source.cancel();
          return finish({ outcome, chunks: [] });
        }
        const stream = resumeStream([...buffer.chunks(), chunk], source.toStream().getReader());
        finish({ outcome, chunks: [], stream });
      },
      end: (cause) => finish({ outcome: cause ? 'error' : 'complete', chunks: buffer.chunks(), cause }),
    });
  });
}

/** Calls `end` on abort or timeout. Returns a function that removes the listener and the timer. */
function subscribeToEarlyEnd({ abort, timeoutMs = Infinity }: CollectOptions, end: (outcome: 'error' | 'timeout') => void): () => void {
  const timer = timeoutMs === Infinity ? undefined : setTimeout(() => end('timeout'), timeoutMs);
  const onAbort = (): void => end('error');
  // `onAbort` calls the listener at once if the work is aborted already; but `collectBody` has to start reading before it can stop.
  const unsubscribe = abort?.onAbort(abort.aborted ? () => queueMicrotask(onAbort) : onAbort);
  return () => {
    clearTimeout(timer);
    unsubscribe?.();
  };
}

/** Smaller chunks are copied into a common buffer: a chunk costs far more than its bytes, and may keep a larger buffer in memory. */
const MIN_CHUNK_SIZE = 16 * 1024;
/** Each buffer is twice as large as the one before it: a small body is not worth a large one. */
const FIRST_BUFFER_SIZE = 2 * 1024;
const MAX_BUFFER_SIZE = 64 * 1024;

export interface ChunkBuffer {
  add(chunk: Bytes): void;
  /** All bytes that were added. */
  chunks(): Bytes[];
}

export function createChunkBuffer(): ChunkBuffer {
  const chunks: Bytes[] = [];
  let buffer = new Uint8Array();
  let size = FIRST_BUFFER_SIZE;
  let used = 0;
  const flush = (): void => {
    if (used > 0) chunks.push(buffer.subarray(0, used));
    buffer = buffer.subarray(used);
    used = 0;
  };
  return {
    add(chunk) {
      if (chunk.length >= MIN_CHUNK_SIZE) {
        flush();
        chunks.push(chunk);
        return;
      }
      if (used + chunk.length > buffer.length) {
        flush();
        while (size < chunk.length) size *= 2;
        buffer = new Uint8Array(size);
        size = Math.min(2 * size, MAX_BUFFER_SIZE);
      }
      buffer.set(chunk, used);
      used += chunk.length;
    },
    chunks() {
      flush();
      return chunks;
    },
  };
}

export const byteLengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

/** All bytes in one array. A single chunk is returned as it is. */
export function concatChunks(chunks: Chunks): Bytes {
  const [first, second] = chunks;
  if (first && !second) return first;
  const bytes = new Uint8Array(byteLengthOf(chunks));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export const streamOf = (chunks: Chunks): ByteStream => new Blob([...chunks]).stream();
