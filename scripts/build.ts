/**
 * `npm run build` makes `dist/` from `src/` and `generated/`: real ES modules with types, and the same for CommonJS.
 * A CommonJS copy is there because Jest and many services still load packages that way.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { reachFiles } from './build/reach-files.js';
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
const { reached, left } = reachFiles(
  join(dist, 'esm'),
  entries.map((path) => join(ROOT, path)),
);
for (const file of left) rmSync(file);
for (const file of reached) {
  const path = relative(join(dist, 'esm'), file).split(sep).join('/');
  const twin = join(dist, 'cjs', path);
  mkdirSync(dirname(twin), { recursive: true });
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.d.ts')) {
    // TypeScript before 5.7 can not be told the type by its own name; this is the same type to each version.
    const types = source.replaceAll('Uint8Array<ArrayBuffer>', 'ReturnType<typeof Uint8Array.of>');
    writeFileSync(file, types);
    writeFileSync(twin, types);
    // The largest file of types stands once. An ES module may take types from CommonJS, which the reverse may not.
    if (path === TYPES) writeFileSync(file, `export type * from '../../cjs/${TYPES.replace('.d.ts', '.js')}';\n`);
    continue;
  }
  // Comments are for editors, which read them in the types. Nobody reads generated code, which is half as large when minified.
  const minify = path.startsWith('generated/validators/');
  writeFileSync(file, transformSync(source, { format: 'esm', target: 'es2022', minify }).code);
  writeFileSync(twin, transformSync(minify ? source : toCommonJs(source), { format: 'cjs', target: 'node20', minify }).code);
}
writeFileSync(join(dist, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');

/** By TypeScript, which adds less to each file than esbuild does, and which makes `require` of `import()`: Jest does not import. */
function toCommonJs(source: string): string {
  const { CommonJS } = ts.ModuleKind;
  return ts.transpileModule(source, { compilerOptions: { module: CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true } })
    .outputText;
}
