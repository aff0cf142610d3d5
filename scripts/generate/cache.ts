/** Keeps the results of slow steps in `node_modules/.cache`, under a hash of everything that they depend on. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

/** Everything that the generated files depend on, apart from installed packages. */
export const INPUTS: readonly string[] = ['spec', 'scripts/generate', 'src/internal/json/scanner', 'redocly.yaml'];

/** Entries of one name that are kept, the latest ones. */
const MAX_ENTRIES = 4;

const cacheIn = (root: string): string => join(root, 'node_modules/.cache/generate');

/**
 * Returns the stored result for these inputs and the installed packages. If there is none, calls `build` and stores its result.
 *
 * @param inputs Files and folders that the result depends on.
 * @param build Returns JSON.
 */
export async function cached<T>(name: string, inputs: readonly string[], build: () => Promise<T>, root = ROOT): Promise<T> {
  const { stored, keep } = find<T>(name, inputs, root);
  return stored ?? keep(await build());
}

/** Like `cached`. */
export function cachedSync<T>(name: string, inputs: readonly string[], build: () => T, root = ROOT): T {
  const { stored, keep } = find<T>(name, inputs, root);
  return stored ?? keep(build());
}

function find<T>(name: string, inputs: readonly string[], root: string): { stored: T | undefined; keep: (result: T) => T } {
  const hash = hashInputs(inputs, root);
  const path = join(cacheIn(root), `${name}-${hash}.json`);
  const text = hash && readIfPresent(path);
  return {
    stored: text ? JSON.parse(text) : undefined,
    keep: (result) => {
      // If an input changed in the meantime, the result may belong to either state.
      if (hash && hashInputs(inputs, root) === hash) store(name, path, JSON.stringify(result), root);
      return result;
    },
  };
}

export const clearCache = (root = ROOT): void => rmSync(cacheIn(root), { recursive: true, force: true });

/** Returns undefined if npm did not install the packages, so that their versions are unknown. */
function hashInputs(inputs: readonly string[], root: string): string | undefined {
  const installed = readIfPresent(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return undefined;
  const contents = inputs.flatMap((path) => filesIn(path, root)).map((path) => [path, sha256(readFileSync(join(root, path)))]);
  return sha256(JSON.stringify([process.version, installed, contents]));
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Paths of all files in a folder, or the path of a file. */
function filesIn(path: string, root: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`, root));
}

function store(name: string, path: string, text: string, root: string): void {
  const folder = cacheIn(root);
  mkdirSync(folder, { recursive: true });
  // Renamed when it is complete: another process may read the cache at any time.
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  const entries = readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.json'));
  const latestFirst = entries.map((entry) => ({ entry, time: statSync(join(folder, entry)).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { entry } of latestFirst.slice(MAX_ENTRIES)) rmSync(join(folder, entry), { force: true });
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
