/** Tables of the tools that the tests run with the published files, from the recorded results, and of the sizes of the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';
import { code, table } from './markdown.js';

interface ToolResult {
  tool: string;
  version: string;
  path: string;
  examples?: { count: number; differing: number };
}

interface FaultResult extends Omit<ToolResult, 'examples'> {
  count: number;
  rejected: number;
  located: number;
  errorsPerBody: number;
}

/** Written by the tests of the tools. */
interface ToolResults {
  'JSON Schema': ToolResult[];
  OpenAPI: ToolResult[];
  faults: FaultResult[];
}

const readResults = (): ToolResults => JSON.parse(readFileSync(join(ROOT, 'docs/tool-results.json'), 'utf8'));

/** The package of a tool whose name is another one. */
const PACKAGES: Readonly<Record<string, string>> = {
  'Ajv 2020': 'ajv',
  Ajv: 'ajv',
  'Fastify, a route schema': 'fastify',
  'Fastify, a route schema, default settings': 'fastify',
  'Prism mock': '@stoplight/prism-cli',
  'Prism proxy': '@stoplight/prism-cli',
  'Prism proxy, responses': '@stoplight/prism-cli',
};

/** The settings that a tool needs, and why it differs. */
const NOTES: Readonly<Record<string, string>> = {
  'Prism mock': 'Needs `--errors`, and Node 24.',
  'Prism proxy': 'Needs `--errors`, and Node 24.',
  'Prism proxy, responses': 'It checks the responses of the upstream.',
  'express-openapi-validator': '`express.json` needs a higher `limit` than 100 kB.',
  'openapi-backend': 'OpenAPI 3.1 needs `quick: true`: without it, the tool checks the document as OpenAPI 3.0.',
  'Fastify, a route schema':
    'Needs `ajv.customOptions` set to `{ coerceTypes: false, removeAdditional: false, useDefaults: false }`, and a higher `bodyLimit` than 1 MiB.',
  'Fastify, a route schema, default settings': 'Fastify converts types and removes keys before it validates.',
  'openapi-enforcer':
    'Cannot read the document: it allows the keywords of objects only beside `type`, and cannot validate a value that is a string or a list.',
  '@exodus/schemasafe': "`mode: 'lax'`",
  jsonschema: 'Does not read 2020-12.',
  'z-schema': 'Needs Node 22.',
  '@apidevtools/swagger-parser': 'Finds no error in the documents. Needs Node 22.',
  'quicktype-core': 'Writes TypeScript types.',
};

/** One row for each tool: the files, and on how many examples it differs from the validators. */
export function writeToolsTable(): string {
  const { OpenAPI, 'JSON Schema': schemas } = readResults();
  const tools = new Map<string, ToolResult[]>();
  for (const result of [...OpenAPI, ...schemas]) tools.set(result.tool, [...(tools.get(result.tool) ?? []), result]);
  return table(
    ['Tool', 'Version', 'Files', 'Examples', 'Differs on', 'Notes'],
    [...tools].map(([tool, results]) => [
      nameOf(tool),
      results[0]?.version ?? '',
      results.map(({ path }) => code(path)).join(', '),
      results.some(({ examples }) => examples) ? number(sum(results.map(({ examples }) => examples?.count ?? 0))) : '–',
      results.some(({ examples }) => examples) ? number(sum(results.map(({ examples }) => examples?.differing ?? 0))) : '–',
      NOTES[tool] ?? '',
    ]),
  );
}

/** One row for each tool: how many bodies with one fault it rejects, and for how many it names the place. */
export const writeFaultsTable = (): string =>
  table(
    ['Tool', 'File', 'Bodies', 'Rejected', 'At the right place', 'Errors for each body'],
    readResults().faults.map(({ tool, path, count, rejected, located, errorsPerBody }) => [
      nameOf(tool),
      code(path),
      number(count),
      percent(rejected, count),
      percent(located, count),
      String(errorsPerBody),
    ]),
  );

/** What a generator makes of a file, and the exceptions: kind -> reason -> the examples or error codes that it is the reason for. */
interface GeneratorResult {
  tool: string;
  version: string;
  path: string;
  generates: string[];
  [exception: string]: unknown;
}

const EXCEPTIONS: Readonly<Record<string, string>> = {
  compileErrors: 'does not compile',
  loadErrors: 'cannot be loaded',
  typesReject: 'the types reject valid examples',
  roundTripFails: 'the client does not send valid requests',
  zodRejects: 'the zod schema rejects valid examples',
  zodAccepts: 'the zod schema accepts invalid examples',
  pythonFails: 'the Python code does not read valid examples',
};

/** One row for each generator and file. What has no exception works: it compiles, and the examples pass through it. */
export function writeGeneratorsTable(): string {
  const results: GeneratorResult[] = JSON.parse(readFileSync(join(ROOT, 'docs/generator-results.json'), 'utf8'));
  return table(
    ['Generator', 'Version', 'File', 'Generates', 'Exceptions'],
    results.map((result) => [
      code(result.tool),
      result.version,
      code(result.path),
      result.generates.join(', '),
      Object.entries(EXCEPTIONS)
        .flatMap(([kind, words]) =>
          Object.entries((result[kind] ?? {}) as Record<string, string[]>).map(
            ([reason, items]) => `${words} (${items.length}): ${reason}`,
          ),
        )
        .join(' ') || 'none',
    ]),
  );
}

const nameOf = (tool: string): string => {
  const name = PACKAGES[tool];
  return name ? `${tool} (${code(name)})` : code(tool);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const number = (value: number): string => value.toLocaleString('en-US');
const percent = (part: number, whole: number): string => (part === whole ? '100%' : `${((100 * part) / whole).toFixed(1)}%`);

/** A limit that the documentation of a product names, and the file that has to stay below it. */
const SIZE_LIMITS: readonly { product: string; limit: string; bytes: number; file: string }[] = [
  { product: 'Azure API Management', limit: 'a schema: 4 MB', bytes: 4_000_000, file: 'openapi-3.0.json' },
];

/** The sizes of the files, beside the limits of the products that read them. Throws if a file exceeds one. */
export function writeSizesTable(): string {
  return table(
    ['File', 'Size', 'Compact JSON', 'Limit'],
    FILES.map((file) => {
      const text = readFileSync(join(ROOT, 'generated', file), 'utf8');
      const compact = Buffer.byteLength(JSON.stringify(JSON.parse(text)));
      const limits = SIZE_LIMITS.filter((limit) => limit.file === file).map(({ product, limit, bytes }) => {
        if (compact > bytes) throw new Error(`${file} exceeds the limit of ${product}`);
        return `${product}, ${limit}`;
      });
      return [code(file), kilobytes(Buffer.byteLength(text)), kilobytes(compact), limits.join('; ') || '–'];
    }),
  );
}

const FILES = [
  'openapi-open.json',
  'openapi-3.0.json',
  'openapi.json',
  'schemas/2020-12/open/compact-request.json',
  'schemas/draft-07/open/compact-request.json',
  'schemas/draft-04/open/compact-request.json',
  'schemas/draft-04/envelope.json',
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
