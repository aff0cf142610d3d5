/** The defaults that the docstrings of the options name are those that the client applies. */
import { expect, test } from '@jest/globals';
import { createConnection } from '../../src/client/connection.js';
import { resolveCheck } from '../../src/internal/check-options.js';
import { documentedDefaults, wrongRemarks } from '../documented-defaults.js';

const OPTIONS = 'client/options.ts';

test('every default of an option', () => {
  const connection = createConnection({ baseUrl: 'https://api.openai.com/v1' }, { accept: 'application/json' });
  const documented = Object.entries(documentedDefaults(OPTIONS)).map(([name, value]) => [name.replace(/^\w+\./, ''), value]);
  expect(Object.fromEntries(documented)).toEqual({
    timeoutMs: connection.timeoutMs,
    firstByteTimeoutMs: connection.firstByteTimeoutMs,
    connectTimeoutMs: connection.connectTimeoutMs,
    maxRetries: connection.maxRetries,
    maxResponseBytes: connection.maxResponseBytes,
    check: resolveCheck({}),
  });
});

test('remarks such as (20 minutes)', () => {
  expect(wrongRemarks(OPTIONS)).toEqual([]);
});
