/**
 * `npm run build` makes `dist/` from `src/` and `generated/`: real ES modules with types, and the same for CommonJS.
 * A CommonJS copy is there because Jest and many services still load packages that way.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import { ROOT } from './generate/bundle.js';

const dist = join(ROOT, 'dist');
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});

for (const entry of readdirSync(join(dist, 'esm'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const twin = join(dist, 'cjs', relative(join(dist, 'esm'), file));
  mkdirSync(dirname(twin), { recursive: true });
  if (!file.endsWith('.js')) {
    copyFileSync(file, twin);
    continue;
  }
  const source = readFileSync(file, 'utf8');
  // Nobody reads Ajv's output; it is half the size without its line breaks.
  const minify = file.endsWith('explain.js');
  if (minify) writeFileSync(file, transformSync(source, { format: 'esm', minify }).code);
  writeFileSync(twin, transformSync(source, { format: 'cjs', target: 'node20', minify }).code);
}
writeFileSync(join(dist, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
