/** Streams of Node as body sources and web streams. */
import type { Duplex, Readable } from 'node:stream';
import type { BodySink, Bytes, ByteStream, PausableSource } from './body.js';

const CLOSED = 'the stream was closed before its end';

export interface WebSource {
  readonly stream: ByteStream;
  /** Errors the stream, unless it has ended. */
  readonly fail: (error: Error) => void;
}

/**
 * A stream of Node as a web stream, read at the pace of its reader. `onCancel` is called when the reader cancels, and decides what happens
 * to the source: `Readable.toWeb` would destroy it, and a request that is destroyed takes its connection with it, over which the response
 * has to be sent.
 */
export function toWebStream(source: Readable, onCancel: () => void): WebSource {
  let ended = false;
  const finish = (end: () => void): void => {
    if (ended) return;
    ended = true;
    end();
  };
  let fail: (error: Error) => void = () => {};
  const stream = new ReadableStream<Bytes>({
    start(controller) {
      fail = (error) => finish(() => controller.error(error));
      source.on('data', (chunk: Bytes) => {
        if (ended) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize as number) <= 0) source.pause();
      });
      source.on('end', () => finish(() => controller.close()));
      source.on('error', fail);
      source.on('close', () => fail(new Error(CLOSED)));
      // Events that were emitted before are not repeated.
      if (source.readableEnded) finish(() => controller.close());
      else if (source.destroyed) fail(new Error(CLOSED));
    },
    pull: () => void source.resume(),
    cancel() {
      ended = true;
      onCancel();
    },
  });
  return { stream, fail };
}

/** A stream of Node from which nothing has been read yet, as a body source. `onCancel` is called when its reader cancels. */
export function nodeBodySource(source: Readable, onCancel: () => void): PausableSource {
  let sink: BodySink | undefined;
  const onData = (chunk: Bytes): void => sink?.chunk(chunk);
  const onEnd = (): void => finish();
  const onBreak = (error?: Error): void => finish(error ?? new Error(CLOSED));
  const detach = (): void => {
    sink = undefined;
    source.off('data', onData).off('end', onEnd).off('error', onBreak).off('close', onBreak);
  };
  const finish = (error?: Error): void => {
    const ended = sink;
    detach();
    ended?.end(error);
  };
  return {
    read(target) {
      sink = target;
      // Events that were emitted before are not repeated.
      if (source.readableEnded) finish();
      else if (source.destroyed) onBreak();
      else source.on('end', onEnd).on('error', onBreak).on('close', onBreak).on('data', onData);
    },
    pause: () => void source.pause(),
    resume: () => void source.resume(),
    toStream() {
      detach();
      return toWebStream(source, onCancel).stream;
    },
    cancel() {
      detach();
      onCancel();
    },
  };
}

/**
 * Writes a web stream to a stream of Node at the pace of the slower one, and ends it. Rejects if the source fails; stops if the target is
 * closed.
 */
export async function pump(source: ReadableStream<Uint8Array>, target: NodeJS.WritableStream & { destroyed: boolean }): Promise<void> {
  const reader = source.getReader();
  // Without this, a read that waits for the next chunk would keep the source open after the target was closed.
  const onClose = (): void => void reader.cancel().catch(() => {});
  target.once('close', onClose);
  try {
    for (;;) {
      const { value } = await reader.read();
      if (target.destroyed) return onClose();
      if (!value) break;
      if (!target.write(value)) await drained(target);
    }
  } finally {
    target.off('close', onClose);
  }
  target.end();
}

type Target = NodeJS.WritableStream & { readonly socket?: Pick<Duplex, 'cork' | 'uncork'> | null };

/** As `pump`, for a body source and a response whose headers are not sent yet. */
export function pumpSource(source: PausableSource, target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const { socket } = target;
    // Headers and what has arrived of the body are written in one system call. Without a body, the headers are written alone.
    socket?.cork();
    const flushing = setImmediate(() => target.write(new Uint8Array()));
    setImmediate(() => socket?.uncork());
    const onDrain = (): void => source.resume();
    const onClose = (): void => {
      detach();
      source.cancel();
      resolve();
    };
    const detach = (): void => {
      clearImmediate(flushing);
      target.off('drain', onDrain).off('close', onClose);
    };
    target.on('drain', onDrain).on('close', onClose);
    source.read({
      chunk(chunk) {
        clearImmediate(flushing);
        if (!target.write(chunk)) source.pause();
      },
      end(error) {
        detach();
        if (error) return reject(error);
        target.end();
        resolve();
      },
    });
  });
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
