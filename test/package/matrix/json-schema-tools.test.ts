/** The JSON Schema files in validators that share no code with this project: each must agree with the validators on every example. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { schemaPath } from '../../generate/published-checks.js';
import { FAMILIES, MESSAGES } from '../../generate/published.js';
import { isInstalled } from '../../engines/installed.js';
import { differencesOf, expectRecorded, printTable, RULES, runTools, valuesOf, type ToolResult, type Verdicts } from './verdicts.js';

jest.setTimeout(600_000);

const DRAFTS = ['2020-12', 'draft-07', 'draft-04'];
const FILES = DRAFTS.flatMap((draft) =>
  FAMILIES.flatMap((family) =>
    MESSAGES.map((message) => ({ draft, family, message, path: schemaPath(draft, family, message).replace('generated/', '') })),
  ),
);
const INPUT = FILES.map(({ path, draft, message }) => ({ path, draft, values: valuesOf(message) }));

/** The validators of npm -> the drafts that they read. */
const VALIDATORS: Record<string, string[]> = {
  'Ajv 2020': ['2020-12'],
  Ajv: ['draft-07'],
  'ajv-draft-04': ['draft-04'],
  '@exodus/schemasafe': DRAFTS,
  '@hyperjump/json-schema': DRAFTS,
  '@cfworker/json-schema': DRAFTS,
  jsonschema: ['draft-07', 'draft-04'],
  'z-schema': DRAFTS,
};

const recorded: ToolResult[] = [];
afterAll(() =>
  printTable(
    recorded.map(({ tool, version, path, examples }) => [
      tool,
      version,
      path,
      `differs on ${examples?.differing} of ${examples?.count} examples`,
    ]),
  ),
);

function expectAgreement(results: readonly Verdicts[], tool: string, draft: string): void {
  for (const family of FAMILIES) {
    const files = FILES.filter((file) => file.draft === draft && file.family === family);
    const found = files.map(({ path, message }) => {
      const result = results.find((one) => one.tool === tool && one.path === path);
      if (!result) throw new Error(`${tool} has no verdicts for ${path}`);
      return { path, version: result.version, count: valuesOf(message).length, ...differencesOf(result, message, RULES[family]) };
    });
    const [count, differing] = [found.map((one) => one.count), found.map(({ accepts, rejects }) => accepts.length + rejects.length)].map(
      (numbers) => numbers.reduce((sum, number) => sum + number, 0),
    ) as [number, number];
    recorded.push({ tool, version: found[0]!.version, path: `schemas/${draft}/${family}/`, examples: { count, differing } });
    expect({ family, differences: found.filter(({ accepts, rejects }) => accepts.length + rejects.length > 0) }).toEqual({
      family,
      differences: [],
    });
    expect(count).toBeGreaterThan(1500);
  }
}

let results: Verdicts[];
beforeAll(async () => {
  results = await runTools('json-schema.mjs', INPUT);
});

test.each(Object.entries(VALIDATORS).flatMap(([tool, drafts]) => drafts.map((draft) => [tool, draft] as const)))(
  '%s agrees with the validators on the schemas in %s',
  (tool, draft) => expectAgreement(results, tool, draft),
);

test('every validator that was run is tested', () => {
  expect([...new Set(results.map(({ tool }) => tool))].sort()).toEqual(Object.keys(VALIDATORS).sort());
});

describe('the jsonschema of Python', () => {
  // A Python that hides the one of Debian may lack the module.
  const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import jsonschema']).status === 0);
  const missing = (): string | undefined =>
    python ? undefined : "Install Python's jsonschema; on Debian: apt-get install python3-jsonschema";
  if (!isInstalled({ missing })) return;

  test('agrees with the validators on the schemas in every draft', async () => {
    const ofPython = await runTools<Verdicts[]>('python-jsonschema.py', INPUT, python);
    for (const draft of DRAFTS) expectAgreement(ofPython, 'jsonschema (Python)', draft);
  });
});

test('the documentation shows these results', () => {
  // The Python of the machine brings its own version.
  expectRecorded(
    'JSON Schema',
    recorded.map((result) => (result.tool.includes('Python') ? { ...result, version: 'of the machine' } : result)),
  );
});
