/**
 * Sends requests to servers that read an OpenAPI document, or a JSON Schema of the body. Reads `{ paths, bodies }` from standard input, and
 * prints for each tool and file `{ tool, version, path, verdicts }`, with one verdict for each body: whether the server accepts it. If the tool
 * cannot read the file, there is `error` instead.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as validator from 'express-openapi-validator';
import { OpenAPIBackend } from 'openapi-backend';
import { own, readGenerated, root, versionOf } from './packages.mjs';

const express = root('express');
const fastify = root('fastify');

const ROUTE = '/openai/v1/responses/compact';
const HEADERS = { 'content-type': 'application/json', 'api-key': 'key' };
/** The largest example has more than the 100 kB that Express allows. */
const LIMIT = 10_000_000;

/** The verdict for a status code. Another status than these is a mistake of the test. */
function isAccepted(status, body) {
  if (status === 200) return true;
  if (status === 400) return false;
  throw new Error(`unexpected status ${status}: ${body}`);
}

async function runExpress(path, bodies) {
  const app = express();
  app.use(express.json({ strict: false, limit: LIMIT }));
  app.use(validator.middleware({ apiSpec: readGenerated(path), validateRequests: true, validateSecurity: false }));
  app.post(ROUTE, (_request, response) => response.json({}));
  app.use((error, _request, response, _next) => response.status(error.status ?? 500).send(error.message));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}${ROUTE}`;
  const verdicts = [];
  for (const body of bodies) {
    const response = await fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
    verdicts.push(isAccepted(response.status, await response.text()));
  }
  server.close();
  server.closeAllConnections();
  return verdicts;
}

async function runBackend(path, bodies) {
  const definition = readGenerated(path);
  const api = new OpenAPIBackend({
    definition,
    // Version 5.21 checks every document as OpenAPI 3.0, unless it does not check it.
    quick: !definition.openapi.startsWith('3.0'),
    strict: true,
    // Logs what Ajv's strict mode does not like, about keywords of the dialect.
    ajvOpts: { logger: false },
    securityHandlers: { apiKey: () => true },
    handlers: {
      compactConversation: () => true,
      validationFail: () => false,
    },
  });
  await api.init();
  const verdicts = [];
  for (const body of bodies)
    verdicts.push(await api.handleRequest({ method: 'POST', path: ROUTE, headers: HEADERS, body: JSON.stringify(body) }));
  return verdicts;
}

async function runEnforcer(path, bodies) {
  const api = await own('openapi-enforcer')(readGenerated(path), { hideWarnings: true });
  return bodies.map((body) => api.request({ method: 'post', path: ROUTE, headers: HEADERS, body })[1] === undefined);
}

const runFastify = (options) => async (path, bodies) => {
  const app = fastify({ bodyLimit: LIMIT, ...options });
  app.post(ROUTE, { schema: { body: readGenerated(path) } }, async () => ({}));
  const verdicts = [];
  for (const body of bodies) {
    const { statusCode, body: reply } = await app.inject({ method: 'POST', url: ROUTE, headers: HEADERS, payload: JSON.stringify(body) });
    verdicts.push(isAccepted(statusCode, reply));
  }
  await app.close();
  return verdicts;
};
/** By default, Fastify changes bodies: it converts types and removes keys. */
const UNCHANGED = { ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } } };

const isDocument = (path) => path.startsWith('openapi');
const isDraft07 = (path) => path.startsWith('schemas/draft-07/');
const isOpenDraft07 = (path) => path.startsWith('schemas/draft-07/open/');

/** For each tool: the files that it reads, and a function that returns the verdicts. */
const TOOLS = {
  'express-openapi-validator': { reads: isDocument, run: runExpress },
  'openapi-backend': { reads: isDocument, run: runBackend },
  'openapi-enforcer': { reads: (path) => path === 'openapi-3.0.json', run: runEnforcer },
  'Fastify, a route schema': { name: 'fastify', from: root, reads: isDraft07, run: runFastify(UNCHANGED) },
  'Fastify, a route schema, default settings': { name: 'fastify', from: root, reads: isOpenDraft07, run: runFastify({}) },
};

const { paths, bodies } = JSON.parse(await text(process.stdin));
const results = [];
for (const [tool, { name = tool, from = own, reads, run }] of Object.entries(TOOLS)) {
  for (const path of paths.filter(reads)) {
    const outcome = await run(path, bodies).then(
      (verdicts) => ({ verdicts }),
      (error) => ({ error: String(error.message) }),
    );
    results.push({ tool, version: versionOf(name, from), path, ...outcome });
  }
}
console.log(JSON.stringify(results));
