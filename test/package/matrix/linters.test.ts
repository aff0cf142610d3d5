import { execFileSync } from 'node:child_process';
import { expect, jest, test } from '@jest/globals';
import { plainEnv, readPacked } from '../pack.js';
import { findTool } from '../tools.js';

jest.setTimeout(60_000);

const run = (...args: string[]): string => execFileSync(process.execPath, args, { env: plainEnv(), encoding: 'utf8' });

test('publint reports no problem', () => {
  const printed = run(findTool('publint/src/cli.js'), 'run', readPacked().tarball, '--strict');
  expect(printed).toContain('All good!');
});

test('attw finds the right types with every module resolution except node10', () => {
  // The YAML file is not a module, and bundlers declare the types of WebAssembly. The oldest resolution, node10, does not support subpaths.
  const options = ['--profile', 'node16', '--exclude-entrypoints', 'openapi.yaml', 'scanner.wasm', '--format', 'json'];
  const { analysis } = JSON.parse(run(findTool('@arethetypeswrong/cli/dist/index.js'), readPacked().tarball, ...options));
  expect(analysis.types).toEqual({ kind: 'included' });
  const problems = analysis.problems.filter((problem: { resolutionKind?: string }) => problem.resolutionKind !== 'node10');
  expect(problems).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './types', './validators/strict', './emulator/node']));
});
