import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCompactEmulator } from '../../src/emulator/index.js';
import type { InputItem, OutputItem } from '../../src/types.js';
import { compacted, errorOf, examples, isAccepted, post } from './helpers.js';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.option(text, { nil: null });
const plainText = fc.record({ type: fc.constant('text'), text });
const inputPart = fc.oneof(
  plainText,
  fc.record({ type: fc.constant('input_text'), text }),
  fc.record({ type: fc.constant('input_image'), image_url: id, detail: fc.constantFrom('low', null) }, { requiredKeys: ['type'] }),
);
const outputPart = fc.oneof(
  plainText,
  fc.record({ type: fc.constant('output_text'), text, annotations: fc.constantFrom(null, []) }, { requiredKeys: ['type', 'text'] }),
);
const messageWith = (roles: fc.Arbitrary<string>, part: fc.Arbitrary<object>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    {
      type: fc.constant('message'),
      id,
      role: roles,
      content: fc.oneof(text, fc.array(part, { maxLength: 3 })),
      status: fc.constantFrom('completed', 'incomplete', null),
      phase: fc.constantFrom('commentary', null),
    },
    { requiredKeys: ['role', 'content'] },
  );
const message = fc
  .oneof(
    { weight: 5, arbitrary: messageWith(fc.constantFrom('user', 'user', 'user', 'system', 'developer'), inputPart) },
    { weight: 2, arbitrary: messageWith(fc.constantFrom('assistant', 'tool'), outputPart) },
  )
  .chain((value) =>
    fc
      .shuffledSubarray(Object.keys(value), { minLength: Object.keys(value).length })
      .map((keys) => Object.fromEntries(keys.map((key) => [key, (value as any)[key]]))),
  );
// Stringified and parsed, so that JSON can represent every value.
const anyObject = fc
  .dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString')), fc.jsonValue(), { maxKeys: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)));
const toolSearchCall = anyObject.map((value) => ({ type: 'tool_search_call', arguments: value }));
const knownItem = fc.constantFrom(
  ...examples('InputItem/valid')
    .map(([, item]) => item as InputItem)
    .filter(isAccepted),
);
const items = fc.array(fc.oneof({ weight: 3, arbitrary: message }, toolSearchCall, knownItem), { maxLength: 12 }) as fc.Arbitrary<
  InputItem[]
>;

const isUserMessage = (item: any): boolean => item.role === 'user' && (item.type ?? 'message') === 'message';
const outputPartsOf = (item: any): unknown[] =>
  typeof item.content === 'string' ? [{ type: 'input_text', text: item.content }] : item.content;

test('keeps user messages, and decrypts to the items of the request', async () => {
  const emulator = createCompactEmulator({ validation: 'schema' });
  await fc.assert(
    fc.asyncProperty(items, async (input) => {
      const { output } = await compacted(emulator, { model: 'm', input });
      expect(output.slice(0, -1).map((item: any) => item.content)).toEqual(input.filter(isUserMessage).map(outputPartsOf));
      expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify(input));
    }),
    { numRuns: 150 },
  );
});

test('three rounds of compaction lose no item, with and without ids', async () => {
  const emulator = createCompactEmulator({ validation: 'schema' });
  const withoutId = (item: OutputItem): InputItem => {
    const { id: _id, ...rest } = item;
    return rest as InputItem;
  };
  await fc.assert(
    fc.asyncProperty(items, items, items, fc.boolean(), async (one, two, three, dropIds) => {
      let output: OutputItem[] = [];
      for (const added of [one, two, three])
        ({ output } = await compacted(emulator, { model: 'm', input: [...(dropIds ? output.map(withoutId) : output), ...added] }));
      const all = [...one, ...two, ...three];
      expect(output.slice(0, -1).map((item: any) => item.content)).toEqual(all.filter(isUserMessage).map(outputPartsOf));
      expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify(all));
    }),
    { numRuns: 80 },
  );
});

test('no encrypted item is lost if the client drops, edits or reorders messages', async () => {
  const emulator = createCompactEmulator({ validation: 'schema' });
  await fc.assert(
    fc.asyncProperty(
      items,
      fc.infiniteStream(fc.constantFrom('keep', 'drop', 'edit', 'remove id')),
      fc.boolean(),
      async (input, changes, reverse) => {
        const { output } = await compacted(emulator, { model: 'm', input });
        const kept = output.slice(0, -1).flatMap((item: any) => {
          const change = changes.next().value;
          return change === 'drop'
            ? []
            : change === 'edit'
              ? [{ ...item, content: 'edited' }]
              : change === 'remove id'
                ? [{ role: 'user', content: item.content }]
                : [item];
        });
        if (reverse) kept.reverse();
        const next = await compacted(emulator, { model: 'm', input: [...kept, ...output.slice(-1)] });
        expect(next.output.slice(0, -1).map((item: any) => item.content)).toEqual(kept.map(outputPartsOf));
        const others = (list: InputItem[]): string[] => list.filter((item) => !isUserMessage(item)).map((item) => JSON.stringify(item));
        expect(others(await emulator.decrypt(next.output))).toEqual(others(input));
      },
    ),
    { numRuns: 150 },
  );
});

test('one flipped bit anywhere in encrypted content is rejected with invalid_encrypted_content', async () => {
  const emulator = createCompactEmulator({ validation: 'schema' });
  await fc.assert(
    fc.asyncProperty(items, fc.nat(), fc.integer({ min: 0, max: 6 }), async (input, position, bit) => {
      const { output } = await compacted(emulator, { model: 'm', input });
      const last = output.at(-1) as { encrypted_content: string };
      const codes = [...last.encrypted_content].map((char) => char.charCodeAt(0));
      const index = position % codes.length;
      codes[index] = (codes[index] as number) ^ (1 << bit);
      const changed = { ...last, encrypted_content: String.fromCharCode(...codes) };
      const { status, error } = await errorOf(emulator, post({ model: 'm', input: [...output.slice(0, -1), changed] }));
      expect({ status, code: error.code, param: error.param }).toEqual({
        status: 400,
        code: 'invalid_encrypted_content',
        param: `input[${output.length - 1}]`,
      });
    }),
    { numRuns: 150 },
  );
});
