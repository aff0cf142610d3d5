import assert from 'node:assert/strict';
import { buildCommand, startCommand } from '../command.js';
import { send } from '../http-client.js';
import type { Subject } from './subject.js';

export const command: Subject = {
  name: 'a shell',
  runs: 'the command `gateway`',
  lacks: [],
  preservesEncoding: true,
  async start(upstream) {
    const built = await buildCommand();
    const running = await startCommand(built, ['--upstream', upstream, '--hold']);
    return {
      call: (request) => send(running.url, request),
      async stop() {
        const code = await running.end('SIGTERM');
        built.remove();
        assert.equal(code, 0, 'the command exits with 0 on SIGTERM');
      },
    };
  },
};
