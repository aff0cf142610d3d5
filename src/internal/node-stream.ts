import type { Readable } from 'node:stream';
import { offerDirectly, withdraw, type Sink } from './direct-body.js';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A stream of Node as a web stream, read at the pace of its reader. `cancel` is called when the reader lets go: what is to become of the
 * source is for the caller to say, where `Readable.toWeb` destroys it, and with it, of a request, the way back for the answer.
 */
export function toWebStream(source: Readable, cancel: () => void): WebSource {
  let isOver = false;
  let fault: Error | undefined;
  let sink: Sink | undefined;
  let finish: (error?: Error) => void = () => {};
  const fail = (error: Error): void => finish(error);
  const stream = new ReadableStream<Bytes>(
    {
      start(controller) {
        finish = (error) => {
          if (isOver) return;
          isOver = true;
          fault = error;
          if (sink) sink.end(error);
          else if (error) controller.error(error);
          else controller.close();
        };
        source.on('data', (chunk: Bytes) => {
          if (isOver) return;
          if (sink) return sink.piece(chunk);
          withdraw(stream);
          controller.enqueue(chunk);
          if ((controller.desiredSize ?? 0) <= 0) source.pause();
        });
        source.on('end', () => finish());
        source.on('error', fail);
        source.on('close', () => fail(new Error('the stream was closed before its end')));
        // What has happened before is not said again.
        if (source.readableEnded) finish();
        else if (source.destroyed) fail(new Error('the stream was closed before its end'));
        source.pause();
      },
      pull: () => void source.resume(),
      cancel() {
        isOver = true;
        cancel();
      },
    },
    // Nothing is read before somebody asks.
    { highWaterMark: 0 },
  );
  let reader: ReadableStreamDefaultReader<Bytes>;
  offerDirectly(stream, {
    take(taker) {
      reader = stream.getReader();
      if (isOver) return taker.end(fault);
      sink = taker;
      source.resume();
    },
    giveBack() {
      source.pause();
      sink = undefined;
      reader.releaseLock();
      return stream;
    },
    cancel() {
      isOver = true;
      cancel();
    },
  });
  return { stream, fail };
}

export interface WebSource {
  readonly stream: ReadableStream<Bytes>;
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
