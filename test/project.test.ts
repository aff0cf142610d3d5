/** Facts that several files of the project must agree on: the versions of Node, the date of the contract, and the steps of the workflows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DOCUMENT_VERSION } from '../src/contract.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(read('package.json'));
const ci = parse(read('.github/workflows/ci.yml'));
const release = parse(read('.github/workflows/release.yml'));

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
    const { with: settings } = release.jobs.publish.steps.find(({ uses }: { uses?: string }) => uses?.startsWith('actions/setup-node'));
    expect(versions).toContain(settings['node-version']);
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
  const jobs = Object.entries<any>({ ...ci.jobs, publish: release.jobs.publish });
  const steps: any[] = jobs.flatMap(([, job]) => job.steps);

  test('run the same command as a developer: .ci/run', () => {
    expect(ci.jobs.test.steps.at(-1)).toEqual({ run: '.ci/run' });
    expect(release.jobs.test.uses).toBe('./.github/workflows/ci.yml');
    expect(release.jobs.publish.needs).toBe('test');
  });

  test('may read the repository; only the one that publishes may request an identity token', () => {
    expect([ci.permissions, release.permissions]).toEqual([{ contents: 'read' }, { contents: 'read' }]);
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['test', undefined],
      ['publish', { contents: 'read', 'id-token': 'write' }],
    ]);
  });

  test('pin the versions of their actions, and do not store credentials', () => {
    const used = steps.filter(({ uses }) => uses);
    expect(used.length).toBeGreaterThan(2);
    for (const { uses } of used) expect(uses).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    for (const { uses, with: settings } of used) if (uses.includes('/checkout@')) expect(settings['persist-credentials']).toBe(false);
    expect(read('.github/workflows/ci.yml') + read('.github/workflows/release.yml')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  test('publish only tags of versions, after release:check, with provenance', () => {
    expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    const runs = release.jobs.publish.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs).toEqual([
      'npm ci --ignore-scripts --no-audit --no-fund',
      'npm run release:check',
      'npm publish --provenance --access public',
    ]);
    for (const [, script] of runs.join('\n').matchAll(/npm run (\S+)/g)) expect(packageJson.scripts).toHaveProperty([script as string]);
  });
});
