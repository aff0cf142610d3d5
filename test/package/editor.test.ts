import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { INPUT_KINDS, MODEL_IDS, OUTPUT_KINDS } from '../../src/contract.js';
import { openEditor, type Editor } from './editor.js';
import { packForConsumer, type Consumer } from './pack.js';

jest.setTimeout(60_000);

let consumer: Consumer;
let editor: Editor;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.write('package.json', '{ "type": "module" }');
  editor = openEditor(consumer.folder);
});
afterAll(() => consumer?.remove());

const IMPORTS = `import type { CompactRequest, CompactResponse, InputItem, InputItemOf, InputShellCall, ModelId, OutputItem } from 'responses-compact-contract/types';
import { createCompactClient } from 'responses-compact-contract/client';\n`;
const hover = (code: string) => editor.hover(IMPORTS + code);
const complete = (code: string): string[] => editor.complete(IMPORTS + code).sort();
const typeErrors = (code: string): string[] => editor.typeErrors(IMPORTS + code);

test('hovering shows a short type name and a sentence', () => {
  expect(hover(`let call: |>InputShellCall;`)).toEqual({
    code: '(alias) interface InputShellCall\nimport InputShellCall',
    documentation: 'A tool call in which the model requested shell commands, sent back as input.',
  });
  expect(hover(`let |>call: InputItemOf<'shell_call'>;`).code).toBe('let call: InputShellCall');
  expect(hover(`export const f = (item: OutputItem) => (item.type === 'function_call' ? |>item : 0);`).code).toBe(
    '(parameter) item: OutputFunctionCall',
  );
  expect(hover(`export const f = (response: CompactResponse) => response.|>output;`)).toEqual({
    code: '(property) CompactResponse.output: OutputItem[]',
    documentation: expect.stringMatching(/^The compacted conversation: [^\n]+\.$/),
  });
  expect(hover(`export const r: CompactRequest = { |>model: 'm' };`)).toEqual({
    code: '(property) CompactRequest.model: ModelId | null',
    documentation: 'The model to use. On Azure, this is the name of your deployment.',
  });
  expect(hover(`createCompactClient({ baseUrl: '' }).|>compact({ model: 'm' });`).code).toBe(
    '(method) CompactClient.compact(body: SendableRequest, init?: CompactCallOptions): Promise<CompactResponse>',
  );
});

test('hovering shows since when a field exists, who has it, and what replaces it', () => {
  expect(hover(`export const r: CompactRequest = { model: 'm', |>prompt_cache_options: {} };`).documentation).toMatch(
    /^How the prompt cache is used\. [^\n]+\n@since 2026-07-09 \(OpenAI, Azure\)$/,
  );
  expect(hover(`export const r: CompactRequest = { model: 'm', |>image: {} };`).documentation).toMatch(/\n@since 2026-11-05 \(OpenAI\)$/);
  expect(hover(`let item: InputItemOf<'program'>; item!.|>call_id;`).code).toBe('(property) InputProgram.call_id: string');
  expect(hover(`let |>item: InputItemOf<'additional_tools'>;`).code).toBe('let item: InputAdditionalTools');
  expect(hover(`import type { |>OutputProgram } from 'responses-compact-contract/types';`).documentation).toBe(
    'A program that the model wrote to call tools.\n@since 2026-07-09 (OpenAI, Azure)',
  );
  expect(hover(`export const r: CompactRequest = { model: 'm', |>prompt_cache_retention: '24h' };`).documentation).toMatch(
    /`prompt_cache_options` replaces it\.\n@deprecated$/,
  );
});

test('completion offers models, item types and keys', () => {
  expect(complete(`export const r: CompactRequest = { model: '|>' };`)).toEqual([...MODEL_IDS].sort());
  expect(complete(`createCompactClient({ baseUrl: '' }).compact({ model: '|>' });`)).toEqual([...MODEL_IDS].sort());
  expect(complete(`export const i: InputItem = { type: '|>' };`)).toEqual([...INPUT_KINDS].sort());
  expect(complete(`let i: InputItemOf<'|>'>;`)).toEqual([...INPUT_KINDS].sort());
  expect(complete(`export const f = (item: OutputItem) => item.type === '|>';`)).toEqual([...OUTPUT_KINDS].sort());
  expect(complete(`export const i: InputItem = { type: 'shell_call', |> };`)).toEqual(
    ['action', 'call_id', 'caller', 'created_by', 'environment', 'id', 'status'].sort(),
  );
});

test('a model name that is not in the list is valid', () => {
  expect(typeErrors(`export const models: ModelId[] = ['gpt-5.1', 'a-deployment-of-mine'];`)).toEqual([]);
});

test.each([
  [
    'a misspelled item type',
    `export const i: InputItem = { type: 'shell_cal', call_id: 'c', action: { commands: [] } };`,
    [/^Type '"shell_cal"' is not assignable to type '"[^\n]+'\. Did you mean '"shell_call"'\?$/],
  ],
  [
    'an unknown role',
    `export const i: InputItem = { role: 'narrator', content: 'hi' };`,
    [/^Type '"narrator"' is not assignable to type 'MessageRole'\.$/],
  ],
  [
    'a missing key',
    `createCompactClient({ baseUrl: '' }).compact({ model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }] });`,
    [
      /^Type '{[^}]+}' is not assignable to type 'InputItem'\.\n {2}Property 'arguments' is missing in type '{[^}]+}' but required in type 'InputFunctionCall'\.$/,
    ],
  ],
  [
    'arguments that are not a string',
    `export const i: InputItem = { type: 'function_call', call_id: 'c', name: 'f', arguments: {} };`,
    [/^Type '{}' is not assignable to type 'string'\.$/],
  ],
  [
    'a misspelled content part type',
    `export const i: InputItem = { type: 'message', role: 'user', content: [{ type: 'input_txt', text: 'hi' }] };`,
    [/^Type '"input_txt"' is not assignable to type '"input_text" \| [^\n]+'\. Did you mean '"input_text"'\?$/],
  ],
  [
    'a key of another endpoint',
    `export const r: CompactRequest = { model: 'm', stream: true };`,
    [/^Object literal may only specify known properties, and 'stream' does not exist in type 'CompactRequest'\.$/],
  ],
  [
    'a request without a model',
    `export const r: CompactRequest = { input: 'hi' };`,
    [/^Property 'model' is missing in type '{ input: string; }' but required in type 'CompactRequest'\.$/],
  ],
  [
    'a misspelled option',
    `createCompactClient({ baseUrl: '', endpiont: '' });`,
    [/does not exist in type 'CompactClientOptions'\. Did you mean to write 'endpoint'\?$/],
  ],
  [
    'a switch without a case for each item type',
    `export function f(item: InputItemOf<'message' | 'reasoning' | 'shell_call'>) {
      switch (item.type) { case 'message': case undefined: return; case 'reasoning': return; default: return item satisfies never; }
    }`,
    [/^Type 'InputShellCall' does not satisfy the expected type 'never'\.$/],
  ],
])('%s causes an error that names the mistake', (_, code, messages) => {
  expect(typeErrors(code)).toEqual(messages.map((pattern) => expect.stringMatching(pattern)));
});
