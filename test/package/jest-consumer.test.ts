import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, ROOT, type Consumer } from './pack.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('jest');
  consumer.write('package.json', '{}');
});
afterAll(() => consumer?.remove());

test('Jest runs a CommonJS test that uses the package', () => {
  const program = join(ROOT, 'node_modules/jest/bin/jest.js');
  const output = execFileSync(process.execPath, [program, '--rootDir', '.', '--json', '--silent'], {
    cwd: consumer.folder,
    env: plainEnv(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(output)).toMatchObject({ success: true, numPassedTests: 2, numTotalTests: 2 });
});
