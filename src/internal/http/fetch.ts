import type { Progress } from '../../client/timeouts.js';

/** The part of undici's dispatchers that `fetch` uses. */
interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
  readonly isMockActive?: unknown;
}

/**
 * The runtime's `fetch`, without the limits of Node's: 300 s for the first header and 300 s for each silence in the body. A long
 * conversation takes longer than that, and nothing is sent before it is done. Where Node keeps its dispatcher elsewhere than
 * expected, those limits stay; other runtimes have none.
 */
export function fetchWithoutTimeouts(request: Request, progress?: Progress): Promise<Response> {
  const dispatcher = globalDispatcher();
  if (!dispatcher) return globalThis.fetch(request);
  progress?.connecting();
  const limits = { dispatcher: withoutLimits(dispatcher, progress) };
  const body = requestBodies.get(request);
  if (body === undefined) return globalThis.fetch(request, limits as RequestInit);
  const { url, method, headers, signal, redirect } = request;
  return globalThis.fetch(url, { method, headers, signal, redirect, body, ...limits } as RequestInit);
}

/** What to give `fetch` so that Node's limits of time do not hold; empty in other runtimes. */
export function withoutNodeTimeouts(): RequestInit {
  // Node makes its dispatcher when `Request` is first touched.
  const dispatcher = typeof Request === 'function' ? globalDispatcher() : undefined;
  return dispatcher ? ({ dispatcher: withoutLimits(dispatcher, undefined) } as RequestInit) : {};
}

/**
 * Bodies of requests that are a text, by their request. Node copies a `Request` that it is handed, body and all, which takes as long as
 * the rest of a small call; given the text it does not. Middleware that makes a request of its own is not in here, and is sent as it is.
 */
export const requestBodies = new WeakMap<Request, string>();

/**
 * What `fetch` itself would use: Node's default, or what the application put there (a proxy, a mock, one with its own CA).
 * Found where undici looks: since 8 under the second symbol, while the first holds a wrapper for older copies; in 7 both hold it,
 * and only the first is read. It is made when `Request` is first touched, so this is asked with a request at hand.
 */
function globalDispatcher(): Dispatcher | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const version = Number.parseInt(process?.versions?.undici ?? '', 10);
  if (Number.isNaN(version)) return undefined;
  const key = Symbol.for(`undici.globalDispatcher.${version < 8 ? 1 : 2}`);
  const found = (globalThis as Record<symbol, unknown>)[key] as Partial<Dispatcher> | undefined;
  return typeof found?.dispatch === 'function' ? (found as Dispatcher) : undefined;
}

/** Limits are also taken per request, so the dispatcher in place can stay, with its sockets and settings. */
const withoutLimits = (dispatcher: Dispatcher, progress: Progress | undefined): Dispatcher => ({
  dispatch: (options, handler) =>
    dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, progress ? observed(handler as object, progress) : handler),
  get isMockActive() {
    return dispatcher.isMockActive;
  },
});

/**
 * The handler, which undici first calls when it has a connection to write to: `onConnect`, or `onRequestStart` since 8. A proxy, since
 * undici tells old handlers from new ones by their methods, and reads more of them in each version.
 */
const observed = (handler: object, progress: Progress): object =>
  new Proxy(handler, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        progress.connected();
        return value.apply(target, given);
      };
    },
  });
