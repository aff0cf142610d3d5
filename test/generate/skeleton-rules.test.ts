/** Rules of the strict family that a skeleton must not hide: a document is never taken for valid because its skeleton is. */
import { expect, test } from '@jest/globals';
import { createSkeletonChecker } from '../../src/internal/json/skeleton.js';
import { compactRequest as open } from '../../src/validators/open/validators.js';
import { compactRequest as strict } from '../../src/validators/strict/validators.js';

const LIMITS = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const FAMILIES = { open, strict };

function isCertainlyValid(family: keyof typeof FAMILIES, body: unknown): boolean {
  const { acceptsSkeleton } = FAMILIES[family];
  const checker = createSkeletonChecker({ list: 'input', family, acceptsSkeleton, describe: () => 'item' });
  return checker.check([new TextEncoder().encode(JSON.stringify(body))], LIMITS) !== undefined;
}

const hi = { role: 'user', content: 'hi' };
const message = (role: string, type: string): object => ({ role, content: [{ type, text: 'some text' }] });

const output = (call_id: string): object => ({ type: 'function_call_output', call_id, output: 'done' });
const withTool = (name: string): object => ({
  type: 'tool_search_output',
  tools: [{ type: 'namespace', name: 'files', description: 'Files', tools: [{ type: 'function', name }] }],
});
const withAttribute = (value: string, key = 'topic'): object => ({
  type: 'file_search_call',
  id: 'fs_1',
  status: 'completed',
  queries: ['topic'],
  results: [{ file_id: 'file_1', attributes: { [key]: value } }],
});

test.each<[string, object, object]>([
  [
    'roles of content parts, for the assistant',
    { input: [message('assistant', 'output_text')] },
    { input: [message('assistant', 'input_text')] },
  ],
  ['roles of content parts, for a user', { input: [message('user', 'input_text')] }, { input: [message('user', 'output_text')] }],
  ['rejected keys', { input: [{ type: 'reasoning', summary: [] }] }, { input: [{ type: 'reasoning', summary: [], status: 'completed' }] }],
  [
    'empty strings',
    { input: [{ type: 'custom_tool_call', call_id: 'c', name: 'f', input: '' }] },
    { input: [{ type: 'custom_tool_call', call_id: 'c', name: '', input: '' }] },
  ],
  ['the length of ids', { input: [output('c'.repeat(64))] }, { input: [output('c'.repeat(65))] }],
  ['the length of names', { input: [withTool('f'.repeat(64))] }, { input: [withTool('f'.repeat(129))] }],
  ['the length of other strings', { input: [withAttribute('x y'.repeat(21))] }, { input: [withAttribute('x y'.repeat(171))] }],
  ['the length of strings of the body', { prompt_cache_key: '\u{1f600}'.repeat(64) }, { prompt_cache_key: '\u{1f600}'.repeat(65) }],
  ['the length of keys', { input: [withAttribute('x', 'k'.repeat(64))] }, { input: [withAttribute('x', 'k'.repeat(65))] }],
  ['the number of items', { input: Array(131_072).fill(hi) }, { input: Array(131_073).fill(hi) }],
])('%s', (_rule, valid, invalid) => {
  expect(isCertainlyValid('strict', { model: 'm', ...valid })).toBe(true);
  expect(isCertainlyValid('strict', { model: 'm', ...invalid })).toBe(false);
  expect(isCertainlyValid('open', { model: 'm', ...invalid })).toBe(true);
});

test('a pattern without a placeholder: such a document is never taken for valid by its skeleton in strict', () => {
  const withTunnel = (tunnel_id: string): object => ({
    model: 'm',
    input: [{ type: 'tool_search_output', tools: [{ type: 'mcp', server_label: 's', tunnel_id }] }],
  });
  const valid = withTunnel(`tunnel_${'0a'.repeat(16)}`);
  expect(strict.is(valid)).toBe(true);
  for (const body of [valid, withTunnel('tunnel_0'), withTunnel('word'), withTunnel('~')]) {
    expect(isCertainlyValid('strict', body)).toBe(false);
    expect(isCertainlyValid('open', body)).toBe(true);
  }
});
