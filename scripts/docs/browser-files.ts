/** The scripts and styles of the site. The scripts are classic scripts, because browsers do not load modules from `file:` URLs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../generate/bundle.js';

const FOLDER = join(ROOT, 'scripts/docs/browser');
const TARGET = 'es2022';

/** Path within the site -> content. */
export async function buildBrowserFiles(): Promise<Map<string, string>> {
  const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
  const site = await bundle({ entryPoints: [join(FOLDER, 'site.ts')] });
  return new Map([
    ['site.js', site],
    ['theme.js', read('theme.js')],
    ['site.css', read('site.css')],
    ['reference.css', read('reference.css')],
    ['icon.svg', read('icon.svg')],
  ]);
}

/** The scripts and the style of the page "Try it". The program of its worker is a function, whose text the page gives to the worker. */
export async function bundleTry(): Promise<Map<string, string>> {
  const folder = join(FOLDER, 'try');
  const worker = await bundle({ entryPoints: [join(folder, 'worker.ts')], mainFields: ['module', 'main'] });
  return new Map([
    ['try.js', await bundle({ entryPoints: [join(folder, 'try.ts')] })],
    ['try-worker.js', `globalThis.runWorker=function(){${worker}};\n`],
    ['try.css', readFileSync(join(FOLDER, 'try.css'), 'utf8')],
  ]);
}

/** Bundles the renderer and the call that starts it into one script. */
export function bundleReference(redoc: string, call: string): Promise<string> {
  const modules: Record<string, string> = {
    // The renderer would start a worker from a string for its search, which the policy forbids. Without `Worker` it searches on the page itself.
    'no-workers': 'delete globalThis.Worker;',
    redoc,
    reference: `import 'no-workers';\nimport { hydrate } from 'redoc';\n${call}`,
  };
  const plugin: Plugin = {
    name: 'reference',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(no-workers|redoc|reference)$/ }, ({ path }) => ({ path, namespace: 'reference' }));
      onLoad({ filter: /.*/, namespace: 'reference' }, ({ path }) => ({ contents: modules[path] as string, loader: 'js' }));
    },
  };
  // `import.meta` is used only in the branch that starts workers.
  return bundle({ entryPoints: ['reference'], plugins: [plugin], logOverride: { 'empty-import-meta': 'silent' } });
}

async function bundle(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'inline',
    logLevel: 'warning',
  });
  return outputFiles?.[0]?.text as string;
}
