/**
 * `npm run generate` rebuilds `generated/` from `spec/`.
 * `npm run generate -- --check` writes nothing, and fails if `generated/` is out of date.
 * `npm run generate -- --force` does not reuse results of earlier runs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from './generate/bundle.js';
import { cached, clearCache, INPUTS } from './generate/cache.js';

if (process.argv.includes('--force')) clearCache();
const folder = join(ROOT, 'generated');
const files = new Map(
  await cached('files', INPUTS, async () => {
    const { buildFiles } = await import('./generate/files.js');
    return [...(await buildFiles())];
  }),
);
const present = listFiles(folder);
const outdated = [...files]
  .filter(([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text)
  .map(([path]) => path);
const foreign = present.filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const path of outdated) console.error(`generated/${path} is out of date`);
  for (const path of foreign) console.error(`generated/${path} was not written by the generator`);
  if (outdated.length + foreign.length > 0) {
    console.error('Run `npm run generate` and commit the changes.');
    process.exitCode = 1;
  }
} else {
  for (const path of foreign) rmSync(join(folder, path));
  for (const path of outdated) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) as string);
  }
  const isUpToDate = outdated.length + foreign.length === 0;
  console.log(isUpToDate ? 'generated/ is up to date' : `${outdated.length} files written, ${foreign.length} removed`);
}

/** Paths of all files below a folder, which may be missing. */
function listFiles(root: string): string[] {
  const entries = (() => {
    try {
      return readdirSync(root, { recursive: true, withFileTypes: true });
    } catch {
      return [];
    }
  })();
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}
