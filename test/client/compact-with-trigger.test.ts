/** `compactWithTrigger`: the request, the result, and every way in which the event stream can fail. */
import { getEventListeners } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import {
  compactWithTrigger,
  createCompactClient,
  type AttemptEvent,
  type CompactClientOptions,
  type CompactWithTriggerOptions,
} from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError, CompactValidationError } from '../../src/errors.js';
import type { CompactRequest, InputItem } from '../../src/types.js';
import { always, errorOf, record, SECRET, serve, type RecordedRequest } from './server.js';

jest.setTimeout(30_000);

const SSE = { 'content-type': 'text/event-stream; charset=utf-8' };
const CONTENT = 'my private text';
const usage = {
  input_tokens: 5,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 7,
};
const compaction = { id: 'cmp_1', type: 'compaction', encrypted_content: 'ZW5jcnlwdGVk' };
const reasoning = { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: CONTENT };
const response = { id: 'resp_1', object: 'response', created_at: 7, status: 'completed', output: [compaction], usage };

const write = (...events: object[]): string =>
  events.map((event) => `event: ${(event as { type?: string }).type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
const created = {
  type: 'response.created',
  response: { ...response, status: 'in_progress', output: [], usage: null, instructions: CONTENT },
};
const done = (item: object): object => ({ type: 'response.output_item.done', output_index: 0, item });
const completed = (more: object = {}): object => ({ type: 'response.completed', response: { ...response, ...more } });
const NORMAL = write(created, done(compaction), completed());

/** The listener for `/responses`; `/responses/compact` does not exist. */
const responses =
  (respond: (request: IncomingMessage, response: ServerResponse) => void): RequestListener =>
  (request, response) => {
    if (request.url?.endsWith('/responses')) respond(request, response);
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{"detail":"Not Found"}');
  };

const stream = (body: string): RequestListener => responses(always(200, SSE, body));

const body = { model: 'm', input: [{ role: 'user', content: CONTENT }] } satisfies CompactRequest;

/** Calls a server that compacts with a trigger only, through the client. */
const call = (
  url: string,
  options: Partial<CompactWithTriggerOptions> = {},
  request: CompactRequest = body,
  init = {},
): Promise<unknown> => {
  const server = { baseUrl: `${url}/v1`, apiKey: SECRET, maxRetries: 2 };
  const fallback = compactWithTrigger({ ...server, ...options });
  // Its own `fetch`, so that no test finds the cached 404 of another one.
  const transport: NonNullable<CompactClientOptions['fetch']> = (sent) => fetch(sent);
  return createCompactClient({ ...server, fetch: transport, fallback }).compact(request, init);
};

describe('the request', () => {
  const requestOf = async (request: CompactRequest, options: Partial<CompactWithTriggerOptions> = {}): Promise<RecordedRequest> => {
    const requests: RecordedRequest[] = [];
    const url = await serve(record(requests, stream(NORMAL)));
    await call(url, options, request);
    return requests.at(-1) as RecordedRequest;
  };

  test('goes to /responses of the same server, with the key, and ends with the trigger', async () => {
    const { url, headers, text } = await requestOf(body);
    expect(url).toBe('/v1/responses');
    expect(headers).toMatchObject({ authorization: `Bearer ${SECRET}`, accept: 'text/event-stream', 'content-type': 'application/json' });
    expect(JSON.parse(text)).toEqual({ store: false, model: 'm', input: [...body.input, { type: 'compaction_trigger' }], stream: true });
  });

  test('has all keys of the body', async () => {
    const more = {
      instructions: 'Be brief',
      previous_response_id: null,
      prompt_cache_key: 'k',
      service_tier: 'auto',
      tools: [],
      parallel_tool_calls: false,
      reasoning: { effort: 'low' },
      text: { verbosity: 'low' },
      unknown_key: 1,
    };
    const { text } = await requestOf({ ...body, ...more } as CompactRequest);
    expect(JSON.parse(text)).toMatchObject({ ...more, stream: true, store: false });
  });

  test('keeps store of the body, but not stream', async () => {
    const { text } = await requestOf({ ...body, store: true, stream: false } as CompactRequest);
    expect(JSON.parse(text)).toMatchObject({ store: true, stream: true });
  });

  test('sends a text as a message of the user', async () => {
    const { text } = await requestOf({ model: 'm', input: 'Hello' });
    expect(JSON.parse(text).input).toEqual([{ type: 'message', role: 'user', content: 'Hello' }, { type: 'compaction_trigger' }]);
  });

  test('has one trigger if the body ends with one', async () => {
    const trigger = { type: 'compaction_trigger', id: 'ct_1' };
    const { text } = await requestOf({ model: 'm', input: [...body.input, trigger as InputItem] });
    expect(JSON.parse(text).input).toEqual([...body.input, trigger]);
  });

  test('has the headers of the options, and a token for each attempt', async () => {
    let tokens = 0;
    const { headers } = await requestOf(body, {
      apiKey: undefined,
      tokenProvider: () => `token${++tokens}`,
      headers: { 'x-own': '1', accept: '*/*' },
    } as Partial<CompactWithTriggerOptions>);
    expect(headers).toMatchObject({ authorization: 'Bearer token1', 'x-own': '1', accept: '*/*' });
  });

  test.each([
    ['https://res.openai.azure.com', 'https://res.openai.azure.com/openai/v1/responses'],
    ['https://res.services.ai.azure.com/api/projects/p', 'https://res.services.ai.azure.com/api/projects/p/openai/v1/responses'],
  ])('of the endpoint %s goes to %s with api-key', async (endpoint, expected) => {
    const sent: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => (sent.push(request), new Response(NORMAL, { headers: SSE }));
    await compactWithTrigger({ endpoint, apiKey: SECRET, fetch })({} as CompactApiError, body);
    expect(sent.map(({ url, headers }) => [url, headers.get('api-key')])).toEqual([[expected, SECRET]]);
  });

  test.each<[string, CompactRequest, string, RegExp]>([
    ['previous_response_id', { ...body, previous_response_id: 'resp_0' }, 'invalid_value', /send the conversation as input/],
    ['no input', { model: 'm' }, 'missing_key', /^input is missing/],
    ['input that is null', { model: 'm', input: null }, 'missing_key', /^input is missing/],
  ])('with %s is rejected, and not sent', async (_name, request, code, message) => {
    const requests: RecordedRequest[] = [];
    const url = await serve(record(requests, stream(NORMAL)));
    const error = await errorOf(call(url, {}, request));
    expect(CompactValidationError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ code, message: expect.stringMatching(message) }] });
    expect(requests.map((sent) => sent.url)).toEqual(['/v1/responses/compact']);
  });

  test('that JSON cannot represent is rejected', async () => {
    const fallback = compactWithTrigger({ baseUrl: 'http://127.0.0.1:1/v1' });
    const error = await errorOf(fallback({} as CompactApiError, { ...body, metadata: 1n } as CompactRequest));
    expect(CompactValidationError.isInstance(error)).toBe(true);
  });

  test('options that are undefined are treated as omitted', async () => {
    // Without apiKey: undefined for a key is an error, since its environment variable may not be set.
    const options: { readonly [Name in keyof Omit<CompactWithTriggerOptions, 'apiKey'>]-?: undefined } = {
      endpoint: undefined,
      baseUrl: undefined,
      tokenProvider: undefined,
      fetch: undefined,
      timeoutMs: undefined,
      firstByteTimeoutMs: undefined,
      connectTimeoutMs: undefined,
      maxRetries: undefined,
      maxResponseBytes: undefined,
      headers: undefined,
      onAttempt: undefined,
      signal: undefined,
    };
    const url = await serve(stream(NORMAL));
    const fallback = compactWithTrigger({ ...options, baseUrl: `${url}/v1` });
    expect(await fallback({} as CompactApiError, body)).toMatchObject({ id: 'resp_1' });
  });

  test.each([
    [{ baseUrl: 'http://example.com/v1' }, /unencrypted/],
    [{ baseUrl: 'https://example.com/v1', apiKey: '' }, /apiKey has no value/],
    [{ baseUrl: 'https://example.com/v1', maxResponseBytes: 0 }, /maxResponseBytes/],
    [{}, /pass either endpoint/],
  ])('invalid options are rejected at once: %j', async (options, message) => {
    const error = await errorOf(() => compactWithTrigger(options));
    expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
  });
});

describe('the result', () => {
  test('has the messages of user, system and developer as the same objects, and then the compaction item', async () => {
    const kept = [
      { type: 'message', role: 'developer', content: 'Be brief' },
      { role: 'user', content: [{ type: 'input_text', text: 'a' }], own_key: 1 },
      { id: 'msg_1', type: 'message', role: 'system', content: 'c', status: 'completed' },
    ];
    const dropped = [
      { role: 'assistant', content: 'b' },
      { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c', output: 'x' },
      { type: 'additional_tools', role: 'developer', tools: [] },
      { type: 'compaction', encrypted_content: 'b2xk' },
      { id: 'msg_0', type: 'item_reference' },
    ];
    const input = [kept[0], dropped[0], dropped[1], kept[1], dropped[2], dropped[3], kept[2], dropped[4], dropped[5]] as InputItem[];
    const url = await serve(stream(NORMAL));
    const result = (await call(url, {}, { model: 'm', input })) as { output: unknown[] };
    expect(result).toEqual({ id: 'resp_1', object: 'response.compaction', created_at: 7, usage, output: [...kept, compaction] });
    for (const [i, message] of kept.entries()) expect(result.output[i]).toBe(message);
  });

  test('of a text has the message that was sent', async () => {
    const url = await serve(stream(NORMAL));
    expect(await call(url, {}, { model: 'm', input: 'Hello' })).toMatchObject({
      output: [{ type: 'message', role: 'user', content: 'Hello' }, compaction],
    });
  });

  test.each<[string, string]>([
    ['items in events only', write(created, done(compaction), completed({ output: [] }))],
    ['items in the last event only', write(created, completed())],
    [
      'other items beside the compaction item',
      write(created, done(reasoning), done(compaction), completed({ output: [reasoning, compaction] })),
    ],
    ['types only in the field event', NORMAL.replaceAll(/"type":"response\.[\w.]+",?/g, '')],
    ['types only in the data', NORMAL.replaceAll(/^event: .*\n/gm, '')],
    ['unknown events, comments and empty data', `: keep-alive\n\ndata:\n\nevent: ping\ndata: {}\n\ndata: 5\n\n${NORMAL}`],
    ['progress of the compaction', write({ type: 'response.compaction.compacting', item_id: 'cmp_1', output_index: 0 }) + NORMAL],
    ['CRLF', NORMAL.replaceAll('\n', '\r\n')],
    ['no blank line at the end', NORMAL.trimEnd()],
    ['[DONE] at the end', `${NORMAL}data: [DONE]\n\n`],
    ['bytes after the last event', `${NORMAL}data: {`],
  ])('is found in a stream with %s', async (_name, text) => {
    const url = await serve(stream(text));
    expect(await call(url)).toMatchObject({ id: 'resp_1', output: [...body.input, compaction], usage });
  });

  test('is found in an encoded stream', async () => {
    const url = await serve(responses((_, res) => void res.writeHead(200, { ...SSE, 'content-encoding': 'gzip' }).end(gzipSync(NORMAL))));
    expect(await call(url)).toMatchObject({ output: [...body.input, compaction] });
  });

  test('is returned at response.completed: a server that keeps the stream open loses its connection', async () => {
    let closed!: () => void;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const url = await serve(
      responses((request, res) => {
        request.socket.once('close', closed);
        res.writeHead(200, SSE).write(NORMAL);
      }),
    );
    expect(await call(url)).toMatchObject({ output: [...body.input, compaction] });
    await isClosed;
  });
});

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

test('the client, the fallback and the emulator: a conversation is compacted twice, and nothing of it is lost', async () => {
  const emulator = createCompactEmulator({ apiKey: 'k' });
  const server = await serveEmulator({
    fetch: async (request) =>
      request.url.endsWith('/compact') ? new Response('404 page not found', { status: 404 }) : emulator.fetch(request),
  });
  const options = { baseUrl: `${server.url}/openai/v1`, apiKey: 'k' };
  const client = createCompactClient({ ...options, fetch: (request) => fetch(request), fallback: compactWithTrigger(options) });
  const first: InputItem[] = [
    { role: 'developer', content: 'Be brief' },
    { role: 'user', content: 'a' },
    { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
    { type: 'function_call_output', call_id: 'c', output: 'x' },
    { role: 'assistant', content: 'b' },
    { role: 'system', content: 'a' },
  ];
  const one = await client.safeCompact({ model: 'm', input: first });
  if (!one.success) throw one.error;
  expect(one).toMatchObject({ fallback: true, data: { object: 'response.compaction', created_at: expect.any(Number) } });
  expect(one.data.output.map((item) => (item.type === 'compaction' ? 'compaction' : (item as { role: string }).role))).toEqual([
    'developer',
    'user',
    'system',
    'compaction',
  ]);
  const second: InputItem[] = [...(one.data.output as InputItem[]), { role: 'assistant', content: 'd' }, { role: 'user', content: 'e' }];
  const two = await client.compact({ model: 'm', input: second });
  expect(two.output).toHaveLength(5);
  expect(await emulator.decrypt(two.output)).toEqual([...first, ...second.slice(4)]);
  await server.close();
});
