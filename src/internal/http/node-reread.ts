/** Reading the body of a request of `node:http` so that the next reader finds it unread. */
import type { IncomingMessage } from 'node:http';
import type { BodySink, BodySource } from './body.js';
import { toWebStream } from './node-stream.js';

/** Requests whose bodies were read and put back. */
const rereadable = new WeakSet<IncomingMessage>();

/** Whether the body can be read from its start. */
export const isUnread = (incoming: IncomingMessage): boolean =>
  !incoming.readableDidRead || (rereadable.has(incoming) && !incoming.readableEnded && incoming.readableFlowing !== true);

/** A body source that puts the body back when it has been read completely. */
export function rereadableBodySource(incoming: IncomingMessage): BodySource {
  const chunks: Buffer<ArrayBuffer>[] = [];
  let sink: BodySink | undefined;
  const detach = (): void => void incoming.off('readable', onReadable).off('close', onClose).off('error', onClose);
  const end = (error?: Error): void => {
    const ended = sink;
    sink = undefined;
    detach();
    ended?.end(error);
  };
  const onClose = (): void => end(new Error('the request was closed before its end'));
  const onReadable = (): void => {
    // Never reads more than is there: at the end of the body that would end the stream, and nothing could be put back.
    while (sink && incoming.readableLength > 0) {
      const chunk = incoming.read() as Buffer<ArrayBuffer>;
      chunks.push(chunk);
      sink.chunk(chunk);
    }
    if (!sink || !incoming.complete) return;
    // In the same turn of the event loop, for the same reason.
    if (chunks.length > 0) incoming.unshift(Buffer.concat(chunks));
    rereadable.add(incoming);
    end();
  };
  return {
    read(target) {
      sink = target;
      // By then Node has read what arrived with the headers: listening to an empty body would end it.
      setImmediate(() => {
        if (!sink) return;
        if (incoming.complete && incoming.readableLength === 0) end();
        else if (incoming.destroyed) onClose();
        else incoming.on('close', onClose).on('error', onClose).on('readable', onReadable);
      });
    },
    toStream() {
      sink = undefined;
      detach();
      return toWebStream(incoming, () => {}).stream;
    },
    cancel() {
      sink = undefined;
      detach();
    },
  };
}
