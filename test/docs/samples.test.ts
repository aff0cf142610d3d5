import { execFile, execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readSamples } from '../../scripts/docs/samples.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { parseCompactRequest, parseCompactResponse } from '../../src/validators/strict.js';

jest.setTimeout(60_000);

const KEY = 'key-of-the-samples';
const emulator = createCompactEmulator({ apiKey: KEY });
let server: EmulatorServer;
const bodies: unknown[] = [];
beforeAll(async () => {
  server = await serveEmulator({
    fetch: async (request) => {
      bodies.push(await request.clone().json());
      return emulator.fetch(request);
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  bodies.length = 0;
});

/** How a reader runs each kind of file. The TypeScript of `tsx` finds this package by the paths in tsconfig.json. */
const COMMANDS: Record<string, string[]> = {
  sh: ['sh'],
  ts: [process.execPath, '--import', 'tsx'],
  py: ['python3'],
};

const run = (file: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const [command = '', ...args] = COMMANDS[file.slice(file.lastIndexOf('.') + 1)] ?? [];
    const env = { ...process.env, NODE_OPTIONS: '', AZURE_OPENAI_ENDPOINT: server.url, AZURE_OPENAI_API_KEY: KEY };
    execFile(command, [...args, join(ROOT, 'docs/samples', file)], { cwd: ROOT, env }, (error, out, complaints) =>
      error ? reject(new Error(`${file}: ${complaints || error.message}`)) : resolve(out),
    );
  });

test('every file is a sample that the site shows', () => {
  expect(
    readSamples()
      .map(({ file }) => file)
      .sort(),
  ).toEqual(readdirSync(join(ROOT, 'docs/samples')).sort());
});

test('what runs them is here; on Debian: apt-get install curl python3', () => {
  for (const command of ['curl', 'python3']) expect(() => execFileSync(command, ['--version'])).not.toThrow();
});

describe('against the emulator', () => {
  test('curl.sh prints the answer', async () => {
    const answer = parseCompactResponse(JSON.parse(await run('curl.sh')));
    expect(answer.output.map(({ type }) => type)).toEqual(['message', 'compaction']);
    expect(bodies).toHaveLength(1);
  });

  test.each(['this-package.ts', 'vendor-sdk.ts', 'python.py'])(
    '%s prints the next input: all that came back, then what is new',
    async (file) => {
      const input = JSON.parse(await run(file));
      expect(input.map(({ type, role }: { type?: string; role?: string }) => type ?? role)).toEqual(['message', 'compaction', 'user']);
      // The service takes it: the seal came through byte for byte.
      const request = parseCompactRequest({ model: 'm', input });
      const again = await fetch(`${server.url}/openai/v1/responses/compact`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'api-key': KEY },
        body: JSON.stringify(request),
      });
      expect(again.status).toBe(200);
      expect(bodies).toHaveLength(2);
    },
  );

  test('all of them send the same conversation', async () => {
    const samples = readSamples();
    for (const { file } of samples) await run(file);
    expect(bodies).toHaveLength(samples.length);
    for (const body of bodies)
      expect(body).toEqual({ model: 'my-deployment', input: [{ role: 'user', content: expect.any(String) }, expect.anything()] });
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });
});
