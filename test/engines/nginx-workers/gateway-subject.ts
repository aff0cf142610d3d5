import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/wire.js';
import { njs } from '../njs/engine.js';
import { startWorkers } from './start-workers.js';

export const workersGateway: Subject = {
  name: 'nginx before others',
  runs: 'the command, once for each processor, as in `test/engines/nginx-workers/nginx.conf`',
  lacks: [],
  isRaw: true,
  missing: njs.missing,
  async start(upstream) {
    const { url, stop } = await startWorkers(upstream);
    return { call: (request) => send(url, request), stop };
  },
};
