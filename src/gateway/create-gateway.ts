import { callHook } from '../internal/call-hook.js';
import { Deadline } from '../internal/http/abort.js';
import { byteLengthOf } from '../internal/http/body.js';
import { contentLengthOf, forwardedRequestHeaders, RawHeaders } from '../internal/http/headers.js';
import type { HttpRequest, HttpResponse } from '../internal/http/messages.js';
import { startCallLog, type CallLog } from './call-log.js';
import { authorizeCall, requestCredentials, withoutClientCredentials, withoutCredentialParameters } from './credentials.js';
import { connectionClosed, errorResponse, GatewayError, gatewayError, gatewayFault } from './error.js';
import { createExchange, registerHandle, type Exchange, type Handle, type RequestBody } from './exchange.js';
import { countIssues, Findings } from './findings.js';
import { resolveGatewayOptions, type CompactGatewayOptions, type GatewaySettings } from './options.js';
import { receiveResponse, sendResponse } from './relay.js';
import { readRequest, type ReadContext } from './request.js';
import type { ResponseContext } from './response.js';
import { sendUpstream } from './upstream.js';

/** A gateway for one upstream. */
export interface CompactGateway {
  /**
   * Handles a call: checks the request, forwards it to the upstream, checks the response, and returns it. Never rejects. Does not use `this`.
   * Serves POST at `/openai/v1/responses/compact` and `/v1/responses/compact`, below `basePath` if there is one.
   */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Creates a gateway in front of the endpoint, for any runtime with `fetch`. On Node, use `createNodeGateway` of `./gateway/node`.
 *
 * Bodies are forwarded byte for byte and still compressed, except responses that the runtime's `fetch` has decoded. All headers are
 * forwarded except hop-by-hop headers.
 *
 * By default, the gateway rejects an invalid request with 400. It forwards a response as it arrives, checks it meanwhile, and passes the
 * issues of an invalid one to `onIssues` and `onComplete`: a response is billed. If the upstream disconnects in the middle of a response,
 * the connection of the client is closed, or the body of the returned `Response` fails. The gateway's own error responses have the
 * vendor's form, a code of `GATEWAY_CODES`, and an `x-request-id`. Between calls, the gateway keeps the structure of up to 1,024 different
 * items and of the last body, without their texts.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * const gateway = createCompactGateway({ upstream: 'https://my-resource.openai.azure.com' });
 * export default gateway;
 */
export function createCompactGateway(options: CompactGatewayOptions): CompactGateway {
  const settings = resolveGatewayOptions(options);
  const { capacity, forwardRequestId, onStart, onComplete } = settings;
  const handle: Handle = async (request) => {
    const isAdmitted = capacity.startCall();
    const call = startCallLog(request.headers, (completed) => {
      if (isAdmitted) capacity.endCall();
      void callHook(onComplete, completed);
    });
    const { requestId, startTime } = call;
    void callHook(onStart, { requestId, startTime });
    const idHeaders = forwardRequestId ? { [REQUEST_ID_HEADER]: requestId } : {};
    try {
      if (!isAdmitted) throw gatewayError('too_many_calls', 'the gateway handles as many calls as it may; try again later');
      return await handleCall(request, settings, call);
    } catch (error) {
      const fault = error instanceof GatewayError ? error.fault : gatewayFault('internal_error', 'the gateway failed');
      const { status, headers, body } = errorResponse(fault, requestId);
      const bytes = new TextEncoder().encode(body);
      call.record({ responseBytes: bytes.length });
      call.end(status, fault.code);
      return { status, statusText: '', headers: new RawHeaders(Object.entries({ ...headers, ...idHeaders }).flat()), body: bytes };
    }
  };
  return registerHandle({ fetch: async (request: Request) => toWebResponse(await handle(request as HttpRequest)) }, handle);
}

/** The header with the id of the call, if `forwardRequestId` is set. */
const REQUEST_ID_HEADER = 'x-compact-request-id';

const toWebResponse = ({ body, headers, status, statusText }: HttpResponse): Response =>
  new Response(body, {
    status,
    statusText,
    headers: headers instanceof RawHeaders ? headers.toHeaders() : headers,
    // Without this, workerd would encode the body again, because of its `content-encoding` header.
    encodeBody: 'manual',
  } as ResponseInit);

/** Handles one call, from the request to the response. Throws `GatewayError`. */
async function handleCall(request: HttpRequest, settings: GatewaySettings, call: CallLog): Promise<HttpResponse> {
  const { pathname, search } = new URL(request.url);
  const { paths, authorize, timeoutMs, upstreamAuth, capacity, forwardRequestId } = settings;
  const path = paths.get(pathname) ?? paths.get(request.pathBelowMount ?? '');
  if (path === undefined)
    throw gatewayError('not_found', `the gateway does not serve this path; it serves ${[...paths.keys()].join(' and ')}`);
  if (request.method !== 'POST') throw gatewayError('method_not_allowed', 'this endpoint accepts only POST');
  if (authorize) await authorizeCall(request, { authorize, timeoutMs });

  const url = settings.urlFor(path) + (upstreamAuth ? withoutCredentialParameters(search) : search);
  const requestFindings = new Findings();
  const requestShare = capacity.openBuffer();
  const responseContext: ResponseContext = { findings: new Findings(), record: call.record, share: capacity.openBuffer() };
  let exchange: Exchange | undefined;
  try {
    const context = { findings: requestFindings, record: call.record, share: requestShare };
    exchange = await receiveRequest(request, url, settings, context, call);
    const { deadline } = exchange;
    const upstream = await sendUpstream(settings.send, exchange, call);
    requestShare.release();
    call.recordUpstream(upstream, exchange.headers);
    call.markTiming('upstreamMs');

    const response = await receiveResponse(upstream, settings, responseContext, deadline);
    addIssueHeader(response.headers, 'request', requestFindings);
    if (settings.response.hold) addIssueHeader(response.headers, 'response', responseContext.findings);
    if (forwardRequestId) response.headers.set(REQUEST_ID_HEADER, call.requestId);
    return sendResponse(response, deadline, call, {
      serverReportsDelivery: request.clientAbort !== undefined,
      onChecked() {
        call.recordFindings('response', responseContext.findings);
        reportFindings('response', responseContext.findings, settings, call);
      },
      onEnd: responseContext.share.release,
    });
  } catch (error) {
    requestShare.release();
    responseContext.share.release();
    call.recordFindings('response', responseContext.findings);
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
  context: ReadContext,
  call: CallLog,
): Promise<Exchange> {
  const { timeoutMs, upstreamAuth } = settings;
  let deadline: Deadline | undefined;
  const onStreamError = (error: GatewayError): void => deadline?.abort(error);
  try {
    const body = await readRequest(request, settings.request, { ...context, onStreamError });
    call.markTiming('readMs');
    reportFindings('request', context.findings, settings, call);
    deadline = new Deadline({
      timeoutMs,
      signal: request.clientAbort ?? request.signal,
      onTimeout: () => gatewayError('upstream_timeout', `the upstream did not send a complete response within ${timeoutMs} ms`),
      onAbort: connectionClosed,
    });
    const headers = toUpstreamHeaders(request, body, settings.forwardRequestId ? call.requestId : undefined);
    const credentials = upstreamAuth && (await requestCredentials(upstreamAuth, deadline));
    return createExchange({
      url,
      method: request.method,
      headers: credentials ? withCredentials(headers, credentials) : headers,
      body,
      deadline,
      onInformational: settings.forwardInformational ? request.sendInformational : undefined,
      onBodySent: context.share.release,
    });
  } catch (error) {
    deadline?.clear();
    // An upload that breaks off does not say who closed the connection.
    throw (error as GatewayError).fault?.code === 'client_closed_request' ? connectionClosed(request.clientAbort?.reason) : error;
  } finally {
    call.recordFindings('request', context.findings);
  }
}

function withCredentials(headers: Headers | RawHeaders, [name, value]: readonly [string, string]): Headers | RawHeaders {
  const replaced = withoutClientCredentials(headers);
  replaced.set(name, value);
  return replaced;
}

function toUpstreamHeaders(request: HttpRequest, body: RequestBody, requestId: string | undefined): Headers | RawHeaders {
  const headers = forwardedRequestHeaders(request.headers);
  // The length of a streamed body is forwarded as the client wrote it: it may exceed the safe integers.
  const announced = contentLengthOf(request.headers) === undefined ? null : request.headers.get('content-length');
  const length = body instanceof ReadableStream ? announced : String(byteLengthOf(body));
  if (length !== null) headers.set('content-length', length);
  if (requestId !== undefined) headers.set(REQUEST_ID_HEADER, requestId);
  return headers;
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
