import type { RequestListener } from 'node:http';
import { isUnread } from '../internal/http/node-reread.js';
import { sendJsonError, toNodeListener, toRequestListener } from '../internal/http/node-server.js';
import type { CompactGateway } from './create-gateway.js';
import { handleOf } from './exchange.js';

/**
 * Makes a request listener from a gateway, for `node:http`, `node:https`, or a route of a framework that uses them. It reads the body
 * itself, so it has to be registered before any body parser; after one, it responds with 500 and says so. The gateway has its own time
 * limit for uploads, so switch that of the server off; Node then switches off its limit for headers too, unless it is given.
 * @example
 * createServer({ requestTimeout: 0, headersTimeout: 60_000 }, toNodeHandler(gateway)).listen(8080);
 */
export function toNodeHandler(gateway: Pick<CompactGateway, 'fetch'>): RequestListener {
  const handle = handleOf(gateway);
  const listener = handle ? toRequestListener(handle) : toNodeListener((request) => gateway.fetch(request));
  return (incoming, outgoing) => {
    if (isUnread(incoming)) return listener(incoming, outgoing);
    const message = 'the body was read before the gateway received the request; register the gateway before the body parser';
    sendJsonError(outgoing, 500, { message, type: 'server_error', param: null, code: 'internal_error' });
  };
}
