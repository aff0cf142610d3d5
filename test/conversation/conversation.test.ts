import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  asVendorType,
  encryptedItems,
  fingerprintEncryptedItems,
  removeEncryptedItems,
  sanitizeCompactRequest,
  shouldCompact,
  toNextInput,
} from '../../src/conversation/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import type { CompactRequest, InputItem, OutputItem } from '../../src/types.js';
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

test('toNextInput takes the output alone, and keeps the items that were added after May 2026', () => {
  const { output } = example('CompactResponse/valid/every-kind');
  const next = toNextInput(output, user);
  expect(next).toHaveLength(output.length + 1);
  expect(next.slice(0, -1).every((item, index) => item === output[index])).toBe(true);
  expect(isCompactRequest({ model: 'm', input: next })).toBe(true);
  expect(sanitizeCompactRequest({ model: 'm', input: next })).toEqual({ request: { model: 'm', input: next }, dropped: [] });
  const added = ['additional_tools', 'program', 'program_output'];
  expect(next.map(({ type }) => type)).toEqual(expect.arrayContaining(added));
});

test('asVendorType returns the same value', () => {
  const response = example('CompactResponse/valid/agent-turn');
  expect(asVendorType(response)).toBe(response);
  expect(asVendorType(response.output)).toBe(response.output);
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

  test('encryptedItems finds items of other types with encrypted_content, in the item or in a part of its content', () => {
    const contextCompaction = { type: 'context_compaction', encrypted_content: 'gAAA' };
    const emptyCompaction = { type: 'context_compaction' };
    const futureItem = { type: 'from_the_future', encrypted_content: 'ZnV0' };
    const agentMessage = {
      type: 'agent_message',
      author: 'a',
      recipient: 'b',
      content: [
        { type: 'input_text', text: 'hi' },
        { type: 'encrypted_content', encrypted_content: 'YWdl' },
      ],
    };
    const plainMessage = { ...agentMessage, content: agentMessage.content.slice(0, 1) };
    const others = [user, contextCompaction, emptyCompaction, futureItem, agentMessage, plainMessage];
    expect(encryptedItems(others).map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect(removeEncryptedItems(others)).toEqual([user, plainMessage]);
  });

  test('fingerprintEncryptedItems depends on the encrypted content of all these types', async () => {
    const withContent = (text: string): { type: string; [key: string]: unknown }[][] => [
      [{ type: 'context_compaction', encrypted_content: text }],
      [{ type: 'agent_message', content: [{ type: 'encrypted_content', encrypted_content: text }] }],
      [{ type: 'from_the_future', encrypted_content: text }],
    ];
    const fingerprints = await Promise.all([...withContent('gAAA'), ...withContent('gAAB')].map(fingerprintEncryptedItems));
    expect(new Set(fingerprints).size).toBe(6);
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
      context_management: [],
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
      'context_management',
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

  test.each([
    ...['context_management', 'moderation', 'background_options', 'access_programs', 'messages', 'max_tokens', 'response_format', 'stop'],
  ])('drops the parameter %s of another endpoint', (key) => {
    const { request, dropped } = sanitizeCompactRequest({ model: 'm', [key]: [{ role: 'user', content: 'plain' }], input: [user] });
    expect(request).toEqual({ model: 'm', input: [user] });
    expect(dropped).toEqual([{ path: [key], param: key, reason: expect.stringMatching(/Responses API|Chat Completions/) }]);
  });

  test('keeps the fields of coding agents that are in no document', () => {
    const request = example('CompactRequest/valid/coding-agent-tools');
    expect(Object.keys(request)).toEqual(expect.arrayContaining(['tools', 'parallel_tool_calls', 'reasoning', 'text']));
    expect(sanitizeCompactRequest(request)).toEqual({ request, dropped: [] });
  });

  test('drops status from reasoning items only', () => {
    const message = { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: 'ok' };
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], status: 'completed' };
    const { request, dropped } = sanitizeCompactRequest({ model: 'm', input: [user, reasoning, message] });
    expect(request.input).toEqual([user, { type: 'reasoning', id: 'rs_1', summary: [] }, message]);
    expect(dropped.map(({ param }) => param)).toEqual(['input[1].status']);
    expect(isCompactRequest(request)).toBe(true);
  });

  test('drops what the SDK of the vendor adds when it parses a response', () => {
    const { request, dropped } = sanitizeCompactRequest({
      model: 'm',
      input: [
        { role: 'user', content: 'x' },
        { type: 'function_call', id: 'fc_1', call_id: 'c', name: 'f', arguments: '{}', parsed_arguments: null },
        { type: 'function_call_output', call_id: 'c', output: 'x' },
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'a', annotations: [], parsed: null }],
        },
      ],
    });
    expect(dropped.map(({ param }) => param)).toEqual(['input[1].parsed_arguments', 'input[3].content[0].parsed']);
    expect(isCompactRequest(request)).toBe(true);
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

  const base64 = 'QUJD'.repeat(1024 * 1024);
  const dataUrl = `data:image/png;base64,${base64}`;
  const image = { type: 'input_image', image_url: dataUrl } as const;
  const media: [string, InputItem | OutputItem][] = [
    ['an image in a message', { role: 'user', content: [image] }],
    ['an image that is a URL', { role: 'user', content: [{ type: 'input_image', image_url: 'https://files.example.com/a.png' }] }],
    ['an image that is an ID', { role: 'user', content: [{ type: 'input_image', file_id: 'file-1' }] }],
    ['a file in a message', { role: 'user', content: [{ type: 'input_file', filename: 'a.pdf', file_data: base64 }] }],
    ['an image in the output of a function', { type: 'function_call_output', call_id: 'c', output: [image] }],
    [
      'a file in the output of a custom tool',
      { type: 'custom_tool_call_output', call_id: 'c', output: [{ type: 'input_file', file_data: base64 }] },
    ],
    [
      'a screenshot in the output of a computer',
      { type: 'computer_call_output', call_id: 'c', output: { type: 'computer_screenshot', image_url: dataUrl } },
    ],
    ['a generated image', { type: 'image_generation_call', result: base64 }],
    [
      'an image of the code interpreter',
      {
        type: 'code_interpreter_call',
        id: 'ci_1',
        status: 'completed',
        container_id: 'c',
        code: null,
        outputs: [{ type: 'image', url: dataUrl }],
      },
    ],
    ['an image in an item of an unknown type', { type: 'from_the_future', picture: { source: dataUrl } } as never],
    ['the content of a compaction item', { type: 'compaction', encrypted_content: base64 }],
    ['the content of a compaction item of an agent', { type: 'context_compaction', encrypted_content: base64 } as never],
  ];

  test.each(media)('%s counts as 1,500 tokens', (_name, item) => {
    const list = [item, { role: 'assistant', content: '' } as const];
    const texts: string[] = [];
    const countTokens = (text: string): number => (texts.push(text), 0);
    expect(shouldCompact(list, { maxTokens: 1500, countTokens })).toBe(false);
    expect(texts.join('').length).toBeLessThan(300);
    expect(texts.join('')).not.toMatch(/QUJD|https:|file-1/);
    expect(shouldCompact(list, { maxTokens: 1499, countTokens })).toBe(true);
    expect(shouldCompact(list, { maxTokens: 200_000 })).toBe(false);
  });

  test('each image counts, and the text beside them', () => {
    const item: InputItem = { role: 'user', content: [image, { type: 'input_text', text: 'data: base64' }, image] };
    const texts: string[] = [];
    const budget = { maxTokens: 3000, countTokens: (text: string): number => (texts.push(text), 1) };
    expect(shouldCompact([item], budget)).toBe(true);
    expect(texts).toEqual([
      '{"role":"user","content":[{"type":"input_image"},{"type":"input_text","text":"data: base64"},{"type":"input_image"}]}',
    ]);
    expect(shouldCompact([item], { ...budget, maxTokens: 3001 })).toBe(false);
  });

  test('encrypted reasoning counts by its size, and is not handed to countTokens', () => {
    const reasoning: InputItem = { type: 'reasoning', summary: [], encrypted_content: 'QUJD'.repeat(400) };
    const budget = { countTokens: (text: string): number => (expect(text).not.toContain('QUJD'), 0) };
    expect(shouldCompact([reasoning], { ...budget, maxTokens: 300 })).toBe(false);
    expect(shouldCompact([reasoning], { ...budget, maxTokens: 299 })).toBe(true);
  });

  test('images still count for maxBytes', () => {
    expect(shouldCompact([{ role: 'user', content: [image] }], { maxBytes: 4 * 1024 * 1024 })).toBe(true);
  });

  describe('after a compaction', () => {
    // Random bytes: the emulator encrypts all others into a short text.
    const random = Array.from({ length: 64 }, () => Buffer.from(crypto.getRandomValues(new Uint8Array(48 * 1024))).toString('base64'));
    const image = { type: 'input_image', image_url: `data:image/png;base64,${random.join('')}` } as const;
    const compact = async (items: InputItem[]): Promise<InputItem[]> => {
      const { fetch } = createCompactEmulator();
      const response = await fetch(
        new Request('http://emulator.test/v1/responses/compact', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ model: 'm', input: items }),
        }),
      );
      return toNextInput((await response.json()) as never);
    };
    const pairs = (output: (typeof image)[]): InputItem[] => [
      { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c', output },
    ];

    test.each<[string, InputItem[]]>([
      ['an image of the user', [{ role: 'user', content: [image] }]],
      ['an image of a tool', [{ role: 'user', content: 'Look.' }, ...pairs([image])]],
    ])('of %s, the next turns need no other one', async (_name, before) => {
      const items: InputItem[] = await compact(before);
      for (let turn = 0; turn < 20; turn++) {
        expect(shouldCompact(items, { maxTokens: 200_000 })).toBe(false);
        items.push({ role: 'user', content: 'Go on.' }, { role: 'assistant', content: 'Done.' });
      }
    });

    test('is false while only messages of the user follow, whatever the budget', async () => {
      const items = await compact([user, { role: 'assistant', content: 'x'.repeat(1000) }]);
      for (const budget of [{ maxTokens: 1 }, { maxBytes: 1 }, { maxItems: 1 }]) {
        expect(shouldCompact(items, budget)).toBe(false);
        expect(shouldCompact([...items, user, user], budget)).toBe(false);
        expect(shouldCompact([...items, user, { role: 'assistant', content: 'hi' }], budget)).toBe(true);
      }
    });
  });
});
