import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

// Everything that the vendor's reference page of the endpoint names, as literals: the document must contain all of it.
const document = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
const { schemas } = document.components;
const resolve = (schema: any): any => (schema.$ref ? schemas[schema.$ref.split('/').pop()] : schema);
const operation = document.paths['/openai/v1/responses/compact'].post;
const request = resolve(operation.requestBody.content['application/json'].schema);
const response = resolve(operation.responses['200'].content['application/json'].schema);

/** All JSON types, enum values and schemas of list items that a field allows. */
function alternatives(schema: any): { types: string[]; values: string[]; items: string[] } {
  const found = { types: [] as string[], values: [] as string[], items: [] as string[] };
  const visit = (one: any): void => {
    if (one.$ref) visit(resolve(one));
    for (const arm of one.anyOf ?? one.oneOf ?? []) visit(arm);
    found.types.push(...[one.type ?? []].flat());
    found.values.push(...(one.enum ?? []).filter((value: unknown) => value !== null), ...(one.const === undefined ? [] : [one.const]));
    if (one.items?.$ref) found.items.push(one.items.$ref.split('/').pop());
  };
  visit(schema);
  return { types: [...new Set(found.types)].sort(), values: [...new Set(found.values)], items: found.items };
}

/** Pairs of an item type, which is the constant in `type` of each branch, and its schema. */
const branches = (union: string): [string, any][] =>
  (schemas[union].oneOf ?? schemas[union].anyOf)
    .map(resolve)
    .map((schema: any) => [alternatives(schema.properties.type).values[0], schema]);
const kindsOf = (union: string): string[] =>
  branches(union)
    .filter(([, schema]) => !schema['x-since'])
    .map(([kind]) => kind);

/** Values that a field or a list of values has had from the beginning: not those with a date in `x-values`. */
const withoutNewValues = (values: string[], schema: any): string[] => values.filter((value) => !schema['x-values']?.[value]);

test('the operation', () => {
  expect(operation.tags).toEqual(['Responses']);
  expect(operation.summary).toBe('Compact a conversation');
  expect(Object.keys(document.paths)).toEqual(['/openai/v1/responses/compact']);
  expect(Object.keys(document.paths['/openai/v1/responses/compact'])).toEqual(['post']);
  expect(Object.keys(operation.requestBody.content)).toEqual(['application/json']);
});

test('the request has 7 fields, beside those that are in no document or newer', () => {
  const documented = Object.entries<any>(request.properties).filter(([, field]) => !field['x-undocumented'] && !field['x-since']);
  expect(documented.map(([name]) => name)).toEqual([
    'model',
    'input',
    'previous_response_id',
    'instructions',
    'prompt_cache_key',
    'prompt_cache_retention',
    'service_tier',
  ]);
  expect(request.required).toEqual(['model']);
  expect(alternatives(request.properties.model).types).toEqual(['null', 'string']);
  expect(alternatives(request.properties.input)).toEqual({ types: ['array', 'null', 'string'], values: [], items: ['InputItem'] });
  for (const field of ['previous_response_id', 'instructions', 'prompt_cache_key']) {
    expect(alternatives(request.properties[field])).toEqual({ types: ['null', 'string'], values: [], items: [] });
  }
  expect(alternatives(request.properties.prompt_cache_retention).values).toEqual(['in_memory', '24h']);
  expect(withoutNewValues(alternatives(request.properties.service_tier).values, schemas.ServiceTier)).toEqual([
    'auto',
    'default',
    'flex',
    'priority',
  ]);
});

test('the response and its usage have 10 fields', () => {
  expect(Object.keys(response.properties).slice(0, 5).sort()).toEqual(['created_at', 'id', 'object', 'output', 'usage']);
  expect([...response.required].sort()).toEqual(['created_at', 'id', 'object', 'output', 'usage']);
  expect(alternatives(response.properties.id).types).toEqual(['string']);
  expect(alternatives(response.properties.object)).toEqual({ types: ['string'], values: ['response.compaction'], items: [] });
  expect(alternatives(response.properties.output)).toEqual({ types: ['array'], values: [], items: ['OutputItem'] });
  expect(alternatives(response.properties.created_at).types).toEqual(['integer']);
  const usage = resolve(response.properties.usage);
  const fields = ['input_tokens', 'input_tokens_details', 'output_tokens', 'output_tokens_details', 'total_tokens'];
  expect(Object.keys(usage.properties)).toEqual(fields);
  expect(usage.required).toEqual(fields);
  for (const field of fields)
    expect(alternatives(usage.properties[field]).types).toEqual([field.endsWith('details') ? 'object' : 'integer']);
});

test('there are 27 input item types, beside newer ones', () => {
  expect(kindsOf('InputItem')).toEqual([
    'message',
    'item_reference',
    'output_message',
    'file_search_call',
    'computer_call',
    'computer_call_output',
    'web_search_call',
    'function_call',
    'function_call_output',
    'tool_search_call',
    'tool_search_output',
    'reasoning',
    'compaction',
    'image_generation_call',
    'code_interpreter_call',
    'local_shell_call',
    'local_shell_call_output',
    'shell_call',
    'shell_call_output',
    'apply_patch_call',
    'apply_patch_call_output',
    'mcp_list_tools',
    'mcp_approval_request',
    'mcp_approval_response',
    'mcp_call',
    'custom_tool_call_output',
    'custom_tool_call',
  ]);
});

test('there are 25 output item types, beside newer ones', () => {
  expect(kindsOf('OutputItem')).toEqual([
    'message',
    'function_call',
    'tool_search_call',
    'tool_search_output',
    'function_call_output',
    'file_search_call',
    'web_search_call',
    'image_generation_call',
    'computer_call',
    'computer_call_output',
    'reasoning',
    'compaction',
    'code_interpreter_call',
    'local_shell_call',
    'local_shell_call_output',
    'shell_call',
    'shell_call_output',
    'apply_patch_call',
    'apply_patch_call_output',
    'mcp_list_tools',
    'mcp_approval_request',
    'mcp_approval_response',
    'mcp_call',
    'custom_tool_call',
    'custom_tool_call_output',
  ]);
});

test('each item type has a schema that allows its name, and an example', () => {
  for (const union of ['InputItem', 'OutputItem']) {
    for (const [kind, schema] of branches(union)) {
      expect(alternatives(schema.properties.type).values).toEqual([kind]);
      expect(schema.examples).toHaveLength(1);
    }
  }
});

test('there are 92 known model ids, beside newer ones, and any other string is allowed', () => {
  const ids = [
    'gpt-5.4',
    'gpt-5.4-mini',
    'gpt-5.4-nano',
    'gpt-5.4-mini-2026-03-17',
    'gpt-5.4-nano-2026-03-17',
    'gpt-5.3-chat-latest',
    'gpt-5.2',
    'gpt-5.2-2025-12-11',
    'gpt-5.2-chat-latest',
    'gpt-5.2-pro',
    'gpt-5.2-pro-2025-12-11',
    'gpt-5.1',
    'gpt-5.1-2025-11-13',
    'gpt-5.1-codex',
    'gpt-5.1-mini',
    'gpt-5.1-chat-latest',
    'gpt-5',
    'gpt-5-mini',
    'gpt-5-nano',
    'gpt-5-2025-08-07',
    'gpt-5-mini-2025-08-07',
    'gpt-5-nano-2025-08-07',
    'gpt-5-chat-latest',
    'gpt-4.1',
    'gpt-4.1-mini',
    'gpt-4.1-nano',
    'gpt-4.1-2025-04-14',
    'gpt-4.1-mini-2025-04-14',
    'gpt-4.1-nano-2025-04-14',
    'o4-mini',
    'o4-mini-2025-04-16',
    'o3',
    'o3-2025-04-16',
    'o3-mini',
    'o3-mini-2025-01-31',
    'o1',
    'o1-2024-12-17',
    'o1-preview',
    'o1-preview-2024-09-12',
    'o1-mini',
    'o1-mini-2024-09-12',
    'gpt-4o',
    'gpt-4o-2024-11-20',
    'gpt-4o-2024-08-06',
    'gpt-4o-2024-05-13',
    'gpt-4o-audio-preview',
    'gpt-4o-audio-preview-2024-10-01',
    'gpt-4o-audio-preview-2024-12-17',
    'gpt-4o-audio-preview-2025-06-03',
    'gpt-4o-mini-audio-preview',
    'gpt-4o-mini-audio-preview-2024-12-17',
    'gpt-4o-search-preview',
    'gpt-4o-mini-search-preview',
    'gpt-4o-search-preview-2025-03-11',
    'gpt-4o-mini-search-preview-2025-03-11',
    'chatgpt-4o-latest',
    'codex-mini-latest',
    'gpt-4o-mini',
    'gpt-4o-mini-2024-07-18',
    'gpt-4-turbo',
    'gpt-4-turbo-2024-04-09',
    'gpt-4-0125-preview',
    'gpt-4-turbo-preview',
    'gpt-4-1106-preview',
    'gpt-4-vision-preview',
    'gpt-4',
    'gpt-4-0314',
    'gpt-4-0613',
    'gpt-4-32k',
    'gpt-4-32k-0314',
    'gpt-4-32k-0613',
    'gpt-3.5-turbo',
    'gpt-3.5-turbo-16k',
    'gpt-3.5-turbo-0301',
    'gpt-3.5-turbo-0613',
    'gpt-3.5-turbo-1106',
    'gpt-3.5-turbo-0125',
    'gpt-3.5-turbo-16k-0613',
    'o1-pro',
    'o1-pro-2025-03-19',
    'o3-pro',
    'o3-pro-2025-06-10',
    'o3-deep-research',
    'o3-deep-research-2025-06-26',
    'o4-mini-deep-research',
    'o4-mini-deep-research-2025-06-26',
    'computer-use-preview',
    'computer-use-preview-2025-03-11',
    'gpt-5-codex',
    'gpt-5-pro',
    'gpt-5-pro-2025-10-06',
    'gpt-5.1-codex-max',
  ];
  expect(ids).toHaveLength(92);
  expect(withoutNewValues(schemas.KnownModelId.enum, schemas.KnownModelId)).toEqual(ids);
  expect(schemas.ModelId.anyOf).toEqual([{ $ref: '#/components/schemas/KnownModelId' }, { type: 'string' }]);
});

test('the responses have the documented status codes, bodies and headers', () => {
  const statuses = ['200', '400', '401', '403', '404', '408', '409', '413', '415', '422', '429', '500', '502', '503', '504'];
  expect(Object.keys(operation.responses)).toEqual(statuses);
  for (const status of statuses.slice(1)) {
    const response = operation.responses[status];
    const { content, headers } = response.$ref ? document.components.responses[response.$ref.split('/').pop()] : response;
    expect(content['application/json'].schema).toEqual({ $ref: '#/components/schemas/CompactErrorBody' });
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(['apim-request-id', 'x-request-id']));
    if (status === '429') {
      expect(Object.keys(headers)).toEqual(
        expect.arrayContaining(['retry-after', 'retry-after-ms', 'x-ratelimit-remaining-tokens', 'x-ratelimit-limit-requests']),
      );
    }
  }
});

test('the servers and the authentication schemes', () => {
  expect(document.servers.map(({ url }: { url: string }) => url)).toEqual([
    'https://{resource}.openai.azure.com',
    'https://{resource}.services.ai.azure.com',
    'https://{resource}.services.ai.azure.com/api/projects/{project}',
  ]);
  expect(document.security).toEqual([{ apiKey: [] }, { entraToken: [] }]);
  const { apiKey, entraToken } = document.components.securitySchemes;
  expect([apiKey.type, apiKey.in, apiKey.name]).toEqual(['apiKey', 'header', 'api-key']);
  expect([entraToken.type, entraToken.scheme]).toEqual(['http', 'bearer']);
});
