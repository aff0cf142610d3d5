/** Installs the peers where they are missing, and writes and loads their modules. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../generate/bundle.js';
import { buildModel } from '../../generate/model.js';
import { ajv } from './ajv.js';
import type { Peer, PeerModule } from './peer.js';
import { typebox } from './typebox.js';
import { typia } from './typia.js';
import { valibot } from './valibot.js';
import { zod } from './zod.js';

const FOLDER = join(ROOT, 'scripts/bench');
/** Below the peers' own modules, so that imports resolve to them and git does not see it. */
const BUILT = join(FOLDER, 'node_modules/.built');

export interface BuiltPeer extends Peer {
  /** The module on disk, in plain JavaScript. */
  file: string;
  module: PeerModule;
}

export async function buildPeers(): Promise<BuiltPeer[]> {
  installPeers();
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(join(BUILT, 'package.json'), '{ "type": "module" }\n');
  const model = buildModel(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')));
  const built: BuiltPeer[] = [];
  for (const peer of [typia, typebox, zod, valibot, ajv]) {
    const file = peer === typia ? compileTypia(peer.write(model)) : join(BUILT, `${peer.name.replace(/\W+/g, '-')}.js`);
    if (peer !== typia) writeFileSync(file, peer.write(model));
    built.push({ ...peer, file, module: (await import(pathToFileURL(file).href)) as PeerModule });
  }
  return built;
}

function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  console.error('installing the validators to compare with (npm ci in scripts/bench)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs typia's transform, which takes some seconds, unless its last output is of the same types. */
function compileTypia(source: string): string {
  const file = join(BUILT, 'typia.js');
  const stamp = join(BUILT, 'typia.from');
  const from = source + readFileSync(join(ROOT, 'generated/types.ts'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return file;

  writeFileSync(join(BUILT, 'typia.ts'), source);
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    types: [],
    skipLibCheck: true,
    plugins: [{ transform: 'typia/lib/transform' }],
  };
  writeFileSync(join(BUILT, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typia.ts'] }));
  // `tspc` is the compiler with transforms; it patches nothing on disk.
  execFileSync(process.execPath, [join(FOLDER, 'node_modules/ts-patch/bin/tspc.js'), '-p', BUILT], { stdio: ['ignore', 'inherit', 'inherit'] });
  // tsx would load the source in place of what was made from it.
  rmSync(join(BUILT, 'typia.ts'));
  writeFileSync(stamp, from);
  return file;
}
