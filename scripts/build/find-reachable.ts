/** Finds the built files that the entries of the package import. All others, such as the types of internal modules, are not shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importsOf } from './imports-of.js';

export interface ReachableFiles {
  reachable: string[];
  unreachable: string[];
}

/** Follows relative imports, separately for `.js` files and `.d.ts` files. Throws if an imported file does not exist. */
export function findReachable(folder: string, entries: readonly string[]): ReachableFiles {
  const reachable = new Set<string>();
  const visit = (file: string): void => {
    if (reachable.has(file)) return;
    reachable.add(file);
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
  return { reachable: all.filter((file) => reachable.has(file)), unreachable: all.filter((file) => !reachable.has(file)) };
}
