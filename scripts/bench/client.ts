/** Calls of our client and of the vendor's, one after the other, against a bare `fetch` that does the same work on JSON. */
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

export interface ClientRace {
  size: ClientSize;
  /** Milliseconds of the bare `fetch`. */
  fetch: Spread;
  /** Name -> time of a call over that of the bare `fetch` in the same round. */
  ratios: Map<string, Spread>;
}

export async function raceClients(rounds: number): Promise<ClientRace[]> {
  const races: ClientRace[] = [];
  for (const size of Object.keys(CLIENT_SIZES) as ClientSize[]) races.push(await raceSize(size, size === '1 KB' ? rounds * 4 : rounds));
  return races;
}

async function raceSize(size: ClientSize, rounds: number): Promise<ClientRace> {
  const items = Math.max(1, CLIENT_SIZES[size] / 1000);
  const body: CompactRequest = { model: 'm', input: Array.from({ length: items }, () => ({ role: 'user', content: 'word '.repeat(180) })) };
  const server = spawn(process.execPath, [fileURLToPath(new URL('answering-server.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.stdin.end(JSON.stringify(answerTo(items)));
  const [port] = await once(server.stdout, 'data');
  const baseUrl = `http://127.0.0.1:${String(port).trim()}/v1`;
  try {
    return await race(size, rounds, contestants(baseUrl, body));
  } finally {
    server.kill();
  }
}

type Call = () => Promise<unknown>;

function contestants(baseUrl: string, body: CompactRequest): Map<string, Call> {
  const checked = createCompactClient({
    baseUrl,
    apiKey: 'k',
    onIssues: (report) => {
      throw new Error(`${report.issues.length} issues`);
    },
  });
  const unchecked = createCompactClient({ baseUrl, apiKey: 'k', check: { request: { on: 'off' }, response: { on: 'off' } } });
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

async function race(size: ClientSize, rounds: number, calls: Map<string, Call>): Promise<ClientRace> {
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

function answerTo(messages: number): CompactResponse {
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
      { id: 'cmp_1', type: 'compaction', encrypted_content: 'c2VhbGVk' },
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
