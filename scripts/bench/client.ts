/** Compares sequential calls of this package's client and of the vendor's with a bare `fetch` that parses and writes the same JSON. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';
import { createCompactClient } from '../../src/client/index.js';
import type { CompactRequest, CompactResponse } from '../../src/types.js';
import { seededRandom, shuffle } from './random.js';
import { spreadOf, type Spread } from './statistics.js';

export const CLIENT_SIZES = { '1 KB': 1_000, '1 MB': 1_000_000 } as const;
export type ClientSize = keyof typeof CLIENT_SIZES;

export interface ClientResult {
  size: ClientSize;
  /** Milliseconds of a call with the bare `fetch`. */
  fetch: Spread;
  /** Name of the client -> time of a call, relative to the bare `fetch` in the same round. */
  ratios: Map<string, Spread>;
}

export async function measureClients(rounds: number): Promise<ClientResult[]> {
  const results: ClientResult[] = [];
  for (const size of Object.keys(CLIENT_SIZES) as ClientSize[])
    results.push(await measureSize(size, size === '1 KB' ? rounds * 4 : rounds));
  return results;
}

async function measureSize(size: ClientSize, rounds: number): Promise<ClientResult> {
  const items = Math.max(1, CLIENT_SIZES[size] / 1000);
  const body: CompactRequest = { model: 'm', input: Array.from({ length: items }, () => ({ role: 'user', content: 'word '.repeat(180) })) };
  const server = spawn(process.execPath, [fileURLToPath(new URL('json-server.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.stdin.end(JSON.stringify(buildResponse(items)));
  const [port] = await once(server.stdout, 'data');
  const baseUrl = `http://127.0.0.1:${String(port).trim()}/v1`;
  try {
    return await runRounds(size, rounds, createCalls(baseUrl, body));
  } finally {
    server.kill();
  }
}

type Call = () => Promise<unknown>;

function createCalls(baseUrl: string, body: CompactRequest): Map<string, Call> {
  const checked = createCompactClient({
    baseUrl,
    apiKey: 'k',
    onIssues: (report) => {
      throw new Error(`${report.issues.length} issues`);
    },
  });
  const unchecked = createCompactClient({ baseUrl, apiKey: 'k', check: { request: { reject: false }, response: { report: false } } });
  const vendor = new OpenAI({ baseURL: baseUrl, apiKey: 'k' });
  return new Map<string, Call>([
    [
      'fetch',
      async () => {
        const headers = { 'content-type': 'application/json', authorization: 'Bearer k' };
        const response = await fetch(`${baseUrl}/responses/compact`, { method: 'POST', headers, body: JSON.stringify(body) });
        return response.json();
      },
    ],
    ['ours, both checks on', () => checked.compact(body)],
    ['ours, checks off', () => unchecked.compact(body)],
    ['openai', () => vendor.responses.compact(body as OpenAI.Responses.ResponseCompactParams)],
  ]);
}

async function runRounds(size: ClientSize, rounds: number, calls: Map<string, Call>): Promise<ClientResult> {
  const random = seededRandom(rounds);
  const times = new Map<string, number[]>([...calls.keys()].map((name) => [name, []]));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const name of shuffle([...calls.keys()], random)) {
      const start = performance.now();
      await (calls.get(name) as Call)();
      if (round >= 0) (times.get(name) as number[]).push(performance.now() - start);
    }
  }
  const bare = times.get('fetch') as number[];
  const ratios = [...times]
    .filter(([name]) => name !== 'fetch')
    .map(([name, own]) => [name, spreadOf(own.map((time, i) => time / (bare[i] as number)))] as const);
  return { size, fetch: spreadOf(bare), ratios: new Map(ratios) };
}

function buildResponse(messages: number): CompactResponse {
  return {
    id: 'resp_1',
    object: 'response.compaction',
    created_at: 1_764_000_000,
    output: [
      ...Array.from({ length: messages }, (_, i) => ({
        id: `msg_${i}`,
        type: 'message' as const,
        status: 'completed' as const,
        role: 'user' as const,
        content: [{ type: 'input_text' as const, text: 'word '.repeat(180) }],
      })),
      { id: 'cmp_1', type: 'compaction', encrypted_content: 'ZW5jcnlwdGVk' },
    ],
    usage: {
      input_tokens: 1,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 1,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 2,
    },
  };
}
