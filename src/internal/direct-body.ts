/** Whom a body is handed to as it comes. */
export interface Sink {
  piece(piece: Uint8Array<ArrayBuffer>): void;
  /** Told once: with an error, if the body broke before its end. */
  end(error?: Error): void;
}

/** A body whose source can be read without its web stream, whose queue and promises cost a proxy more than all else. */
export interface DirectBody {
  /** Begins to hand the body out, and locks its stream. Only of a stream that nobody has read from. */
  take(sink: Sink): void;
  /** Goes on as a stream, which gives what has not been handed out yet. */
  giveBack(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Lets go of the source. */
  cancel(): void;
}

/** By their streams: a `Request` or `Response` hands out the stream that it was made of. */
const bodies = new WeakMap<ReadableStream, DirectBody>();

export const offerDirectly = (stream: ReadableStream, body: DirectBody): void => void bodies.set(stream, body);

/** What was read into the queue of the stream is not to be had directly. */
export const withdraw = (stream: ReadableStream): void => void bodies.delete(stream);

export const directBodyOf = (stream: ReadableStream): DirectBody | undefined => (stream.locked ? undefined : bodies.get(stream));
