/** Streams made from a source that pushes its chunks. */
import { expect, test } from '@jest/globals';
import { toStream, type PausableSource } from '../../src/internal/http/body.js';

const source = (read: PausableSource['read']): PausableSource => ({
  read,
  pause: () => {},
  resume: () => {},
  cancel: () => {},
  toStream: () => toStream(source(read)),
});

test.each([[undefined], [new Error('broken')]])('a source may end after its stream was cancelled: %s', async (error) => {
  let end = (): void => {};
  const stream = toStream(
    source((sink) => {
      end = () => sink.end(error);
    }),
  );
  await stream.cancel();
  expect(end).not.toThrow();
  expect(await stream.getReader().read()).toEqual({ done: true, value: undefined });
});
