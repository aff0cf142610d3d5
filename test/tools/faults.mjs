/**
 * Validates request bodies that each have one fault. Reads `{ bodies, validResponse }` from standard input. Prints for each tool `{ tool, version, path,
 * places }`: the file below `generated/` that the tool reads and, for each body, the JSON pointers of its errors; empty if it accepts the body.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as cfworker from '@cfworker/json-schema';
import * as hyperjump from '@hyperjump/json-schema/draft-2020-12';
import * as validator from 'express-openapi-validator';
import jsonschema from 'jsonschema';
import { OpenAPIBackend } from 'openapi-backend';
import ZSchema from 'z-schema';
import { own, readGenerated, root, versionOf } from './packages.mjs';
import { post, ROUTE, startPrism } from './prism-server.mjs';

const { Ajv } = root('ajv');
const { Ajv2020 } = root('ajv/dist/2020.js');
const draft04 = root('ajv-draft-04').default;
const { validator: schemasafe } = root('@exodus/schemasafe');
const express = root('express');
const fastify = root('fastify');

const DOCUMENT = 'openapi-open.json';
const schemaOf = (draft) => `schemas/${draft}/open/compact-request.json`;
const HEADERS = { 'content-type': 'application/json', 'api-key': 'key' };

const toPointer = (keys) => keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
/** The pointer within a URL or after the name of a part of the request. */
const withoutPrefix = (pointer) => pointer.replace(/^#|^\/(?:body|requestBody)(?=\/|$)/, '');

const ajv = (Compiler) => (schema) => {
  const validate = new Compiler({ strict: false, validateFormats: false, inlineRefs: false }).compile(schema);
  return (body) => (validate(body) ? [] : validate.errors.map(({ instancePath, dataPath }) => instancePath ?? dataPath));
};

/** For each validator of JSON Schema: the file that it reads, and what makes a function from the schema that returns the places of the errors. */
const SCHEMA_TOOLS = {
  'Ajv 2020': { name: 'ajv', from: root, draft: '2020-12', compile: ajv(Ajv2020) },
  Ajv: { name: 'ajv', from: root, draft: 'draft-07', compile: ajv(Ajv) },
  'ajv-draft-04': { from: root, draft: 'draft-04', compile: ajv(draft04) },
  '@exodus/schemasafe': {
    from: root,
    draft: '2020-12',
    compile: (schema) => {
      const validate = schemasafe(schema, { mode: 'lax', isJSON: true, includeErrors: true, allErrors: true });
      return (body) => (validate(body) ? [] : validate.errors.map(({ instanceLocation }) => withoutPrefix(instanceLocation)));
    },
  },
  '@hyperjump/json-schema': {
    draft: '2020-12',
    compile: async (schema) => {
      hyperjump.registerSchema(schema, 'https://schemas.test/faults');
      const validate = await hyperjump.validate('https://schemas.test/faults');
      return (body) => {
        const { valid, errors = [] } = validate(body, 'BASIC');
        return valid ? [] : errors.map(({ instanceLocation }) => withoutPrefix(instanceLocation));
      };
    },
  },
  '@cfworker/json-schema': {
    draft: '2020-12',
    compile: (schema) => {
      const checker = new cfworker.Validator(schema, '2020-12', false);
      return (body) => checker.validate(body).errors.map(({ instanceLocation }) => withoutPrefix(instanceLocation));
    },
  },
  jsonschema: {
    draft: 'draft-07',
    compile: (schema) => {
      const checker = new jsonschema.Validator();
      return (body) => checker.validate(body, schema, { nestedErrors: true }).errors.map(({ path }) => toPointer(path));
    },
  },
  'z-schema': {
    draft: '2020-12',
    compile: (schema) => {
      const checker = ZSchema.create({ safe: true });
      const leaves = (errors) => errors.flatMap(({ path, inner }) => [withoutPrefix(path), ...leaves(inner ?? [])]);
      return (body) => {
        const { valid, err } = checker.validate(body, schema);
        return valid ? [] : leaves(err.details ?? []);
      };
    },
  },
};

async function runExpress(bodies) {
  const app = express();
  app.use(express.json({ strict: false, limit: 10_000_000 }));
  app.use(validator.middleware({ apiSpec: readGenerated(DOCUMENT), validateRequests: true, validateSecurity: false }));
  app.post(ROUTE, (_request, response) => response.json([]));
  app.use((error, _request, response, _next) => response.json(error.errors.map(({ path }) => withoutPrefix(path))));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const places = [];
  for (const body of bodies) {
    const url = `http://127.0.0.1:${server.address().port}${ROUTE}`;
    places.push(await (await fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })).json());
  }
  server.close();
  server.closeAllConnections();
  return places;
}

async function runBackend(bodies) {
  const api = new OpenAPIBackend({
    definition: readGenerated(DOCUMENT),
    quick: true,
    strict: true,
    ajvOpts: { logger: false },
    securityHandlers: { apiKey: () => true },
    handlers: {
      compactConversation: () => [],
      validationFail: ({ validation }) => validation.errors.map(({ instancePath }) => withoutPrefix(instancePath)),
    },
  });
  await api.init();
  const places = [];
  for (const body of bodies)
    places.push(await api.handleRequest({ method: 'POST', path: ROUTE, headers: HEADERS, body: JSON.stringify(body) }));
  return places;
}

async function runFastify(bodies) {
  const app = fastify({
    bodyLimit: 10_000_000,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  });
  app.post(ROUTE, { schema: { body: readGenerated(schemaOf('draft-07')) } }, async () => []);
  // Fastify rejects some bodies before it validates them, such as one with the key `__proto__`.
  app.setErrorHandler(({ validation, message }) => validation?.map(({ instancePath }) => instancePath) ?? [message]);
  const places = [];
  for (const body of bodies)
    places.push((await app.inject({ method: 'POST', url: ROUTE, headers: HEADERS, payload: JSON.stringify(body) })).json());
  await app.close();
  return places;
}

/** The mock responds with an example of the document. The proxy lists the errors. */
async function runPrism(bodies) {
  const upstream = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(validResponse));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const { url, stop } = await startPrism('proxy', DOCUMENT, `http://127.0.0.1:${upstream.address().port}`);
  try {
    const places = [];
    for (const body of bodies) {
      const { status, reply } = await post(url, body);
      places.push(status === 200 ? [] : JSON.parse(reply).validation.map(({ location = [] }) => toPointer(location.slice(1))));
    }
    return places;
  } finally {
    stop();
    upstream.close();
    upstream.closeAllConnections();
  }
}

const SERVERS = {
  'express-openapi-validator': { path: DOCUMENT, run: runExpress },
  'openapi-backend': { path: DOCUMENT, run: runBackend },
  'Fastify, a route schema': { name: 'fastify', from: root, path: schemaOf('draft-07'), run: runFastify },
  'Prism proxy': { name: '@stoplight/prism-cli', path: DOCUMENT, run: runPrism },
};

const { bodies, validResponse } = JSON.parse(await text(process.stdin));
const results = [];
for (const [tool, { name = tool, from = own, draft, compile }] of Object.entries(SCHEMA_TOOLS)) {
  const path = schemaOf(draft);
  const locate = await compile(readGenerated(path));
  results.push({ tool, version: versionOf(name, from), path, places: bodies.map(locate) });
}
for (const [tool, { name = tool, from = own, path, run }] of Object.entries(SERVERS))
  results.push({ tool, version: versionOf(name, from), path, places: await run(bodies) });
for (const { tool, places } of results)
  for (const errors of places)
    if (!Array.isArray(errors)) throw new Error(`unexpected response in ${tool}: ${JSON.stringify(errors).slice(0, 500)}`);
console.log(JSON.stringify(results));
