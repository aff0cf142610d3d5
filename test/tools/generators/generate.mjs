/**
 * Generates clients, types and zod schemas from the OpenAPI documents. Reads `{ folder, paths }` from standard input: an empty folder, and the
 * paths of the documents below `generated/`. Writes a project into the folder for each tool and document, with the program of `uses/` that calls
 * what was generated as `use.ts`. Prints for each `{ tool, version, path, project, error? }`.
 */
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { build } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';
import { generateZodClientFromOpenAPI } from 'openapi-zod-client';
import { generate } from 'orval';
import { readGenerated, root, versionOf } from '../packages.mjs';

const own = createRequire(import.meta.url);
const { default: openapiTypescript, astToString } = root('openapi-typescript');

async function runOpenapiTypescript(file, folder) {
  writeFileSync(join(folder, 'schema.ts'), astToString(await openapiTypescript(new URL(`file://${file}`))));
}

async function runHeyApi(file, folder) {
  const plugins = ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', { name: 'zod', compatibilityVersion: 4 }];
  await createClient({ input: file, output: { path: folder, clean: false }, logs: { level: 'silent', file: false }, plugins });
}

async function runOrval(file, folder) {
  writeFileSync(join(folder, 'base.ts'), "export const base = { url: '' };\n");
  const baseUrl = { runtime: 'base.url', imports: [{ name: 'base', importPath: './base' }] };
  await generate({ input: file, output: { client: 'fetch', target: join(folder, 'client.ts'), baseUrl } });
  const override = { zod: { generateEachHttpStatus: true } };
  await generate({ input: file, output: { client: 'zod', target: join(folder, 'zod.ts'), override } });
}

async function runKubb(file, folder) {
  const plugins = [
    // It would only write a copy of the document.
    pluginOas({ generators: [] }),
    pluginTs({}),
    pluginZod({ version: '4' }),
    pluginClient({ client: 'fetch', bundle: true, dataReturnType: 'full' }),
  ];
  const output = { path: basename(folder), clean: false, format: false, lint: false };
  // kubb reads redocly.yaml in the current folder, which an older version of Redocly does not understand, and writes a second copy below it.
  process.chdir(dirname(folder));
  await build({ config: { root: dirname(folder), input: { path: file }, output, plugins } }).catch((error) => {
    throw error.errors?.[0] ?? error;
  });
}

async function runOpenapiZodClient(_file, folder, path) {
  const options = { shouldExportAllSchemas: true, withAlias: true };
  await generateZodClientFromOpenAPI({ openApiDoc: readGenerated(path), distPath: join(folder, 'client.ts'), options });
}

/** For each tool: how it is run, and the packages that its code imports, with the folders that they come from. */
const ZOD_4 = { zod: [own, 'zod-4'] };
const TOOLS = {
  'openapi-typescript': { from: root, run: runOpenapiTypescript, packages: { 'openapi-fetch': [root, 'openapi-fetch'] } },
  '@hey-api/openapi-ts': { run: runHeyApi, packages: ZOD_4 },
  orval: { run: runOrval, packages: ZOD_4 },
  '@kubb/core': { run: runKubb, packages: ZOD_4 },
  'openapi-zod-client': { run: runOpenapiZodClient, packages: { zod: [own, 'zod'], '@zodios/core': [own, '@zodios/core'] } },
};

/** The folder of an installed package. Some packages do not export their package.json. */
const folderOf = ([from, name]) => {
  const entry = from.resolve(name);
  return entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}`.length);
};

/** A name without characters that are special in paths. */
const slug = (name) => name.replace('@', '').replaceAll('/', '-');

const { folder, paths } = JSON.parse(await text(process.stdin));
// What the tools print about their progress would not be JSON.
console.log = console.info = () => {};
const results = [];
for (const [tool, { from = own, run, packages }] of Object.entries(TOOLS)) {
  for (const [name, source] of Object.entries(packages)) {
    const target = join(folder, slug(tool), 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(folderOf(source), target);
  }
  for (const path of paths) {
    const project = join(slug(tool), path.replace('.json', ''));
    mkdirSync(join(folder, project));
    copyFileSync(new URL(`uses/${slug(tool)}.ts`, import.meta.url), join(folder, project, 'use.ts'));
    const file = fileURLToPath(new URL(`../../../generated/${path}`, import.meta.url));
    const error = await run(file, join(folder, project), path).then(
      () => undefined,
      (reason) => String(reason.message ?? reason),
    );
    results.push({ tool, version: versionOf(tool, from), path, project, error });
  }
}
process.stdout.write(JSON.stringify(results));
