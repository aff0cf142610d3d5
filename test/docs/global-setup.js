import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the site once for all test files. If the build fails, only the tests that need the site fail: `sharedSite()` throws the error. */
export default function buildSharedSite(_globalConfig, { rootDir }) {
  const folder = mkdtempSync(join(tmpdir(), 'contract-site-'));
  process.env.SITE_FOLDER = folder;
  const args = ['--import', 'tsx', 'scripts/docs.ts', '--out', join(folder, 'site')];
  try {
    execFileSync(process.execPath, args, { cwd: rootDir, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    process.env.SITE_ERROR = (error.stderr || error.message).slice(0, 20_000);
  }
}
