/** Installs the peers where they are missing, and writes their modules. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../generate/bundle.js';
import { buildModel } from '../../generate/model.js';
import { ajv } from './ajv.js';
import type { Peer } from './peer.js';
import { typebox } from './typebox.js';
import { typia } from './typia.js';
import { valibot } from './valibot.js';
import { zod } from './zod.js';

const FOLDER = join(ROOT, 'scripts/bench');
/** Below the peers' own packages, so that imports resolve to them and git does not see it. */
export const BUILT = join(FOLDER, 'node_modules/.built');

export interface BuiltPeer extends Omit<Peer, 'write'> {
  /** The text of its module in plain JavaScript, and where its imports resolve. */
  source: string;
  folder: string;
}

export function buildPeers(): BuiltPeer[] {
  installPeers();
  mkdirSync(BUILT, { recursive: true });
  const model = buildModel(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')));
  return [typia, typebox, zod, valibot, ajv].map(({ name, note, write }) => {
    const source = write(model);
    return { name, note, source: name === typia.name ? compileTypia(source) : source, folder: BUILT };
  });
}

function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  console.error('installing the validators to compare with (npm ci in scripts/bench)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs typia's transform, which takes some seconds, unless its last output is of the same types. */
function compileTypia(source: string): string {
  const [input, output, stamp] = ['typia.ts', 'typia.js', 'typia.from'].map((file) => join(BUILT, file)) as [string, string, string];
  const from = source + readFileSync(join(ROOT, 'generated/types.ts'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== from) {
    writeFileSync(input, source);
    writeFileSync(join(BUILT, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(BUILT, 'tsconfig.json'), JSON.stringify({ compilerOptions: TYPIA_OPTIONS, files: ['typia.ts'] }));
    // `tspc` is the compiler with transforms; it patches nothing on disk.
    execFileSync(process.execPath, [join(FOLDER, 'node_modules/ts-patch/bin/tspc.js'), '-p', BUILT], { stdio: 'inherit' });
    writeFileSync(stamp, from);
  }
  return readFileSync(output, 'utf8');
}

const TYPIA_OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  types: [],
  skipLibCheck: true,
  plugins: [{ transform: 'typia/lib/transform' }],
};
