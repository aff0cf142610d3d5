/**
 * Loads the files with tools that do not validate bodies. Reads `{ documents, schemas }` from standard input, paths below `generated/`, and
 * prints `{ tool, version, path, error? }` for each.
 */
import { text } from 'node:stream/consumers';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { own, readGenerated, versionOf } from './packages.mjs';

const { validate } = own('@apidevtools/swagger-parser');

/** A file that the tool must load, and how it does. */
async function load(tool, path, run) {
  const error = await run(path).then(
    () => undefined,
    (reason) => String(reason.message ?? reason),
  );
  return { tool, version: versionOf(tool), path, error };
}

async function writeTypes(path) {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: 'CompactRequest', schema: JSON.stringify(readGenerated(path)) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang: 'typescript', rendererOptions: { 'just-types': true } });
  if (!lines.some((line) => line.includes('model:'))) throw new Error('no type has the field `model`');
}

const { documents, schemas } = JSON.parse(await text(process.stdin));
const results = [];
for (const path of documents) results.push(await load('@apidevtools/swagger-parser', path, async () => validate(readGenerated(path))));
for (const path of schemas) results.push(await load('quicktype-core', path, writeTypes));
console.log(JSON.stringify(results));
