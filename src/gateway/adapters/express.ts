/**
 * Middleware for Express 4 and 5, and for frameworks that work in the same way: `expressCompactValidator`.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnread, rereadableBodySource } from '../../internal/http/node-reread.js';
import { drainRequest } from '../../internal/http/node-server.js';
import { checkRequestHeaders, collectRequest } from '../request.js';
import { createValidator, toHeaderReader, type CompactValidatorOptions, type ValidationOutcome } from './validator.js';

export type { CompactValidatorOptions, ValidatorCall } from './validator.js';

/** A middleware, in the types of Node. */
export type CompactMiddleware = (
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Creates a middleware that checks requests and passes them to the next handler. It rejects an invalid request with the vendor's error
 * body, as the gateway does.
 *
 * Before a body parser, it checks the bytes, including duplicate keys and all limits, and the parser finds the body unread. After a body
 * parser, it checks `req.body`. It never sets `req.body`. If bodies are not inspected, only their announced length is checked.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * app.post('/openai/v1/responses/compact', expressCompactValidator(), proxy);
 */
export function expressCompactValidator(options: CompactValidatorOptions = {}): CompactMiddleware {
  const { settings, validate, validateParsed } = createValidator(options);
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const headers = toHeaderReader(request.headers);
    const outcome = isUnread(request)
      ? validate(async (context) => {
          const encodings = checkRequestHeaders(headers, settings, context.findings);
          if (encodings) await collectRequest(rereadableBodySource(request), encodings, settings, context);
        })
      : validateParsed(headers, request.body);
    const proceed = ({ response: error, headers }: ValidationOutcome): void => {
      // Other code has responded meanwhile, such as a middleware with a timeout.
      if (response.headersSent || response.writableEnded) return;
      if (error) {
        response.on('finish', () => drainRequest(request));
        return void response.writeHead(error.status, error.headers).end(error.body);
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    };
    // What `next` itself throws must not become an unhandled rejection, which ends the process.
    outcome
      .then(proceed)
      .catch(next)
      .catch(() => {});
  };
}
