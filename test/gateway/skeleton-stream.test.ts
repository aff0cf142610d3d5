/** Checks of documents that arrive in chunks, several at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pick, seededRandom } from '../../scripts/bench/random.js';
import { createSkeletonChecker, type SkeletonChecker, type SkeletonStream } from '../../src/internal/json/skeleton.js';
import { isCompactResponse } from '../../src/validators/open/is.js';
import { COMPACTED } from './upstream.js';
import { writeUnusual } from './unusual-json.js';

const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };

const createChecker = (): SkeletonChecker<unknown> =>
  createSkeletonChecker({
    list: 'output',
    family: 'open',
    acceptsSkeleton: isCompactResponse,
    describe: (item) => (item as { type: unknown }).type,
  });

const valuesIn = (folder: string): object[] =>
  readdirSync(new URL(`../../spec/examples/${folder}/`, import.meta.url))
    .map((file) => readFileSync(new URL(`../../spec/examples/${folder}/${file}`, import.meta.url), 'utf8'))
    .filter((text) => text.length < 20_000)
    .map((text) => (JSON.parse(text) as { value: object }).value);

function createDocuments(): string[] {
  const random = seededRandom(7);
  const valid = valuesIn('OutputItem/valid').map((item) => ({ ...(JSON.parse(COMPACTED) as object), output: [item, item] }));
  const texts = [...valid, ...valuesIn('CompactResponse/valid'), ...valuesIn('CompactResponse/invalid')].map((value) =>
    writeUnusual(value, random),
  );
  return texts.flatMap((text, i) => [text, i % 2 === 0 ? text.slice(0, -1) : `${text}}`]);
}

const documents = createDocuments();
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('documents that arrive at the same time, in chunks of any size, have the verdicts that they have as a whole', () => {
  const random = seededRandom(11);
  const whole = createChecker();
  const checker = createChecker();
  const verdicts = { valid: 0, doubtful: 0 };
  interface Open {
    stream: SkeletonStream<unknown>;
    rest: Uint8Array<ArrayBuffer>;
    text: string;
  }
  const waiting = [...documents, ...documents];
  const open: Open[] = [];
  while (waiting.length > 0 || open.length > 0) {
    if (open.length < 8 && waiting.length > 0) {
      const text = waiting.pop() as string;
      open.push({ stream: checker.start(NONE) as SkeletonStream<unknown>, rest: bytesOf(text), text });
    }
    const current = pick(open, random);
    const length = 1 + Math.floor(random() * 300);
    current.stream.add(current.rest.subarray(0, length));
    current.rest = current.rest.subarray(length);
    // A check of a whole document in between changes nothing.
    checker.check([bytesOf(pick(documents, random))], NONE);
    if (current.rest.length > 0) continue;
    open.splice(open.indexOf(current), 1);
    const { text, stream } = current;
    const expected = whole.check([bytesOf(text)], NONE);
    const actual = stream.end();
    expect({ text, ...facts(actual) }).toEqual({ text, ...facts(expected) });
    verdicts[actual ? 'valid' : 'doubtful']++;
  }
  expect(verdicts.valid).toBeGreaterThan(50);
  expect(verdicts.doubtful).toBeGreaterThan(50);
});

const facts = (result: ReturnType<SkeletonStream<unknown>['end']>): object =>
  result
    ? { items: result.items, counts: [...result.counts].sort(), longest: result.longest, usage: result.skeleton['usage'] }
    : { items: 'none' };

test('the limits apply', () => {
  const text = documents.find((document) => createChecker().check([bytesOf(document)], NONE)) as string;
  const end = (limits: Partial<typeof NONE>): unknown => {
    const stream = createChecker().start({ ...NONE, ...limits });
    stream?.add(bytesOf(text));
    return stream?.end();
  };
  expect(end({})).toBeDefined();
  expect(end({ maxValues: 3 })).toBeUndefined();
  expect(end({ maxDepth: 1 })).toBeUndefined();
});

test('there are at most 64 streams at a time', () => {
  const checker = createChecker();
  const streams = Array.from({ length: 64 }, () => checker.start(NONE));
  expect(streams).not.toContain(undefined);
  expect(checker.start(NONE)).toBeUndefined();
  streams[5]?.end();
  expect(checker.start(NONE)).toBeDefined();
  expect(checker.start(NONE)).toBeUndefined();
});

test('a document of more than 1 GiB is in doubt', () => {
  const verdictAfter = (spaces: number): boolean => {
    const stream = createChecker().start(NONE) as SkeletonStream<unknown>;
    const space = new Uint8Array(2 ** 26).fill(0x20);
    for (let added = 0; added < spaces; added += space.length) stream.add(space.subarray(0, spaces - added));
    stream.add(bytesOf(COMPACTED));
    return stream.end() !== undefined;
  };
  const length = bytesOf(COMPACTED).length;
  expect(verdictAfter(2 ** 30 - length)).toBe(true);
  expect(verdictAfter(2 ** 30 - length + 1)).toBe(false);
});
