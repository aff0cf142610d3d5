/**
 * Middleware for Express 4 and 5, and for all that works like it: `expressCompactValidator`.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { drainRequest } from '../../internal/http/node-server.js';
import { bodyHeadersOf, checkIncoming, isUnread } from './node-request.js';
import { createValidator, type CompactValidatorOptions } from './validator.js';

export type { CompactValidatorOptions } from './validator.js';

/** A middleware, in the types of Node. */
export type CompactMiddleware = (
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Makes a middleware that checks a request and hands it on. It may stand before a body parser, which then finds the body unread, or
 * behind one; it does not set `req.body`. A request that is none is answered with the vendor's error body, as by the gateway.
 *
 * Before a parser it checks the bytes, so keys that occur twice and all limits; behind one, what is in `req.body`. A body that is not
 * looked at is not counted either, but for its announced length.
 * Throws `CompactError` `invalid_options`.
 * @example
 * app.post('/openai/v1/responses/compact', expressCompactValidator(), proxy);
 */
export function expressCompactValidator(options: CompactValidatorOptions = {}): CompactMiddleware {
  const { settings, judge, judgeRead } = createValidator(options);
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const said = bodyHeadersOf(request.headers);
    const verdict = isUnread(request)
      ? judge((findings) => checkIncoming(request, said, settings, findings))
      : judgeRead(said, request.body);
    verdict.then(({ answer, headers }) => {
      if (answer) {
        response.on('finish', () => drainRequest(request));
        return void response.writeHead(answer.status, answer.headers).end(answer.body);
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    }, next);
  };
}
