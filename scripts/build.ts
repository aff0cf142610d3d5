/**
 * `npm run build` builds `dist/` from `src/` and `generated/`: ES modules with types, and a CommonJS copy of both.
 * Jest and many services still load packages as CommonJS.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { SCANNER } from '../generated/scanner.js';
import { findReachable } from './build/find-reachable.js';
import { ROOT } from './generate/bundle.js';

const dist = join(ROOT, 'dist');
const TYPES = 'generated/types.d.ts';
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});

const { exports, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const entries = JSON.stringify([exports, bin]).match(/\.\/dist\/esm\/[^"]+/g) ?? [];
const { reachable, unreachable } = findReachable(
  join(dist, 'esm'),
  entries.map((path) => join(ROOT, path)),
);
for (const file of unreachable) rmSync(file);
for (const file of reachable) {
  const path = relative(join(dist, 'esm'), file).split(sep).join('/');
  const copy = join(dist, 'cjs', path);
  mkdirSync(dirname(copy), { recursive: true });
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.d.ts')) {
    // TypeScript before 5.7 has no type parameter on Uint8Array; this expression is the same type in every version.
    const types = source.replaceAll('Uint8Array<ArrayBuffer>', 'ReturnType<typeof Uint8Array.of>');
    writeFileSync(file, types);
    writeFileSync(copy, types);
    // The largest declaration file is shipped once: an ES module may import types from CommonJS, but not the other way round.
    if (path === TYPES) writeFileSync(file, `export type * from '../../cjs/${TYPES.replace('.d.ts', '.js')}';\n`);
    continue;
  }
  // esbuild removes the comments; editors read them in the declarations. Minified, the generated validators are half as large.
  const minify = path.startsWith('generated/validators/');
  writeFileSync(file, transformSync(source, { format: 'esm', target: 'es2022', minify }).code);
  writeFileSync(copy, transformSync(minify ? source : toCommonJs(source), { format: 'cjs', target: 'node20', minify }).code);
}
writeFileSync(join(dist, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
// For runtimes that import WebAssembly as a module.
writeFileSync(join(dist, 'scanner.wasm'), Buffer.from(SCANNER, 'base64'));

/** TypeScript adds less code to each file than esbuild, and turns `import()` into `require()`: Jest does not support `import()`. */
function toCommonJs(source: string): string {
  const { CommonJS } = ts.ModuleKind;
  return ts.transpileModule(source, { compilerOptions: { module: CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true } })
    .outputText;
}
