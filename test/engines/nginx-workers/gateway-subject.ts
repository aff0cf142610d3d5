import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/http-client.js';
import { njs } from '../njs/engine.js';
import { startWorkers } from './start-workers.js';

export const workersGateway: Subject = {
  name: 'nginx as a load balancer',
  runs: 'one process of the command per processor, as in `test/engines/nginx-workers/nginx.conf`',
  lacks: [],
  preservesEncoding: true,
  missing: njs.missing,
  async start(upstream) {
    const { url, stop } = await startWorkers(upstream, ['--hold']);
    return { call: (request) => send(url, request), stop };
  },
};
