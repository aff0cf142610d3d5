import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, ROOT, type Consumer } from './pack.js';
import type { Compiler } from './tools.js';

/** Whether this Node has `node:sqlite` without a flag. */
const hasSqlite = (node: string): boolean =>
  execFileSync(node, ['-p', 'process.getBuiltinModule?.("node:sqlite") !== undefined'], { env: plainEnv(), encoding: 'utf8' }) === 'true\n';

/** The packages of the monorepo in `docs/samples/types`, each with the packages that it references. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  common: [],
  store: ['common'],
  worker: ['common', 'store'],
  ui: ['common'],
  agent: ['common', 'store'],
};

/** Defines the tests of the monorepo that the page "Types across services" shows, for each of the compilers. `node` runs the compiled code. */
export function testWorkspace(compilers: readonly Compiler[], node: () => string = () => process.execPath): void {
  jest.setTimeout(120_000);

  let consumer: Consumer;
  beforeAll(() => {
    consumer = packForConsumer();
    consumer.copy('workspace');
    cpSync(join(ROOT, 'docs/samples/types'), join(consumer.folder, 'packages'), { recursive: true });
    mkdirSync(join(consumer.folder, 'node_modules/@shop'));
    // The page shows these two files of the agent, and says what differs in the other packages.
    const manifest = read('packages/agent/package.json');
    const config = JSON.parse(read('packages/agent/tsconfig.json'));
    const referencesOf = (name: string) => (PACKAGES[name] ?? []).map((reference) => ({ path: `../${reference}` }));
    expect(config.references).toEqual(referencesOf('agent'));
    for (const name of Object.keys(PACKAGES)) {
      consumer.write(`packages/${name}/package.json`, manifest.replace('@shop/agent', `@shop/${name}`));
      consumer.write(`packages/${name}/tsconfig.json`, JSON.stringify({ ...config, references: referencesOf(name) }));
      symlinkSync(`../../packages/${name}`, join(consumer.folder, 'node_modules/@shop', name));
    }
  });
  afterAll(() => consumer?.remove());

  const read = (path: string): string => readFileSync(join(consumer.folder, path), 'utf8');

  /** Compiles what has changed, or everything, and returns the output of the compiler. */
  function build({ tsc }: Compiler, ...options: '--force'[]): string {
    const args = [tsc(), '--build', ...options, ...Object.keys(PACKAGES).map((name) => `packages/${name}`)];
    try {
      return execFileSync(process.execPath, args, { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  describe.each(compilers)('TypeScript $version', (compiler) => {
    test('compiles the agent, the worker, the store and the UI', () => {
      expect(build(compiler, '--force')).toBe('');
      // The package with types alone does not import the contract when it runs.
      expect(read('packages/common/dist/index.js')).not.toContain('responses-compact-contract');
      expect(read('packages/common/dist/index.d.ts')).toContain('responses-compact-contract/types');
    });

    test('the services work together with the emulator', () => {
      const options = { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' } as const;
      const kind = hasSqlite(node()) ? 'sqlite' : 'memory';
      const turn = ['Calls list_teas', 'Result: result of list_teas \0', 'Assistant: Sencha.'];
      expect(JSON.parse(execFileSync(node(), ['--no-warnings', 'main.mjs'], options))).toEqual({
        table: kind,
        steps: [
          ['You: Which teas are new?', ...turn],
          true,
          ['You: Which teas are new?', 'Earlier messages were compacted', 'You: And the old ones?', ...turn],
          false,
        ],
        isUnchanged: true,
        isDecrypted: true,
        unknown: [true, 'You: Hello', 'hologram'],
        rejected: ['not JSON', '', '/input/0/content', 'not the id of a conversation'],
        damaged: ['/0/content', '/0/role'],
      });
    });

    test('reports an id that is only a string, and an item of the UI without its key', () => {
      const wrong: [string, string, string][] = [
        ['worker', 'toConversationId(String(conversation))', 'String(conversation)'],
        ['ui', 'item.summary.map', 'item.text.map'],
      ];
      const sources = wrong.map(([name]) => read(`packages/${name}/index.ts`));
      for (const [index, [name, from, to]] of wrong.entries())
        consumer.write(`packages/${name}/index.ts`, sources[index]!.replace(from, to));
      const output = build(compiler);
      for (const [index, [name]] of wrong.entries()) consumer.write(`packages/${name}/index.ts`, sources[index]!);
      expect(output).toMatch(/packages\/worker\/index\.ts\(\d+,\d+\): error TS2322: .*'ConversationId'/);
      expect(output).toMatch(/packages\/ui\/index\.ts\(\d+,\d+\): error TS2\d+: .*'text'/);
    });
  });
}
