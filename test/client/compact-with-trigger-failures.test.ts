/** `compactWithTrigger`: every way in which the event stream can fail, aborts, timeouts and limits. */
import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { compactWithTrigger, type AttemptEvent, type CompactWithTriggerOptions } from '../../src/client/index.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError } from '../../src/errors.js';
import { always, errorOf, record, SECRET, serve, type RecordedRequest } from './server.js';
import {
  SSE,
  CONTENT,
  compaction,
  reasoning,
  response,
  write,
  created,
  done,
  completed,
  NORMAL,
  responses,
  stream,
  body,
  call,
} from './trigger-server.js';

jest.setTimeout(30_000);

describe('failures', () => {
  const error = { type: 'error', sequence_number: 3 };
  const failed = (value: object | null, type = 'response.failed'): object => ({
    type,
    response: { ...response, status: 'failed', output: [], ...value, instructions: CONTENT },
  });

  test.each<[string, string, object]>([
    ['an empty stream', '', { code: 'incomplete_stream', reason: 'truncated_body', body: undefined }],
    ['no event', ': nothing\n\n', { code: 'incomplete_stream', reason: 'truncated_body', body: undefined }],
    ['an early end', write(created), { code: 'incomplete_stream', reason: 'truncated_body', body: undefined }],
    [
      'an early end after the compaction item',
      write(created, done(compaction)),
      { code: 'incomplete_stream', reason: 'truncated_body', body: { output: [compaction] } },
    ],
    ['[DONE] before the end', `${write(created)}data: [DONE]\n\n${NORMAL}`, { code: 'incomplete_stream', reason: 'truncated_body' }],
    ['an end within an event', NORMAL.slice(0, -40), { code: 'invalid_json', reason: 'truncated_body', body: { output: [compaction] } }],
    ['an event that is not JSON', `data: ${CONTENT}\n\n${NORMAL}`, { code: 'invalid_json', reason: 'truncated_body', body: undefined }],
    [
      'no compaction item',
      write(created, done(reasoning), completed({ output: [] })),
      { code: 'wrong_compaction_count', reason: 'schema_mismatch', body: { ...response, output: [reasoning] }, hint: /may not know/ },
    ],
    [
      'no item at all',
      write(created, completed({ output: null })),
      { code: 'wrong_compaction_count', reason: 'schema_mismatch', body: { ...response, output: [] } },
    ],
    [
      'a compaction item without its content',
      write(completed({ output: [{ id: 'cmp_1', type: 'compaction' }] })),
      { code: 'wrong_compaction_count', reason: 'schema_mismatch' },
    ],
    [
      'two compaction items',
      write(created, done(compaction), done({ ...compaction, id: 'cmp_2' }), completed()),
      { code: 'wrong_compaction_count', body: { ...response, output: [compaction, { ...compaction, id: 'cmp_2' }] }, hint: null },
    ],
    [
      'two compaction items in the last event',
      write(created, done(compaction), completed({ output: [compaction, compaction] })),
      { code: 'wrong_compaction_count' },
    ],
    ['response.completed without a response', write({ type: 'response.completed' }), { code: 'wrong_compaction_count' }],
    [
      'an error event',
      write(created, { ...error, code: 'rate_limit_exceeded', message: CONTENT, param: null }),
      { code: 'rate_limit_exceeded', reason: 'rate_limit', status: 200, hint: /wait/ },
    ],
    [
      'an error event with an error object',
      write({ ...error, error: { type: 'invalid_request_error', code: 'context_length_exceeded', message: CONTENT, param: 'input' } }),
      { code: 'context_length_exceeded', reason: 'context_too_long', param: 'input', type: 'invalid_request_error' },
    ],
    [
      'an error event named by its field only',
      'event: error\ndata: {"error":{"message":"no"}}\n\n',
      { code: 'stream_error', reason: 'server_error' },
    ],
    [
      'an invalid request in an event',
      write({ ...error, error: { type: 'invalid_request_error', message: CONTENT } }),
      { code: 'stream_error', reason: 'invalid_request' },
    ],
    [
      'response.failed',
      write(created, failed({ error: { code: 'server_error', message: CONTENT } })),
      { code: 'server_error', reason: 'server_error', body: expect.objectContaining({ id: 'resp_1', status: 'failed' }) },
    ],
    ['response.failed without an error', write(failed({ error: null })), { code: 'stream_error', reason: 'server_error' }],
    [
      'response.incomplete by the content filter',
      write(failed({ error: null, incomplete_details: { reason: 'content_filter' } }, 'response.incomplete')),
      { code: 'content_filter', reason: 'content_filter' },
    ],
    [
      'response.incomplete by a limit',
      write(failed({ error: null, incomplete_details: { reason: 'max_output_tokens' } }, 'response.incomplete')),
      { code: 'max_output_tokens', reason: 'server_error' },
    ],
    [
      'a code that contains the key',
      write({ ...error, code: SECRET, message: '', param: null }),
      { code: 'stream_error', reason: 'server_error' },
    ],
  ])('%s fails once, and shows no content', async (_name, text, { hint, ...expected }: { hint?: RegExp | null }) => {
    const requests: RecordedRequest[] = [];
    const url = await serve(record(requests, stream(text)));
    const events: AttemptEvent[] = [];
    const thrown = (await errorOf(call(url, { onAttempt: (event) => void events.push(event) }))) as CompactApiError;
    expect(CompactApiError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ status: 200, attempts: 1, ...expected });
    if (hint !== undefined) expect(thrown.hint).toEqual(hint && expect.stringMatching(hint));
    expect(requests.filter((sent) => sent.url === '/v1/responses')).toHaveLength(1);
    expect(events).toMatchObject([{ status: 200, code: thrown.code, reason: thrown.reason, willRetry: false }]);
    const shown = [inspect(thrown, { depth: 10, showHidden: true }), JSON.stringify([thrown, events]), thrown.stack].join('\n');
    expect(shown).not.toContain(CONTENT);
    expect(shown).not.toContain(SECRET);
  });

  test.each<[string, number, Record<string, string>, string, object]>([
    ['JSON', 200, { 'content-type': 'application/json' }, '{"id":"resp_1"}', { code: 'wrong_content_type', body: { id: 'resp_1' } }],
    ['events as text', 200, { 'content-type': 'text/plain' }, NORMAL, { code: 'not_event_stream', reason: 'not_json', body: NORMAL }],
    [
      'a page',
      200,
      { 'content-type': 'text/html' },
      '<p>Sign in</p>',
      { code: 'not_event_stream', hint: expect.stringMatching('login page') },
    ],
    ['nothing', 200, { 'content-type': 'application/json' }, '', { code: 'empty_body', reason: 'empty_body', body: undefined }],
    ['another status with events', 202, SSE, NORMAL, { code: 'http_202', status: 202, body: NORMAL }],
    ['an error status with events', 400, SSE, NORMAL, { code: 'http_400', status: 400, reason: 'invalid_request' }],
    ['a redirect', 307, { location: '/elsewhere' }, '', { code: 'http_307', status: 307 }],
  ])('%s instead of a 200 with events fails once', async (_name, status, headers, text, expected) => {
    const url = await serve(responses(always(status, headers, text)));
    expect(await errorOf(call(url))).toMatchObject({ attempts: 1, ...expected });
  });

  test('an error response has the same error as one of the client, and a hint of its own for the trigger', async () => {
    const message = "Invalid value: 'compaction_trigger'. Supported values are: 'message' and 'reasoning'.";
    const text = JSON.stringify({ error: { message, type: 'invalid_request_error', param: 'input[1]', code: 'invalid_value' } });
    const url = await serve(responses(always(400, { 'content-type': 'application/json', 'x-request-id': 'req_1' }, text)));
    const thrown = await errorOf(call(url));
    expect(thrown).toMatchObject({ status: 400, code: 'invalid_value', param: 'input[1]', itemIndex: 1, requestId: 'req_1', attempts: 1 });
    expect(thrown.message).toMatch(
      /^http:.*\/v1\/responses responded with 400 invalid_value at input\[1\]; this server does not compact through/,
    );
  });

  test('a temporary error before the stream is retried', async () => {
    let attempts = 0;
    const url = await serve(
      responses((_, res) => {
        if (++attempts < 3) res.writeHead(503, { 'retry-after-ms': '1' }).end();
        else res.writeHead(200, SSE).end(NORMAL);
      }),
    );
    expect(await call(url)).toMatchObject({ output: [...body.input, compaction] });
    expect(attempts).toBe(3);
    attempts = -9;
    expect(await errorOf(call(url, { maxRetries: 1 }))).toMatchObject({ reason: 'overloaded', attempts: 2 });
  });

  test('a connection that breaks before the response is retried; one that breaks during the stream is billed, and is not', async () => {
    let attempts = 0;
    const url = await serve(
      responses((request, res) => {
        if (++attempts === 1) return void request.socket.destroy();
        res.writeHead(200, SSE).write(write(created), () => void request.socket.destroy());
      }),
    );
    const thrown = await errorOf(call(url));
    expect(CompactConnectionError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ code: 'truncated_body', reason: 'truncated_body', attempts: 2 });
  });

  test('an error of the token provider is not hidden', async () => {
    const url = await serve(stream(NORMAL));
    const options = { apiKey: undefined, tokenProvider: () => '' } as Partial<CompactWithTriggerOptions>;
    expect(await errorOf(call(url, options))).toMatchObject({ code: 'token_failed' });
  });
});

describe('aborts and timeouts', () => {
  /** A server that sends a part of the stream and then nothing. */
  async function stalledServer(): Promise<{ url: string; started: Promise<void>; closed: Promise<void> }> {
    let onStarted!: () => void, onClosed!: () => void;
    const started = new Promise<void>((resolve) => (onStarted = resolve));
    const closed = new Promise<void>((resolve) => (onClosed = resolve));
    const url = await serve(
      responses((request, res) => {
        request.socket.once('close', onClosed);
        res.writeHead(200, SSE).write(write(created, done(compaction)), () => onStarted());
      }),
    );
    return { url, started, closed };
  }

  test.each(['of the call', 'of the options'])('the signal %s ends the call and closes the connection', async (which) => {
    const { url, started, closed } = await stalledServer();
    const controller = new AbortController();
    const { signal } = controller;
    const other = new AbortController();
    const [options, init] = which === 'of the call' ? [{ signal: other.signal }, { signal }] : [{ signal }, { signal: other.signal }];
    const failing = errorOf(call(url, options, body, init));
    await started;
    const reason = new Error('the user left');
    controller.abort(reason);
    const thrown = await failing;
    expect(CompactConnectionError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ code: 'aborted', cause: reason, attempts: 1 });
    for (const used of [signal, other.signal]) expect(getEventListeners(used, 'abort')).toHaveLength(0);
    await closed;
  });

  test('an aborted signal sends nothing', async () => {
    const requests: RecordedRequest[] = [];
    const url = await serve(record(requests, stream(NORMAL)));
    expect(await errorOf(call(url, { signal: AbortSignal.abort('early') }))).toMatchObject({
      code: 'aborted',
      cause: 'early',
      attempts: 0,
    });
    expect(requests.map((sent) => sent.url)).toEqual(['/v1/responses/compact']);
  });

  test('timeoutMs ends the call during the stream and closes the connection', async () => {
    const { url, started, closed } = await stalledServer();
    let hasStarted = false;
    void started.then(() => (hasStarted = true));
    // On a slow machine, a short timeout can end the call before the stream starts.
    for (let timeoutMs = 50; !hasStarted; timeoutMs *= 2) {
      const thrown = await errorOf(call(url, { timeoutMs }));
      expect(CompactTimeoutError.isInstance(thrown)).toBe(true);
      expect(thrown).toMatchObject({ code: 'timeout', phase: 'total', timeoutMs });
    }
    await closed;
  });

  test('an abort cancels the body of a custom fetch that ignores the signal', async () => {
    let cancelled!: () => void;
    const isCancelled = new Promise<void>((resolve) => (cancelled = resolve));
    let reading!: () => void;
    const isReading = new Promise<void>((resolve) => (reading = resolve));
    const endless = new ReadableStream<Uint8Array>({ pull: () => (reading(), new Promise<void>(() => {})), cancel: () => cancelled() });
    const controller = new AbortController();
    const fallback = compactWithTrigger({ baseUrl: 'http://localhost/v1', fetch: async () => new Response(endless, { headers: SSE }) });
    const failing = errorOf(fallback({} as CompactApiError, body, { signal: controller.signal }));
    await isReading;
    controller.abort();
    expect(await failing).toMatchObject({ code: 'aborted' });
    await isCancelled;
  });
});

describe('limits', () => {
  test('a stream that exceeds maxResponseBytes fails once, and its connection is closed', async () => {
    let closed!: () => void;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const url = await serve(
      responses((request, res) => {
        request.socket.once('close', closed);
        res.writeHead(200, SSE).write(`: ${'x'.repeat(1000)}\n\n`);
      }),
    );
    expect(await errorOf(call(url, { maxResponseBytes: 1000 }))).toMatchObject({ code: 'response_too_large', status: 200, attempts: 1 });
    await isClosed;
    const size = Buffer.byteLength(NORMAL);
    const normal = await serve(stream(NORMAL));
    expect(await call(normal, { maxResponseBytes: size })).toMatchObject({ id: 'resp_1' });
    expect(await errorOf(call(normal, { maxResponseBytes: size - 1 }))).toMatchObject({ code: 'response_too_large' });
  });

  test('without maxResponseBytes, an event of more than 128 Mi characters fails, and the body is cancelled', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(8 * 1024 * 1024));
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => void (sent++, controller.enqueue(chunk)),
      cancel: () => void (cancelled = true),
    });
    const fetch = async (): Promise<Response> => new Response(endless, { headers: SSE });
    const fallback = compactWithTrigger({ baseUrl: 'http://localhost/v1', fetch, maxResponseBytes: Infinity });
    expect(await errorOf(fallback({} as CompactApiError, body))).toMatchObject({
      code: 'response_too_large',
      message: expect.stringMatching('an event exceeds 134217728 characters'),
      attempts: 1,
    });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(20);
  });
});
