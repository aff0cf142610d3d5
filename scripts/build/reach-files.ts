/** Finds which built files the entries of the package lead to. What nobody can import, such as types of internal modules, is not shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importsOf } from './imports-of.js';

export interface ReachedFiles {
  reached: string[];
  left: string[];
}

/** Follows relative imports, of `.js` files and of `.d.ts` files apart. Throws where one leads to no file. */
export function reachFiles(folder: string, entries: readonly string[]): ReachedFiles {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      if (!specifier.startsWith('.')) continue;
      const target = resolve(file, '..', specifier);
      visit(file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target);
    }
  };
  for (const entry of entries) visit(entry);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return { reached: all.filter((file) => reached.has(file)), left: all.filter((file) => !reached.has(file)) };
}
