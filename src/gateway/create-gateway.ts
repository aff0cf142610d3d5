import { OPERATION } from '../contract.js';
import { callHook } from '../internal/call-hook.js';
import { startDeadline, type Deadline } from '../internal/http/abort.js';
import { byteLengthOf } from '../internal/http/body.js';
import { contentLengthOf, forwardedRequestHeaders, RawHeaders } from '../internal/http/headers.js';
import type { HttpRequest, HttpResponse } from '../internal/http/messages.js';
import { startCallLog, type CallLog } from './call-log.js';
import { errorResponse, GatewayError, gatewayError, gatewayFault } from './error.js';
import { createExchange, registerHandle, type Exchange, type Handle, type RequestBody } from './exchange.js';
import { countIssues, createFindings, type Findings } from './findings.js';
import { resolveGatewayOptions, type CompactGatewayOptions, type GatewaySettings } from './options.js';
import { receiveResponse, sendResponse } from './relay.js';
import { readRequest } from './request.js';
import { sendUpstream } from './upstream.js';

export interface CompactGateway {
  /**
   * Handles a call: checks the request, forwards it to the upstream, checks the response, and returns it. Never rejects. Does not use `this`.
   * Serves POST at `/openai/v1/responses/compact` and `/v1/responses/compact`.
   */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Creates a gateway in front of the endpoint, for any runtime with `fetch`. On Node, use `createNodeGateway` of `./gateway/node`.
 *
 * Bodies are forwarded byte for byte and still compressed, except responses that the runtime's `fetch` has decoded. All headers are
 * forwarded except hop-by-hop headers.
 *
 * By default, the gateway rejects an invalid request with 400. It forwards an invalid response, which is billed, and adds the header
 * `x-compact-response-issues` with the number of issues. Its own error responses have the vendor's form, a code of `GATEWAY_CODES`, and
 * an `x-request-id`. Between calls, the gateway keeps the structure of up to 1,024 different items, without their texts.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * const gateway = createCompactGateway({ upstream: 'https://my-resource.openai.azure.com' });
 * export default gateway;
 */
export function createCompactGateway(options: CompactGatewayOptions): CompactGateway {
  const settings = resolveGatewayOptions(options);
  const handle: Handle = async (request) => {
    const call = startCallLog((completed) => void callHook(settings.onComplete, completed));
    try {
      return await handleCall(request, settings, call);
    } catch (error) {
      const fault = error instanceof GatewayError ? error.fault : gatewayFault('internal_error', 'the gateway failed');
      const { status, headers, body } = errorResponse(fault, call.requestId);
      const bytes = new TextEncoder().encode(body);
      call.record({ responseBytes: bytes.length });
      call.end(status, fault.code);
      return { status, statusText: '', headers: new RawHeaders(Object.entries(headers).flat()), body: bytes };
    }
  };
  return registerHandle({ fetch: async (request: Request) => toWebResponse(await handle(request as HttpRequest)) }, handle);
}

const toWebResponse = ({ body, headers, status, statusText }: HttpResponse): Response =>
  new Response(body, {
    status,
    statusText,
    headers: headers instanceof RawHeaders ? headers.toHeaders() : headers,
    // Without this, workerd would encode the body again, because of its `content-encoding` header.
    encodeBody: 'manual',
  } as ResponseInit);

const PATHS: readonly string[] = [OPERATION.path, '/v1/responses/compact'];

/** Handles one call, from the request to the response. Throws `GatewayError`. */
async function handleCall(request: HttpRequest, settings: GatewaySettings, call: CallLog): Promise<HttpResponse> {
  const { pathname, search } = new URL(request.url);
  if (!PATHS.includes(pathname)) throw gatewayError('not_found', 'the gateway does not serve this path');
  if (request.method !== 'POST') throw gatewayError('method_not_allowed', 'this endpoint accepts only POST');

  const requestFindings = createFindings();
  const responseFindings = createFindings();
  let exchange: Exchange | undefined;
  try {
    exchange = await receiveRequest(request, settings.urlFor(pathname) + search, settings, requestFindings, call);
    const { deadline } = exchange;
    const upstream = await sendUpstream(settings.send, exchange);
    call.recordUpstream(upstream, exchange.headers);
    call.markTiming('upstreamMs');

    const response = await receiveResponse(upstream, settings, responseFindings, deadline).finally(() =>
      call.recordFaults('response', responseFindings.found),
    );
    reportFindings('response', responseFindings, settings, call);
    addIssueHeader(response.headers, 'request', requestFindings);
    addIssueHeader(response.headers, 'response', responseFindings);
    return sendResponse(response, deadline, call, request.clientAbort !== undefined);
  } catch (error) {
    // Stops reading a response that is not forwarded, and closes the connection to the upstream.
    exchange?.deadline.abort(error);
    exchange?.deadline.clear();
    throw error;
  }
}

/**
 * Reads and checks the request. Returns the exchange with the upstream. The exchange has the only reference to the body, so that the
 * memory of the body can be released while the upstream is silent. Throws `GatewayError`.
 */
async function receiveRequest(
  request: HttpRequest,
  url: string,
  settings: GatewaySettings,
  findings: Findings,
  call: CallLog,
): Promise<Exchange> {
  const { timeoutMs } = settings;
  let deadline: Deadline | undefined;
  const onStreamError = (error: GatewayError): void => deadline?.abort(error);
  try {
    const body = await readRequest(request, settings.request, { findings, record: call.record, onStreamError });
    call.markTiming('readMs');
    reportFindings('request', findings, settings, call);
    deadline = startDeadline({
      timeoutMs,
      signal: request.clientAbort ?? request.signal,
      onTimeout: () => gatewayError('upstream_timeout', `the upstream did not send a complete response within ${timeoutMs} ms`),
      onAbort: () => gatewayError('client_closed_request', 'the client disconnected'),
    });
    return toExchange(url, request, body, deadline, settings.forwardInformational ? request.sendInformational : undefined);
  } finally {
    call.recordFaults('request', findings.found);
  }
}

function toExchange(
  url: string,
  request: HttpRequest,
  body: RequestBody,
  deadline: Deadline,
  onInformational: Exchange['onInformational'],
): Exchange {
  const headers = forwardedRequestHeaders(request.headers);
  // The length of a streamed body is forwarded as the client wrote it: it may exceed the safe integers.
  const announced = contentLengthOf(request.headers) === undefined ? null : request.headers.get('content-length');
  const length = body instanceof ReadableStream ? announced : String(byteLengthOf(body));
  if (length !== null) headers.set('content-length', length);
  return createExchange({ url, method: request.method, headers, body, deadline, onInformational });
}

function reportFindings(
  direction: 'request' | 'response',
  { reported }: Findings,
  { onIssues }: GatewaySettings,
  { requestId }: CallLog,
): void {
  for (const fault of reported) void callHook(onIssues, { ...fault, direction, requestId });
}

function addIssueHeader(headers: Headers | RawHeaders, direction: 'request' | 'response', { reported }: Findings): void {
  if (reported.length > 0) headers.set(`x-compact-${direction}-issues`, String(countIssues(reported)));
}
