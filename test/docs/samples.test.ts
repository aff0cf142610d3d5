import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readSamples } from '../../scripts/docs/samples.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { parseCompactRequest, parseCompactResponse } from '../../src/validators/strict.js';
import { runSample } from './sample-process.js';

jest.setTimeout(60_000);

const KEY = 'key-of-the-samples';
const emulator = createCompactEmulator({ apiKey: KEY });
let server: EmulatorServer;
/** The bodies of the requests since the last call of `takeBodies()`. */
let bodies: unknown[] = [];
const takeBodies = (): unknown[] => {
  const taken = bodies;
  bodies = [];
  return taken;
};
/** Whether `/responses/compact` is missing. */
let isMissing = false;
beforeAll(async () => {
  server = await serveEmulator({
    fetch: async (request) => {
      bodies.push(await request.clone().json());
      if (isMissing && request.url.endsWith('/compact')) return new Response('404 page not found', { status: 404 });
      return emulator.fetch(request);
    },
  });
});
afterAll(() => server.close());

const run = (file: string): Promise<string> => runSample(file, { env: { AZURE_OPENAI_ENDPOINT: server.url, AZURE_OPENAI_API_KEY: KEY } });

interface SampleResult {
  output: string;
  /** The bodies of the requests that the sample sent. */
  bodies: unknown[];
}

const results = new Map<string, SampleResult>();

/** Runs the sample against the emulator. A sample that has already run is not run again. */
async function resultOf(file: string): Promise<SampleResult> {
  const known = results.get(file);
  if (known) return known;
  takeBodies();
  const result = { output: await run(file), bodies: takeBodies() };
  results.set(file, result);
  return result;
}

test('every file is a sample that the site shows', () => {
  const pages = readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(ROOT, 'docs', file), 'utf8'));
  const included = pages.flatMap((text) => [...text.matchAll(/^<!-- file: docs\/samples\/(\S+) -->$/gm)].map(([, file]) => file as string));
  const files = readdirSync(join(ROOT, 'docs/samples'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(ROOT, 'docs/samples'), join(entry.parentPath, entry.name)));
  expect([...readSamples().map(({ file }) => file), ...included].sort()).toEqual(files.sort());
});

test('curl and python3 are installed; on Debian: apt-get install curl python3', () => {
  for (const command of ['curl', 'python3']) expect(() => execFileSync(command, ['--version'])).not.toThrow();
});

describe('against the emulator', () => {
  test('curl.sh prints the response', async () => {
    const { output, bodies } = await resultOf('curl.sh');
    const response = parseCompactResponse(JSON.parse(output));
    expect(response.output.map(({ type }) => type)).toEqual(['message', 'compaction']);
    expect(bodies).toHaveLength(1);
  });

  test.each(['this-package.ts', 'vendor-sdk.ts', 'python.py'])(
    '%s prints the next input: the items of the response, then the new message',
    async (file) => {
      const { output, bodies } = await resultOf(file);
      expect(bodies).toHaveLength(1);
      const input = JSON.parse(output);
      expect(input.map(({ type, role }: { type?: string; role?: string }) => type ?? role)).toEqual(['message', 'compaction', 'user']);
      // The emulator accepts the input: the encrypted content is unchanged.
      const request = parseCompactRequest({ model: 'm', input });
      const again = await fetch(`${server.url}/openai/v1/responses/compact`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'api-key': KEY },
        body: JSON.stringify(request),
      });
      expect(again.status).toBe(200);
    },
  );

  test.each([false, true])('compact-with-trigger.ts prints the next input; /responses/compact is missing: %p', async (missing) => {
    isMissing = missing;
    takeBodies();
    const input = JSON.parse(await run('compact-with-trigger.ts').finally(() => (isMissing = false)));
    const bodies = takeBodies() as { input: { type?: string }[] }[];
    expect(bodies.map((body) => body.input.at(-1)?.type)).toEqual(missing ? [undefined, 'compaction_trigger'] : [undefined]);
    expect(input.map(({ type, role }: { type?: string; role?: string }) => type ?? role)).toEqual([
      missing ? 'user' : 'message',
      'compaction',
      'user',
    ]);
    expect(await emulator.decrypt(input)).toEqual([...(bodies[0]?.input ?? []), { role: 'user', content: 'And at night?' }]);
  });

  test('all of them send the same conversation', async () => {
    const bodies: unknown[] = [];
    for (const { file } of readSamples()) bodies.push(...(await resultOf(file)).bodies);
    expect(bodies).toHaveLength(readSamples().length);
    for (const body of bodies)
      expect(body).toEqual({ model: 'my-deployment', input: [{ role: 'user', content: expect.any(String) }, expect.anything()] });
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });
});
