/**
 * A plugin for Fastify 4 and 5: `fastifyCompactValidator`.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { drainRequest } from '../../internal/http/node-server.js';
import { nodeBodySource } from '../../internal/http/node-stream.js';
import { checkRequestHeaders, collectRequest } from '../request.js';
import { createValidator, toHeaderReader, type CompactValidatorOptions } from './validator.js';

export type { CompactValidatorOptions, ValidatorCall } from './validator.js';

/** A plugin, in the types of Node. */
export type CompactFastifyPlugin = (fastify: FastifyLike, options: object, done: () => void) => void;

/** The parts of Fastify that the plugin uses, so that a program without Fastify compiles without its types. */
export interface FastifyLike {
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): unknown;
}

/** A route of Fastify, as the plugin sees it. */
export interface FastifyRoute {
  url: string;
  bodyLimit?: number;
  preParsing?: unknown;
}

/** A request of Fastify, as the plugin sees it. */
export interface FastifyRequest {
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  raw: IncomingMessage;
}

/** A reply of Fastify, as the plugin uses it. */
export interface FastifyReply {
  raw: ServerResponse;
  code(status: number): FastifyReply;
  headers(headers: object): FastifyReply;
  send(body: string): FastifyReply;
}

/**
 * Creates a plugin that checks the requests of routes that end with `/responses/compact`, before Fastify parses their bodies, and leaves
 * the bytes unchanged. It rejects an invalid request with the vendor's error body, as the gateway does. Register it before the
 * routes. A route without `bodyLimit` gets `maxBytes`, since Fastify's default of 1 MiB is less than a conversation.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * await app.register(fastifyCompactValidator());
 * app.post('/openai/v1/responses/compact', handler);
 */
export function fastifyCompactValidator(options: CompactValidatorOptions = {}): CompactFastifyPlugin {
  const { settings, validate } = createValidator(options);

  async function preParsing(request: FastifyRequest, reply: FastifyReply, payload: Readable): Promise<unknown> {
    if (request.method !== 'POST') return payload;
    let checkedPayload = payload;
    const { response, headers } = await validate(async (context) => {
      const encodings = checkRequestHeaders(toHeaderReader(request.headers), settings, context.findings);
      if (!encodings) return;
      const chunks = await collectRequest(
        nodeBodySource(payload, () => {}),
        encodings,
        settings,
        context,
      );
      checkedPayload = Readable.from(chunks, { objectMode: false });
    });
    if (response) {
      reply.raw.on('finish', () => drainRequest(request.raw));
      return reply.code(response.status).headers(response.headers).send(response.body);
    }
    reply.headers(headers);
    return checkedPayload;
  }

  const plugin: CompactFastifyPlugin = (fastify, _, done) => {
    fastify.addHook('onRoute', (route) => {
      if (!route.url.endsWith('/responses/compact')) return;
      route.bodyLimit ??= Math.min(settings.limits.maxBytes, Number.MAX_SAFE_INTEGER);
      route.preParsing = [preParsing, ...[route.preParsing ?? []].flat()];
    });
    done();
  };
  // Without a scope of its own: the routes belong to the application that registers the plugin.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}
