/** Measures the compile cost of types: the same small program with the types of this package, and with those of the vendor's SDK. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianOf } from '../bench/statistics.js';
import { ROOT } from '../generate/bundle.js';

export const PROGRAMS = ['empty', 'our-types', 'vendor-types', 'our-client'] as const;
export type Program = (typeof PROGRAMS)[number];

export interface TypeCost {
  /** Like `files`, the same on every machine. */
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
  // Each package is resolved as if it were installed alone, without the other packages of this repository.
  preserveSymlinks: true,
};

/** Compiles each program of `scripts/sizes/programs`, and subtracts the cost of a file without imports. Build first. */
export function measureTypes(rounds: number): Record<Exclude<Program, 'empty'>, TypeCost> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/responses-compact-contract'));
    symlinkSync(join(ROOT, 'node_modules/openai'), join(folder, 'node_modules/openai'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const costs = new Map<Program, TypeCost[]>(PROGRAMS.map((program) => [program, []]));
    // Alternating, so that a slow moment of the machine affects all programs alike.
    for (let round = 0; round < rounds; round++) for (const program of PROGRAMS) costs.get(program)!.push(compile(folder, program));
    const cost = (program: Program): TypeCost => typicalCost(costs.get(program)!);
    const net = (program: Program): TypeCost => subtract(cost(program), cost('empty'));
    return { 'our-types': net('our-types'), 'vendor-types': net('vendor-types'), 'our-client': net('our-client') };
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
  // The minimum of the times: other work on the machine only adds to them.
  const seconds = Math.min(...costs.map((cost) => cost.seconds));
  return { instantiations: median('instantiations'), files: median('files'), memoryKb: median('memoryKb'), seconds };
}

const subtract = (a: TypeCost, b: TypeCost): TypeCost => ({
  instantiations: a.instantiations - b.instantiations,
  files: a.files - b.files,
  memoryKb: a.memoryKb - b.memoryKb,
  seconds: a.seconds - b.seconds,
});
