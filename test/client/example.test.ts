import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { createCompactClient } from '../../src/client/index.js';
import type { CompactRequest } from '../../src/types.js';

/** Part of the type check. */
// biome-ignore lint/suspicious/noExportsInTest: it is compiled, but never called.
export async function example(apiKey: string, conversation: NonNullable<CompactRequest['input']>): Promise<unknown> {
  const client = createCompactClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey });
  const compacted = await client.compact({ model: 'my-deployment', input: conversation });
  return compacted.output;
}

test('the example in the docstring of createCompactClient is the one above', async () => {
  const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');
  const source = await read('./example.test.ts');
  const lines = /@example\n([\s\S]*?)\n \*\//
    .exec(await read('../../src/client/create-client.ts'))![1]!
    .split('\n')
    .map((line) => line.replace(/^ \* /, ''));
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(source).toContain(`\n  ${line}\n`);
});
