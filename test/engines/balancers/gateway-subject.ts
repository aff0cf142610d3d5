import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/http-client.js';
import type { BalancerKind } from './balancer.js';
import { haproxy } from './haproxy.js';
import { nginx } from './nginx.js';

const subject = ({ name, file, missing, start }: BalancerKind): Subject => ({
  name: `${name} as a load balancer`,
  runs: `one process of the command per processor, as in \`docs/deploy/${file}\``,
  lacks: [],
  preservesEncoding: true,
  missing,
  async start(upstream) {
    const { url, stop } = await start(upstream, ['--hold']);
    return { call: (request) => send(url, request), stop };
  },
});

export const nginxBalancer = subject(nginx);
export const haproxyBalancer = subject(haproxy);
