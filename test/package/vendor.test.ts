// The facts that the page `docs/comparison.md` states about the vendor's SDK and this package. `test/types/vendor.test-d.ts` compares the types.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import OpenAI from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import { readBudget } from '../../scripts/sizes/budget.js';
import { measureBundle } from '../../scripts/sizes/bundle-sizes.js';
import { sizeOfFolder } from '../../scripts/sizes/install-size.js';
import { measureTypes } from '../../scripts/sizes/type-cost.js';
import { createCompactClient } from '../../src/client/index.js';
import { TWENTY_MINUTES } from '../../src/client/options.js';
import { sanitizeCompactRequest, toNextInput } from '../../src/conversation/index.js';
import { ROOT } from './pack.js';

jest.setTimeout(120_000);

const PAGE = readFileSync(join(ROOT, 'docs/comparison.md'), 'utf8');
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
const INVALID = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }] } as never;

test('the SDK sends an invalid request; this client does not', async () => {
  const sent: string[] = [];
  const reject = (name: string) => async (): Promise<Response> => {
    sent.push(name);
    return Response.json({ error: { message: 'no', type: 'invalid_request_error', param: null, code: null } }, { status: 400 });
  };
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: reject('sdk') as typeof fetch });
  await expect(sdk.responses.compact(INVALID)).rejects.toMatchObject({ status: 400 });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch: reject('client') });
  await expect(client.compact(INVALID)).rejects.toThrow('input[0].arguments is missing');
  expect(sent).toEqual(['sdk']);
});

test('the SDK returns an invalid response', async () => {
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: (async () => Response.json({ hello: 1 })) as typeof fetch });
  expect(await sdk.responses.compact({ model: 'm' })).toEqual({ hello: 1 });
});

describe('`output` as the next `input`', () => {
  const MESSAGE = { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed' };
  const PART = { type: 'output_text', text: 'Hi', annotations: [] };
  const CALL = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
  const CUSTOM = { type: 'custom_tool_call_output', call_id: 'c', output: 'ok' };
  const SCREENSHOT = { type: 'computer_screenshot', image_url: 'data:image/png;base64,' };
  const COMPUTER = { type: 'computer_call_output', call_id: 'c', output: SCREENSHOT };
  const CHUNK = { stdout: 'ok', stderr: '', outcome: { type: 'exit', exit_code: 0 } };
  const SHELL = { type: 'shell_call_output', call_id: 'c' };
  const TOOLS = { type: 'additional_tools', id: 'at_1', tools: [] };

  /** Each item of a response, and what `toResponseInputItems` makes of it; undefined if it omits it. */
  const CASES: [name: string, item: object, kept: object | undefined][] = [
    ['created_by of an item', { ...CALL, created_by: 'user_1' }, CALL],
    [
      'created_by of a compaction item',
      { type: 'compaction', encrypted_content: 'e', created_by: 'u' },
      { type: 'compaction', encrypted_content: 'e' },
    ],
    ['created_by of a chunk', { ...SHELL, output: [{ ...CHUNK, created_by: 'user_1' }] }, { ...SHELL, output: [CHUNK] }],
    ['parsed of a part', { ...MESSAGE, content: [{ ...PART, parsed: null }] }, { ...MESSAGE, content: [PART] }],
    ['parsed_arguments of a call', { ...CALL, parsed_arguments: {} }, CALL],
    ['the status of custom_tool_call_output', { ...CUSTOM, status: 'completed' }, CUSTOM],
    ['custom_tool_call_output that is in progress', { ...CUSTOM, status: 'in_progress' }, undefined],
    ['custom_tool_call_output that is incomplete', { ...CUSTOM, status: 'incomplete' }, undefined],
    ['computer_call_output that failed', { ...COMPUTER, status: 'failed' }, undefined],
    ['additional_tools of the user', { ...TOOLS, role: 'user' }, undefined],
    ['additional_tools of the assistant', { ...TOOLS, role: 'assistant' }, undefined],
  ];

  test.each(CASES)('%s: the SDK removes it, toNextInput does not', (_name, item, kept) => {
    expect(toResponseInputItems([item as never])).toEqual(kept ? [kept] : []);
    expect(toNextInput({ output: [item as never] })[0]).toBe(item);
  });

  test.each([
    ['a completed item', { ...COMPUTER, status: 'completed' }],
    ['additional_tools of the developer', { ...TOOLS, role: 'developer' }],
    ['the status of another item', { ...CALL, status: 'incomplete' }],
  ])('%s: both keep it', (_name, item) => {
    expect(toResponseInputItems([item as never])).toEqual([item]);
    expect(toNextInput({ output: [item as never] })[0]).toBe(item);
  });

  test('an unknown item type: the SDK throws TypeError, toNextInput keeps it', () => {
    const item = { type: 'new_kind', id: 'x' };
    expect(() => toResponseInputItems([item as never])).toThrow(new TypeError('Unsupported response item type: new_kind'));
    expect(() => toResponseInputItems([item as never])).toThrow(TypeError);
    expect(toNextInput({ output: [item as never] })[0]).toBe(item);
  });

  test('sanitizeCompactRequest reports what it removes, and keeps the items that the SDK omits', () => {
    const items = CASES.filter(([, , kept]) => kept === undefined).map(([, item]) => item);
    expect(sanitizeCompactRequest({ model: 'm', input: items })).toEqual({ request: { model: 'm', input: items }, dropped: [] });
    const { request, dropped } = sanitizeCompactRequest({ model: 'm', input: [{ ...CALL, parsed_arguments: {} }] });
    expect(request.input).toEqual([CALL]);
    expect(dropped.map(({ param }) => param)).toEqual(['input[0].parsed_arguments']);
  });

  test('the page names the version of the SDK that introduced it', () => {
    const version = /`toResponseInputItems`, since (\d+\.\d+\.\d+)/.exec(PAGE)?.[1];
    const changelog = readFileSync(join(ROOT, 'node_modules/openai/CHANGELOG.md'), 'utf8');
    const released = changelog.split(/^## /m).find((section) => section.includes('add response input items helper'));
    expect(released?.split(' ')[0]).toBe(version);
  });
});

test('the page names the tested version of each program', () => {
  const sdk = manifestOf('.').devDependencies.openai;
  const { '@openai/agents': agents } = manifestOf('test/package/tools').dependencies;
  const codex = Object.values<string>(manifestOf('test/programs/codex').dependencies);
  const versions = codex.map((version) => ['@openai/codex', /^npm:@openai\/codex@(.+)-linux-x64$/.exec(version)?.[1]]);
  const rows = [...PAGE.matchAll(/^\| `([\w/@-]+)` \| (\d\S*) \|/gm)].map(([, name, version]) => [name, version]);
  expect(rows).toEqual([['openai', sdk], ['@openai/agents', agents], ...versions]);
  expect(versions).toHaveLength(2);
  expect(PAGE).toContain(`| \`openai\` ${sdk} |`);
  expect(manifestOf('node_modules/openai').version).toBe(sdk);
});

// Compiles several programs, so it runs once for both tests.
let types: ReturnType<typeof measureTypes>;
beforeAll(() => {
  types = measureTypes(1);
});

test('the types of this package cost the compiler little', () => {
  const { 'our-types': ours, 'our-client': client, 'vendor-types': vendor } = types;
  // Time and memory differ from machine to machine; `npm run sizes` prints them.
  expect(ours.instantiations).toBeLessThanOrEqual(300);
  expect(ours.files).toBeLessThanOrEqual(3);
  expect(client.instantiations).toBeLessThanOrEqual(1_000);
  expect(vendor.files).toBeGreaterThan(100);
});

test('the table of the README is a part of that of the page', () => {
  const [, section = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n## Compared with `openai`\n');
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(5);
  expect(PAGE.split('\n')).toEqual(expect.arrayContaining(rows));
});

test('the page states the measured limits, versions and sizes', async () => {
  expect(new OpenAI({ apiKey: 'k' }).timeout).toBe(10 * 60_000);
  expect([manifestOf('node_modules/openai').engines.node, manifestOf('.').engines.node]).toEqual(['>=22.0.0', '>=20']);
  const sdk = await measureBundle(`export { default } from 'openai';`);
  const client = await measureBundle(`export { createCompactClient } from 'responses-compact-contract/client';`);
  const figures = (row: string): number[] => {
    const line = PAGE.split('\n').find((text) => text.startsWith(`| ${row} |`))!;
    return [...line.slice(row.length).matchAll(/(\d[\d.]*)/g)].map(([figure]) => Number(figure));
  };
  const near = (bytes: number, unit: number): number => expect.closeTo(bytes / unit, -0.5) as never;
  expect(figures('client in a bundle, gzipped')).toEqual([near(client.gzipped, 1e3), near(sdk.gzipped, 1e3)]);
  expect(figures('installed, with dependencies')).toEqual([readBudget().install / 1e6, near(sizeOfFolder('node_modules/openai'), 1e6)]);
  const [ourFiles, , theirFiles] = figures('types cost a compiler');
  expect([ourFiles, theirFiles]).toEqual([types['our-types'].files, types['vendor-types'].files]);
  expect(figures('a call may take')).toEqual([TWENTY_MINUTES / 60_000, 10]);
  expect(figures('Node')).toEqual([20, 22]);
});
