/** The runtime's `fetch` without the timeouts of Node, and the causes of the errors that it throws. */

/** Receives the progress of a connection. Only Node's own dispatcher reports it. */
export interface ConnectionProgress {
  /** The runtime starts to look for a connection, and will report when it has one. */
  connecting(): void;
  /** The runtime has a connection. */
  connected(): void;
}

/**
 * The runtime's `fetch` without the timeouts of Node: 300 s for the response headers and 300 s for each pause in the body.
 *
 * A long conversation takes longer than that, and the service sends nothing before it is done. If Node does not store its dispatcher where
 * this code expects it, the timeouts stay. Other runtimes have no such timeouts.
 */
export function fetchWithoutTimeouts(request: Request, progress?: ConnectionProgress): Promise<Response> {
  const dispatcher = globalDispatcher();
  if (!dispatcher) return globalThis.fetch(request);
  progress?.connecting();
  const init = { dispatcher: withoutTimeouts(dispatcher, progress) };
  const body = textBodies.get(request);
  if (body === undefined) return globalThis.fetch(request, init as RequestInit);
  const { url, method, headers, signal, redirect } = request;
  return globalThis.fetch(url, { method, headers, signal, redirect, body, ...init } as RequestInit);
}

/** The options that remove Node's timeouts from one call of `fetch`. Empty in other runtimes. */
export function withoutNodeTimeouts(): RequestInit {
  // Node creates its dispatcher when `Request` is first read.
  const dispatcher = typeof Request === 'function' ? globalDispatcher() : undefined;
  return dispatcher ? ({ dispatcher: withoutTimeouts(dispatcher, undefined) } as RequestInit) : {};
}

const textBodies = new WeakMap<Request, string>();

/**
 * Lets `fetchWithoutTimeouts` send this text instead of copying the body of the request: for a small call, the copy takes as long as
 * everything else. The text must be the body that the request was created with. A request that middleware creates from this one has a body
 * of its own, and is sent as it is.
 */
export function rememberTextBody(request: Request, text: string): void {
  textBodies.set(request, text);
}

/** The properties that say why a connection failed. */
export interface ErrorCause {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
}

/** The properties of the error and of its causes: see `errorChainOf`. */
export const causesOf = (error: unknown): ErrorCause[] =>
  errorChainOf(error).map(({ name, code, syscall }) => ({ name: stringOf(name), code: stringOf(code), syscall: stringOf(syscall) }));

const MAX_CAUSES = 5;

/**
 * The error and its causes, at most 5 objects. Node's `fetch` hides the error code one or two causes deep and, for a host with several
 * addresses, in the first of a list of `errors`.
 */
export function errorChainOf(error: unknown): Readonly<Record<string, unknown>>[] {
  const chain: Record<string, unknown>[] = [];
  let current = error;
  // Not `instanceof`: the error can come from another realm.
  while (typeof current === 'object' && current !== null && chain.length < MAX_CAUSES) {
    const { cause, errors } = current as Record<string, unknown>;
    chain.push(current as Record<string, unknown>);
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return chain;
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The part of undici's dispatchers that `fetch` uses. */
interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
  readonly isMockActive?: unknown;
}

/**
 * The dispatcher that `fetch` itself would use: Node's default, or the one that the application set (a proxy, a mock, a private CA).
 *
 * It is read from the place where undici reads it: since version 8 under the second symbol, while the first one holds a wrapper for older
 * copies; version 7 sets both and reads only the first. Node creates it when `Request` is first read, so a caller must have a request already.
 */
function globalDispatcher(): Dispatcher | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const version = Number.parseInt(process?.versions?.undici ?? '', 10);
  if (Number.isNaN(version)) return undefined;
  const key = Symbol.for(`undici.globalDispatcher.${version < 8 ? 1 : 2}`);
  const dispatcher = (globalThis as Record<symbol, unknown>)[key] as Partial<Dispatcher> | undefined;
  return typeof dispatcher?.dispatch === 'function' ? (dispatcher as Dispatcher) : undefined;
}

/** Timeouts can be set per request, so the dispatcher keeps its sockets and settings. */
const withoutTimeouts = (dispatcher: Dispatcher, progress: ConnectionProgress | undefined): Dispatcher => ({
  dispatch: (options, handler) =>
    dispatcher.dispatch(
      { ...options, headersTimeout: 0, bodyTimeout: 0 },
      progress ? reportConnected(handler as object, progress) : handler,
    ),
  get isMockActive() {
    return dispatcher.isMockActive;
  },
});

/**
 * Reports `connected` when undici first calls the handler, which it does when it has a connection: `onConnect`, or `onRequestStart` since
 * version 8. A proxy, because undici recognizes old handlers by their methods, and reads more methods with each version.
 */
const reportConnected = (handler: object, progress: ConnectionProgress): object =>
  new Proxy(handler, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        progress.connected();
        return value.apply(target, args);
      };
    },
  });
