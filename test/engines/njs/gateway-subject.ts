import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/http-client.js';
import { bundle, withPlainDefault } from '../build.js';
import { startServer, type Server } from '../server-process.js';
import { NGINX, njs } from './engine.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const GUARD = "export { isCompactRequest as default } from '../../generated/validators/open/is.js';";

export interface NjsGateway extends Pick<Server, 'socketPath' | 'pid' | 'stop'> {
  /** The URL for `send`: `unix:` and the path of the socket, or `http://127.0.0.1:port`. */
  url: string;
}

export interface NjsOptions {
  /** A port of the loopback interface to listen on, in addition to the socket. */
  port?: number;
  /** Whether requests are checked. Without checks, the same nginx is a bare proxy, for comparison. */
  checks?: boolean;
}

/** Starts nginx with the request check in njs, in front of an upstream. The URL of the upstream is an origin. nginx listens on a Unix socket. */
export async function startNjsGateway(upstream: string, { port, checks = true }: NjsOptions = {}): Promise<NjsGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-njs-'));
  let config = readFileSync(join(HERE, 'gateway.conf'), 'utf8');
  if (port !== undefined) config = config.replace('listen unix:', `listen 127.0.0.1:${port};\n    listen unix:`);
  if (!checks) config = config.replace('js_content gateway.check;', 'try_files /none @endpoint;');
  writeFileSync(join(folder, 'gateway.conf'), config);
  cpSync(join(HERE, 'gateway.js'), join(folder, 'gateway.js'));
  writeFileSync(join(folder, 'is-compact-request.js'), withPlainDefault(bundle(GUARD)));
  writeFileSync(join(folder, 'endpoint.conf'), endpointConf(new URL(upstream)));
  const { socketPath, pid, stop } = await startServer(folder, 'gateway.sock', NGINX, ['-p', '.', '-c', 'gateway.conf', '-e', 'stderr']);
  return {
    url: port === undefined ? `unix:${socketPath}` : `http://127.0.0.1:${port}`,
    socketPath,
    pid,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const EXAMPLE = 'my-resource.openai.azure.com';

function endpointConf({ protocol, host, hostname, port }: URL): string {
  const address = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
  const example = readFileSync(join(HERE, 'endpoint.conf'), 'utf8');
  return example.replace(`${EXAMPLE}:443`, address).replace(EXAMPLE, host).replace('https:', protocol);
}

export const njsGateway: Subject = {
  name: 'nginx with njs',
  runs: 'only `isCompactRequest`, as in `test/engines/njs/gateway.conf`',
  lacks: ['gzip', 'brotli', 'duplicate keys', 'limits', 'reasons', 'responses', 'named headers'],
  preservesEncoding: true,
  missing: njs.missing,
  async start(upstream) {
    const { url, stop } = await startNjsGateway(upstream);
    return { call: (request) => send(url, request), stop };
  },
};
