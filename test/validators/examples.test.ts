import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

const ROOT = new URL('../../spec/examples/', import.meta.url);
const FAMILIES = { open, strict };
const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'] as const;

interface Case {
  summary: string;
  value: unknown;
  issues?: Record<'open' | 'strict', { code: string; pointer: string }[]>;
}

const read = (folder: string): [string, Case][] =>
  readdirSync(new URL(folder, ROOT)).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8')),
  ]);

for (const message of MESSAGES) {
  for (const family of ['open', 'strict'] as const) {
    const { [`is${message}`]: is, [`safeParse${message}`]: safeParse } = FAMILIES[family] as unknown as Record<
      string,
      (value: unknown) => any
    >;

    describe(`${family} ${message}`, () => {
      test.each(read(`${message}/valid`))('accepts %s', (_name, { value }) => {
        expect(safeParse!(value)).toEqual({ success: true, data: value });
        expect(is!(value)).toBe(true);
      });

      test.each(read(`${message}/invalid`))('finds the expected issues in %s', (_name, { value, issues }) => {
        const result = safeParse!(value);
        const found = result.success
          ? []
          : result.issues.map(({ code, pointer }: { code: string; pointer: string }) => ({ code, pointer }));
        expect(found).toEqual(issues![family]);
        expect(is!(value)).toBe(found.length === 0);
      });
    });
  }
}
