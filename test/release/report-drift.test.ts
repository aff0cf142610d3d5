import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { SDK_CHANGES } from '../spec-diff/sdk-changes.js';

jest.setTimeout(240_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MARKER = /<!--.*-->/.exec(readFileSync(join(ROOT, 'scripts/report-drift.ts'), 'utf8'))?.[0] as string;
const TOKEN = 'token-of-the-run';
const folder = mkdtempSync(join(tmpdir(), 'contract-report-'));

/** A server that behaves like the issues of GitHub's API, with the issues of one repository. */
interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  user: { login: string };
}
let issues: Issue[] = [];
let requests: string[] = [];
let refused: number | undefined;
const github = createServer(async (request, response) => {
  const { method, url = '', headers } = request;
  requests.push(`${method} ${url}`);
  const body = Buffer.concat(await request.toArray()).toString();
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const number = /^\/repos\/owner\/name\/issues(?:\/(\d+))?$/.exec(pathname);
  const send = (status: number, value: unknown): unknown =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (headers.authorization !== `Bearer ${TOKEN}`) return send(401, { message: 'Bad credentials' });
  if (refused !== undefined) return send(refused, { message: 'No' });
  if (!number) return send(404, { message: 'Not Found' });
  const withUrl = (issue: Issue): object => ({ ...issue, html_url: `https://github.example/owner/name/issues/${issue.number}` });
  if (method === 'GET') {
    const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))];
    const listed = issues.filter(({ state }) => state === searchParams.get('state'));
    return send(200, listed.slice((page - 1) * size, page * size).map(withUrl));
  }
  if (method === 'POST') {
    const issue: Issue = { number: issues.length + 1, state: 'open', user: { login: 'github-actions[bot]' }, ...JSON.parse(body) };
    issues.push(issue);
    return send(201, withUrl(issue));
  }
  const issue = issues.find((one) => one.number === Number(number[1]));
  return issue ? send(200, withUrl(Object.assign(issue, JSON.parse(body)))) : send(404, { message: 'Not Found' });
});

beforeAll(async () => {
  await once(github.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  issues = [];
  requests = [];
  refused = undefined;
});

interface Output {
  code: number | null;
  stdout: string;
  stderr: string;
}
/** Runs the script as the workflow does, except that npm may not use the network. */
async function reportDrift(args: string[], env: Record<string, string | undefined> = {}): Promise<Output> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/report-drift.ts'), ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      npm_config_offline: 'true',
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_TOKEN: TOKEN,
      GITHUB_STEP_SUMMARY: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Output = { code: null, stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk: Buffer) => (output[name] += chunk.toString()));
  [output.code] = await once(child, 'close');
  return output;
}

/** The types of the installed `openai` as a package for npm. */
function packTypes(name: string, version: string, edit: (types: string) => string): string {
  const target = join(folder, name);
  const source = join(ROOT, 'node_modules/openai');
  cpSync(source, target, { recursive: true, filter: (path) => !/\.(m?js|ts|map|mts)$/.test(path) || path.endsWith('.d.ts') });
  writeFileSync(join(target, 'package.json'), JSON.stringify({ name: 'openai', version }));
  const file = join(target, 'resources/responses/responses.d.ts');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  return target;
}

/** A folder with a program named npm. It installs an `openai` without types, and runs the lines of a shell script in place of spec:diff. */
function npmThat(name: string, script: string): Record<string, string> {
  const bin = join(folder, name);
  mkdirSync(bin);
  const lines = [
    '#!/bin/sh',
    'if [ "$1" = install ]; then',
    '  mkdir -p "$3/node_modules/openai" && echo \'{"name":"openai","version":"9.9.9"}\' >"$3/node_modules/openai/package.json"',
    'else',
    script,
    'fi',
  ];
  writeFileSync(join(bin, 'npm'), `${lines.join('\n')}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  return { PATH: `${bin}${delimiter}${process.env['PATH']}` };
}

const marked = (number: number, login = 'github-actions[bot]', state: Issue['state'] = 'open'): Issue => ({
  number,
  title: 'openai 7.0.0 differs from the contract',
  body: `An old report.\n\n${MARKER}`,
  state,
  user: { login },
});
const change = SDK_CHANGES[0] as (typeof SDK_CHANGES)[number];
const { place } = change.differences[0] as (typeof change.differences)[number];

describe('with the types of the installed openai', () => {
  test('reports nothing if all differences are known', async () => {
    const known = packTypes('known', '7.59.0', (types) => types);
    expect(await reportDrift([known])).toEqual({ code: 0, stdout: 'openai 7.59.0: all differences are known.\n', stderr: '' });
    expect(requests).toEqual([]);
  });

  test('opens one issue with the report if the types have a new field', async () => {
    const summary = join(folder, 'summary.md');
    const changed = packTypes('changed', '7.60.0', change.edit);
    expect(await reportDrift([changed], { GITHUB_STEP_SUMMARY: summary })).toEqual({
      code: 0,
      stdout: 'openai 7.60.0: opened https://github.example/owner/name/issues/1\n',
      stderr: '',
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ number: 1, title: 'openai 7.60.0 differs from the contract' });
    expect(issues[0]?.body).toContain(`\`${place}\``);
    expect(issues[0]?.body).toContain(MARKER);
    expect(readFileSync(summary, 'utf8')).toContain(`\`${place}\``);
  });

  test('fails if spec:diff cannot read the types', async () => {
    const unreadable = packTypes('unreadable', '8.0.0', () => 'export interface Other {}\n');
    const { code, stderr } = await reportDrift([unreadable]);
    expect(code).toBe(1);
    expect(stderr).toContain('does not export the type ResponseCompactParams');
    expect(stderr).toContain('spec:diff could not compare openai 8.0.0: it exited with 2.');
    expect(requests).toEqual([]);
  });
});

describe('with a report', () => {
  const env = npmThat('reporting', 'echo "# A report"; exit 1');

  test('updates the open issue, on whichever page it is, and no issue of somebody else', async () => {
    const others = Array.from({ length: 100 }, (_, i) => ({ ...marked(i + 1, 'somebody'), body: i % 2 ? null : `Quoted: ${MARKER}` }));
    issues = [marked(101, 'github-actions[bot]', 'closed'), ...others, marked(102)];
    const before = structuredClone(issues.slice(0, -1));
    expect((await reportDrift([], env)).stdout).toBe('openai 9.9.9: updated https://github.example/owner/name/issues/102\n');
    expect(issues.slice(0, -1)).toEqual(before);
    expect(issues.at(-1)).toMatchObject({ title: 'openai 9.9.9 differs from the contract', state: 'open' });
    expect(issues.at(-1)?.body).toMatch(/^# A report\n\n/);
    expect(requests.at(-1)).toBe('PATCH /repos/owner/name/issues/102');
  });

  test('opens an issue if the last one is closed', async () => {
    issues = [marked(1, 'github-actions[bot]', 'closed')];
    expect((await reportDrift([], env)).stdout).toContain('opened');
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('names the run', async () => {
    await reportDrift([], { ...env, GITHUB_SERVER_URL: 'https://github.example', GITHUB_RUN_ID: '7' });
    expect(issues[0]?.body).toContain('Run: https://github.example/owner/name/actions/runs/7');
  });

  test('fails if GitHub does not accept the issue, and prints no token', async () => {
    refused = 403;
    const { code, stdout, stderr } = await reportDrift([], env);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'GitHub responded with 403 to GET /repos/owner/name/issues?state=open&per_page=100&page=1.\n',
    });
  });

  test.each(['GITHUB_TOKEN', 'GITHUB_REPOSITORY'])('fails without %s', async (name) => {
    const { code, stderr } = await reportDrift([], { ...env, [name]: undefined });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'GITHUB_TOKEN and GITHUB_REPOSITORY must be set.\n' });
    expect(requests).toEqual([]);
  });
});

test('shortens a report that is too long for an issue', async () => {
  const env = npmThat(
    'long',
    'i=0; while [ $i -lt 2000 ]; do echo "| a row with more than forty characters | $i |"; i=$((i+1)); done; exit 1',
  );
  const summary = join(folder, 'long.md');
  expect((await reportDrift([], { ...env, GITHUB_STEP_SUMMARY: summary })).code).toBe(0);
  const body = issues[0]?.body as string;
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain('| 0 |\n');
  expect(body).toContain('The summary of the run contains all of it.');
  expect(body.endsWith(MARKER)).toBe(true);
  expect(readFileSync(summary, 'utf8')).toContain('| 1999 |\n');
});

test.each<[string, string, string]>([
  ['spec:diff ends with an error and without a report', 'exit 1', 'it exited with 1.'],
  ['a signal ends spec:diff', 'kill -9 $$', 'it exited with null.'],
])('fails if %s', async (name, script, message) => {
  const { code, stderr } = await reportDrift([], npmThat(name.replaceAll(/\W/g, '-'), script));
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(requests).toEqual([]);
});

test('does not give the token to npm', async () => {
  const { code } = await reportDrift([], npmThat('env', 'env | grep -q token-of-the-run && exit 1; exit 0'));
  expect(code).toBe(0);
});

test('fails if npm cannot install the package', async () => {
  const { code, stderr } = await reportDrift([join(folder, 'missing')]);
  expect(code).toBe(1);
  expect(stderr).toContain(`npm could not install ${join(folder, 'missing')}.`);
});
