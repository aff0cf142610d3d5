import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildFolder } from './build.js';
import { chromium } from './chromium/engine.js';
import { MESSAGES, readCorpus } from './corpus.js';
import type { Running } from './engine.js';
import { isInstalled } from './installed.js';
import { njs } from './njs/engine.js';
import { node } from './node/engine.js';
import { workerd } from './workerd/engine.js';

jest.setTimeout(60_000);

const corpus = readCorpus();
// One build for all engines: each of them loads these very files.
const folder = buildFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the corpus has a yes and a no for each message in each family', () => {
  for (const message of MESSAGES) {
    const verdicts = Object.entries(corpus.verdicts).filter(([name]) => name.startsWith(`${message}/`));
    for (const family of ['open', 'strict'] as const)
      expect(new Set(verdicts.map(([, verdict]) => verdict[family]))).toEqual(new Set([true, false]));
  }
});

describe.each([node, workerd, chromium, njs])('$name', (tested) => {
  if (!isInstalled(tested)) return;

  let engine: Running;
  beforeAll(async () => {
    engine = await tested.start(folder);
  });
  afterAll(() => engine?.stop());

  test('runs the fast checks where code may not be made from strings', async () => {
    const { makesCodeFromStrings, answers } = JSON.parse(await engine.ask('verdicts', corpus.text));
    expect(answers).toEqual(corpus.verdicts);
    expect(makesCodeFromStrings).toBe(false);
  });

  if (!tested.tasks.includes('reasons')) return;
  test('runs the whole validators, with reasons', async () => {
    const { thrown, answers } = JSON.parse(await engine.ask('reasons', corpus.text));
    expect(answers).toEqual(corpus.reasons);
    const refusal = expect.stringMatching(/^CompactValidationError: .*model/);
    expect(thrown).toEqual({ open: refusal, strict: refusal });
  });
});
