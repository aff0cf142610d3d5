import type { Flow, Message, Sink } from '../internal/direct-body.js';
import type { Stop } from '../internal/stop.js';

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** A body that passes through unread. Whoever takes one of the two does not take the other. */
export interface Passing {
  readonly body: Stream;
  /** Where the runtime hands the body out directly. */
  readonly flow: Flow | undefined;
}

export interface Watcher {
  /** Told when somebody takes the body, before all else. */
  begin?(): void;
  /** Told of each piece before it is passed on. */
  piece(length: number): void;
  /** Told once: it came whole, or broke or was stopped, or its reader wants no more of it. Gives the error for the reader of what broke. */
  end(how: 'whole' | 'broken' | 'dropped'): unknown;
}

/** Passes a body on, at the pace of its reader, until it is stopped. */
export function passOn(message: Message, until: Stop, watcher: Watcher): Passing {
  let body: Stream | undefined;
  return {
    get body() {
      return (body ??= passStream(message.body as Stream, until, watcher));
    },
    flow: message.direct && passFlow(message.direct, until, watcher),
  };
}

function passStream(body: Stream, until: Stop, watcher: Watcher): Stream {
  watcher.begin?.();
  const reader = body.getReader();
  const forget = until.onStop(() => void reader.cancel(until.reason).catch(() => {}));
  return new ReadableStream({
    async pull(controller) {
      const read = await reader.read().catch(() => ({ value: undefined, done: false }));
      if (read.value && !until.isStopped) watcher.piece(read.value.length);
      if (read.value && !until.isStopped) return controller.enqueue(read.value);
      forget();
      // Who lets go of a body is told that it is over.
      if (!read.done || until.isStopped) return controller.error(watcher.end('broken'));
      controller.close();
      watcher.end('whole');
    },
    cancel(reason) {
      forget();
      watcher.end('dropped');
      return reader.cancel(reason);
    },
  });
}

function passFlow(source: Flow, until: Stop, watcher: Watcher): Flow {
  let forget = (): void => {};
  let isOver = false;
  return {
    take(sink: Sink) {
      const end = (how: 'whole' | 'broken'): void => {
        if (isOver) return;
        isOver = true;
        forget();
        const error = watcher.end(how);
        sink.end(how === 'broken' ? (error as Error) : undefined);
      };
      watcher.begin?.();
      source.take({
        piece(piece) {
          watcher.piece(piece.length);
          if (!isOver) sink.piece(piece);
        },
        end: (error) => end(error ? 'broken' : 'whole'),
      });
      forget = until.onStop(() => {
        if (isOver) return;
        source.cancel();
        end('broken');
      });
    },
    pause: () => source.pause(),
    resume: () => source.resume(),
    cancel() {
      if (isOver) return;
      isOver = true;
      forget();
      source.cancel();
      watcher.end('dropped');
    },
  };
}
