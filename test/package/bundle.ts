import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../engines/engine.js';
import type { Consumer } from './pack.js';

const kinds = ['message', 'message', 'compaction'];
/** The result of `consumers/bundlers/program.js` in every engine. */
export const EXPECTED = { trigger: kinds, kinds, fingerprint: 64, rejected: ['/stream'], node: false };

/** Runs the bundle in `folder` in the engine, which starts with the file `loader`. */
export async function runBundle(consumer: Consumer, folder: string, engine: Engine, loader: string): Promise<unknown> {
  const path = join(consumer.folder, folder);
  mkdirSync(path, { recursive: true });
  cpSync(join(consumer.folder, loader), join(path, loader));
  const running = await engine.start(path);
  try {
    return JSON.parse(await running.runTask('run', ''));
  } finally {
    await running.stop();
  }
}

/** The code of all files of the bundle in `folder`. */
export const readBundle = (consumer: Consumer, folder: string): string =>
  readdirSync(join(consumer.folder, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(consumer.folder, folder, name), 'utf8'))
    .join('\n');
