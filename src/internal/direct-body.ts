/** Whom a body is handed to as it comes. */
export interface Sink {
  piece(piece: Uint8Array<ArrayBuffer>): void;
  /** Told once: with an error, if the body broke before its end. */
  end(error?: Error): void;
}

/** A body that is read without a web stream, whose queue and promises cost a proxy more than all else. */
export interface DirectBody {
  /** Begins to hand the body out. */
  take(sink: Sink): void;
  /** Ends that, and gives what has not been handed out yet as a stream. */
  giveBack(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Lets go of the source. */
  cancel(): void;
}

/** A request or an answer, as far as its body goes. */
export interface Message {
  readonly body: ReadableStream<Uint8Array> | null;
  /** The same body, from the runtime. Whoever reads one does not read the other. */
  readonly direct?: DirectBody | undefined;
}
