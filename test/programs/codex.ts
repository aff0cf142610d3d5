/** Installs the coding agent `codex` and runs it against a service. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEY } from './service.js';

const PROJECT = fileURLToPath(new URL('./codex/', import.meta.url));
const VARIABLE = 'CODEX_FOLDER';

/** Why the agent is not tested; undefined if it is. */
export const SKIPPED = process.env[VARIABLE]
  ? undefined
  : `codex is not tested without ${VARIABLE}, the folder to install it into: 270 MB are downloaded, and need 650 MB on the disk`;

/** Installs all versions into the folder that `CODEX_FOLDER` names, unless they are installed there. Returns that folder. */
export function installCodex(): string {
  const folder = resolve(process.env[VARIABLE]!);
  const lockfile = 'package-lock.json';
  const isSame = (): boolean => readFileSync(join(folder, lockfile), 'utf8') === readFileSync(join(PROJECT, lockfile), 'utf8');
  // npm writes this file when the install is complete.
  if (existsSync(join(folder, 'node_modules/.package-lock.json')) && isSame()) return folder;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', lockfile]) copyFileSync(join(PROJECT, file), join(folder, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

export interface CodexRun {
  exitCode: number | null;
  /** What it printed to standard output and standard error. */
  printed: string;
}

export interface CodexOptions {
  /** The folder that `installCodex` returned. */
  folder: string;
  version: string;
  /** The URL of the service, without a path. */
  url: string;
  /** Further lines of its configuration. */
  config: string;
}

/** Runs the agent with the prompt `say hi` until it exits. The name `Azure` of the provider makes it compact on the server. */
export async function runCodex({ folder, version, url, config }: CodexOptions): Promise<CodexRun> {
  const home = mkdtempSync(join(tmpdir(), 'codex-home-'));
  const work = join(home, 'work');
  mkdirSync(work);
  const lines = [
    'model = "gpt-5.4"',
    'model_provider = "azure"',
    'model_auto_compact_token_limit = 1000',
    'approval_policy = "never"',
    'sandbox_mode = "read-only"',
    'check_for_update_on_startup = false',
    '[model_providers.azure]',
    'name = "Azure"',
    `base_url = "${url}/openai/v1"`,
    'env_key = "AZURE_KEY"',
    'wire_api = "responses"',
    config,
  ];
  writeFileSync(join(home, 'config.toml'), lines.join('\n'));
  const program = join(folder, `node_modules/codex-${version}/vendor/x86_64-unknown-linux-musl/bin/codex`);
  const child = spawn(program, ['exec', '--skip-git-repo-check', 'say hi'], {
    cwd: work,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing listens on the port of the proxy: the agent reaches only this machine.
    env: { PATH: process.env['PATH'], HOME: home, CODEX_HOME: home, AZURE_KEY: KEY, HTTPS_PROXY: 'http://127.0.0.1:9' },
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  try {
    const exitCode = await new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
    return { exitCode, printed };
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
