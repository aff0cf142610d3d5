/**
 * Generates code from JSON Schemas with quicktype. Reads `{ folder, schemas }` from standard input: a folder, and for each project the paths of
 * the schemas below `generated/`, by the name of the message. Writes a project into the folder for each, and prints for each language
 * `{ tool, version, path, project, language, error? }`.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { readGenerated, versionOf } from '../packages.mjs';

/** Language -> the file, and the options of quicktype. */
const LANGUAGES = {
  TypeScript: { file: 'compact.ts', lang: 'typescript' },
  Python: { file: 'compact.py', lang: 'python', rendererOptions: { 'python-version': '3.7' } },
  Go: { file: 'compact.go', lang: 'go', rendererOptions: { package: 'compact' } },
  'C#': { file: 'Compact.cs', lang: 'csharp', rendererOptions: { framework: 'SystemTextJson' } },
};

async function write(paths, { file, ...options }, folder) {
  const input = new JSONSchemaInput(undefined);
  for (const [name, path] of Object.entries(paths)) await input.addSource({ name, schema: JSON.stringify(readGenerated(path)) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, ...options });
  writeFileSync(join(folder, file), lines.join('\n'));
}

const { folder, schemas } = JSON.parse(await text(process.stdin));
const results = [];
for (const [path, paths] of Object.entries(schemas)) {
  const project = join('quicktype-core', path.replace('schemas/', '').replaceAll('/', '-'));
  mkdirSync(join(folder, project), { recursive: true });
  copyFileSync(new URL('uses/quicktype-core.ts', import.meta.url), join(folder, project, 'use.ts'));
  for (const [language, options] of Object.entries(LANGUAGES)) {
    const error = await write(paths, options, join(folder, project)).then(
      () => undefined,
      (reason) => String(reason.message ?? reason),
    );
    results.push({ tool: 'quicktype-core', version: versionOf('quicktype-core'), path, project, language, error });
  }
}
console.log(JSON.stringify(results));
