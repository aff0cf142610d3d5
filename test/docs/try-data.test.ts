/** What the page "Try it" contains, and its parts that need no browser. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { check } from '../../scripts/docs/browser/try/check.js';
import { BODY_FILE, fillSample, MAX_INLINE, type SampleLanguage, type SampleTemplate } from '../../scripts/docs/browser/try/fill-sample.js';
import type { BodyKind } from '../../scripts/docs/browser/try/protocol.js';
import { readExamples, readTemplates } from '../../scripts/docs/try-page.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { createCompactClient } from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { FAILURE_REASONS } from '../../src/errors.js';
import type { CompactRequest } from '../../src/types.js';
import { sharedSite } from './shared-site.js';

jest.setTimeout(60_000);

const readFile = (path: string): string => readFileSync(join(sharedSite(), path), 'utf8');

/** What the page loads when it is opened. Its search field loads the index of the site only when it is used, as on every page. */
const filesOf = (page: string): string[] => {
  const links = readFile(page).matchAll(/<(?:script src|link rel="(?:stylesheet|icon)" href)="([^"]+)"/g);
  return [page, ...[...links].map(([, path]) => path as string)];
};

describe('the files of the page', () => {
  test('have less than 260 KB compressed', () => {
    const files = filesOf('try.html');
    expect(files).toEqual(expect.arrayContaining(['try.js', 'try-worker.js', 'try-data.js', 'try.css']));
    expect(files.reduce((sum, path) => sum + gzipSync(readFile(path)).length, 0)).toBeLessThan(260_000);
  });

  test('delay the first paint by one more style sheet only: its scripts are deferred, and no other page loads them', () => {
    const scripts = [...readFile('try.html').matchAll(/<script src="([^"]+)"( defer)?>/g)].map(([, path, defer]) => [path, Boolean(defer)]);
    expect(scripts).toEqual([
      ['theme.js', false],
      ['site.js', true],
      ['try-data.js', true],
      ['try-worker.js', true],
      ['try.js', true],
    ]);
    expect(filesOf('index.html').filter((path) => path.startsWith('try'))).toEqual([]);
  });

  test('link to a row of the page of errors for each reason', () => {
    expect(readFile('try.js')).toContain('errors.html#${');
    for (const reason of FAILURE_REASONS) expect(readFile('errors.html')).toContain(`id="${reason}"`);
  });

  test('the program of the worker is a function whose text runs on its own', () => {
    const text = readFile('try-worker.js').replace('globalThis.runWorker=', 'return ');
    const listeners: string[] = [];
    const run: () => void = new Function(text)();
    new Function('addEventListener', `(${run})()`)((name: string) => listeners.push(name));
    expect(listeners).toEqual(['message']);
  });
});

describe('the examples', () => {
  const examples = readExamples();
  const exampleOf = (title: string, kind: BodyKind = 'request') => examples.find((one) => one.kind === kind && one.title === title)!;

  test('are valid, except those whose title says how many issues they have, and the page of a proxy', () => {
    const NUMBERS: Record<string, number> = { three: 3, five: 5 };
    for (const { title, kind, text } of examples) {
      if (title === '504: the page of a proxy') continue;
      const expected = NUMBERS[/^Invalid: (\w+) issues$/.exec(title)?.[1] ?? ''] ?? 0;
      expect([title, check({ kind, text }).counts.strict]).toEqual([title, expected]);
    }
    expect(examples.filter(({ title }) => title.startsWith('Invalid')).map(({ kind }) => kind)).toEqual(['request', 'response']);
  });

  test.each([
    ['A turn of a coding agent', 200],
    ['A short conversation', 200],
    ['A text as input', 200],
    ['Every item type', 'invalid_request'],
    ['Encrypted by another service', 'invalid_encrypted_content'],
  ])('%s: the emulator responds with %p', async (title, expected) => {
    const client = createCompactClient({ endpoint: 'https://r.openai.azure.com', apiKey: 'k', fetch: createCompactEmulator().fetch });
    const result = await client.safeCompact(JSON.parse(exampleOf(title).text));
    expect(result.success ? 200 : (result.error as { reason?: string }).reason).toBe(expected);
  });

  test('the first request gets shorter', async () => {
    const client = createCompactClient({ endpoint: 'https://r.openai.azure.com', apiKey: 'k', fetch: createCompactEmulator().fetch });
    expect(examples[0]?.kind).toBe('request');
    const { usage } = await client.compact(JSON.parse(examples[0]!.text));
    expect(usage.output_tokens).toBeLessThan(usage.input_tokens);
  });

  test('the status of an error is in its title', () => {
    const errors = examples.filter(({ kind }) => kind === 'error');
    expect(errors.length).toBeGreaterThan(3);
    for (const { title, status } of errors) expect(title).toMatch(new RegExp(`^${status}: `));
  });
});

describe('the place of an issue', () => {
  const marked = (text: string, kind: BodyKind = 'request'): [string, string][] =>
    check({ kind, text }).issues.map(({ code, from, to }) => [code, text.slice(from, to)]);

  test.each<[string, string, [string, string][]]>([
    ['a literal', '{"model": "m", "input": 5}', [['invalid_type', '5']]],
    ['the bracket of an array or object', '{"model": ["m"], "input": "x"}', [['invalid_type', '[']]],
    ['the key, if the key is unknown', '{"model": "m", "input": "x", "stream" : true}', [['unknown_key', '"stream"']]],
    ['the bracket of the object, if a key is missing', '{"model": "m", "input": [{"role":"user"}]}', [['missing_key', '{']]],
    ['the last of two equal keys', '{"model": 5, "input": "x", "model" : "m"}', [['duplicate_key', '"model"']]],
    ['a value whose key is written with escapes', '{"model": "m", "\\u0069nput": 5}', [['invalid_type', '5']]],
    [
      'an item after others, with commas and brackets in strings',
      '{"model": "m", "input": [{"role":"user","content":"],{,"}, 7]}',
      [['invalid_type', '7']],
    ],
  ])('is %s', (_place, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('of equal keys, it is in the last one, which counts', () => {
    const text = '{"model": "m", "input": [1], "input": [2]}';
    const issue = check({ kind: 'request', text }).issues.find(({ code }) => code === 'invalid_type')!;
    expect(text.slice(issue.from, issue.to)).toBe('2');
    const [duplicate] = check({ kind: 'request', text }).issues;
    expect([duplicate?.code, duplicate?.from]).toEqual(['duplicate_key', text.lastIndexOf('"input"')]);
  });

  test.each([
    ['{"model": }', '}'],
    ['{"model": "m",\n  input: 5}', 'i'],
    ['<p>no</p>', '<'],
    ['{"model": "m"', ''],
    ['', ''],
  ])('for %j, which is not JSON, it starts at %j', (text, expected) => {
    expect(marked(text)).toEqual([['invalid_json', expected]]);
  });

  test('is found without an overflow of the stack at every depth', () => {
    for (const depth of [999, 1000, 1001, 100_000]) {
      const nested = `{"model":"m","input":[{"type":"x","a":${'['.repeat(depth)}${']'.repeat(depth)}}]}`;
      const { counts, issues } = check({ kind: 'request', text: nested });
      expect([depth, counts.open]).toEqual([depth, depth + 3 > 1000 ? 1 : 0]);
      if (depth + 3 > 1000) expect(issues).toMatchObject([{ code: 'too_deep', from: 0, to: 1 }]);
    }
    expect(marked('['.repeat(1_000_000))).toEqual([['too_deep', '[']]);
  });

  test('is the string with half of a surrogate pair, as such or escaped, also in a key', () => {
    const half = '\ud83d';
    const body = (key: string, value: string): string => `{"model":"m","input":[{"role":"user","content":"${value}","${key}":1}]}`;
    expect(marked(body('k', `a${half}b`)).filter(([code]) => code === 'lone_surrogate')).toEqual([['lone_surrogate', `"a${half}b"`]]);
    expect(marked(body('k', 'a\\uD83Db')).filter(([code]) => code === 'lone_surrogate')).toEqual([['lone_surrogate', '"a\\uD83Db"']]);
    expect(marked(body('\\udc00', 'a')).filter(([code]) => code === 'lone_surrogate')).toEqual([['lone_surrogate', '"\\udc00"']]);
    expect(marked(body('k', '😀\\ud83d\\ude00')).map(([code]) => code)).toEqual(['unknown_key']);
  });
});

describe('the samples', () => {
  const KEY = 'key-of-the-samples';
  const ENV = { NODE_OPTIONS: '', TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') };
  const emulator = createCompactEmulator({ apiKey: KEY });
  const templates = readTemplates();
  let server: EmulatorServer;
  let bodies: string[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contract-try-'));
    // So that the samples find the SDK of the vendor; they find this package by the paths in tsconfig.json.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    server = await serveEmulator({
      fetch: async (request) => {
        bodies.push(await request.clone().text());
        return emulator.fetch(request);
      },
    });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const COMMANDS: Record<SampleLanguage, string[]> = {
    sh: ['sh', 'sample.sh'],
    ts: [process.execPath, '--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), 'sample.mts'],
    py: ['python3', 'sample.py'],
  };

  /** Runs the sample, and returns the body that it sent. */
  async function run(template: SampleTemplate, body: string): Promise<string> {
    bodies = [];
    const [command = '', ...args] = COMMANDS[template.language];
    const env = { ...process.env, ...ENV, AZURE_OPENAI_ENDPOINT: server.url, AZURE_OPENAI_API_KEY: KEY };
    writeFileSync(join(folder, args.at(-1) ?? ''), fillSample(template, body));
    writeFileSync(join(folder, BODY_FILE), body);
    await new Promise<void>((resolve, reject) => {
      execFile(command, args, { cwd: folder, env }, (error, _stdout, stderr) =>
        error ? reject(new Error(`${template.label}: ${stderr || error.message}`)) : resolve(),
      );
    });
    expect(bodies).toHaveLength(1);
    return bodies[0] as string;
  }

  test('with the body of the guide, they are the samples of the guide', () => {
    for (const template of templates) {
      const filled = fillSample(template, JSON.stringify({ model: 'my-deployment', input: [] }));
      expect(filled.startsWith(template.before) && filled.endsWith(template.after)).toBe(true);
      expect(template.before + template.after).not.toContain('Why is the sky blue?');
    }
    expect(templates.map(({ label }) => label)).toEqual(['curl', 'TypeScript', 'TypeScript, openai', 'Python']);
  });

  const TRICKY: CompactRequest = {
    model: 'm',
    instructions: 'It\'s "quoted": \\ $HOME `date` \u2028 \n $(x) %s {} #{y} 😀',
    prompt_cache_key: "'; echo no > no.txt; '",
    input: [
      { role: 'user', content: 'true,' },
      { role: 'user', content: [{ type: 'input_text', text: '": null' }] },
      { type: 'reasoning', summary: [], content: null, encrypted_content: null },
      { role: 'user', content: 'null\n"a": false\n' },
    ],
    parallel_tool_calls: true,
    tools: [{ type: 'function', name: 'f', strict: false, parameters: { enum: [null, true, false, 1e3], 'a "b": true, \\': null } }],
  };

  test.each(templates.map((template) => [template.label, template] as const))(
    '%s: sends the body of the editor',
    async (_label, template) => {
      expect(JSON.parse(await run(template, JSON.stringify(TRICKY, null, 2)))).toEqual(TRICKY);
      expect(existsSync(join(folder, 'no.txt'))).toBe(false);
    },
  );

  test.each(templates.map((template) => [template.label, template] as const))(
    '%s: reads a long body from a file',
    async (_label, template) => {
      const long = JSON.stringify({ model: 'm', input: 'x'.repeat(MAX_INLINE) });
      expect(fillSample(template, long)).toContain(BODY_FILE);
      expect(fillSample(template, long).length).toBeLessThan(2000);
      expect(await run(template, long)).toBe(
        template.language === 'py' ? JSON.stringify(JSON.parse(long)).replaceAll('":', '": ').replace(',"', ', "') : long,
      );
    },
  );

  test('read a body from a file that is not JSON, or that TypeScript would read as something else', () => {
    for (const template of templates) {
      expect(fillSample(template, '{')).toContain(BODY_FILE);
      expect(fillSample(template, undefined)).toContain(BODY_FILE);
      expect(fillSample(template, '{"__proto__": {}}').includes(BODY_FILE)).toBe(template.language === 'ts');
    }
  });
});
