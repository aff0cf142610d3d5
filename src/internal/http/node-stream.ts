import type { Readable } from 'node:stream';
import type { BodySource, BodySink } from './body.js';

const CLOSED = 'the stream was closed before its end';

/**
 * A stream of Node as a web stream, read at the pace of its reader. `cancel` is called when the reader lets go: what is to become of the
 * source is for the caller to say, where `Readable.toWeb` destroys it, and with it, of a request, the way back for the answer.
 */
export function toWebStream(source: Readable, cancel: () => void): WebSource {
  let isOver = false;
  const finish = (end: () => void): void => {
    if (isOver) return;
    isOver = true;
    end();
  };
  let fail: (error: Error) => void = () => {};
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      fail = (error) => finish(() => controller.error(error));
      source.on('data', (chunk: Uint8Array<ArrayBuffer>) => {
        if (isOver) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) source.pause();
      });
      source.on('end', () => finish(() => controller.close()));
      source.on('error', fail);
      source.on('close', () => fail(new Error(CLOSED)));
      // What has happened before is not said again.
      if (source.readableEnded) finish(() => controller.close());
      else if (source.destroyed) fail(new Error(CLOSED));
      source.pause();
    },
    pull: () => void source.resume(),
    cancel() {
      isOver = true;
      cancel();
    },
  });
  return { stream, fail };
}

/** A stream of Node that nobody has read from as a body. `cancel` is called when its reader lets go. */
export function nodeBodySource(source: Readable, cancel: () => void): BodySource {
  let sink: BodySink | undefined;
  const onData = (piece: Uint8Array<ArrayBuffer>): void => sink?.chunk(piece);
  const onEnd = (): void => finish();
  const onBreak = (error?: Error): void => finish(error ?? new Error(CLOSED));
  const letGo = (): void => {
    sink = undefined;
    source.off('data', onData).off('end', onEnd).off('error', onBreak).off('close', onBreak);
  };
  const finish = (error?: Error): void => {
    const told = sink;
    letGo();
    told?.end(error);
  };
  return {
    read(taker) {
      sink = taker;
      // What has happened before is not said again.
      if (source.readableEnded) finish();
      else if (source.destroyed) onBreak();
      else source.on('end', onEnd).on('error', onBreak).on('close', onBreak).on('data', onData);
    },
    toStream() {
      source.pause();
      letGo();
      return toWebStream(source, cancel).stream;
    },
    cancel() {
      letGo();
      cancel();
    },
  };
}

export interface WebSource {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Breaks the stream, unless it is over. */
  readonly fail: (error: Error) => void;
}

/** Writes a web stream to one of Node at the pace of the slower, and ends it. Rejects if the source breaks; stops if the target closes. */
export async function pump(source: ReadableStream<Uint8Array>, target: NodeJS.WritableStream & { destroyed: boolean }): Promise<void> {
  const reader = source.getReader();
  // A reader that waits for the next chunk would not see that nobody wants it any more.
  const onClose = (): void => void reader.cancel().catch(() => {});
  target.once('close', onClose);
  try {
    for (;;) {
      const { value } = await reader.read();
      if (target.destroyed) return;
      if (!value) break;
      if (!target.write(value)) await drained(target);
    }
  } finally {
    target.off('close', onClose);
  }
  target.end();
}

const drained = (target: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      target.off('drain', done);
      target.off('close', done);
      resolve();
    };
    target.on('drain', done);
    target.on('close', done);
  });
