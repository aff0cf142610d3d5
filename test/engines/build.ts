import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { SCANNER } from '../../generated/scanner.js';
import { MESSAGES } from './corpus.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const checksOf = (family: string): string => `{ ${MESSAGES.map((name) => `${name}: ${family}.is${name}`).join(', ')} }`;

const CHECKS = `
import * as open from '../../generated/validators/open/is.js';
import * as strict from '../../generated/validators/strict/is.js';
export default { open: ${checksOf('open')}, strict: ${checksOf('strict')} };
`;

const VALIDATORS = `
export * as open from '../../src/validators/index.js';
export * as strict from '../../src/validators/strict.js';
`;

const BYTES_VALIDATORS = `
export * as open from '../../src/validators/open/bytes.js';
export * as strict from '../../src/validators/strict/bytes.js';
`;

/** Bundles TypeScript without lowering its syntax and without packages, so that the generated code runs unchanged, without its types. */
export function bundle(contents: string): string {
  const stdin = { contents, resolveDir: HERE, loader: 'ts' as const };
  const options = { bundle: true, format: 'esm', target: 'esnext', platform: 'neutral', packages: 'external' } as const;
  return buildSync({ stdin, ...options, write: false }).outputFiles[0]!.text;
}

/** Rewrites the export in the only form that njs supports, which esbuild never writes. */
export function withPlainDefault(code: string): string {
  const parts = code.split(/^export \{\n {2}(\w+) as default\n\};\n/m);
  if (parts.length !== 3) throw new Error('esbuild no longer writes the export in the expected form');
  return `${parts[0]}export default ${parts[1]};\n${parts[2]}`;
}

/** Makes a folder with one copy of the files under test, and the files that each engine needs to load them. */
export function buildFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contract-engines-'));
  for (const part of ['inside', 'node', 'workerd', 'chromium', 'njs']) {
    cpSync(join(HERE, part), folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  }
  writeFileSync(join(folder, 'checks.js'), withPlainDefault(bundle(CHECKS)));
  writeFileSync(join(folder, 'validators.js'), bundle(VALIDATORS));
  writeFileSync(join(folder, 'bytes-validators.js'), bundle(BYTES_VALIDATORS));
  writeFileSync(join(folder, 'scanner.wasm'), Buffer.from(SCANNER, 'base64'));
  return folder;
}
