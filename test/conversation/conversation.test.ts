import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  encryptedItems,
  fingerprintEncryptedItems,
  removeEncryptedItems,
  sanitizeCompactRequest,
  shouldCompact,
  toNextInput,
} from '../../src/conversation/index.js';
import type { CompactRequest, InputItem } from '../../src/types.js';
import { isCompactRequest } from '../../src/validators/strict.js';

const example = (name: string): any => JSON.parse(readFileSync(new URL(`../../spec/examples/${name}.json`, import.meta.url), 'utf8')).value;
const compaction = { type: 'compaction', encrypted_content: 'c2VhbGVk' } as const;
const user = { role: 'user', content: 'hi' } as const;

test('toNextInput returns the same items of the response, followed by the new ones', () => {
  const response = example('CompactResponse/valid/agent-turn');
  const unknownItem = { type: 'from_the_future', a: { b: 1 } };
  const next = toNextInput({ output: [...response.output, unknownItem] }, user, compaction);
  expect(next).toHaveLength(response.output.length + 3);
  expect(next.slice(0, response.output.length).every((item, index) => item === response.output[index])).toBe(true);
  expect(next.slice(-3)).toEqual([unknownItem, user, compaction]);
  expect(next.at(-2)).toBe(user);
});

describe('encrypted items', () => {
  const encryptedReasoning = { type: 'reasoning', summary: [], encrypted_content: 'cg==' } as const;
  const plainReasoning = { type: 'reasoning', summary: [], encrypted_content: null } as const;
  const compactionSummary = { type: 'compaction_summary', encrypted_content: 'b2xk' };
  const items = [compaction, user, encryptedReasoning, plainReasoning, compactionSummary];

  test('encryptedItems finds compaction, compaction_summary and reasoning with encrypted_content', () => {
    expect(encryptedItems(items)).toEqual([
      { index: 0, item: compaction },
      { index: 2, item: encryptedReasoning },
      { index: 4, item: compactionSummary },
    ]);
    expect(encryptedItems(items)[0]!.item).toBe(compaction);
  });

  test('removeEncryptedItems removes whole items, and returns a list without any itself', () => {
    expect(removeEncryptedItems(items)).toEqual([user, plainReasoning]);
    const withoutEncrypted = [user];
    expect(removeEncryptedItems(withoutEncrypted)).toBe(withoutEncrypted);
  });

  test('fingerprintEncryptedItems changes with their content, type or order, and with nothing else', async () => {
    const fingerprint = await fingerprintEncryptedItems(items);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprintEncryptedItems([...items, user])).toBe(fingerprint);
    expect(await fingerprintEncryptedItems(items.map((item) => ({ ...item, id: 'new' })) as InputItem[])).toBe(fingerprint);
    const others = [
      [{ ...compaction, encrypted_content: 'c2VhbGVK' }, user, encryptedReasoning, plainReasoning, compactionSummary],
      [encryptedReasoning, user, compaction, plainReasoning, compactionSummary],
      [compaction, user, encryptedReasoning, plainReasoning],
      [compaction, user, encryptedReasoning, plainReasoning, { ...compactionSummary, type: 'compaction' }],
      [
        { ...compaction, encrypted_content: `${compaction.encrypted_content}"],["reasoning","` },
        user,
        encryptedReasoning,
        plainReasoning,
        compactionSummary,
      ],
    ];
    for (const other of others) expect(await fingerprintEncryptedItems(other as InputItem[])).not.toBe(fingerprint);
    expect(await fingerprintEncryptedItems([{ ...compaction, encrypted_content: '\ud800' }])).not.toBe(
      await fingerprintEncryptedItems([{ ...compaction, encrypted_content: '\ud801' }]),
    );
  });
});

describe('sanitizeCompactRequest', () => {
  test('returns a request without rejected keys itself, with unknown keys and item types', () => {
    const request = { model: 'm', input: [user, { type: 'from_the_future' }], prompt_cache_options: { ttl: '30m' } };
    const result = sanitizeCompactRequest(request);
    expect(result.request).toBe(request);
    expect(result.dropped).toEqual([]);
  });

  test('drops what services reject, reports it in the order of the request, and keeps the rest unchanged', () => {
    const kept = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
    const body = {
      stream: true,
      model: 'm',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'hi', cache_control: { type: 'ephemeral' } },
            { type: 'input_text', text: 'you' },
          ],
        },
        { type: 'ghost_snapshot', ghost_commit: {} },
        kept,
        { type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: 'hm' }], encrypted_content: 'x' },
        {
          type: 'function_call_output',
          call_id: 'c',
          output: [{ type: 'input_text', text: 'out', cache_control: null }],
          cache_control: {},
        },
        { type: 'message', role: 'user', content: 'plain', internal_chat_message_metadata_passthrough: {} },
      ],
      prompt_cache_retention: 'in-memory',
      tools: [],
      something_new: 1,
    };
    const before = structuredClone(body);
    const { request, dropped } = sanitizeCompactRequest(body);
    expect(body).toEqual(before);
    expect(dropped.map(({ param }) => param)).toEqual([
      'stream',
      'input[0].content[0].cache_control',
      'input[1]',
      'input[3].content',
      'input[4].cache_control',
      'input[4].output[0].cache_control',
      'input[5].internal_chat_message_metadata_passthrough',
      'prompt_cache_retention',
      'tools',
    ]);
    expect(request).toEqual({
      model: 'm',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'hi' },
            { type: 'input_text', text: 'you' },
          ],
        },
        kept,
        { type: 'reasoning', summary: [], encrypted_content: 'x' },
        { type: 'function_call_output', call_id: 'c', output: [{ type: 'input_text', text: 'out' }] },
        { type: 'message', role: 'user', content: 'plain' },
      ],
      something_new: 1,
    });
    expect((request.input as unknown[])[1]).toBe(kept);
    for (const { reason } of dropped) expect(reason).not.toMatch(/ephemeral|plain|hm/);
  });

  test('changes no request that the strict contract accepts, except for reasoning text', () => {
    for (const name of ['short', 'agent-turn', 'all-fields', 'conversation-200-items', 'output-fed-back', 'input-string', 'model-null']) {
      const request = example(`CompactRequest/valid/${name}`);
      expect(isCompactRequest(request)).toBe(true);
      const result = sanitizeCompactRequest(request);
      expect(result.dropped.filter(({ reason }) => !reason.includes('reasoning text'))).toEqual([]);
      if (result.dropped.length === 0) expect(result.request).toBe(request);
    }
  });

  test('keeps __proto__ keys and elements that are not items', () => {
    const body = JSON.parse(
      '{"model":"m","stream":1,"__proto__":{"x":1},"input":[{"role":"user","content":"hi","cache_control":1,"__proto__":2},null,"text",[]]}',
    );
    const { request } = sanitizeCompactRequest(body);
    expect(JSON.stringify(request)).toBe(
      '{"model":"m","__proto__":{"x":1},"input":[{"role":"user","content":"hi","__proto__":2},null,"text",[]]}',
    );
    expect(sanitizeCompactRequest({ input: 'hi', store: false } as unknown as CompactRequest).request).toEqual({ input: 'hi' });
  });
});

describe('shouldCompact', () => {
  const items: InputItem[] = [user, { role: 'assistant', content: 'é😀' }];
  const bytes = new TextEncoder().encode(JSON.stringify(items)).length;

  test('counts the exact bytes of the list as JSON', () => {
    expect(shouldCompact(items, { maxBytes: bytes })).toBe(false);
    expect(shouldCompact(items, { maxBytes: bytes - 1 })).toBe(true);
    expect(shouldCompact([], { maxBytes: 2 })).toBe(false);
    expect(shouldCompact([], { maxBytes: 1 })).toBe(true);
  });

  test('counts items and tokens, and stops at the first limit that is exceeded', () => {
    expect(shouldCompact(items, { maxItems: 2 })).toBe(false);
    expect(shouldCompact(items, { maxItems: 1 })).toBe(true);
    const counted: string[] = [];
    const countTokens = (text: string): number => counted.push(text) && 10;
    expect(shouldCompact(items, { maxTokens: 20, countTokens })).toBe(false);
    expect(counted).toEqual(items.map((item) => JSON.stringify(item)));
    expect(shouldCompact(items, { maxTokens: 9, countTokens })).toBe(true);
    expect(counted).toHaveLength(3);
    expect(shouldCompact(items, {})).toBe(false);
  });
});
