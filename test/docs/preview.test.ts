import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ROOT } from '../../scripts/generate/bundle.js';

jest.setTimeout(120_000);

// A copy of the repository, so that the test can edit the document.
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contract-preview-'));
  for (const name of [
    'spec',
    'docs',
    'generated',
    'scripts',
    'src',
    'package.json',
    'redocly.yaml',
    'tsconfig.json',
    'CHANGELOG.md',
    'test/portals/package.json',
  ])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('rebuilds the site and reloads open pages after a change in spec/, and keeps the last build if the change is invalid', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/docs-preview.ts', '--port', '0'], {
    cwd: copy,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const waitForOutput = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(output);
      if (match) return match;
      if (child.exitCode !== null) throw new Error(`the preview exited: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  try {
    const [, url] = await waitForOutput(/at (http:\/\/127\.0\.0\.1:\d+)/);
    const page = async (path: string): Promise<string> => (await fetch(`${url}/${path}`)).text();
    expect(await page('items.html')).toContain('<script src="/preview-reload.js" defer></script>');
    expect(await page('preview-reload.js')).toContain('location.reload()');

    const events = await fetch(`${url}/preview-events`);
    const file = join(copy, 'spec/schemas/items/compaction.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('everything that is not kept as messages.', 'Changed by the test.'));
    expect(new TextDecoder().decode((await events.body?.getReader().read())?.value)).toContain('data: changed');
    expect(await page('items.html')).toContain('Changed by the test.');

    writeFileSync(file, before.replace('OutputCompaction:', 'OutputCompaction: ['));
    await waitForOutput(/(?:.*\n)*.*compaction\.yaml/);
    expect(await page('items.html')).toContain('Changed by the test.');
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});
