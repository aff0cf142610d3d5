import { describe, expect, jest, test } from '@jest/globals';
import { readServerSentEvents, type ServerSentEvent } from '../../src/client/server-sent-events.js';

jest.setTimeout(30_000);

const tooLong = (): Error => new Error('too long');

/** The events of a stream that arrives in these chunks. */
async function eventsOf(chunks: readonly (string | Uint8Array)[], maxLength = Infinity): Promise<ServerSentEvent[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk));
  let sent = 0;
  const reader = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = bytes[sent++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  }).getReader();
  const events: ServerSentEvent[] = [];
  for await (const event of readServerSentEvents(reader, maxLength, tooLong)) events.push(event);
  return events;
}

const data = (...texts: string[]): ServerSentEvent[] => texts.map((text) => ({ event: '', data: text }));

test.each<[string, string, ServerSentEvent[]]>([
  ['no events', '', []],
  ['an event with a name', 'event: a\ndata: 1\n\n', [{ event: 'a', data: '1' }]],
  ['fields in another order', 'data: 1\nevent: a\n\n', [{ event: 'a', data: '1' }]],
  ['the name of one event only', 'event: a\ndata: 1\n\ndata: 2\n\n', [{ event: 'a', data: '1' }, ...data('2')]],
  ['a name without data, which is no event', 'event: a\n\ndata: 1\n\n', data('1')],
  ['several lines of data', 'data: 1\ndata: 2\ndata:\ndata\n\n', data('1\n2\n\n')],
  ['empty data', 'data:\n\n', data('')],
  ['only the first space removed', 'data:1\n\ndata:  2 \n\n', data('1', ' 2 ')],
  ['colons in a value', 'data: {"a":"b: c"}\n\n', data('{"a":"b: c"}')],
  ['comments and unknown fields ignored', ': data: 0\nid: 1\nretry: 5\nDATA: x\n data: y\ndata: 1\n: \n\n:\n\n', data('1')],
  ['a byte order mark at the start only', '\uFEFFdata: 1\n\n\uFEFFdata: 2\n\n', data('1')],
  ['line ends of CRLF', 'data: 1\r\ndata: 2\r\n\r\ndata: 3\r\n\r\n', data('1\n2', '3')],
  ['line ends of CR', 'data: 1\rdata: 2\r\rdata: 3\r\r', data('1\n2', '3')],
  ['mixed line ends', 'data: 1\r\n\ndata: 2\n\rdata: 3\r\r\n', data('1', '2', '3')],
  ['characters of two to four bytes', 'data: ü€😀\n\n', data('ü€😀')],
  ['line separators of Unicode, which end no line', 'data: a\u2028b\u0085c\n\n', data('a\u2028b\u0085c')],
  ['an end without the last blank line', 'data: 1\n\ndata: 2\n', data('1', '2')],
  ['an end within a line', 'data: 1\n\ndata: 2', data('1', '2')],
  ['an end after CR', 'data: 1\r\rdata: 2\r', data('1', '2')],
  ['[DONE] as data', 'data: [DONE]\n\n', data('[DONE]')],
])('%s', async (_name, text, expected) => {
  const bytes = new TextEncoder().encode(text);
  expect(await eventsOf([bytes])).toEqual(expected);
  // Split in two at every byte, also within characters and line ends.
  for (let i = 0; i <= bytes.length; i++) expect(await eventsOf([bytes.subarray(0, i), bytes.subarray(i)])).toEqual(expected);
  // One byte at a time, with empty chunks between.
  expect(await eventsOf([...bytes].flatMap((byte) => [Uint8Array.of(byte), new Uint8Array()]))).toEqual(expected);
});

test('bytes that are not UTF-8 are replaced', async () => {
  expect(await eventsOf([Uint8Array.of(100, 97, 116, 97, 58, 255, 10, 10)])).toEqual(data('\uFFFD'));
});

describe('maxLength', () => {
  test('applies to each event, not to the stream', async () => {
    expect(await eventsOf([`data: ${'x'.repeat(9)}\n\n`.repeat(100)], 10)).toHaveLength(100);
  });

  test.each([
    ['one line', ['data: ', 'x'.repeat(10), 'x'.repeat(10)]],
    ['an event in one chunk', ['data: xxxxxxxxxxx\n\n']],
    ['many lines', ['data: xxx\n', 'data: xxx\n', 'data: xxx\n', 'data: xxx\n']],
    ['many empty lines of data', ['data:\n'.repeat(11)]],
    ['a comment', [`:${'x'.repeat(20)}`]],
    ['data and an incomplete line', ['data: xxxxx\n', 'data: xxxxx']],
  ])('rejects %s as soon as it is exceeded', async (_name, chunks) => {
    const endless = [...chunks, '\n\ndata: late\n\n'];
    await expect(eventsOf(endless, 10)).rejects.toThrow('too long');
  });
});

test('a line of 4 million characters in chunks of 40 is not copied or searched again with each chunk', async () => {
  // With quadratic work, this takes minutes.
  const chunks = Array.from({ length: 100_000 }, () => 'x'.repeat(40));
  const [event] = await eventsOf(['data: ', ...chunks, '\n\n']);
  expect(event?.data.length).toBe(4_000_000);
});

test('a million lines of data are one event', async () => {
  const [event] = await eventsOf(['data: 1\n'.repeat(1_000_000)]);
  expect(event?.data.length).toBe(1_999_999);
});
