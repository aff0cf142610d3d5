import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildFolder } from './build.js';
import { chromium } from './chromium/engine.js';
import { MESSAGES, readCorpus } from './corpus.js';
import type { RunningEngine } from './engine.js';
import { isInstalled } from './installed.js';
import { njs } from './njs/engine.js';
import { node } from './node/engine.js';
import { workerd } from './workerd/engine.js';

jest.setTimeout(60_000);

const corpus = readCorpus();
// One build for all engines: each of them loads the same files.
const folder = buildFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the corpus has valid and invalid examples of each message for each family', () => {
  for (const message of MESSAGES) {
    const verdicts = Object.entries(corpus.verdicts).filter(([name]) => name.startsWith(`${message}/`));
    for (const family of ['open', 'strict'] as const)
      expect(new Set(verdicts.map(([, verdict]) => verdict[family]))).toEqual(new Set([true, false]));
  }
});

describe.each([node, workerd, chromium, njs])('$name', (tested) => {
  if (!isInstalled(tested)) return;

  let engine: RunningEngine;
  beforeAll(async () => {
    engine = await tested.start(folder);
  });
  afterAll(() => engine?.stop());

  test('runs the type guards where eval is disabled', async () => {
    const { canEval, results } = JSON.parse(await engine.runTask('verdicts', corpus.text));
    expect(results).toEqual(corpus.verdicts);
    expect(canEval).toBe(false);
  });

  if (!tested.tasks.includes('reasons')) return;
  test('runs the validators, which explain the issues', async () => {
    const { thrown, results } = JSON.parse(await engine.runTask('reasons', corpus.text));
    expect(results).toEqual(corpus.reasons);
    const error = expect.stringMatching(/^CompactValidationError: .*model/);
    expect(thrown).toEqual({ open: error, strict: error });
  });

  if (!tested.tasks.includes('bytes')) return;
  const expected = Object.fromEntries(Object.entries(corpus.reasons).filter(([name]) => /^Compact(Request|Response)\//.test(name)));
  test('runs the validators of bytes', async () => {
    const { usesScanner, results } = JSON.parse(await engine.runTask('bytes', corpus.text));
    expect(results).toEqual(expected);
    expect(usesScanner).toBe(tested.compilesWasm);
  });

  if (!tested.tasks.includes('bytes-with-module')) return;
  test('runs the validators of bytes with a scanner that is imported as a module', async () => {
    const { usesScanner, results } = JSON.parse(await engine.runTask('bytes-with-module', corpus.text));
    expect(results).toEqual(expected);
    expect(usesScanner).toBe(true);
  });
});
