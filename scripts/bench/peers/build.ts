/** Installs the peers if they are missing, and builds their modules. */
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
/** Within node_modules, so that imports resolve to the packages there, and git ignores the folder. */
export const BUILD_FOLDER = join(FOLDER, 'node_modules/.built');

export interface BuiltPeer extends Omit<Peer, 'write'> {
  /** The module as JavaScript. */
  source: string;
  /** Where its imports resolve. */
  folder: string;
}

export function buildPeers(): BuiltPeer[] {
  installPeers();
  mkdirSync(BUILD_FOLDER, { recursive: true });
  const model = buildModel(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')));
  return [typia, typebox, zod, valibot, ajv].map(({ name, note, write }) => {
    const source = write(model);
    return { name, note, source: name === typia.name ? compileTypia(source) : source, folder: BUILD_FOLDER };
  });
}

function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  console.error('installing the validators to compare (npm ci in scripts/bench)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs typia's transform, which takes some seconds. Reuses its last output if the types have not changed. */
function compileTypia(source: string): string {
  const [input, output, stamp] = ['typia.ts', 'typia.js', 'typia.source'].map((file) => join(BUILD_FOLDER, file)) as [
    string,
    string,
    string,
  ];
  const allSource = source + readFileSync(join(ROOT, 'generated/types.ts'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== allSource) {
    writeFileSync(input, source);
    writeFileSync(join(BUILD_FOLDER, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(BUILD_FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions: TYPIA_OPTIONS, files: ['typia.ts'] }));
    // `tspc` is the compiler with support for transforms; it does not patch the installed TypeScript.
    execFileSync(process.execPath, [join(FOLDER, 'node_modules/ts-patch/bin/tspc.js'), '-p', BUILD_FOLDER], { stdio: 'inherit' });
    writeFileSync(stamp, allSource);
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
