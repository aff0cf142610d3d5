/** The command line: formats, exit codes, and what it says about input that it cannot read. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { runSpecDiff } from '../../scripts/spec-diff/command.js';

jest.setTimeout(120_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'contract-spec-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const ours = (): any => JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8'));

/** Our document under another base path, with one difference that is known and one that is not. */
const changed = (() => {
  const document = ours();
  document.paths = { '/v9/responses/compact': Object.values(document.paths)[0] };
  const { CompactRequest, CompactResponse } = document.components.schemas;
  CompactRequest.properties.cache_hint = { type: 'string' };
  delete CompactResponse.properties.content_filters;
  return document;
})();

/** A small document that contains only the operation. */
const small = (schemas: Record<string, unknown> = {}): any => ({
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  paths: {
    '/responses/compact': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Request' } } } },
        responses: { '200': { description: 'Yes', content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
  },
  components: { schemas: { Request: { type: 'object' }, ...schemas } },
});

describe('a document', () => {
  test('without differences: exit code 0', () => {
    const { exitCode, stdout, stderr } = runSpecDiff([write('same.json', ours())]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Unknown differences: 0$/m);
  });

  test('with a difference that spec/deviations.md does not explain: exit code 1', () => {
    const { exitCode, stdout } = runSpecDiff([write('changed.yaml', stringify(changed)), '--format', 'json']);
    expect(exitCode).toBe(1);
    const { unknown, known } = JSON.parse(stdout);
    expect(unknown).toEqual([
      {
        rejectedBy: 'ours',
        place: 'request.cache_hint',
        code: 'unknown_key',
        family: 'strict',
        values: ['"text"', '""', expect.any(String)],
      },
    ]);
    expect(known).toEqual([{ title: '`content_filters`', differences: [expect.objectContaining({ rejectedBy: 'theirs' })] }]);
  });
});

describe('input that cannot be compared: exit code 2 and one or two lines', () => {
  const withoutOperation = { openapi: '3.1.0', info: {}, paths: { '/responses': { post: {} } } };
  const CASES: [string, () => string[], RegExp][] = [
    ['a missing file', () => [join(folder, 'nowhere.json')], /There is no file .*nowhere\.json/],
    ['a folder', () => [folder], /cannot be read: EISDIR/],
    ['an empty file', () => [write('empty.yaml', '')], /empty\.yaml is not an OpenAPI document/],
    ['a list', () => [write('list.json', [])], /list\.json is not an OpenAPI document/],
    ['broken JSON', () => [write('broken.json', '{"openapi":')], /broken\.json is not valid JSON/],
    ['broken YAML', () => [write('broken.yaml', 'openapi: 3.1.0\npaths: [')], /broken\.yaml is not valid YAML/],
    ['thousands of aliases', () => [write('aliases.yaml', aliases())], /aliases\.yaml is not valid YAML/],
    ['OpenAPI 2.0', () => [write('old.json', { swagger: '2.0' })], /document of OpenAPI 2\.0\. Convert it/],
    ['no version', () => [write('versionless.json', { paths: {} })], /the key `openapi` must be a version/],
    ['no operation', () => [write('other.json', withoutOperation)], /has no operation POST …\/responses\/compact/],
    [
      'an operation without a response',
      () => {
        const document = small();
        document.paths['/responses/compact'].post.responses = {};
        return [write('no-response.json', document)];
      },
      /the response of POST \/responses\/compact has no schema for application\/json/,
    ],
    [
      'a reference to another host',
      () => [write('remote.json', small({ Request: { $ref: 'https://example.com/schemas.json#/Request' } }))],
      /refers to another file or URL, https:\/\/example\.com.*Bundle it first/,
    ],
    [
      'a reference to another file',
      () => [write('file.json', small({ Request: { properties: { input: { $ref: './items.yaml' } } } }))],
      /refers to another file or URL, \.\/items\.yaml/,
    ],
    [
      'a reference that does not resolve',
      () => [write('unresolved.json', small({ Request: { $ref: '#/components/schemas/constructor' } }))],
      /The reference #\/components\/schemas\/constructor does not resolve/,
    ],
    ['a schema that is not an object', () => [write('text.json', small({ Request: { properties: { a: 'text' } } }))], /not an object/],
    [
      'a schema that consists of itself',
      () => [write('self.json', small({ Request: { allOf: [{ $ref: '#/components/schemas/Request' }] } }))],
      /consists of itself/,
    ],
    [
      'schemas nested 100,000 levels deep',
      () => [
        write(
          'deep.json',
          JSON.stringify(small()).replace('"Request":{', `"Request":{"items":${'{"items":'.repeat(1e5)}{}${'}'.repeat(1e5)},`),
        ),
      ],
      /nested too deeply/,
    ],
    ['a folder that is missing', () => ['--sdk', join(folder, 'nowhere')], /not the folder of an npm package: it has no package\.json/],
    [
      'the folder of another package',
      () => ['--sdk', join(ROOT, 'node_modules/ajv')],
      /not the folder of the npm package openai, but of ajv/,
    ],
    ['a package without the types', () => ['--sdk', packageWith({})], /has no file resources\/responses\/responses\.d\.ts/],
    [
      'types without the operation',
      () => ['--sdk', packageWith({ 'responses.d.ts': 'export interface ResponseCompactParams { model: string }' })],
      /does not export the type CompactedResponse/,
    ],
    ['no argument', () => [], /^Usage: /],
    ['two sources', () => ['a.json', '--sdk', 'b'], /^Usage: /],
    ['an unknown format', () => ['a.json', '--format', 'xml'], /^Usage: /],
    ['an unknown option', () => ['a.json', '--fast'], /^Usage: /],
  ];

  test.each(CASES)('%s', (_name, makeArguments, message) => {
    const { exitCode, stdout, stderr } = runSpecDiff(makeArguments());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('npm run spec:diff exits with the code, and writes messages to stderr', async () => {
  const { spec } = { spec: JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts['spec:diff'] };
  expect(spec).toBe('tsx scripts/spec-diff.ts');
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/spec-diff.ts', 'nowhere.yaml'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await expect(run).rejects.toMatchObject({ code: 2, stdout: '', stderr: 'There is no file nowhere.yaml.\n' });
});

/** YAML that expands to a million nodes. */
function aliases(): string {
  const levels = Array.from({ length: 6 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(20)}]`);
  return `l0: &l0 [a]\n${levels.join('\n')}\n`;
}

let packages = 0;
function packageWith(files: Record<string, string>): string {
  const root = join(folder, `package-${packages++}`);
  mkdirSync(join(root, 'resources/responses'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"name":"openai","version":"0.0.0"}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'resources/responses', name), text);
  return root;
}
