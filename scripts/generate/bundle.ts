/** Bundles the files in `spec/` into one document, and adds the examples of the item types, and in keywords what an extension says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternativesOf, branchesOf } from './branches.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface OpenApiDocument {
  openapi: string;
  info: { version: string; [key: string]: unknown };
  paths: Record<string, Record<string, any>>;
  components: { schemas: Record<string, any>; [key: string]: any };
  [key: string]: unknown;
}

/** Runs `redocly bundle` on `spec/openapi.yaml`. Throws an error with its output if a reference does not resolve. */
export function bundleSpec(): OpenApiDocument {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    const output = join(folder, 'openapi.json');
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    execFileSync(process.execPath, [join(dirname(redocly), 'bin/cli.js'), 'bundle', 'spec/openapi.yaml', '--output', output], {
      cwd: ROOT,
      stdio: 'pipe',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return addAlternatives(addKindExamples(JSON.parse(readFileSync(output, 'utf8'))), alternativesOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds to the schema of each item type the example with its name, so that readers of the document see one. */
function addKindExamples(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components;
  for (const union of ['InputItem', 'OutputItem']) {
    for (const [kind, name] of Object.entries(branchesOf(schemas, union)?.schemas ?? {})) {
      const { value } = JSON.parse(readFileSync(join(ROOT, 'spec/examples', union, 'valid', `${kind}.json`), 'utf8'));
      schemas[name].examples = [value];
    }
  }
  return document;
}

/** Writes the rule for items without a tag as the alternatives that `of` returns. */
export function addAlternatives(document: OpenApiDocument, of: typeof alternativesOf): OpenApiDocument {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const anyOf = of(schemas, name);
    if (anyOf) schema.anyOf = anyOf;
  }
  return document;
}
