import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/wire.js';
import { bundle, withPlainDefault } from '../build.js';
import { startServer, type Server } from '../server-process.js';
import { NGINX, njs } from './engine.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const CHECK = "export { isCompactRequest as default } from '../../generated/validators/open/is.js';";

export interface NjsGateway extends Pick<Server, 'socketPath' | 'pid' | 'stop'> {
  /** For `send`. */
  url: string;
}

/** Starts nginx with the request check in njs before an upstream, whose URL is an origin. It listens on a Unix socket. */
export async function startNjsGateway(upstream: string): Promise<NjsGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-njs-'));
  for (const file of ['gateway.conf', 'gateway.js']) cpSync(join(HERE, file), join(folder, file));
  writeFileSync(join(folder, 'is-compact-request.js'), withPlainDefault(bundle(CHECK)));
  writeFileSync(join(folder, 'endpoint.conf'), endpointConf(new URL(upstream)));
  const { socketPath, pid, stop } = await startServer(folder, 'gateway.sock', NGINX, ['-p', '.', '-c', 'gateway.conf', '-e', 'stderr']);
  return {
    url: `unix:${socketPath}`,
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
  runs: '`isCompactRequest` alone, as in `test/engines/njs/gateway.conf`',
  lacks: ['gzip', 'brotli', 'duplicate keys', 'limits', 'reasons', 'responses', 'named headers'],
  isRaw: true,
  missing: njs.missing,
  async start(upstream) {
    const { url, stop } = await startNjsGateway(upstream);
    return { call: (request) => send(url, request), stop };
  },
};
