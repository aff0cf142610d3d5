/** Rules of the strict family that a skeleton must not hide: a document is never taken for valid because its skeleton is. */
import { expect, test } from '@jest/globals';
import { createSkeletonChecker } from '../../src/internal/json/skeleton.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

const LIMITS = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const FAMILIES = { open, strict };

function isCertainlyValid(family: keyof typeof FAMILIES, body: unknown): boolean {
  const { isCompactRequest } = FAMILIES[family];
  const checker = createSkeletonChecker({ list: 'input', family, isValid: isCompactRequest, describe: () => 'item' });
  return checker.check([new TextEncoder().encode(JSON.stringify(body))], LIMITS) !== undefined;
}

const hi = { role: 'user', content: 'hi' };
const message = (role: string, type: string): object => ({ role, content: [{ type, text: 'some text' }] });

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
  expect(strict.isCompactRequest(valid)).toBe(true);
  for (const body of [valid, withTunnel('tunnel_0'), withTunnel('word'), withTunnel('~')]) {
    expect(isCertainlyValid('strict', body)).toBe(false);
    expect(isCertainlyValid('open', body)).toBe(true);
  }
});
