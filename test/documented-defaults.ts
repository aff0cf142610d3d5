/** The defaults that docstrings of options name, to be compared with those that the code applies. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const OPTION = /^export interface (\w+)|\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\?:/gm;

/** What `@default` says in a file of `src/`, as values by `Interface.option`. Defaults that are described in words are left out. */
export function documentedDefaults(file: string): Record<string, unknown> {
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  const defaults: Record<string, unknown> = {};
  let owner = '';
  for (const [, interfaceName, comment = '', option] of text.matchAll(OPTION)) {
    owner = interfaceName ?? owner;
    const [, value] = /@default (.+)/.exec(comment) ?? [];
    if (option === undefined || value === undefined || /^[A-Z`](?!nfinity$)/.test(value)) continue;
    // A remark such as `(128 MiB)` can follow a number.
    defaults[`${owner}.${option}`] = runInNewContext(`(${value.replace(/ \([^()]*\)$/, '')})`);
  }
  return defaults;
}

const UNITS: Readonly<Record<string, number>> = { Mi: 2 ** 20, MiB: 2 ** 20, GiB: 2 ** 30, minutes: 60_000 };

/** The numbers of a file whose remark says something else, such as `100 (128 MiB)`. */
export function wrongRemarks(file: string): string[] {
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/@default ([\d_]+) \((\d+) (\w+)\)/g)]
    .filter(([, number = '', count, unit = '']) => Number(number.replaceAll('_', '')) !== Number(count) * (UNITS[unit] ?? NaN))
    .map(([line]) => line);
}
