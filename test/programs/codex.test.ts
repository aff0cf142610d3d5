/** The coding agent `codex` in two versions. The older one compacts by `/responses/compact`, the newer one by `/responses` with `compaction_trigger`. */
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { sanitizeCompactRequest } from '../../src/conversation/index.js';
import type { CompactEmulator } from '../../src/emulator/index.js';
import type { GatewayCall } from '../../src/gateway/index.js';
import { safeParseCompactRequest } from '../../src/validators/strict.js';
import { installCodex, runCodex, SKIPPED, type CodexRun } from './codex.js';
import { serve, type ReceivedRequest, type Reply, type Service } from './service.js';

// The first run downloads the programs.
jest.setTimeout(600_000);

const CALL = { type: 'function_call', call_id: 'call_1', name: 'get_goal', arguments: '{}' };
const MESSAGE = { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: 'Hi!', annotations: [] }] };

/** First a call of a function with so many tokens that the agent compacts, then a message. */
const reply = (number: number): Reply =>
  number === 0
    ? { output: [{ ...CALL, id: 'fc_1', status: 'completed' }], inputTokens: 300_000 }
    : { output: [{ ...MESSAGE, status: 'completed' }], inputTokens: 100 };

/** The lines that each version needs in its configuration to compact in its own way. */
const CONFIGS = { '0.138.0': '[features]\nremote_compaction_v2 = false', '0.171.0': '' };
const VERSIONS = Object.keys(CONFIGS) as (keyof typeof CONFIGS)[];

const isCompaction = ({ type }: { type?: string }): boolean => type === 'compaction';

if (SKIPPED) {
  console.warn(`NOT TESTED: ${SKIPPED}`);
  test.skip(SKIPPED, () => undefined); // 270 MB to download, and Linux on x64 only. The body that it sends, in spec/examples, is always tested.
} else testCodex();

function testCodex(): void {
  let folder = '';
  beforeAll(() => {
    folder = installCodex();
  });
  let service: Service | undefined;
  afterEach(() => service?.close());

  interface Run extends CodexRun {
    /** All requests of the agent. */
    requests: ReceivedRequest[];
    /** The path and the status code of each. */
    exchanges: [path: string, status: number | undefined][];
    calls: GatewayCall[];
    emulator: CompactEmulator;
  }

  async function run(version: keyof typeof CONFIGS, scenario?: string): Promise<Run> {
    service = await serve({ reply, emulator: { scenario } });
    const { url, requests, calls, emulator } = service;
    const result = await runCodex({ folder, version, url, config: CONFIGS[version] });
    const exchanges = requests.map(({ path, response }): Run['exchanges'][number] => [path, response?.status]);
    return { ...result, requests, exchanges, calls, emulator };
  }

  test('0.138.0 compacts by /responses/compact, and continues with the output', async () => {
    const { exitCode, printed, requests, exchanges, calls, emulator } = await run('0.138.0');
    expect(printed).toContain('context compacted');
    expect(exitCode).toBe(0);
    expect(exchanges).toEqual([
      ['/openai/v1/responses', 200],
      ['/openai/v1/responses/compact', 200],
      ['/openai/v1/responses', 200],
    ]);
    expect(calls).toMatchObject([{ status: 200, code: null, requestIssues: {}, responseIssues: {} }]);
    const [, { body, response }, next] = requests as [ReceivedRequest, ReceivedRequest, ReceivedRequest];
    const { output } = JSON.parse(response!.body);
    const [compaction] = output.filter(isCompaction);
    expect(next.body.input.filter(isCompaction)).toEqual([{ type: 'compaction', encrypted_content: compaction.encrypted_content }]);
    // The agent sends the context of the first message anew. The prompt and the compaction item are those of the output, in its order.
    expect(next.body.input.map(({ type, id }: any) => type === 'compaction' || id).filter(Boolean)).toEqual([output.at(-2).id, true]);
    expect(await emulator.decrypt(next.body.input)).toEqual(expect.arrayContaining(body.input));
  });

  test('what 0.138.0 sends to /responses/compact is valid, also for the strict validators, and is not changed by sanitizeCompactRequest', async () => {
    const { requests } = await run('0.138.0');
    const { body } = requests.find(({ path }) => path.endsWith('/compact'))!;
    const keys = ['model', 'input', 'instructions', 'tools', 'parallel_tool_calls', 'reasoning', 'prompt_cache_key', 'text'];
    expect(Object.keys(body)).toEqual(keys);
    expect(new Set(body.tools.map(({ type }: any) => type))).toEqual(new Set(['function', 'custom', 'tool_search', 'web_search']));
    expect(safeParseCompactRequest(body)).toEqual({ success: true, data: body });
    const { request, dropped } = sanitizeCompactRequest(body);
    expect(request).toBe(body);
    expect(dropped).toEqual([]);
  });

  test('0.171.0 compacts by /responses with compaction_trigger, and continues with the compaction item', async () => {
    const { exitCode, printed, requests, exchanges, calls, emulator } = await run('0.171.0');
    expect(printed).toContain('context compacted');
    expect(exitCode).toBe(0);
    expect(exchanges).toEqual([
      ['/openai/v1/responses', 200],
      ['/openai/v1/responses', 200],
      ['/openai/v1/responses', 200],
    ]);
    expect(calls).toEqual([]);
    expect(emulator.requests.map(({ path, status }) => [path, status])).toEqual([['/openai/v1/responses', 200]]);
    const [, { body }, next] = requests as [ReceivedRequest, ReceivedRequest, ReceivedRequest];
    expect(body.input.at(-1)).toEqual({ type: 'compaction_trigger' });
    const compactions = next.body.input.filter(isCompaction);
    expect(compactions).toEqual([{ type: 'compaction', id: expect.stringMatching(/^cmp_/), encrypted_content: expect.any(String) }]);
    expect(requests[1]!.response!.body).toContain(JSON.stringify(compactions[0].encrypted_content));
    expect(await emulator.decrypt(next.body.input)).toEqual(expect.arrayContaining(body.input.slice(0, -1)));
  });

  test.each(VERSIONS)('%s prints the error of a compaction that fails', async (version) => {
    const { exitCode, printed, exchanges } = await run(version, 'content-filter');
    expect(printed).toContain('Error running remote compact task');
    expect(printed).toContain('The prompt was filtered.');
    expect(printed).not.toContain('context compacted');
    expect(exitCode).toBe(1);
    expect(exchanges.map(([, status]) => status)).toEqual([200, 400]);
  });
}
