/**
 * `npm run docs:preview` builds the site into a folder of its own, serves it on 127.0.0.1, and builds it again when `spec/`, `docs/`,
 * the changelog or the builders change; pages that are open reload themselves. `--port` chooses the port, 4000 by default, 0 for any.
 * A build that fails says so, and the last good one stays.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './docs/serve.js';
import { ROOT } from './generate/bundle.js';

const WATCHED = ['spec', 'docs', 'scripts/docs', 'CHANGELOG.md', 'redocly.yaml'];
/** Editors write a file in several steps. */
const SETTLE_MS = 150;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
const folder = mkdtempSync(join(tmpdir(), 'contract-docs-preview-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

/** In a process of its own, which sees the builders as they are now. */
const build = (): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['--import', 'tsx', 'scripts/docs.ts', '--from-spec', '--out', folder];
    execFile(process.execPath, args, { cwd: ROOT }, (error, _out, complaints) => {
      if (error) console.error(complaints.trim() || error.message);
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
        console.log('built again');
      });
    }, SETTLE_MS);
  });
}
