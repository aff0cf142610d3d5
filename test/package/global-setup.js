import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds and packs the package once for all test files: they run in parallel, and each build deletes `dist/` first.
 * If packing fails, only the tests that need the package fail: `readPacked()` throws the error.
 */
export default function packPackage(_globalConfig, { rootDir }) {
  const folder = mkdtempSync(join(tmpdir(), 'contract-packed-'));
  process.env.PACKED_FOLDER = folder;
  const options = { cwd: rootDir, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  try {
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], options);
    // The output of the build comes before the JSON.
    writeFileSync(join(folder, 'pack.json'), output.slice(output.indexOf('[\n')));
  } catch (error) {
    // `stdout` has the messages of the compiler.
    process.env.PACKING_ERROR = `${error.message}\n${error.stdout ?? ''}`.slice(0, 20_000);
  }
}
