/** Starts Prism as a server, for the programs of this folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('./node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
export const ROUTE = '/openai/v1/responses/compact';

/** Starts Prism with a document below `generated/`. */
export async function startPrism(command, path, ...more) {
  const file = fileURLToPath(new URL(`../../generated/${path}`, import.meta.url));
  const process_ = spawn(process.execPath, [
    CLI,
    command,
    '--host',
    '127.0.0.1',
    '--port',
    String(await freePort()),
    '--errors',
    file,
    ...more,
  ]);
  let printed = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      const address = /listening on (http:\S+\d)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.once('exit', () => reject(new Error(`Prism did not start:\n${printed}`)));
  });
  return { url, stop: () => process_.kill() };
}

/** Prism does not tell the port that the system chooses, so it gets one that is free now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function post(url, body) {
  const headers = { 'content-type': 'application/json', 'api-key': 'key' };
  const response = await fetch(url + ROUTE, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, reply: await response.text() };
}
