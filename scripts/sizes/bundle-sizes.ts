/** Weighs what a bundler makes of imports from the built package. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../generate/bundle.js';

/** Bytes of the code that is loaded at once. */
export interface BundleSize {
  minified: number;
  gzipped: number;
  /** Gzipped bytes of what `import()` loads when it is asked for: the strict validators, in all that checks messages. */
  later: number;
}

/** Bundles a module that stands at the root of the repository, so that it finds the package by its name, dependencies and all. */
export async function weighBundle(source: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT, sourcefile: 'entry.js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    outdir: 'bundle',
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', 'express', 'fastify', 'hono'],
  });
  const { outputs } = metafile;
  const follow = (from: string, reached: Set<string>, kinds: string[]): Set<string> => {
    if (reached.has(from)) return reached;
    reached.add(from);
    for (const { path, kind, external } of outputs[from]!.imports) if (kinds.includes(kind) && !external) follow(path, reached, kinds);
    return reached;
  };
  const entry = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === 'entry.js')!;
  const atOnce = follow(entry, new Set(), ['import-statement']);

  const size = { minified: 0, gzipped: 0, later: 0 };
  for (const path of follow(entry, new Set(), ['import-statement', 'dynamic-import'])) {
    const { contents } = outputFiles.find((file) => file.path === resolve(ROOT, path))!;
    const gzipped = gzipSync(contents, { level: 9 }).length;
    if (!atOnce.has(path)) size.later += gzipped;
    else {
      size.minified += contents.length;
      size.gzipped += gzipped;
    }
  }
  return size;
}
