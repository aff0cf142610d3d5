/** Writes what outlines of documents are made with: the compiled scanner, and what the schemas say of strings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { ROOT } from './bundle.js';

/** As in `scanner.as.ts`: below this many bytes a string may be one that a schema names. */
const SHORT = 64;
/** As in `isWord` there. */
const WORD = '^[a-zA-Z0-9_-]+$';
/** A limit of length is either far below a document's size, or about it. */
const SMALL = 65_536;

/** Throws if the schemas say more of strings than an outline can tell. */
export async function writeOutline(schemas: Readonly<Record<string, readonly object[]>>): Promise<string> {
  const names = new Set<string>();
  const families = Object.entries(schemas).map(([family, schemas]) => {
    const rules = rulesOf(schemas);
    for (const name of rules.names) names.add(name);
    const small = rules.maxLengths.filter((most) => most <= SMALL);
    const standIn = small.length > 0 ? Math.max(...small) + 1 : 1;
    const longest = Math.min(...rules.maxLengths.filter((most) => most > SMALL), Infinity);
    refuse('a limit of length below', small, (most) => most < SHORT);
    refuse('a least length above 1:', rules.minLengths, (least) => least > 1);
    refuse('a pattern other than that of words:', rules.patterns, (pattern) => pattern !== WORD);
    return `  ${family}: { standIn: ${standIn}, longest: ${longest}, tellsWords: ${rules.patterns.length > 0} },`;
  });
  // The characters are those of `isOfNames` there; and `a` is a stand-in.
  const isUnfit = (name: string): boolean => name.length >= SHORT || !/^[\w./-]+$/.test(name) || name === 'a';
  refuse('a name that an outline can not keep:', [...names], isUnfit);
  return `/** Strings that the schemas name. */
export const NAMES: readonly string[] = ${JSON.stringify([...names].sort(), null, 2)};

/** By family: the length of what stands for a long string, and the bytes from which on its characters would have to be counted. */
export const STRINGS = {
${families.join('\n')}
} as const;

/** \`scripts/generate/scanner.as.ts\` as WebAssembly, in base64. */
export const SCANNER =
  '${await compileScanner()}';
`;
}

function refuse<T>(what: string, found: readonly T[], isRefused: (value: T) => boolean): void {
  const bad = found.filter(isRefused);
  if (bad.length > 0) throw new Error(`${what} ${bad.join(', ')}; src/internal/outline does not know of such`);
}

interface Rules {
  names: string[];
  maxLengths: number[];
  minLengths: number[];
  patterns: string[];
}

/** What the schemas say of strings that are values; names of keys are kept in an outline. */
function rulesOf(schemas: readonly object[]): Rules {
  const rules: Rules = { names: [], maxLengths: [], minLengths: [], patterns: [] };
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { const: only, enum: all = [], maxLength, minLength, pattern } = schema as Record<string, unknown>;
    rules.names.push(...[only, ...(Array.isArray(all) ? all : [])].filter((value) => typeof value === 'string'));
    if (typeof maxLength === 'number') rules.maxLengths.push(maxLength);
    if (typeof minLength === 'number') rules.minLengths.push(minLength);
    if (typeof pattern === 'string') rules.patterns.push(pattern);
    for (const [key, inner] of Object.entries(schema)) if (key !== 'propertyNames') visit(inner);
  };
  for (const schema of schemas) visit(schema);
  return rules;
}

const SOURCES: readonly string[] = ['scanner.as.ts', 'known-items.as.ts'];

async function compileScanner(): Promise<string> {
  let code: Uint8Array | undefined;
  const flags = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--initialMemory', '20', '--maximumMemory', '20'];
  const { error, stderr } = await asc.main(['scanner.as.ts', ...flags, '--outFile', 'scanner.wasm'], {
    readFile: (name) => (SOURCES.includes(name) ? readFileSync(join(ROOT, 'scripts/generate', name), 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'scanner.wasm' && typeof contents !== 'string') code = contents;
    },
    listFiles: () => [],
  });
  if (error || !code) throw new Error(`the scanner does not compile: ${stderr.toString()}`);
  return Buffer.from(code).toString('base64');
}
