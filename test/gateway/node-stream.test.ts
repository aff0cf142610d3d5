/** Streams of Node as web streams and body sources: the pace at which they are read, and streams that end, break or were closed before. */
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { streamBodySource, type BodySource } from '../../src/internal/http/body.js';
import { nodeBodySource, pump, pumpSource, toWebStream } from '../../src/internal/http/node-stream.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A stream of Node that has these chunks, and does not end by itself. */
function openStream(...chunks: string[]): Readable {
  const stream = new Readable({ read() {} });
  for (const chunk of chunks) stream.push(chunk);
  return stream;
}

async function endedStream(): Promise<Readable> {
  const stream = openStream();
  stream.push(null);
  stream.resume();
  await once(stream, 'close');
  return stream;
}

async function destroyedStream(): Promise<Readable> {
  const stream = openStream();
  stream.destroy();
  await once(stream, 'close');
  return stream;
}

/** Lets all events that are due happen. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await turn();
}

/** The events that a body source passes to its sink. */
function eventsOf(source: BodySource): string[] {
  const events: string[] = [];
  source.read({
    chunk: (chunk) => void events.push(new TextDecoder().decode(chunk)),
    end: (error) => void events.push(error ? `error: ${error.message}` : 'end'),
  });
  return events;
}

const outcomeOf = (stream: ReadableStream<Uint8Array>): Promise<string> =>
  new Response(stream).text().catch((error: Error) => `error: ${error.message}`);

const CLOSED = 'error: the stream was closed before its end';

describe('toWebStream', () => {
  test('reads one chunk ahead of its reader', async () => {
    const source = openStream('a', 'b', 'c', 'd');
    const reader = toWebStream(source, () => {}).stream.getReader();
    let read = 0;
    source.on('data', () => read++);
    await settle();
    expect(read).toBe(1);
    await reader.read();
    await settle();
    expect(read).toBe(2);
  });

  test('is not paused while reads are pending', async () => {
    const source = openStream();
    const reader = toWebStream(source, () => {}).stream.getReader();
    const texts = ['a', 'b', 'c'];
    const reads = texts.map(() => reader.read());
    await settle();
    for (const text of texts) source.push(text);
    expect((await Promise.all(reads)).map(({ value }) => String(value))).toEqual(texts);
  });

  test.each<[string, () => Readable | Promise<Readable>, string]>([
    ['ends', () => Readable.from([Buffer.from('ab'), Buffer.from('c')], { objectMode: false }), 'abc'],
    ['has ended', endedStream, ''],
    ['was destroyed', destroyedStream, CLOSED],
  ])('of a stream that %s', async (_, create, expected) => {
    expect(await outcomeOf(toWebStream(await create(), () => {}).stream)).toBe(expected);
  });

  test.each([
    ['without an error', undefined, CLOSED],
    ['with an error', new Error('broken'), 'error: broken'],
  ])('fails when its source is destroyed %s', async (_, error, expected) => {
    const source = openStream('a');
    source.on('error', () => {});
    const outcome = outcomeOf(toWebStream(source, () => {}).stream);
    await settle();
    source.destroy(error);
    expect(await outcome).toBe(expected);
  });

  test('tells its source when its reader cancels, and ignores what still arrives', async () => {
    const source = openStream('a');
    let cancelled = 0;
    const { stream, fail } = toWebStream(source, () => cancelled++);
    await stream.cancel();
    source.push('b');
    source.resume();
    source.push(null);
    await once(source, 'close');
    fail(new Error('too late'));
    expect(cancelled).toBe(1);
  });

  test('an error after the end has no effect', async () => {
    const { stream, fail } = toWebStream(Readable.from([Buffer.from('a')], { objectMode: false }), () => {});
    const reader = stream.getReader();
    await reader.read();
    expect((await reader.read()).done).toBe(true);
    fail(new Error('too late'));
    await reader.closed;
  });
});

describe('nodeBodySource', () => {
  test.each<[string, () => Readable | Promise<Readable>, string[]]>([
    ['ends', () => Readable.from([Buffer.from('ab'), Buffer.from('c')], { objectMode: false }), ['ab', 'c', 'end']],
    ['has ended', endedStream, ['end']],
    ['was destroyed', destroyedStream, [CLOSED]],
  ])('of a stream that %s: one end', async (_, create, expected) => {
    const events = eventsOf(nodeBodySource(await create(), () => {}));
    while (events.length < expected.length) await turn();
    await settle();
    expect(events).toEqual(expected);
  });

  test.each([
    ['without an error', undefined, CLOSED],
    ['with an error', new Error('broken'), 'error: broken'],
  ])('of a stream that is destroyed %s: one end', async (_, error, expected) => {
    const source = openStream('a');
    source.on('error', () => {});
    const events = eventsOf(nodeBodySource(source, () => {}));
    await settle();
    source.destroy(error);
    await settle();
    expect(events).toEqual(['a', expected]);
  });

  test('stops when it is cancelled, and leaves no listener', async () => {
    const source = openStream('a');
    let cancelled = 0;
    const body = nodeBodySource(source, () => cancelled++);
    const events = eventsOf(body);
    await settle();
    body.cancel();
    source.push('b');
    await settle();
    expect([events, cancelled]).toEqual([['a'], 1]);
    expect(['data', 'end', 'error', 'close'].map((name) => source.listenerCount(name))).toEqual([0, 0, 0, 0]);
  });

  test('gives the rest as a stream', async () => {
    const source = openStream('a');
    const body = nodeBodySource(source, () => {});
    const events = eventsOf(body);
    await settle();
    const rest = outcomeOf(body.toStream());
    source.push('b');
    source.push('c');
    source.push(null);
    expect([await rest, events]).toEqual(['bc', ['a']]);
  });
});

/** Both write to a stream of Node: from a web stream, and from a body source. */
const PUMPS: Readonly<Record<string, (source: ReadableStream<Uint8Array>, target: Writable) => Promise<void>>> = {
  pump,
  pumpSource: (source, target) => pumpSource(streamBodySource(source), target),
};

describe.each(Object.entries(PUMPS))('%s', (_, write) => {
  /** A stream of Node that takes one chunk at a time, and counts its listeners meanwhile. */
  function slowTarget(): { target: Writable; written: string[]; mostListeners: Record<'drain' | 'close', number> } {
    const written: string[] = [];
    const mostListeners = { drain: 0, close: 0 };
    const target: Writable = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        written.push(String(chunk));
        setImmediate(() => {
          for (const name of ['drain', 'close'] as const) mostListeners[name] = Math.max(mostListeners[name], target.listenerCount(name));
          done();
        });
      },
    });
    return { target, written, mostListeners };
  }

  test('waits for a slow target, and keeps no listener of an earlier wait', async () => {
    const { target, written, mostListeners } = slowTarget();
    const texts = Array.from({ length: 50 }, (_, i) => String(i));
    let pulled = 0;
    let ahead = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (pulled === texts.length) return controller.close();
          controller.enqueue(bytes(texts[pulled++] as string));
          ahead = Math.max(ahead, pulled - written.length);
        },
      },
      { highWaterMark: 0 },
    );
    await write(source, target);
    await once(target, 'finish');
    expect(written).toEqual(texts);
    expect(ahead).toBe(1);
    expect(mostListeners.drain).toBe(1);
    expect(mostListeners.close).toBeLessThanOrEqual(2);
    expect(['drain', 'close'].map((name) => target.listenerCount(name))).toEqual([0, 0]);
  });

  test.each([
    ['the next chunk', false],
    ['a slow target', true],
  ])('cancels its source when the target is closed while it waits for %s', async (_, isSlow) => {
    const target = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void (isSlow || done()) });
    let cancelled = 0;
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('a')),
      cancel: () => void cancelled++,
    });
    const done = write(source, target);
    await settle();
    target.destroy();
    await done;
    expect([cancelled, target.writableEnded]).toEqual([1, false]);
  });

  test('rejects if its source fails, and leaves the target open', async () => {
    const { target } = slowTarget();
    const source = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('broken')) });
    await expect(write(source, target)).rejects.toThrow('broken');
    expect([target.writableEnded, target.destroyed, target.listenerCount('close')]).toEqual([false, false, 0]);
  });
});
