/** Bundles the measured modules, so that speed, size and import time are measured on the same file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../generate/bundle.js';
import { BUILD_FOLDER } from './peers/build.js';

export interface BundledModule {
  file: string;
  minified: number;
  gzipped: number;
}

/** `source` is the text of a module. Its imports resolve from `resolveDir`. */
export async function bundleModule(name: string, source: string, resolveDir = ROOT): Promise<BundledModule> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const file = join(BUILD_FOLDER, `${name.replace(/\W+/g, '-')}.min.mjs`);
  writeFileSync(file, contents);
  return { file, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
