/** What `docs/validators.md` says: the table of open and strict, and the codes of issues. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/generate/bundle.js';
import { ISSUE_CODES } from '../../src/issues.js';
import { safeValidateCompactRequestBytes } from '../../src/validators/open/bytes.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

const PAGE = readFileSync(join(ROOT, 'docs/validators.md'), 'utf8');

/** The rows of the table with this header, each as its cells. */
function rowsOf(header: string): string[][] {
  const [, rest = ''] = PAGE.split(`\n${header}\n`);
  const [table = ''] = rest.split('\n\n');
  return table
    .split('\n')
    .slice(1)
    .map((row) => row.slice(2, -2).split(' | '));
}

const request = (...items: unknown[]): object => ({ model: 'm', input: items });
const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
const toolsOf = (tool: object): object => request({ type: 'tool_search_output', tools: [tool] });
const nested = (depth: number): object => {
  let filter: object = { type: 'eq', key: 'k', value: 1 };
  for (let i = 0; i < depth; i++) filter = { type: 'and', filters: [filter] };
  return toolsOf({ type: 'file_search', vector_store_ids: ['v'], filters: filter });
};
const response = (part: object): object => ({
  id: 'resp_1',
  object: 'response.compaction',
  created_at: 1,
  output: [{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: [part] }],
  usage: {
    input_tokens: 1,
    output_tokens: 1,
    total_tokens: 2,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  },
});

/** For each row of the table: requests, or responses, that have what it says. */
const BODIES: Readonly<Record<string, object[]>> = {
  'an unknown key, item type, or value of an enum': [
    { model: 'm', stream: true },
    request({ type: 'hologram' }),
    request({ role: 'robot', content: 'a' }),
  ],
  'a string, list or number that exceeds a limit': [
    { model: 'm', prompt_cache_key: 'k'.repeat(65) },
    request({ ...call, call_id: '' }, { type: 'function_call_output', call_id: '', output: '' }),
    toolsOf({ type: 'image_generation', partial_images: 4 }),
  ],
  'a string that does not match its pattern': [
    toolsOf({ type: 'namespace', name: 'n', description: 'd', tools: [{ type: 'function', name: 'a b' }] }),
  ],
  'in a request, a content part of another role, such as `input_text` in a message of the assistant': [
    request({ role: 'assistant', content: [{ type: 'input_text', text: 'a' }] }),
  ],
  'the same in a response': [response({ type: 'input_text', text: 'a' })],
  'in a request, a message without `type`, `id` or `status`': [request({ role: 'user', content: 'a' })],
  'null for an optional field': [request({ ...call, id: null, status: null }), { model: 'm', instructions: null }],
  'a missing key, a wrong JSON type, a wrong constant': [{}, { model: 7 }, request({ type: 'output_message', role: 'user', content: [] })],
  'null for a required field without null in its type': [request({ role: 'user', content: null })],
  'filters of `file_search` nested deeper than 64 levels': [nested(65)],
};

test('the table of open and strict is what the validators do', () => {
  const verdict = (family: typeof open | typeof strict, body: object): string =>
    ('output' in body ? family.isCompactResponse : family.isCompactRequest)(body) ? 'valid' : 'an issue';
  const rows = Object.entries(BODIES).map(([text, bodies]) => [
    text,
    ...[open, strict].map((family) => [...new Set(bodies.map((body) => verdict(family, body)))].join()),
  ]);
  expect(rowsOf('| a body with | open | strict |')).toEqual(rows);
  expect(open.isCompactRequest(nested(60))).toBe(true);
});

test('the table of codes lists ISSUE_CODES, and which validators report each', () => {
  const reported = new Map<string, Set<string>>(ISSUE_CODES.map((code) => [code, new Set()]));
  const record = (family: string, issues: readonly { code: string }[]): void => {
    for (const { code } of issues) reported.get(code)?.add(family);
  };
  // Each invalid example has the issues of both families. None is nested deeply.
  for (const message of readdirSync(join(ROOT, 'spec/examples'))) {
    const folder = join(ROOT, 'spec/examples', message, 'invalid');
    for (const file of readdirSync(folder)) {
      const { issues } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      for (const family of ['open', 'strict']) record(family, issues[family] ?? []);
    }
  }
  for (const [family, { safeParseCompactRequest }] of Object.entries({ open, strict })) {
    const result = safeParseCompactRequest(nested(65));
    record(family, result.success ? [] : result.issues);
  }
  // Not JSON, a key twice, and limits that are exceeded: only the validators of bytes report these.
  for (const body of ['{', '{"model":"m","model":"n"}', '{"model":"m","input":[{"role":"user","content":"a"}],"x":[[]]}']) {
    for (const limits of [{ maxDepth: 3 }, { maxDepth: 1 }, { maxValues: 1 }]) {
      const result = safeValidateCompactRequestBytes(new TextEncoder().encode(body), { limits });
      record('bytes', result.success ? [] : result.issues);
    }
  }
  const rows = [...reported].map(([code, families]) => [
    `\`${code}\``,
    ['open', 'strict', 'bytes'].filter((one) => families.has(one)).join(', '),
  ]);
  expect(rowsOf('| code | meaning | reported by |').map(([code, , by]) => [code, by])).toEqual(rows);
});

test('the page names the number of issues', () => {
  const result = open.safeParseInputItems(Array.from({ length: 1000 }, () => ({ role: 7 })));
  expect(PAGE).toContain(`there are at most ${result.success ? 0 : result.issues.length}: validation stops`);
});
