import { expect, test } from '@jest/globals';
import { createAbortController } from '../../src/internal/http/abort.js';

test('only the first reason counts, for whoever asks and whenever', async () => {
  const stop = createAbortController();
  const early = stop.signal;
  let told = 0;
  stop.onAbort(() => told++);
  const race = stop.race(new Promise(() => {}));
  for (const reason of ['first', 'second']) stop.abort(reason);
  await expect(race).rejects.toBe('first');
  await expect(stop.race(Promise.resolve())).rejects.toBe('first');
  expect([stop.reason, early.reason, stop.signal, told]).toEqual(['first', 'first', early, 1]);
});

test('what listens only after it is stopped is told at once', () => {
  const stop = createAbortController();
  stop.abort('over');
  let told = 0;
  stop.onAbort(() => told++);
  expect([told, stop.signal.reason]).toEqual([1, 'over']);
});

test('a race that was won is not told of the end any more', async () => {
  const stop = createAbortController();
  expect(await stop.race(Promise.resolve(1))).toBe(1);
  await expect(stop.race(Promise.reject(new Error('own')))).rejects.toThrow('own');
  stop.abort('over');
});
