/**
 * A plugin for Fastify 4 and 5: `fastifyCompactValidator`.
 * @module
 */
import { Readable } from 'node:stream';
import { toWebStream } from '../../internal/http/node-stream.js';
import { bodyHeadersOf } from './node-request.js';
import { readRequest } from '../request.js';
import { createValidator, type CompactValidatorOptions } from './validator.js';

export type { CompactValidatorOptions } from './validator.js';

/** A plugin, in the types of Node. */
export type CompactFastifyPlugin = (fastify: FastifyLike, options: object, done: () => void) => void;

/**
 * Makes a plugin that checks requests of the routes that end with `/responses/compact`, before Fastify parses their bodies, and hands them
 * on with the same bytes. A request that is none is answered with the vendor's error body, as by the gateway. Register it before the
 * routes are. Where a route has no `bodyLimit`, it gets the gateway's `maxBytes`, as Fastify's own 1 MiB is less than a conversation.
 *
 * Throws `CompactError` `invalid_options`.
 * @example
 * await app.register(fastifyCompactValidator());
 * app.post('/openai/v1/responses/compact', handler);
 */
export function fastifyCompactValidator(options: CompactValidatorOptions = {}): CompactFastifyPlugin {
  const { settings, judge } = createValidator(options);

  async function check(request: FastifyRequest, reply: FastifyReply, payload: Readable): Promise<unknown> {
    if (request.method !== 'POST') return payload;
    const body = toWebStream(payload, () => {}).stream;
    const init = { method: 'POST', headers: bodyHeadersOf(request.headers), body, duplex: 'half' } as RequestInit;
    let same: Readable | undefined;
    const { answer, headers } = await judge(async (findings) => {
      const read = await readRequest(new Request('http://localhost/', init), settings, { findings });
      same = read instanceof ReadableStream ? Readable.fromWeb(read as never) : Readable.from(read, { objectMode: false });
    });
    if (answer) return reply.code(answer.status).headers(answer.headers).send(answer.body);
    reply.headers(headers);
    return same;
  }

  const plugin: CompactFastifyPlugin = (fastify, _, done) => {
    fastify.addHook('onRoute', (route) => {
      if (!route.url.endsWith('/responses/compact')) return;
      route.bodyLimit ??= Math.min(settings.limits.maxBytes, Number.MAX_SAFE_INTEGER);
      route.preParsing = [check, ...[route.preParsing ?? []].flat()];
    });
    done();
  };
  // Without a scope of its own: the routes are those of whoever registers it.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}

/** The parts of Fastify that the plugin uses, so that its types are not needed where it is not. */
export interface FastifyLike {
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): unknown;
}

export interface FastifyRoute {
  url: string;
  bodyLimit?: number;
  preParsing?: unknown;
}

export interface FastifyRequest {
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface FastifyReply {
  code(status: number): FastifyReply;
  headers(headers: object): FastifyReply;
  send(body: string): FastifyReply;
}
