/** The gateway on Node, as an application would serve it: `gateway-server.mjs <upstream> <checks|no-checks|hold>`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNodeGateway } from '../../../src/gateway/node.js';

const [upstream, checks] = process.argv.slice(2) as [string, string];
const check = checks !== 'no-checks' ? {} : ({ request: { reject: false }, response: { report: false } } as const);
const { handler } = createNodeGateway({ upstream, check, hold: checks === 'hold', maxBufferedBytes: Infinity });
const server = createServer({ requestTimeout: 0 }, handler);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit());
