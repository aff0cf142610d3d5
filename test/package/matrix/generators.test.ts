/**
 * Generators of code with the published documents and schemas: what they generate must compile, the generated clients must send every example to the
 * emulator unchanged and return its response, and the generated zod schemas must agree with the validators. `docs/generator-results.json` lists the exceptions.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createCompactEmulator, type CompactEmulator } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';
import { isCompactErrorBody, isCompactResponse } from '../../../src/validators/strict.js';
import { isInstalled } from '../../engines/installed.js';
import { readExamples, readJson, type Example } from '../../generate/published.js';
import { plainEnv, ROOT } from '../pack.js';
import { nodeForTools, TYPESCRIPT } from '../tools.js';
import { printTable, RULES, runTools, type Rule } from './verdicts.js';

jest.setTimeout(600_000);

/** The documents -> what a zod schema must accept. */
const DOCUMENTS: Record<string, Rule> = { 'openapi.json': RULES.known, 'openapi-open.json': RULES.open, 'openapi-3.0.json': RULES.open };
/** The folders with the schemas for quicktype. */
const SCHEMAS = ['2020-12', 'draft-07'].flatMap((draft) => ['open', 'strict'].map((family) => `schemas/${draft}/${family}`));
const MESSAGES = { CompactRequest: 'compact-request', CompactResponse: 'compact-response' };

/** What a tool has generated from a document, or from the schemas of a folder. */
interface Project {
  tool: string;
  version: string;
  path: string;
  /** The folder of the project, below that of all projects. */
  project: string;
  language?: string;
  error?: string;
}

/** Reason -> what it is the reason for. */
type Exceptions = Record<string, string[]>;

/** The exceptions of a tool with a file, as in `docs/generator-results.json`. Without exceptions, everything must work. */
interface Findings<E> {
  /** Codes of the errors of TypeScript. */
  compileErrors: E;
  /** The error when the code is loaded, which leaves nothing to run. */
  loadErrors: E;
  /** Valid examples that are an error of TypeScript as values of the generated types. */
  typesReject: E;
  /** Valid requests that the client does not send, or changes, or whose response it does not return. */
  roundTripFails: E;
  /** Valid examples that the zod schema rejects, */
  zodRejects: E;
  /** and invalid ones that it accepts. */
  zodAccepts: E;
  /** Valid examples that the Python code does not read, or changes. Missing without Python. */
  pythonFails?: E;
}

interface Expected extends Partial<Findings<Exceptions>> {
  tool: string;
  version: string;
  path: string;
  /** What the tool generates from the file. */
  generates: string[];
}

const EXPECTED: Expected[] = readJson('docs/generator-results.json');

const valid = (message: string): Example[] => readExamples(message).filter(({ name }) => name.includes('/valid/'));
const REQUESTS = valid('CompactRequest');
const RESPONSES = valid('CompactResponse');

/** The examples that are validated with zod. An item is validated inside a message, because some generators write no schema of items. */
const CORPORA: Record<string, { schema: string; wrap: (value: unknown) => unknown }> = {
  CompactRequest: { schema: 'CompactRequest', wrap: (value) => value },
  CompactResponse: { schema: 'CompactResponse', wrap: (value) => value },
  CompactErrorBody: { schema: 'CompactErrorBody', wrap: (value) => value },
  InputItem: { schema: 'CompactRequest', wrap: (item) => ({ model: 'gpt-5', input: [item] }) },
  OutputItem: { schema: 'CompactResponse', wrap: (item) => ({ ...(RESPONSES[0]!.value as object), output: [item] }) },
};
/** An item that is invalid by the open rules is an unknown one to a schema without `not`, so the examples of items would only list all of them. */
const corporaOf = (path: string): string[] => Object.keys(CORPORA).filter((name) => path === 'openapi.json' || !name.endsWith('Item'));

const PYTHON = spawnSync('python3', ['--version']).status === 0;

let folder: string;
let projects: Project[];
/** By the folder of the project. */
let found: Map<string, Findings<string[]>>;
/** The requests that the emulator rejected, by name. */
let rejected: Set<string>;

beforeAll(async () => {
  if (!existsSync(join(ROOT, 'test/tools/generators/node_modules')))
    throw new Error('The generators are missing. Install them: npm ci --prefix test/tools/generators --ignore-scripts');
  folder = mkdtempSync(join(tmpdir(), 'contract-generators-'));
  const [fromDocuments, fromSchemas] = await Promise.all([
    runTools<Project[]>('generators/generate.mjs', { folder, paths: Object.keys(DOCUMENTS) }),
    runTools<Project[]>('generators/quicktype.mjs', {
      folder,
      schemas: Object.fromEntries(SCHEMAS.map((path) => [path, schemasOf(path)])),
    }),
  ]);
  projects = [...fromDocuments, ...fromSchemas];
  if (projects.some(({ error }) => error !== undefined)) return;
  const compiled = [...fromDocuments, ...fromSchemas.filter(({ language }) => language === 'TypeScript')];
  const [errors, runs, python] = await Promise.all([compile(compiled), run(compiled), runPython(fromSchemas)]);
  found = new Map(compiled.map(({ project }) => [project, { ...errors(project), ...runs(project), ...python(project) }]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schemasOf = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(MESSAGES).map(([message, file]) => [message, `${path}/${file}.json`]));

/** Compiles all projects at once, each with the valid examples as values of its types, one in each line. */
async function compile(
  compiled: readonly Project[],
): Promise<(project: string) => Pick<Findings<string[]>, 'compileErrors' | 'typesReject'>> {
  const lines: [code: string, name?: string][] = [
    ["import type { Request, Response } from './use';"],
    // Types that accept anything would accept the examples too.
    ['// @ts-expect-error'],
    ['export const withoutModel: Request = {};'],
    ['// @ts-expect-error'],
    ["export const withNumber: Response = { id: 1, object: 'response.compaction', created_at: 1, output: [] };"],
    ...REQUESTS.map(({ name, value }, i): [string, string] => [`export const request${i}: Request = ${JSON.stringify(value)};`, name]),
    ...RESPONSES.map(({ name, value }, i): [string, string] => [`export const response${i}: Response = ${JSON.stringify(value)};`, name]),
  ];
  for (const { project } of compiled) writeFileSync(join(folder, project, 'examples.ts'), lines.map(([code]) => code).join('\n'));
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], module: 'preserve', moduleResolution: 'bundler' },
    ...{ strict: true, skipLibCheck: true, noEmit: true },
    // The code of kubb imports files with their extension.
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'], exclude: ['**/node_modules'] }));
  const options = { cwd: folder, env: plainEnv(), maxBuffer: 2 ** 28 };
  const { stdout } = await promisify(execFile)(process.execPath, [TYPESCRIPT.tsc(), '-p', '.'], options).catch((error) => error);
  const errors = [...String(stdout).matchAll(/^(.+)\((\d+),\d+\): error (TS\d+)/gm)].map(([, file, line, code]) => ({
    file: file!,
    code: code!,
    example: file!.endsWith('/examples.ts') ? lines[Number(line) - 1]![1] : undefined,
  }));
  if (errors.length === 0 && stdout !== '') throw new Error(`tsc failed: ${stdout}`);
  return (project) => {
    const ofProject = errors.filter(({ file }) => file.startsWith(`${project}/`));
    return {
      compileErrors: unique(ofProject.filter(({ example }) => !example).map(({ code }) => code)),
      typesReject: unique(ofProject.flatMap(({ example }) => example ?? [])),
    };
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

interface Run {
  project: string;
  responses?: { status?: number; data?: unknown; error?: string }[];
  verdicts?: Record<string, boolean[]>;
  error?: string;
}

/** Sends all examples with each client, and validates values with each zod schema. */
async function run(
  compiled: readonly Project[],
): Promise<(project: string) => Omit<Findings<string[]>, 'compileErrors' | 'typesReject' | 'pythonFails'>> {
  const { server, bodies, exchanges } = await startEmulator();
  const corpora = Object.fromEntries(
    Object.entries(CORPORA).map(([name, { schema, wrap }]) => [
      name,
      { schema, values: readExamples(name).map(({ value }) => wrap(value)) },
    ]),
  );
  const toRun = compiled.map(({ project, path }) => ({ project, names: corporaOf(path) }));
  const input = { folder, projects: toRun, url: server.url, bodies, corpora };
  const runs = await runTools<Run[]>('generators/run.mjs', input).finally(server.close);
  const errors = [...exchanges].filter(([, { status }]) => status !== 200);
  rejected = new Set(errors.map(([key]) => REQUESTS[Number(key.split('/').at(-1))]!.name));
  return (project) => {
    const { responses = [], verdicts = {}, error } = runs.find((one) => one.project === project)!;
    if (error !== undefined) return { loadErrors: [error], roundTripFails: [], zodRejects: [], zodAccepts: [] };
    const { path } = compiled.find((one) => one.project === project)!;
    const isUnchanged = (index: number): boolean => {
      const exchange = exchanges.get(`${project}/${index}`);
      const isValid = exchange?.status === 200 ? isCompactResponse : isCompactErrorBody;
      const { status, data } = responses[index]!;
      return isDeepStrictEqual(exchange, { body: bodies[index], status, data }) && isValid(data);
    };
    const differing = Object.entries(verdicts).flatMap(([message, accepted]) =>
      readExamples(message).flatMap((example, i) =>
        accepted[i] === DOCUMENTS[path]!(example) ? [] : [{ name: example.name, isAccepted: accepted[i] }],
      ),
    );
    return {
      loadErrors: [],
      roundTripFails: REQUESTS.filter((_, index) => !isUnchanged(index)).map(({ name }) => name),
      zodRejects: differing.filter(({ isAccepted }) => !isAccepted).map(({ name }) => name),
      zodAccepts: differing.filter(({ isAccepted }) => isAccepted).map(({ name }) => name),
    };
  };
}

interface Exchange {
  body: unknown;
  status: number;
  data: unknown;
}

/** An emulator that keeps what it receives and sends, by the path before that of the endpoint, and the bodies that it accepts. */
async function startEmulator() {
  const previous = REQUESTS.flatMap(({ value }) => (value as { previous_response_id?: string | null }).previous_response_id ?? []);
  const message = { type: 'message', role: 'user', content: 'Hello' } as const;
  const emulator = createCompactEmulator({
    apiKey: 'key',
    validation: 'schema',
    responses: Object.fromEntries(previous.map((id) => [id, [message]])),
  });
  const exchanges = new Map<string, Exchange>();
  const fetch = async (request: Request): Promise<Response> => {
    const { origin, pathname } = new URL(request.url);
    const [key, path] = pathname.slice(1).split('/openai/');
    const body = JSON.parse(await request.clone().text());
    const response = await emulator.fetch(new Request(`${origin}/openai/${path}`, request));
    // A client that reuses a connection fails if the server closes it at that moment.
    response.headers.set('connection', 'close');
    exchanges.set(key!, { body, status: response.status, data: JSON.parse(await response.clone().text()) });
    return response;
  };
  const bodies = await replaceEncrypted(emulator, { model: 'gpt-5', input: [message] });
  return { server: await serveEmulator({ fetch }), bodies, exchanges };
}

/** The valid requests with encrypted items of the emulator, since it accepts no others. */
async function replaceEncrypted({ fetch }: CompactEmulator, body: unknown): Promise<unknown[]> {
  const headers = { 'api-key': 'key', 'content-type': 'application/json' };
  const response = await fetch(
    new Request('http://localhost/openai/v1/responses/compact', { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  const { output } = (await response.json()) as { output: { encrypted_content?: string }[] };
  const { encrypted_content } = output.find((item) => item.encrypted_content !== undefined)!;
  const replace = (item: { type?: string }): unknown => (item.type === 'compaction' ? { ...item, encrypted_content } : item);
  return REQUESTS.map(({ value }) => {
    const { input } = value as { input?: unknown };
    return Array.isArray(input) ? { ...(value as object), input: input.map(replace) } : value;
  });
}

/** Reads and writes the valid examples with the Python code of quicktype. */
async function runPython(fromSchemas: readonly Project[]): Promise<(project: string) => Pick<Findings<string[]>, 'pythonFails'>> {
  const ofPython = fromSchemas.filter(({ language }) => language === 'Python').map(({ project }) => project);
  const values = { CompactRequest: REQUESTS.map(({ value }) => value), CompactResponse: RESPONSES.map(({ value }) => value) };
  const input = { folder, projects: ofPython, values };
  if (!PYTHON) return () => ({});
  const results = await runTools<{ project: string; equal: Record<string, boolean[]> }[]>('generators/quicktype.py', input, 'python3');
  return (project) => {
    const { equal = {} } = results.find((one) => one.project === project) ?? {};
    return {
      pythonFails: Object.entries(equal).flatMap(([message, all]) =>
        valid(message)
          .filter((_, i) => !all[i])
          .map(({ name }) => name),
      ),
    };
  };
}

const table: string[][] = [];
afterAll(() => {
  printTable(table);
  const reasons = EXPECTED.flatMap(({ tool, version, path, generates, ...exceptions }) =>
    Object.entries(exceptions).flatMap(([kind, names]) =>
      Object.entries(names).map(([reason, { length }]) => [tool, path, `${kind}: ${length}`, reason]),
    ),
  );
  printTable(reasons);
});

test('every tool generates code from every file', () => {
  expect(projects.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(new Set(projects.map(({ tool, path }) => `${tool} ${path}`))).toEqual(
    new Set(EXPECTED.map(({ tool, path }) => `${tool} ${path}`)),
  );
});

test('the emulator accepts every request that has a conversation', () => {
  const hasConversation = ({ value }: Example): boolean => {
    const { input, previous_response_id } = value as { input?: unknown; previous_response_id?: unknown };
    return input != null || previous_response_id != null;
  };
  expect(REQUESTS.filter((example) => !hasConversation(example)).map(({ name }) => name)).toEqual([...rejected].sort());
});

test.each(EXPECTED.map((entry) => [entry.tool, entry.path, entry] as const))('%s with %s', (tool, path, expected) => {
  const { project, version } = projects.find((one) => one.tool === tool && one.path === path)!;
  const findings = found.get(project)!;
  table.push([tool, version, path, expected.generates.join(', '), ...summarize(findings, path, expected)]);
  const known = Object.fromEntries(
    Object.keys(findings).map((kind) => [
      kind,
      Object.values(expected[kind as keyof Findings<Exceptions>] ?? {})
        .flat()
        .sort(),
    ]),
  );
  const sorted = Object.fromEntries(Object.entries(findings).map(([kind, names]) => [kind, names.toSorted()]));
  expect({ tool, version, path, ...sorted }).toEqual({ tool, version: expected.version, path, ...known });
});

/** The cells of the table: n of n for everything that was run. */
function summarize(findings: Findings<string[]>, path: string, { generates }: Expected): string[] {
  const ratio = (failing: readonly string[], count: number): string => `${count - failing.length} of ${count}`;
  const { compileErrors, loadErrors, typesReject, roundTripFails, zodRejects, zodAccepts, pythonFails = [] } = findings;
  const cells = [
    compileErrors.length > 0 ? `errors of TypeScript: ${compileErrors.join(', ')}` : 'compiles',
    `types: ${ratio(typesReject, REQUESTS.length + RESPONSES.length)}`,
  ];
  if (loadErrors.length > 0) return [...cells, 'cannot be loaded'];
  cells.push(`round trip: ${ratio(roundTripFails, REQUESTS.length)}`);
  if (generates.includes('zod schemas')) {
    const count = corporaOf(path).reduce((sum, name) => sum + readExamples(name).length, 0);
    cells.push(`zod agrees: ${ratio([...zodRejects, ...zodAccepts], count)}`);
  }
  if (generates.includes('Python'))
    cells.push(PYTHON ? `Python: ${ratio(pythonFails, REQUESTS.length + RESPONSES.length)}` : 'PYTHON NOT RUN');
  if (generates.includes('Go')) cells.push('GO AND C# NOT COMPILED');
  return cells;
}

describe('Python', () => {
  isInstalled({ missing: () => (PYTHON ? undefined : 'Install Python 3; on Debian: apt-get install python3') });
});

test('quicktype generates every language from every folder of schemas', () => {
  const languages = projects.filter(({ tool }) => tool === 'quicktype-core').map(({ path, language }) => `${path} ${language}`);
  const expected = EXPECTED.filter(({ tool }) => tool === 'quicktype-core');
  expect(languages).toEqual(expected.flatMap(({ path, generates }) => generates.map((language) => `${path} ${language}`)));
});

test('Spectral with the rules "spectral:oas" finds no error in the documents', async () => {
  const tools = join(ROOT, 'test/tools/generators');
  const cli = join(tools, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const files = Object.keys(DOCUMENTS).map((path) => join(ROOT, 'generated', path));
  const args = [cli, 'lint', ...files, '--ruleset', join(tools, 'spectral.yaml'), '--format', 'json', '--quiet'];
  const { stdout } = await promisify(execFile)(nodeForTools(), args, { env: plainEnv() });
  const results: { code: string; severity: number; source: string }[] = JSON.parse(stdout);
  const { version } = readJson('test/tools/generators/node_modules/@stoplight/spectral-cli/package.json');
  table.push(['@stoplight/spectral-cli', version, Object.keys(DOCUMENTS).join(', '), '', `${results.length} warnings`]);
  expect(results.filter(({ severity }) => severity === 0)).toEqual([]);
  // The warning shows that the rules were applied: `info` has no `contact`, since the package has no team to contact.
  expect(results.map(({ code }) => code)).toEqual(files.map(() => 'info-contact'));
});
