import { createCompactGateway } from 'responses-compact-contract/gateway';

let gateway;

export default {
  fetch(request, env) {
    gateway ??= createCompactGateway({ upstream: env.UPSTREAM, hold: env.HOLD === 'true' });
    return gateway.fetch(request);
  },
};
