import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs the package, which builds it, for all test files: each packing by itself would build `dist/` under the feet of the others. */
export default function packOnce({ rootDir }) {
  const folder = mkdtempSync(join(tmpdir(), 'contract-packed-'));
  const output = pack(rootDir, folder);
  // What the build prints comes first.
  writeFileSync(join(folder, 'pack.json'), output.slice(output.indexOf('[\n')));
  process.env.PACKED_FOLDER = folder;
}

function pack(rootDir, folder) {
  const options = { cwd: rootDir, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  try {
    return execFileSync('npm', ['pack', '--json', '--pack-destination', folder], options);
  } catch (error) {
    // What the compiler has said is in there, and nowhere else.
    process.stderr.write(error.stdout);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
