/**
 * `npm run generate` rebuilds `generated/` from `spec/`.
 * `npm run generate -- --check` writes nothing and fails when a file there is not what it should be.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from './generate/bundle.js';
import { buildFiles } from './generate/files.js';

const folder = join(ROOT, 'generated');
const files = await buildFiles();
const present = listFiles(folder);
const stale = [...files]
  .filter(([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text)
  .map(([path]) => path);
const foreign = present.filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`generated/${path} is not what spec/ gives`);
  for (const path of foreign) console.error(`generated/${path} is not made by the generator`);
  if (stale.length + foreign.length > 0) {
    console.error('Run `npm run generate` and commit what changes.');
    process.exitCode = 1;
  }
} else {
  for (const path of foreign) rmSync(join(folder, path));
  for (const path of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) as string);
  }
  console.log(stale.length + foreign.length ? `${stale.length} files written, ${foreign.length} removed` : 'generated/ is up to date');
}

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
