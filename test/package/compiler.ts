import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, ROOT, type Consumer } from './pack.js';
import { NEUTRAL } from './surface.js';
import type { Compiler } from './tools.js';

/** The options of a strict project. The declarations of the package are checked too. */
const STRICT = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  // The libraries of the compiler itself need no check.
  skipDefaultLibCheck: true,
  outDir: 'out',
  rootDir: '.',
};
const NODE = { lib: ['es2022'], types: ['node'] };
const WEB = { lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'] };
const PROJECTS = {
  node16: { ...STRICT, ...WEB, module: 'node16', moduleResolution: 'node16' },
  nodenext: { ...STRICT, ...NODE, module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { ...STRICT, ...WEB, module: 'preserve', moduleResolution: 'bundler' },
};

/** Defines the tests of one version of TypeScript. Each version has its own test file, so that Jest runs them in parallel. */
export function testCompiler({ version, tsc }: Compiler): void {
  jest.setTimeout(120_000);

  let consumer: Consumer;
  beforeAll(() => {
    consumer = packForConsumer();
    consumer.copy('typescript');
    consumer.write('package.json', '{ "type": "module" }');
    for (const name of ['@types/node', 'undici-types']) consumer.link(name);
  });
  afterAll(() => consumer?.remove());

  const readSample = (name: string): string => readFileSync(join(ROOT, 'docs/samples', name), 'utf8');
  const copySample = (name: string): string => consumer.write(name, readSample(name));

  /** Compiles the files and returns the output of the compiler. */
  function compile(compilerOptions: object, files: string[]): string {
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    try {
      return execFileSync(process.execPath, [tsc(), '-p', '.'], { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  test.each(Object.entries(PROJECTS))(`TypeScript ${version} compiles ES modules and CommonJS with module resolution %s`, (_, options) => {
    expect(compile(options, ['use.ts', 'use.cts'])).toBe('');
    expect(consumer.node('out/use.cjs').trim()).toBe('message,compaction,message');
  });

  test(`TypeScript ${version} compiles the entries for all runtimes without types of Node, and with the library "dom" alone`, () => {
    const imports = NEUTRAL.map((path, i) => `export type * as entry${i} from 'responses-compact-contract${path.slice(1)}';`);
    consumer.write('web.mts', imports.join('\n'));
    const options = { ...STRICT, lib: ['es2022', 'dom'], types: [], module: 'nodenext', moduleResolution: 'nodenext' };
    expect(compile(options, ['web.mts'])).toBe('');
  });

  test(`TypeScript ${version} accepts values of the vendor's SDK as they are, and values for it from asVendorType`, () => {
    consumer.link('openai');
    // The declarations of the SDK need newer libraries than those of this package.
    const options = { ...STRICT, ...WEB, module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true, noEmit: true };
    const files = ['vendor.ts', copySample('types-vendor.ts')];
    expect(compile(options, files)).toBe('');
    const lenient = { ...options, strict: true, exactOptionalPropertyTypes: false };
    expect(compile(lenient, files)).toBe('');
  });

  test(`TypeScript ${version} compiles the samples of the types in the documentation`, () => {
    expect(compile(PROJECTS.bundler, ['types-first.ts', 'types-exhaustive.ts'].map(copySample))).toBe('');
    const source = readSample('types-exhaustive.ts');
    consumer.write('missing-role.ts', source.replace("  critic: 'model',\n", ''));
    consumer.write('missing-case.ts', source.replace("    case 'reasoning':\n", ''));
    const output = compile(PROJECTS.bundler, ['missing-role.ts', 'missing-case.ts']);
    expect(output).toMatch(/missing-role\.ts\(\d+,\d+\): error TS2741: Property 'critic' is missing/);
    expect(output).toMatch(/missing-case\.ts\(\d+,\d+\): error TS1360: .* does not satisfy the expected type 'never'/);
  });

  test(`TypeScript ${version} reports type errors`, () => {
    consumer.write(
      'wrong.mts',
      `import type { InputItem } from 'responses-compact-contract/types';\nexport const item: InputItem = { type: 'shell_cal' };\n`,
    );
    consumer.write(
      'wrong.cts',
      `import contract = require('responses-compact-contract');\ncontract.createCompactClient({ endpoint: 1 });\n`,
    );
    const output = compile({ ...PROJECTS.nodenext, skipLibCheck: true }, ['wrong.mts', 'wrong.cts']);
    expect(output).toMatch(/wrong\.mts\(2,34\): error TS2820: .*Did you mean '"shell_call"'\?/);
    expect(output).toMatch(/wrong\.cts\(2,32\): error TS2322: Type 'number' is not assignable to type 'string'/);
  });
}
