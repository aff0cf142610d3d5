import { createNodeTransport, nodeDecoders } from '../../src/gateway/node.js';

/** The parts that `createNodeGateway` adds to the options, for tests that compare gateways with and without them. */
export const nodeOptions = () => ({ transport: createNodeTransport(), decoders: nodeDecoders() });
