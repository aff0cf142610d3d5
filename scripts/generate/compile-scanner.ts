/** Compiles the scanner in `src/internal/json/scanner/` from AssemblyScript to WebAssembly. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundle.js';
import { cached } from './cache.js';

const SOURCE = 'src/internal/json/scanner';
const FLAGS = '-O3 --runtime stub --noAssert --enable simd --initialMemory 20 --maximumMemory 20 --bindings raw'.split(' ');

export interface CompiledScanner {
  /** The module in base64. */
  wasm: string;
  /** The members of a TypeScript interface of its exports. */
  members: string[];
}

export const compileScanner = (): Promise<CompiledScanner> => cached('scanner', [SOURCE, 'scripts/generate/compile-scanner.ts'], compile);

/** Runs the compiler in its own process: tsx would need seconds to load it, and this process can continue meanwhile. */
async function compile(): Promise<CompiledScanner> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
    const output = join(folder, 'scanner.wasm');
    await promisify(execFile)(process.execPath, [compiler, `${SOURCE}/scanner.ts`, ...FLAGS, '--outFile', output], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const code = readFileSync(output);
    const members = membersIn(readFileSync(join(folder, 'scanner.d.ts'), 'utf8'));
    const declared = members.map((member) => /^(?:readonly )?(\w+)/.exec(member)?.[1]);
    const exported = WebAssembly.Module.exports(new WebAssembly.Module(code)).map(({ name }) => name);
    if (String(declared.sort()) !== String(exported.sort()))
      throw new Error(`the compiler declares ${declared.join(', ')}, but the module exports ${exported.join(', ')}`);
    return { wasm: code.toString('base64'), members };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the declarations that the compiler writes. They are those of its wrapper, which converts results of type `bool`. */
function membersIn(declarations: string): string[] {
  return [...declarations.matchAll(/^ {2}export (const|function) (\w+)(\(.*\))?: ([\w.]+);$/gm)].map(([, kind, name, parameters, type]) =>
    kind === 'const' ? `readonly ${name}: ${type};` : `${name}${parameters}: ${type === 'boolean' ? '0 | 1' : type};`,
  );
}
