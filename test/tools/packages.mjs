/** The packages of this folder and of the repository, their versions, and the generated files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Resolves packages of this folder. */
export const own = createRequire(import.meta.url);
/** Resolves packages of the repository. */
export const root = createRequire(new URL('../../package.json', import.meta.url));

export const readGenerated = (path) => JSON.parse(readFileSync(new URL(`../../generated/${path}`, import.meta.url), 'utf8'));

export function versionOf(name, from = own) {
  // Some packages do not export their package.json, so `require` cannot read it.
  for (const folder of from.resolve.paths(name)) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {}
  }
  throw new Error(`${name} is not installed`);
}
