/** The files of `docs/deploy/`, and the command lines that their comments contain. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const pathOf = (name: string): string => fileURLToPath(new URL(`../../docs/deploy/${name}`, import.meta.url));

export const readDeployFile = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** The arguments of each command line in the comments of a file that begins with this program. */
export function commandLinesOf(text: string, program: string): string[][] {
  const lines = [...text.matchAll(/^# {3}(.*)$/gm)].map(([, line = '']) => line.split(' '));
  return lines.filter(([first]) => first === program).map(([, ...args]) => args);
}

/** Replaces text that must occur. */
export function replace(text: string, search: RegExp, replacement: string): string {
  if (!search.test(text)) throw new Error(`the file no longer contains ${search}`);
  return text.replace(search, replacement);
}
