/** The samples of the page "Validators", and that of exhaustive tables on the page "Types across services". Each prints what its comments say. */
import { expect, jest, test } from '@jest/globals';
import { runSample } from '../docs/sample-process.js';

jest.setTimeout(60_000);

test.each<[string, string[]]>([
  [
    'validators-check.ts',
    [
      "[ 'missing_key: input[0].arguments is missing' ]",
      '[',
      "  'missing_key: input[0].arguments is missing',",
      `  "unknown_kind: input[1].type 'hologram' is not a known kind",`,
      "  'unknown_key: stream is not a known key'",
      ']',
    ],
  ],
  ['validators-items.ts', ['2', 'InputItems /0/content', 'reasoning', 'Too many requests']],
  ['validators-bytes.ts', ['400 {"error":{"message":"input occurs more than once in its object"}}', '200 forwarded 25 bytes']],
  ['validators-hono.ts', ['200 {"model":"m"}', '400 {"error":{"message":"model is missing"}}']],
  ['validators-trpc.ts', ['message,compaction', 'BAD_REQUEST /input/0/content']],
  ['validators-zod.ts', ['m', "[ 'tenant', 'request.input.0.content' ]"]],
  ['types-exhaustive.ts', ['model program unknown: hologram']],
])('%s', async (file, printed) => {
  expect((await runSample(file)).trimEnd().split('\n')).toEqual(printed);
});
