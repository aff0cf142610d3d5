import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  removeEncryptedItems,
  fingerprintEncryptedItems,
  encryptedItems,
  sanitizeCompactRequest,
  shouldCompact,
  toNextInput,
} from '../../src/conversation/index.js';
import type { CompactRequest, InputItem } from '../../src/types.js';
import { isCompactRequest } from '../../src/validators/strict.js';

const example = (name: string): any => JSON.parse(readFileSync(new URL(`../../spec/examples/${name}.json`, import.meta.url), 'utf8')).value;
const compaction = { type: 'compaction', encrypted_content: 'c2VhbGVk' } as const;
const user = { role: 'user', content: 'hi' } as const;

test('toNextInput hands on the very items of the answer, and then the new ones', () => {
  const response = example('CompactResponse/valid/agent-turn');
  const strange = { type: 'from_the_future', a: { b: 1 } };
  const next = toNextInput({ output: [...response.output, strange] }, user, compaction);
  expect(next).toHaveLength(response.output.length + 3);
  expect(next.slice(0, response.output.length).every((item, index) => item === response.output[index])).toBe(true);
  expect(next.slice(-3)).toEqual([strange, user, compaction]);
  expect(next.at(-2)).toBe(user);
});

describe('opaque items', () => {
  const sealed = { type: 'reasoning', summary: [], encrypted_content: 'cg==' } as const;
  const readable = { type: 'reasoning', summary: [], encrypted_content: null } as const;
  const legacy = { type: 'compaction_summary', encrypted_content: 'b2xk' };
  const items = [compaction, user, sealed, readable, legacy];

  test('are compaction items under both names, and reasoning that is sealed', () => {
    expect(encryptedItems(items)).toEqual([
      { index: 0, item: compaction },
      { index: 2, item: sealed },
      { index: 4, item: legacy },
    ]);
    expect(encryptedItems(items)[0]!.item).toBe(compaction);
  });

  test('are dropped whole; a list without any comes back itself', () => {
    expect(removeEncryptedItems(items)).toEqual([user, readable]);
    const plain = [user];
    expect(removeEncryptedItems(plain)).toBe(plain);
  });

  test('have a fingerprint that changes with their content, kind or order, and with nothing else', async () => {
    const fingerprint = await fingerprintEncryptedItems(items);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprintEncryptedItems([...items, user])).toBe(fingerprint);
    expect(await fingerprintEncryptedItems(items.map((item) => ({ ...item, id: 'new' })) as InputItem[])).toBe(fingerprint);
    const others = [
      [{ ...compaction, encrypted_content: 'c2VhbGVK' }, user, sealed, readable, legacy],
      [sealed, user, compaction, readable, legacy],
      [compaction, user, sealed, readable],
      [compaction, user, sealed, readable, { ...legacy, type: 'compaction' }],
      [{ ...compaction, encrypted_content: `${compaction.encrypted_content}"],["reasoning","` }, user, sealed, readable, legacy],
    ];
    for (const other of others) expect(await fingerprintEncryptedItems(other as InputItem[])).not.toBe(fingerprint);
    expect(await fingerprintEncryptedItems([{ ...compaction, encrypted_content: '\ud800' }])).not.toBe(
      await fingerprintEncryptedItems([{ ...compaction, encrypted_content: '\ud801' }]),
    );
  });
});

describe('sanitizeCompactRequest', () => {
  test('leaves a request alone that has nothing to refuse, with what is merely new', () => {
    const request = { model: 'm', input: [user, { type: 'from_the_future' }], prompt_cache_options: { ttl: '30m' } };
    const result = sanitizeCompactRequest(request);
    expect(result.request).toBe(request);
    expect(result.dropped).toEqual([]);
  });

  test('drops what services refuse, says so in the order of the body, and keeps the rest as it is', () => {
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

  test('never touches a request that the strict contract accepts, but for reasoning text', () => {
    for (const name of ['short', 'agent-turn', 'all-fields', 'conversation-200-items', 'output-fed-back', 'input-string', 'model-null']) {
      const request = example(`CompactRequest/valid/${name}`);
      expect(isCompactRequest(request)).toBe(true);
      const result = sanitizeCompactRequest(request);
      expect(result.dropped.filter(({ reason }) => !reason.includes('reasoning text'))).toEqual([]);
      if (result.dropped.length === 0) expect(result.request).toBe(request);
    }
  });

  test('keeps keys that mean something to JavaScript, and takes odd bodies as they are', () => {
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

  test('counts the bytes of the list as JSON, exactly', () => {
    expect(shouldCompact(items, { maxBytes: bytes })).toBe(false);
    expect(shouldCompact(items, { maxBytes: bytes - 1 })).toBe(true);
    expect(shouldCompact([], { maxBytes: 2 })).toBe(false);
    expect(shouldCompact([], { maxBytes: 1 })).toBe(true);
  });

  test('counts items and tokens, and stops at the first limit that is passed', () => {
    expect(shouldCompact(items, { maxItems: 2 })).toBe(false);
    expect(shouldCompact(items, { maxItems: 1 })).toBe(true);
    const seen: string[] = [];
    const countTokens = (text: string): number => seen.push(text) && 10;
    expect(shouldCompact(items, { maxTokens: 20, countTokens })).toBe(false);
    expect(seen).toEqual(items.map((item) => JSON.stringify(item)));
    expect(shouldCompact(items, { maxTokens: 9, countTokens })).toBe(true);
    expect(seen).toHaveLength(3);
    expect(shouldCompact(items, {})).toBe(false);
  });
});
