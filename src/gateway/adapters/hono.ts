/**
 * Middleware for Hono, on every runtime that it supports: `honoCompactValidator`.
 * @module
 */
import { withBody } from '../check-request.js';
import { toResponse } from '../error.js';
import { readRequest } from '../request.js';
import { createValidator, type CompactValidatorOptions } from './validator.js';

export type { CompactValidatorOptions, ValidatorCall } from './validator.js';

/** The part of Hono's context that is used here. */
export interface HonoContext {
  req: { raw: Request; text: () => Promise<string> };
  header: (name: string, value: string) => void;
}

/** A middleware, in web types. */
export type CompactHonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined>;

/**
 * Creates a middleware that checks requests, and passes them to the next handler unread, with the same bytes. It rejects an invalid
 * request with the vendor's error body, as the gateway does. If the body was read before, it checks the copy that Hono keeps.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * app.post('/openai/v1/responses/compact', honoCompactValidator(), (c) => fetch(upstream, c.req.raw));
 */
export function honoCompactValidator(options: CompactValidatorOptions = {}): CompactHonoMiddleware {
  const { settings, validate, validateParsed } = createValidator(options);
  return async (context, next) => {
    const { req } = context;
    if (req.raw.method !== 'POST') return void (await next());
    const outcome = req.raw.bodyUsed
      ? await validateParsed(req.raw.headers, await req.text())
      : await validate(async (readContext) => {
          req.raw = withBody(req.raw, await readRequest(req.raw, settings, { ...readContext, onStreamError: () => {} }));
        });
    if (outcome.response) return toResponse(outcome.response);
    await next();
    for (const [name, value] of Object.entries(outcome.headers)) context.header(name, value);
    return undefined;
  };
}
