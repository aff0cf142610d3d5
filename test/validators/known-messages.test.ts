import { describe, expect, test } from '@jest/globals';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

// Messages that clients, relays and services are known to send, and whether each family accepts them.
type Result = 'accepts' | 'rejects';
type Row = [name: string, open: Result, strict: Result, value: unknown];

const model = 'gpt-5.4';
const user = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'go on' }] };
const input = (...items: unknown[]): object => ({ model, input: items });
const encrypted = 'gAAAAABn'.repeat(20);

const requests: Row[] = [
  [
    'a user message without type and a complete assistant message',
    'accepts',
    'accepts',
    input(
      { role: 'user', content: 'hi' },
      {
        id: 'msg_1',
        type: 'message',
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'hello', annotations: [], logprobs: [] }],
      },
    ),
  ],
  [
    'messages with string content and a cache key',
    'accepts',
    'accepts',
    {
      model,
      prompt_cache_key: 'thread-1',
      input: [
        { type: 'message', role: 'user', content: 'hi' },
        { type: 'message', role: 'assistant', content: 'hello' },
      ],
    },
  ],
  [
    'an assistant message without id, status and annotations',
    'accepts',
    'accepts',
    input(user, { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'hello' }] }, user),
  ],
  ["a user message with type and content parts, which matches two branches of the vendor's schema", 'accepts', 'accepts', input(user)],
  [
    'an assistant message with phase commentary',
    'accepts',
    'accepts',
    input({ type: 'message', role: 'assistant', phase: 'commentary', content: [{ type: 'output_text', text: 'looking' }] }),
  ],
  [
    'an assistant message with phase final_answer',
    'accepts',
    'accepts',
    input({ type: 'message', role: 'assistant', phase: 'final_answer', content: [{ type: 'output_text', text: 'done' }] }),
  ],
  [
    'the body of a coding agent',
    'accepts',
    'accepts',
    {
      model,
      input: [user],
      instructions: 'be short',
      tools: [],
      parallel_tool_calls: true,
      reasoning: { effort: 'high', summary: 'auto' },
      service_tier: 'auto',
      prompt_cache_key: 'k',
      text: { verbosity: 'low' },
    },
  ],
  ['model, input and empty instructions', 'accepts', 'accepts', { model, input: [user], instructions: '' }],
  [
    'a function call without id and status, with a namespace',
    'accepts',
    'accepts',
    input(
      { type: 'function_call', call_id: 'call_1', name: 'read', namespace: 'files', arguments: '{"path":"a"}' },
      { type: 'function_call_output', call_id: 'call_1', output: 'text' },
    ),
  ],
  [
    'the output of a function as content parts',
    'accepts',
    'accepts',
    input({
      type: 'function_call_output',
      call_id: 'call_1',
      output: [
        { type: 'input_image', image_url: 'data:image/png;base64,AAAA' },
        { type: 'input_text', text: 'a picture' },
      ],
    }),
  ],
  [
    'a custom tool call and its output as a string and as content parts',
    'accepts',
    'accepts',
    input(
      { type: 'custom_tool_call', call_id: 'c1', name: 'patch', input: '*** Begin', namespace: 'edit' },
      { type: 'custom_tool_call_output', call_id: 'c1', output: 'ok' },
      { type: 'custom_tool_call_output', call_id: 'c1', output: [{ type: 'input_text', text: 'ok' }] },
    ),
  ],
  [
    'a web search without id',
    'accepts',
    'accepts',
    input({ type: 'web_search_call', status: 'completed', action: { type: 'search', query: 'tea' } }),
  ],
  [
    'a tool search by the client with arguments as an object',
    'accepts',
    'accepts',
    input(
      { type: 'tool_search_call', call_id: 'c1', execution: 'client', arguments: { query: 'mail' } },
      {
        type: 'tool_search_output',
        call_id: 'c1',
        status: 'completed',
        execution: 'client',
        tools: [{ type: 'function', name: 'send', description: 'Send mail.', parameters: { type: 'object' }, strict: false }],
      },
    ),
  ],
  ['a compaction item without id', 'accepts', 'accepts', input({ type: 'compaction', encrypted_content: encrypted }, user)],
  ['the legacy type compaction_summary', 'accepts', 'rejects', input({ type: 'compaction_summary', encrypted_content: encrypted })],
  ['a trailing compaction_trigger', 'accepts', 'accepts', input(user, { type: 'compaction_trigger' })],
  ['a compaction with a summary', 'rejects', 'rejects', input({ type: 'compaction', summary: 'we talked' })],
  ['a compaction with text', 'rejects', 'rejects', input({ type: 'compaction', text: 'we talked' })],
  ['a compaction with content', 'rejects', 'rejects', input({ type: 'compaction', content: [{ type: 'output_text', text: 'we talked' }] })],
  ['a previous response and no input', 'accepts', 'accepts', { model, previous_response_id: 'resp_1' }],
  ['only a model', 'accepts', 'accepts', { model }],
  ['a null model', 'accepts', 'accepts', { model: null, input: 'hi' }],
  ['a missing model', 'rejects', 'rejects', { input: 'hi' }],
  [
    'fields of the Responses API',
    'accepts',
    'rejects',
    { model, input: 'hi', stream: false, store: false, include: [], client_metadata: {} },
  ],
  ['prompt_cache_retention in-memory, with a hyphen', 'accepts', 'rejects', { model, input: 'hi', prompt_cache_retention: 'in-memory' }],
  ['additional_tools', 'accepts', 'accepts', input({ type: 'additional_tools', role: 'developer', tools: [] })],
  ['configuration_update', 'accepts', 'accepts', input({ type: 'configuration_update', reasoning: { effort: 'low' } })],
  ['agent_message', 'accepts', 'rejects', input({ type: 'agent_message', author: 'a', recipient: 'b', content: 'hi' })],
  // The preview for several agents, `POST /responses/compact?beta=true`.
  [
    'items and keys of the preview for several agents',
    'accepts',
    'rejects',
    input(
      { ...user, agent: { agent_name: 'a' } },
      { type: 'agent_message', id: 'a', author: 'x', recipient: 'y', content: [] },
      { type: 'multi_agent_call', id: 'm', call_id: 'c', action: 'spawn_agent', arguments: '{}' },
      { type: 'multi_agent_call_output', id: 'o', call_id: 'c', output: [] },
    ),
  ],
  ['the key agent of the preview for several agents', 'accepts', 'rejects', input({ ...user, agent: { agent_name: 'a' } })],
  ['ghost_snapshot', 'accepts', 'rejects', input({ type: 'ghost_snapshot', ghost_commit: { id: '1' } })],
  ['a cache key of more than 64 characters', 'accepts', 'rejects', { model, input: 'hi', prompt_cache_key: 'k'.repeat(65) }],
  ['a cache key of 64 characters beyond the basic plane', 'accepts', 'accepts', { model, input: 'hi', prompt_cache_key: '😀'.repeat(64) }],
  [
    'encrypted content of 17,599,352 characters',
    'accepts',
    'accepts',
    input({ type: 'compaction', encrypted_content: 'A'.repeat(17_599_352) }),
  ],
  [
    'encrypted content of 20,971,521 characters',
    'accepts',
    'rejects',
    input({ type: 'compaction', encrypted_content: 'A'.repeat(20_971_521) }),
  ],
  [
    'encrypted content of 10,485,760 characters',
    'accepts',
    'accepts',
    input({ type: 'compaction', encrypted_content: 'A'.repeat(10_485_760) }),
  ],
  [
    'cache_control in a content part',
    'accepts',
    'rejects',
    input({ role: 'user', content: [{ type: 'input_text', text: 'hi', cache_control: { type: 'ephemeral' } }] }),
  ],
  [
    'the type output_message',
    'accepts',
    'accepts',
    input({
      type: 'output_message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'hi', annotations: [] }],
    }),
  ],
  [
    'an item reference with only an id',
    'accepts',
    'accepts',
    input({ id: 'msg_1' }, { type: null, id: 'msg_2' }, { type: 'item_reference', id: 'msg_3' }),
  ],
  ['an object with an id that is not an item reference', 'rejects', 'rejects', input({ id: 'x', foo: 1 })],
  ['a reasoning item without type', 'rejects', 'rejects', input({ id: 'rs_1', summary: [] })],
  ['a null type on a message', 'rejects', 'rejects', input({ type: null, role: 'user', content: 'hi' })],
  [
    'reasoning with null content and no id',
    'accepts',
    'accepts',
    input({ type: 'reasoning', summary: [], content: null, encrypted_content: encrypted }),
  ],
  [
    'a function call with a null status',
    'accepts',
    'accepts',
    input({ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}', status: null }),
  ],
  ['an image generation call with only id and type', 'accepts', 'accepts', input({ type: 'image_generation_call', id: 'ig_1' })],
  ['an empty input with a previous response', 'accepts', 'accepts', { model, input: [], previous_response_id: 'resp_1' }],
  ['image at the top level', 'accepts', 'accepts', { model, input: 'hi', image: { context_compression: 'enabled' } }],
];

const usage = {
  input_tokens: 10,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 5,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 15,
};
const kept = { id: 'msg_1', type: 'message', status: 'completed', role: 'user', content: [{ type: 'input_text', text: 'hi' }] };
const compaction = { id: 'cmp_1', type: 'compaction', encrypted_content: encrypted };
const response = (more: object = {}): Record<string, unknown> => ({
  id: 'resp_1',
  object: 'response.compaction',
  created_at: 1_764_000_000,
  output: [kept, compaction],
  usage,
  ...more,
});
const without = (key: string): object => Object.fromEntries(Object.entries(response()).filter(([name]) => name !== key));

const responses: Row[] = [
  ['a response as documented', 'accepts', 'accepts', response()],
  [
    'with cache_write_tokens',
    'accepts',
    'accepts',
    response({ usage: { ...usage, input_tokens_details: { cached_tokens: 0, cache_write_tokens: 3 } } }),
  ],
  [
    "the vendor's own example, whose messages lack id and status",
    'rejects',
    'rejects',
    response({
      output: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] }, compaction],
      usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
    }),
  ],
  ['only output', 'rejects', 'rejects', { output: [compaction] }],
  [
    'many user messages and one compaction',
    'accepts',
    'accepts',
    response({ output: [...Array.from({ length: 40 }, () => kept), compaction] }),
  ],
  ['the legacy type compaction_summary', 'accepts', 'rejects', response({ output: [{ ...compaction, type: 'compaction_summary' }] })],
  [
    'a response of a gateway without id',
    'rejects',
    'rejects',
    { ...without('id'), model, extra_fields: { provider: 'x' }, usage: { ...usage, cost: 1 } },
  ],
  ['null usage', 'rejects', 'rejects', response({ usage: null })],
  [
    'usage with the names of Chat Completions',
    'rejects',
    'rejects',
    response({ usage: { prompt_tokens: 1, completion_tokens: 2, prompt_tokens_details: {}, total_tokens: 3 } }),
  ],
  ['a response of the Responses API', 'rejects', 'rejects', response({ object: 'response', status: 'completed', model })],
  ['an empty output', 'accepts', 'accepts', response({ output: [] })],
  [
    'assistant messages with phase',
    'accepts',
    'accepts',
    response({
      output: [
        kept,
        { ...kept, role: 'assistant', phase: 'final_answer', content: [{ type: 'output_text', text: 'done', annotations: [] }] },
        compaction,
      ],
    }),
  ],
  ['a null phase', 'accepts', 'accepts', response({ output: [{ ...kept, phase: null }, compaction] })],
  ['created_at with a fraction', 'rejects', 'rejects', response({ created_at: 1_764_000_000.5 })],
  ['reasoning without summary', 'rejects', 'rejects', response({ output: [{ type: 'reasoning', id: 'rs_1' }] })],
  ['the role tool', 'accepts', 'accepts', response({ output: [{ ...kept, role: 'tool' }] })],
  ['the role developer', 'accepts', 'accepts', response({ output: [{ ...kept, role: 'developer' }] })],
  ['the role unknown', 'accepts', 'accepts', response({ output: [{ ...kept, role: 'unknown' }] })],
  ['a content part of type text', 'accepts', 'accepts', response({ output: [{ ...kept, content: [{ type: 'text', text: 'hi' }] }] })],
  [
    'plain text in encrypted_content',
    'accepts',
    'accepts',
    response({ output: [{ ...compaction, encrypted_content: 'We talked about tea.' }] }),
  ],
  [
    'images with null alternatives',
    'accepts',
    'accepts',
    response({
      output: [
        {
          ...kept,
          content: [
            { type: 'input_image', image_url: 'data:image/png;base64,AA', file_id: null, detail: 'auto' },
            { type: 'input_file', file_id: 'file_1', filename: null, file_data: null, file_url: null },
          ],
        },
      ],
    }),
  ],
  ['content filters of Azure', 'accepts', 'accepts', response({ content_filters: [{ blocked: false, source_type: 'prompt' }] })],
  [
    'items of the preview for several agents',
    'accepts',
    'rejects',
    response({
      output: [
        { type: 'agent_message', id: 'a', author: 'x', recipient: 'y', content: [] },
        { type: 'multi_agent_call', id: 'm', call_id: 'c', action: 'spawn_agent', arguments: '{}' },
      ],
    }),
  ],
  [
    'an MCP error as an object',
    'accepts',
    'accepts',
    response({
      output: [
        {
          type: 'mcp_call',
          id: 'mcp_1',
          server_label: 's',
          name: 'f',
          arguments: '{}',
          error: { type: 'http_error', code: 500, message: 'x' },
        },
      ],
    }),
  ],
  [
    'a web search with a source of type api',
    'accepts',
    'accepts',
    response({
      output: [
        {
          type: 'web_search_call',
          id: 'ws_1',
          status: 'completed',
          action: {
            type: 'search',
            query: 'q',
            sources: [
              { type: 'api', name: 'weather' },
              { type: 'url', url: 'https://a.example' },
            ],
          },
        },
      ],
    }),
  ],
];

const error = (more: object): object => ({ error: { message: 'no', ...more } });
const errors: Row[] = [
  ['an unknown parameter', 'accepts', 'accepts', error({ type: 'invalid_request_error', param: 'stream', code: 'unknown_parameter' })],
  [
    'encrypted content that cannot be verified',
    'accepts',
    'accepts',
    error({ type: 'invalid_request_error', param: null, code: 'invalid_encrypted_content' }),
  ],
  [
    'a string that is too long',
    'accepts',
    'accepts',
    error({ type: 'invalid_request_error', param: 'input[1535].encrypted_content', code: 'string_above_max_length' }),
  ],
  [
    'a list that is too long',
    'accepts',
    'accepts',
    error({ type: 'invalid_request_error', param: 'input[9].content', code: 'array_above_max_length' }),
  ],
  [
    'a missing parameter',
    'accepts',
    'accepts',
    error({ type: 'invalid_request_error', param: 'input[24].encrypted_content', code: 'missing_required_parameter' }),
  ],
  ['code and message of Azure', 'accepts', 'accepts', error({ code: '404' })],
  [
    'content filter of Azure',
    'accepts',
    'accepts',
    error({
      type: null,
      param: 'prompt',
      code: 'content_filter',
      status: 400,
      innererror: { code: 'ResponsibleAIPolicyViolation', content_filter_result: { hate: { filtered: true, severity: 'high' } } },
    }),
  ],
  ['the older inner_error of Azure', 'accepts', 'accepts', error({ code: 'x', type: 'error', inner_error: {} })],
  ['details as a string', 'accepts', 'accepts', error({ code: 'api_not_supported', details: 'not in this region' })],
  [
    'details as a list',
    'accepts',
    'accepts',
    error({ code: null, param: null, type: 'x', details: [{ message: 'x' }], additionalInfo: {}, debugInfo: null }),
  ],
  ['only a detail', 'rejects', 'rejects', { detail: 'Bad Request' }],
  ['an error that is a string', 'rejects', 'rejects', { error: 'Not Found', message: 'x', timestamp: 1 }],
];

describe.each([
  ['CompactRequest', requests],
  ['CompactResponse', responses],
  ['CompactErrorBody', errors],
])('%s', (message, rows) => {
  test.each(rows)('%s: open %s, strict %s', (_name, expectedOpen, expectedStrict, value) => {
    const result = (family: object): Result =>
      (family as Record<string, (value: unknown) => boolean>)[`is${message}`]!(value) ? 'accepts' : 'rejects';
    expect({ open: result(open), strict: result(strict) }).toEqual({ open: expectedOpen, strict: expectedStrict });
  });
});
