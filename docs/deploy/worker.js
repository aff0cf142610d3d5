/** The gateway as a Cloudflare Worker. */
import { createCompactGateway, setScanner } from 'responses-compact-contract/gateway';
import scanner from 'responses-compact-contract/scanner.wasm';

// Workers do not compile WebAssembly from bytes. Without the module, the gateway parses every body.
setScanner(scanner);

let gateway;

export default {
  fetch(request, env) {
    gateway ??= createCompactGateway({ upstream: env.UPSTREAM, onComplete: (call) => console.log(JSON.stringify(call)) });
    return gateway.fetch(request);
  },
};
