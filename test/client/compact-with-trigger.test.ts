/** `compactWithTrigger`: the request and the result. */
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { compactWithTrigger, type CompactWithTriggerOptions } from '../../src/client/index.js';
import { type CompactApiError, CompactValidationError } from '../../src/errors.js';
import type { CompactRequest, InputItem } from '../../src/types.js';
import { errorOf, record, SECRET, serve, type RecordedRequest } from './server.js';
import {
  SSE,
  usage,
  compaction,
  reasoning,
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
