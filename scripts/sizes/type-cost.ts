/** Measures what types cost a compiler: a small program on ours, and the same program on those of the vendor's SDK. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianOf } from '../bench/statistics.js';
import { ROOT } from '../generate/bundle.js';

export const PROGRAMS = ['nothing', 'our-types', 'vendor-types', 'our-client'] as const;
export type Program = (typeof PROGRAMS)[number];

export interface TypeCost {
  /** The same on each machine, as are `files`. */
  instantiations: number;
  files: number;
  memoryKb: number;
  seconds: number;
}

const OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Compiles each program of `scripts/sizes/programs` and returns what it costs over a file without imports. Build first. */
export function measureTypes(rounds: number): Record<Exclude<Program, 'nothing'>, TypeCost> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/responses-compact-contract'));
    symlinkSync(join(ROOT, 'node_modules/openai'), join(folder, 'node_modules/openai'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const costs = new Map<Program, TypeCost[]>(PROGRAMS.map((program) => [program, []]));
    // Interleaved: what slows the machine for a while then slows all alike.
    for (let round = 0; round < rounds; round++) for (const program of PROGRAMS) costs.get(program)!.push(compile(folder, program));
    const cost = (program: Program): TypeCost => typicalCost(costs.get(program)!);
    const over = (program: Program): TypeCost => subtract(cost(program), cost('nothing'));
    return { 'our-types': over('our-types'), 'vendor-types': over('vendor-types'), 'our-client': over('our-client') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string, program: Program): TypeCost {
  const source = readFileSync(join(ROOT, `scripts/sizes/programs/${program}.ts`), 'utf8');
  writeFileSync(join(folder, 'program.ts'), source);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, files: ['program.ts'] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const env = { ...process.env, NODE_OPTIONS: '' };
  const printed = execFileSync(process.execPath, [tsc, '-p', '.', '--extendedDiagnostics'], { cwd: folder, env, encoding: 'utf8' });
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(printed)![1]);
  return { instantiations: read('Instantiations'), files: read('Files'), memoryKb: read('Memory used'), seconds: read('Total time') };
}

function typicalCost(costs: TypeCost[]): TypeCost {
  const median = (key: keyof TypeCost): number => medianOf(costs.map((cost) => cost[key]));
  // Of time the least: whatever else the machine does only adds to it.
  const seconds = Math.min(...costs.map((cost) => cost.seconds));
  return { instantiations: median('instantiations'), files: median('files'), memoryKb: median('memoryKb'), seconds };
}

const subtract = (a: TypeCost, b: TypeCost): TypeCost => ({
  instantiations: a.instantiations - b.instantiations,
  files: a.files - b.files,
  memoryKb: a.memoryKb - b.memoryKb,
  seconds: a.seconds - b.seconds,
});
