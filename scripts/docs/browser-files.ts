/** What runs in the browser, as plain scripts: modules are not loaded from a disk, and the site is to open from there too. */
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

/** The renderer and the call that starts it, in one script. */
export function bundleReference(redoc: string, call: string): Promise<string> {
  const modules: Record<string, string> = {
    // Told that there are no workers, the renderer does its search in the page: it would start them from strings, which the policy forbids.
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
  // `import.meta` stands only in the branch that starts workers.
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
