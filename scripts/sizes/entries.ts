import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';

interface CodeTarget {
  import: { types: string; default: string };
}

export interface Entry {
  /** The specifier of an import: `responses-compact-contract/client`. */
  specifier: string;
  /** Path of the built ES module, from the root of the repository. */
  file: string;
}

/** The subpaths in package.json that export code. */
export function readEntries(): Entry[] {
  const { name, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | CodeTarget>;
  };
  return Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [{ specifier: name + subpath.slice(1), file: target.import.default }],
  );
}
