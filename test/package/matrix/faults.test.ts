/**
 * Requests that each have one fault: how many each tool rejects, and for how many it names the place. The documentation shows the results for
 * 2,000 of them, which `FAULT_BODIES=2000` tests; by default there are fewer, since some tools are slow.
 */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { seededRandom, shuffle } from '../../../scripts/bench/random.js';
import { isCompactRequest } from '../../../src/validators/index.js';
import { sampleAll } from '../../validators/differential/corpus.js';
import { replaceAt } from '../../validators/differential/paths.js';
import type { ExpectedIssue } from '../../validators/differential/contract.js';
import { readExamples } from '../../generate/published.js';
import { expectRecorded, printTable, runTools } from './verdicts.js';

jest.setTimeout(600_000);

const ALL = 2000;
const COUNT = Number(process.env['FAULT_BODIES'] ?? 200);

interface Located {
  tool: string;
  version: string;
  path: string;
  /** For each body, the JSON pointers of the errors. */
  places: string[][];
}

const FAULTS = shuffle(
  sampleAll('known', ['CompactRequest']).flatMap(({ body, changes }) =>
    changes.flatMap(({ at, value, expected }) => {
      const [issue, ...others] = expected?.open ?? [];
      return issue && others.length === 0 ? [{ body: () => replaceAt(body, at, value), issue }] : [];
    }),
  ),
  seededRandom(17),
)
  .slice(0, COUNT)
  .map(({ body, issue }) => ({ body: body(), issue }));

/** This tool does not see a key `__proto__`, so an item with that key besides `id` is a reference for it. */
const HAS_NO_PROTO = 'jsonschema';
const itemOf = (body: unknown): object => (body as { input?: object[] } | null)?.input?.[0] ?? {};

const pointerOf = (keys: ExpectedIssue['path']): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Where a tool may report the fault: at its place; a missing key at the object that lacks it. */
const placesOf = ({ code, path }: ExpectedIssue): string[] => [
  pointerOf(path),
  ...(code === 'missing_key' ? [pointerOf(path.slice(0, -1))] : []),
];

let results: Located[];
beforeAll(async () => {
  const [validResponse] = readExamples('CompactResponse').filter(({ issues }) => issues.strict.length === 0);
  results = await runTools('faults.mjs', { bodies: FAULTS.map(({ body }) => body), validResponse: validResponse?.value });
});

test('each body is invalid', () => {
  expect(FAULTS).toHaveLength(COUNT);
  expect(FAULTS.filter(({ body }) => isCompactRequest(body))).toEqual([]);
});

test(`every tool rejects every body, with one exception; with ${ALL} bodies, the documentation shows for how many it names the place`, () => {
  const found = results.map(({ tool, version, path, places }) => ({
    tool,
    version,
    path,
    count: COUNT,
    rejected: places.filter((errors) => errors.length > 0).length,
    located: places.filter((errors, i) => placesOf(FAULTS[i]!.issue).some((place) => errors.includes(place))).length,
    // Tools that try every alternative report errors of all of them.
    errorsPerBody: Math.round((10 * places.flat().length) / COUNT) / 10,
  }));
  printTable(found.map((row) => Object.values(row).map(String)));
  const accepting = results.filter(({ tool, places }) =>
    places.some((errors, i) => errors.length === 0 && !(tool === HAS_NO_PROTO && Object.hasOwn(itemOf(FAULTS[i]!.body), '__proto__'))),
  );
  expect(accepting.map(({ tool }) => tool)).toEqual([]);
  if (COUNT === ALL) expectRecorded('faults', found);
});
