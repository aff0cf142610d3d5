import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import { COMPILERS } from './tools.js';

jest.setTimeout(120_000);

/** What a careful project sets. The library's own declarations are checked too. */
const STRICT = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  // The compiler's own libraries are not ours to check.
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

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('typescript');
  consumer.write('package.json', '{ "type": "module" }');
  for (const name of ['@types/node', 'undici-types']) consumer.link(name);
});
afterAll(() => consumer.remove());

/** Compiles, and returns what the compiler says. */
function compile(tsc: string, compilerOptions: object, files: string[]): string {
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
  try {
    return execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

for (const { version, tsc } of COMPILERS) {
  test(`TypeScript ${version} compiles ES modules and CommonJS, in each way to resolve modules`, () => {
    for (const [name, options] of Object.entries(PROJECTS)) {
      expect([name, compile(tsc(), options, ['use.ts', 'use.cts'])]).toEqual([name, '']);
      expect([name, consumer.node('out/use.cjs').trim()]).toEqual([name, 'message,compaction,message']);
    }
  });

  test(`TypeScript ${version} tells what is wrong`, () => {
    consumer.write(
      'wrong.mts',
      `import type { InputItem } from 'responses-compact-contract/types';\nexport const item: InputItem = { type: 'shell_cal' };\n`,
    );
    consumer.write(
      'wrong.cts',
      `import contract = require('responses-compact-contract');\ncontract.createCompactClient({ endpoint: 1 });\n`,
    );
    const said = compile(tsc(), { ...PROJECTS.nodenext, skipLibCheck: true }, ['wrong.mts', 'wrong.cts']);
    expect(said).toMatch(/wrong\.mts\(2,34\): error TS2820: .*Did you mean '"shell_call"'\?/);
    expect(said).toMatch(/wrong\.cts\(2,32\): error TS2322: Type 'number' is not assignable to type 'string'/);
  });
}
