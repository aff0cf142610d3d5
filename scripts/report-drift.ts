/**
 * Installs the newest version of the npm package `openai`, compares its types with the contract (`npm run spec:diff`), and reports unknown
 * differences in an issue on GitHub: it opens one, or updates the one that is still open. `.github/workflows/drift.yml` runs it every week.
 *
 * The only argument is what npm installs, by default `openai@latest`; it can be another version or a folder. `GITHUB_REPOSITORY`
 * (`owner/name`) and `GITHUB_TOKEN`, which must be allowed to write issues, are required. GitHub sets the other variables.
 * Exits with 1 if the package cannot be compared or GitHub does not accept the issue.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './generate/bundle.js';

/** Identifies the issues of this script. */
const MARKER = '<!-- Written by scripts/report-drift.ts, which updates this issue while it is open. -->';
/** GitHub allows 65,536 characters in an issue. */
const MAX_REPORT_LENGTH = 60_000;

const { GITHUB_TOKEN: token, ...env } = process.env;
const repository = env['GITHUB_REPOSITORY'];
const folder = mkdtempSync(join(tmpdir(), 'contract-drift-'));

try {
  if (!token || !repository) throw new Error('GITHUB_TOKEN and GITHUB_REPOSITORY must be set.');
  const { version, report } = compareWith(process.argv[2] ?? 'openai@latest');
  if (report === undefined) {
    console.log(`openai ${version}: all differences are known.`);
  } else {
    if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], report);
    console.log(`openai ${version}: ${await writeIssue(`openai ${version} differs from the contract`, bodyOf(report))}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `report` is Markdown; undefined if all differences are known. */
function compareWith(spec: string): { version: string; report?: string } {
  const install = ['install', '--prefix', folder, '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--', spec];
  if (runNpm(install).status !== 0) throw new Error(`npm could not install ${spec}.`);
  const sdk = join(folder, 'node_modules/openai');
  const { version } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
  const { status, stdout } = runNpm(['run', '--silent', 'spec:diff', '--', '--sdk', sdk, '--format', 'markdown']);
  if (status === 0) return { version };
  // Node exits with 1 after an uncaught error too, but then there is no report.
  if (status === 1 && stdout) return { version, report: stdout };
  throw new Error(`spec:diff could not compare openai ${version}: it exited with ${status}.`);
}

/** Runs npm in this folder, without the token. Its errors are printed. */
function runNpm(args: string[]): { status: number | null; stdout: string } {
  return spawnSync('npm', args, { cwd: ROOT, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 });
}

function bodyOf(report: string): string {
  const run = env['GITHUB_RUN_ID'] && `${env['GITHUB_SERVER_URL']}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`;
  const isLong = report.length > MAX_REPORT_LENGTH;
  const shown = isLong ? report.slice(0, report.lastIndexOf('\n', MAX_REPORT_LENGTH)) : report.trimEnd();
  const notes = [
    ...(isLong ? ['The report is longer than an issue can be. The summary of the run contains all of it.'] : []),
    'The section "The weekly drift report" of CONTRIBUTING.md says what to do.',
    ...(run ? [`Run: ${run}`] : []),
  ];
  return [shown, notes.join('\n'), MARKER].join('\n\n');
}

interface Issue {
  number: number;
  html_url: string;
  body: string | null;
  user: { login: string } | null;
}

/** Returns what it did, with the URL of the issue. */
async function writeIssue(title: string, body: string): Promise<string> {
  const path = `/repos/${repository}/issues`;
  const open = await findOpenIssue(path);
  const { html_url } = await request<Issue>(open ? 'PATCH' : 'POST', open ? `${path}/${open.number}` : path, { title, body });
  return open ? `updated ${html_url}` : `opened ${html_url}`;
}

async function findOpenIssue(path: string): Promise<Issue | undefined> {
  for (let page = 1; ; page++) {
    const issues = await request<Issue[]>('GET', `${path}?state=open&per_page=100&page=${page}`);
    // Everybody may copy the marker, but only workflows write as this user.
    const found = issues.find(({ body, user }) => body?.includes(MARKER) && user?.login === 'github-actions[bot]');
    if (found || issues.length < 100) return found;
  }
}

async function request<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${env['GITHUB_API_URL'] ?? 'https://api.github.com'}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`GitHub responded with ${response.status} to ${method} ${path}.`);
  return (await response.json()) as T;
}
