import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import type { Compiler } from './tools.js';

/** Defines the tests of a monorepo that uses only the types of the package, for each of the compilers. */
export function testTypesOnly(compilers: readonly Compiler[]): void {
  jest.setTimeout(60_000);

  let consumer: Consumer;
  beforeAll(() => {
    consumer = packForConsumer();
    consumer.copy('types-only');
    mkdirSync(join(consumer.folder, 'node_modules/@shop'));
    symlinkSync('../../packages/contract', join(consumer.folder, 'node_modules/@shop/contract'));
  });
  afterAll(() => consumer?.remove());

  const read = (path: string): string => readFileSync(join(consumer.folder, path), 'utf8');

  test.each(compilers)('TypeScript $version emits code that does not import the package', ({ tsc }) => {
    for (const name of ['contract', 'service']) rmSync(join(consumer.folder, 'packages', name, 'dist'), { recursive: true, force: true });
    const build = ['--build', '--force', 'packages/service'];
    const output = execFileSync(process.execPath, [tsc(), ...build], { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    expect(output).toBe('');
    expect(read('packages/contract/dist/index.js')).not.toContain('responses-compact-contract');
    // The compiler names inferred types by a subpath that other packages can import.
    const imports = [...read('packages/contract/dist/index.d.ts').matchAll(/["'](responses-compact-contract[^"']*)["']/g)];
    expect(new Set(imports.map(([, path]) => path))).toEqual(new Set(['responses-compact-contract/types']));
  });

  test('the emitted code runs without the package', () => {
    rmSync(join(consumer.folder, 'node_modules/responses-compact-contract'), { recursive: true });
    expect(consumer.node('packages/service/dist/main.js')).toBe('f 1 true\n');
  });
}
