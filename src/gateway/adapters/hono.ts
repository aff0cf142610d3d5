/**
 * Middleware for Hono, on every runtime it runs on: `honoCompactValidator`.
 * @module
 */
import { toResponse } from '../error.js';
import { readRequest, withBody } from '../request.js';
import { createValidator, type CompactValidatorOptions } from './validator.js';

export type { CompactValidatorOptions } from './validator.js';

/** The part of Hono's context that is used here. */
export interface HonoContext {
  req: { raw: Request; text: () => Promise<string> };
  header: (name: string, value: string) => void;
}

/** A middleware, in the types of the Web. */
export type CompactHonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined>;

/**
 * Makes a middleware that checks a request and hands it on, its body unread, with the same bytes. A request that is none is answered
 * with the vendor's error body, as by the gateway. Where the body was read before, what Hono keeps of it is checked.
 *
 * Throws `CompactError` `invalid_options`.
 * @example
 * app.post('/openai/v1/responses/compact', honoCompactValidator(), (c) => fetch(upstream, c.req.raw));
 */
export function honoCompactValidator(options: CompactValidatorOptions = {}): CompactHonoMiddleware {
  const { settings, judge, judgeRead } = createValidator(options);
  return async (context, next) => {
    const { req } = context;
    if (req.raw.method !== 'POST') return void (await next());
    const verdict = req.raw.bodyUsed
      ? await judgeRead(req.raw.headers, await req.text())
      : await judge(async (findings) => {
          req.raw = withBody(req.raw, await readRequest(req.raw, settings, { findings }));
        });
    if (verdict.answer) return toResponse(verdict.answer);
    await next();
    for (const [name, value] of Object.entries(verdict.headers)) context.header(name, value);
    return undefined;
  };
}
