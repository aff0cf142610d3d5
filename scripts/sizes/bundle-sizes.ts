/** Measures the size of bundles of the built package. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../generate/bundle.js';

/** In bytes. */
export interface BundleSize {
  /** Of the code that is loaded at startup. */
  minified: number;
  gzipped: number;
  /** Gzipped, of the code that `import()` loads on demand: the strict validators. */
  later: number;
}

/** Bundles the source of a module with all dependencies. The module is at the root of the repository, so that it can import the package by name. */
export async function measureBundle(source: string): Promise<BundleSize> {
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
    external: ['node:*', 'express', 'fastify', 'hono', 'prom-client'],
  });
  const { outputs } = metafile;
  const follow = (from: string, reached: Set<string>, kinds: string[]): Set<string> => {
    if (reached.has(from)) return reached;
    reached.add(from);
    for (const { path, kind, external } of outputs[from]!.imports) if (kinds.includes(kind) && !external) follow(path, reached, kinds);
    return reached;
  };
  const entry = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === 'entry.js')!;
  const startup = follow(entry, new Set(), ['import-statement']);

  const size = { minified: 0, gzipped: 0, later: 0 };
  for (const path of follow(entry, new Set(), ['import-statement', 'dynamic-import'])) {
    const { contents } = outputFiles.find((file) => file.path === resolve(ROOT, path))!;
    const gzipped = gzipSync(contents, { level: 9 }).length;
    if (!startup.has(path)) size.later += gzipped;
    else {
      size.minified += contents.length;
      size.gzipped += gzipped;
    }
  }
  return size;
}
