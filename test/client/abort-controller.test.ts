import { expect, test } from '@jest/globals';
import { LazyAbortController } from '../../src/internal/http/abort.js';

test('only the first reason of an abort counts, for every reader', async () => {
  const controller = new LazyAbortController();
  const earlySignal = controller.signal;
  let calls = 0;
  controller.onAbort(() => calls++);
  const race = controller.race(new Promise(() => {}));
  for (const reason of ['first', 'second']) controller.abort(reason);
  await expect(race).rejects.toBe('first');
  await expect(controller.race(Promise.resolve())).rejects.toBe('first');
  expect([controller.reason, earlySignal.reason, controller.signal, calls]).toEqual(['first', 'first', earlySignal, 1]);
});

test('a listener that is added after the abort is called at once', () => {
  const controller = new LazyAbortController();
  controller.abort('over');
  let calls = 0;
  controller.onAbort(() => calls++);
  expect([calls, controller.signal.reason]).toEqual([1, 'over']);
});

test('a settled race ignores a later abort', async () => {
  const controller = new LazyAbortController();
  expect(await controller.race(Promise.resolve(1))).toBe(1);
  await expect(controller.race(Promise.reject(new Error('own')))).rejects.toThrow('own');
  controller.abort('over');
});
