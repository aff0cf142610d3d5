/**
 * Runs the projects of generate.mjs and quicktype.mjs. Reads `{ folder, projects, url, bodies, corpora }` from standard input: the URL of an
 * emulator and the bodies to send to it, and values for the zod schemas: name -> `{ schema, values }`. Prints for each project
 * `{ project, responses, verdicts }`: what the client returned for each body, and for each corpus of the project whether the schema accepts each
 * value. If the project cannot be loaded, there is `error` instead.
 */
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../packages.mjs';

const { buildSync } = root('esbuild');

const { folder, projects, url, bodies, corpora } = JSON.parse(await text(process.stdin));

function validate(name, schemas) {
  const { schema, values } = corpora[name];
  return values.map((value) => schemas[schema].safeParse(value).success);
}

const results = [];
for (const { project, names } of projects) {
  const outfile = join(folder, project, 'use.mjs');
  buildSync({
    entryPoints: [join(folder, project, 'use.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const module = await import(outfile).catch((error) => ({ error }));
  if (module.error) {
    results.push({ project, error: String(module.error.message) });
    continue;
  }
  const { send, schemas } = module;
  const responses = [];
  // The path tells the emulator which body it should receive.
  for (const [index, body] of bodies.entries())
    responses.push(await send(`${url}/${project}/${index}`, body).catch((error) => ({ error: String(error.message ?? error) })));
  const verdicts = schemas && Object.fromEntries(names.map((name) => [name, validate(name, schemas)]));
  results.push({ project, responses, verdicts });
}
console.log(JSON.stringify(results));
