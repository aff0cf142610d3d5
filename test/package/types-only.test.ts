import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import { COMPILERS } from './tools.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('types-only');
  mkdirSync(join(consumer.folder, 'node_modules/@shop'));
  symlinkSync('../../packages/contract', join(consumer.folder, 'node_modules/@shop/contract'));
});
afterAll(() => consumer.remove());

const read = (path: string): string => readFileSync(join(consumer.folder, path), 'utf8');

// The oldest and the newest: declarations were written alike all along.
for (const { version, tsc } of [COMPILERS.at(0)!, COMPILERS.at(-1)!]) {
  test(`a monorepo takes types alone: TypeScript ${version} leaves no trace of the package in its code`, () => {
    for (const name of ['contract', 'service']) rmSync(join(consumer.folder, 'packages', name, 'dist'), { recursive: true, force: true });
    const build = ['--build', '--force', 'packages/service'];
    const said = execFileSync(process.execPath, [tsc(), ...build], { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    expect(said).toBe('');
    expect(read('packages/contract/dist/index.js')).not.toContain('responses-compact-contract');
    // What is inferred is named by a subpath that others can import.
    const named = [...read('packages/contract/dist/index.d.ts').matchAll(/["'](responses-compact-contract[^"']*)["']/g)];
    expect(new Set(named.map(([, path]) => path))).toEqual(new Set(['responses-compact-contract/types']));
  });
}

test('what is built runs where the package is not installed', () => {
  rmSync(join(consumer.folder, 'node_modules/responses-compact-contract'), { recursive: true });
  expect(consumer.node('packages/service/dist/main.js')).toBe('f 1 true\n');
});
