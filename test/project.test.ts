/** Facts that several files of the project must agree on: the versions of Node, the date of the contract, and the steps of the workflows. */
import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DOCUMENT_VERSION } from '../src/contract.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(read('package.json'));
const ci = parse(read('.github/workflows/ci.yml'));
const release = parse(read('.github/workflows/release.yml'));
const drift = parse(read('.github/workflows/drift.yml'));

describe('the oldest supported version of Node', () => {
  const oldest = Number(/^>=(\d+)$/.exec(packageJson.engines.node)?.[1]);

  test('is the same in package.json, README, @types/node and the build', () => {
    expect(read('README.md')).toContain(`Node ${oldest} or newer`);
    expect(packageJson.devDependencies['@types/node']).toMatch(new RegExp(`^${oldest}\\.`));
    expect(read('scripts/build.ts')).toContain(`target: 'node${oldest}'`);
  });

  test('is tested, as is each later LTS version', () => {
    const versions: number[] = ci.jobs.test.strategy.matrix.node;
    expect(versions).toEqual([oldest, oldest + 2, oldest + 4, oldest + 6]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub expands it.
    expect(ci.jobs.test.container).toBe('node:${{ matrix.node }}-bookworm');
    for (const { steps } of [ci.jobs.changes, release.jobs.publish, drift.jobs.report]) {
      const { with: settings } = steps.find(({ uses }: { uses?: string }) => uses?.startsWith('actions/setup-node'));
      expect(versions).toContain(settings['node-version']);
    }
  });
});

describe('the contract', () => {
  test('has the same date in the document, in the code and in package.json', () => {
    const { info } = parse(read('spec/openapi.yaml'));
    expect(packageJson.contract.documentVersion).toBe(info.version);
    expect(DOCUMENT_VERSION).toBe(info.version);
    expect(info.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has a section in the changelog for the current version', () => {
    expect(read('CHANGELOG.md').split('\n')).toContain(`## ${packageJson.version}`);
  });
});

test('CONTRIBUTING lists each development dependency with its reason', () => {
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => /^\| `.*\| \S/.test(line))
    .join('\n');
  const names = Object.keys(packageJson.devDependencies);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !rows.includes(`\`${name}\``))).toEqual([]);
});

describe('workflows', () => {
  const files = readdirSync(new URL('../.github/workflows', import.meta.url));
  const jobs = Object.entries<any>({ ...ci.jobs, publish: release.jobs.publish, report: drift.jobs.report });
  const steps: any[] = jobs.flatMap(([, job]) => job.steps);
  const runsOf = (job: any): string[] => job.steps.flatMap(({ run }: { run?: string }) => run ?? []);

  test('are the three that are tested here, and conform to the schema of workflows', () => {
    expect(files.sort()).toEqual(['ci.yml', 'drift.yml', 'release.yml']);
    for (const file of files) {
      const text = read(`.github/workflows/${file}`);
      expect({ file, errors: validateWorkflow(text).errors }).toEqual({ file, errors: [] });
      expect(validateWorkflow(text.replace('contents: read', 'contents: reed')).errors).not.toEqual([]);
    }
  });

  test('run the same command as a developer: .ci/run', () => {
    expect(ci.jobs.test.steps.at(-1)).toEqual({ run: '.ci/run' });
    expect(release.jobs.test.uses).toBe('./.github/workflows/ci.yml');
    expect(release.jobs.publish.needs).toBe('test');
  });

  test('may read the repository; only one may request an identity token, and only one may write issues', () => {
    for (const { permissions } of [ci, release, drift]) expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['test', undefined],
      ['changes', undefined],
      ['publish', { contents: 'read', 'id-token': 'write' }],
      ['report', { contents: 'read', issues: 'write' }],
    ]);
  });

  test('pin the versions of their actions, and do not store credentials', () => {
    const used = steps.filter(({ uses }) => uses);
    expect(used.length).toBeGreaterThan(6);
    for (const { uses } of used) expect(uses).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    for (const { uses, with: settings } of used) if (uses.includes('/checkout@')) expect(settings['persist-credentials']).toBe(false);
    for (const file of files) expect(read(`.github/workflows/${file}`)).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  test('run no install scripts outside of the tests, and only scripts that exist', () => {
    const runs = [ci.jobs.changes, release.jobs.publish, drift.jobs.report].map(runsOf);
    expect(runs.map(([install]) => install)).toEqual(Array(3).fill('npm ci --ignore-scripts --no-audit --no-fund'));
    const scripts = [
      ...runs
        .flat()
        .join('\n')
        .matchAll(/npm run (?:--silent )?(\S+)/g),
    ].map(([, script]) => script as string);
    expect(scripts).toEqual(['spec:breaking', 'release:check']);
    for (const script of scripts) expect(packageJson.scripts).toHaveProperty([script]);
  });

  test('print the changes of the document since the last tag, which needs all tags', () => {
    const [checkout] = ci.jobs.changes.steps;
    expect(checkout.with['fetch-depth']).toBe(0);
    expect(ci.jobs.changes.steps.at(-1)).toEqual({
      run: 'npm run --silent spec:breaking -- --format markdown | tee -a "$GITHUB_STEP_SUMMARY"',
      shell: 'bash',
    });
  });

  test('compare with the newest SDK once a week, and give the token only to the script that writes the issue', () => {
    expect(drift.on).toEqual({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }], workflow_dispatch: null });
    expect(drift.jobs.report.steps.filter(({ env }: { env?: object }) => env)).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub expands it.
      { run: 'npx tsx scripts/report-drift.ts', env: { GITHUB_TOKEN: '${{ github.token }}' } },
    ]);
    expect(drift.env).toBeUndefined();
    expect(drift.jobs.report.env).toBeUndefined();
    expect(readdirSync(new URL('../scripts', import.meta.url))).toContain('report-drift.ts');
  });

  test('publish only tags of versions, after release:check, with provenance', () => {
    expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    expect(runsOf(release.jobs.publish)).toEqual([
      'npm ci --ignore-scripts --no-audit --no-fund',
      'npm run release:check',
      'npm publish --provenance --access public',
    ]);
  });
});
