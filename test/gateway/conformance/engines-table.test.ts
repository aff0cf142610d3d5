import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Feature } from './cases.js';
import type { Subject } from './subject.js';
import { SUBJECTS } from './subjects.js';

/** Each completes the sentence "It does not …". */
const LACKS: Readonly<Record<Feature, string>> = {
  routes: 'reject other paths and methods (the application handles them)',
  gzip: 'check bodies in gzip or deflate (415)',
  brotli: 'check bodies in br (415)',
  'duplicate keys': 'report duplicate keys',
  limits: 'enforce the limits above (it has its own)',
  reasons: 'give the path and the reason in a 400',
  responses: 'check responses',
  'named headers': 'remove the headers that `Connection` of a request names',
};
const DECODES = 'forward every response still encoded (some are decoded)';

const row = ({ name, runs, lacks, preservesEncoding }: Subject): string => {
  const sentences = [...lacks.map((feature) => LACKS[feature]), ...(preservesEncoding ? [] : [DECODES])];
  return `| ${name} | ${runs} | ${sentences.join('; ') || '–'} |`;
};

test('the table of the page about the gateway lists what each engine runs, and what it does not do', () => {
  const page = readFileSync(new URL('../../../docs/gateway.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('\n## Engines\n');
  const table = section.split('\n').filter((line) => line.startsWith('| '));
  expect(table.slice(0, SUBJECTS.length + 1)).toEqual(['| where | what runs | what it does not do |', ...SUBJECTS.map(row)]);
});
