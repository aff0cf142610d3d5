import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Ability } from './cases.js';
import type { Subject } from './subject.js';
import { SUBJECTS } from './subjects.js';

const LACK: Readonly<Record<Ability, string>> = {
  routes: 'answer other paths and methods: the application does',
  gzip: 'look into gzip and deflate: 415',
  brotli: 'look into br: 415',
  'duplicate keys': 'tell of a key that occurs twice',
  limits: 'hold the limits above: it has its own',
  reasons: 'name the place and the reason in a 400',
  responses: 'look at answers',
  'named headers': 'drop the headers that `Connection` of a request names',
};

const row = ({ name, runs, lacks, isRaw }: Subject): string => {
  const lack = [...lacks.map((ability) => LACK[ability]), ...(isRaw ? [] : ['pass every answer coded as it came: some come decoded'])];
  return `| ${name} | ${runs} | ${lack.join('; ') || '–'} |`;
};

test('the README says what each engine runs, and what it can not do', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('\n### Engines\n');
  const table = section.split('\n').filter((line) => line.startsWith('| '));
  expect(table.slice(0, SUBJECTS.length + 1)).toEqual(['| where | what runs | what it can not do |', ...SUBJECTS.map(row)]);
});
