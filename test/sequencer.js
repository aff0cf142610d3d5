/**
 * The order of the test files: the longest ones first, so that no worker is left alone with one at the end. Jest records durations only for the
 * next run on the same machine.
 */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LONGEST = [
  'docs/browser.test.ts',
  'package/matrix/json-schema-tools.test.ts',
  'package/matrix/generators.test.ts',
  'docs/accessibility.test.ts',
  'docs/try-hostile.test.ts',
  'package/matrix/openapi-tools.test.ts',
  'docs/preview.test.ts',
  'docs/try.test.ts',
  'docs/keyboard.test.ts',
  'generate/mutants.test.ts',
  'engines/balancers/load.test.ts',
  'docs/search.test.ts',
  'docs/samples-emulator.test.ts',
].map((name) => {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(path)) throw new Error(`${name} does not exist`);
  return path;
});

const rankOf = (path) => (LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length);

export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a.path) - rankOf(b.path) || statSync(b.path).size - statSync(a.path).size);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
