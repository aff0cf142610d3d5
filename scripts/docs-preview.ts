/**
 * `npm run docs:preview` builds the site into a temporary folder, serves it on 127.0.0.1, and rebuilds it when `spec/`, `docs/`, the
 * changelog or the scripts change; open pages reload themselves. `--port` sets the port: 4000 by default, 0 for any free one.
 * When a build fails, the error is printed and the last good build stays.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './docs/serve.js';
import { ROOT } from './generate/bundle.js';

const WATCHED = ['spec', 'docs', 'scripts/docs', 'CHANGELOG.md', 'redocly.yaml'];
/** Editors write a file in several steps, so a change starts a build only after this delay. */
const DEBOUNCE_MS = 150;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
const folder = mkdtempSync(join(tmpdir(), 'contract-docs-preview-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

/** Builds in a new process, which loads the current scripts. */
const build = (): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['--import', 'tsx', 'scripts/docs.ts', '--from-spec', '--out', folder];
    execFile(process.execPath, args, { cwd: ROOT }, (error, _stdout, stderr) => {
      if (error) console.error(stderr.trim() || error.message);
      resolve(!error);
    });
  });

await build();
const server = await serveSite(folder, { port: Number(values.port), reload: true });
console.log(`serving the site at ${server.url}`);

let timer: NodeJS.Timeout | undefined;
let building: Promise<unknown> = Promise.resolve();
for (const path of WATCHED) {
  watch(join(ROOT, path), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(build).then((isBuilt) => {
        if (!isBuilt) return;
        server.reload();
        console.log('rebuilt');
      });
    }, DEBOUNCE_MS);
  });
}
