/**
 * The order of the test files for one mutant: those named like the changed file first, then small ones before large ones.
 * A killed mutant ends at the first failure, so most need a small part of the tests.
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';

const words = (file) => basename(file).split('.')[0].split('-');
const mutated = new Set(words(process.env.MUTATED_FILE ?? ''));
const common = ({ path }) => words(path).filter((word) => mutated.has(word.replace(/s$/, '')) || mutated.has(word)).length;

export default class NearestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => common(b) - common(a) || statSync(a.path).size - statSync(b.path).size);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
