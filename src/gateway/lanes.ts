/**
 * Short ways between the parts of a gateway on Node: without a `Request`, `Response`, `Headers`, `ReadableStream` and `AbortSignal` for each
 * call, which cost more than all that a proxy does. Where one of the parts is somebody else's, the way is that of the web.
 */
import type { Message } from '../internal/direct-body.js';
import type { HeaderList } from '../internal/header-list.js';
import type { Stop } from '../internal/stop.js';
import type { CompactGateway } from './create-gateway.js';
import type { Transport, UpstreamCall } from './transport.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a gateway reads of a request; a `Request` has it all. */
export interface IncomingCall extends Message {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers | HeaderList;
  readonly signal: AbortSignal;
  /** What the signal says, from the runtime, without one being made. */
  readonly gone?: Stop | undefined;
  readonly body: ReadableStream<Bytes> | null;
}

/** What it reads of an answer of the upstream; a `Response` has it all. */
export interface UpstreamAnswer extends Message {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | HeaderList;
  readonly body: ReadableStream<Bytes> | null;
}

/** What it answers. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | HeaderList;
  readonly body: Bytes | ReadableStream<Bytes> | null;
}

export type Handle = (call: IncomingCall) => Promise<Answer>;
/** `sent` is called when nothing of the body is needed any more; where that is not known, it is not. */
export type Ask = (request: UpstreamCall, sent: () => void) => Promise<UpstreamAnswer>;

const handles = new WeakMap<object, Handle>();
const asks = new WeakMap<Transport, Ask>();

export function offerHandle<G extends CompactGateway>(gateway: G, handle: Handle): G {
  handles.set(gateway, handle);
  return gateway;
}

export const handleOf = (gateway: object): Handle | undefined => handles.get(gateway);

export function offerAsk(transport: Transport, ask: Ask): Transport {
  asks.set(transport, ask);
  return transport;
}

export const askOf = (transport: Transport): Ask => asks.get(transport) ?? (transport as Ask);
