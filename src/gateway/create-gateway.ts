import { OPERATION } from '../contract.js';
import { startDeadline, type Deadline } from '../internal/http/abort.js';
import { RawHeaders, requestHeaders } from '../internal/http/headers.js';
import { byteLengthOf as bytesOf } from '../internal/http/body.js';
import { callHook } from '../internal/call-hook.js';
import { askUpstream } from './upstream.js';
import { startCallLog, type CallLog } from './call-log.js';
import { gatewayFault, GatewayError, gatewayError, errorResponse } from './error.js';
import { countIssues, createFindings, type Findings } from './findings.js';
import { offerHandle, type Answer, type Handle, type IncomingCall, upstreamCall } from './exchange.js';
import { resolveGatewayOptions, type CompactGatewayOptions, type GatewaySettings } from './options.js';
import { lengthOf, readRequest } from './request.js';
import { relayAnswer } from './relay.js';

export interface CompactGateway {
  /**
   * Answers a call: checks it, passes it to the upstream, checks what comes back, and passes that on. Never rejects. Needs no `this`.
   * Serves POST at `/openai/v1/responses/compact` and `/v1/responses/compact`.
   */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Makes a gateway in front of the endpoint, for any runtime with `fetch`. Between calls it keeps
 * what items look like, of up to 1,024 that differ in it: their keys, kinds and numbers, and none of their texts.
 *
 * What passes is forwarded byte for byte, compressed as it came, with all headers that are not of the connection; so is the answer.
 * By default a request that is none is answered 400, and an answer that is none, which was paid for, is passed on with the header
 * `x-compact-response-issues`, the number of issues. Answers of its own have the vendor's error body, a code of `GATEWAY_CODES`, and
 * `x-request-id`. Calls may be silent for as long as `timeoutMs` says.
 *
 * Throws `CompactError` `invalid_options`.
 * @example
 * const gateway = createCompactGateway({ upstream: 'https://my-resource.openai.azure.com' });
 * export default gateway;
 */
export function createCompactGateway(options: CompactGatewayOptions): CompactGateway {
  const settings = resolveGatewayOptions(options);
  const handle: Handle = async (request) => {
    const call = startCallLog((ended) => void callHook(settings.onComplete, ended));
    try {
      return await pass(request, settings, call);
    } catch (error) {
      const fault = error instanceof GatewayError ? error.fault : gatewayFault('internal_error', 'the gateway failed');
      const { status, headers, body: text } = errorResponse(fault, call.requestId);
      const body = new TextEncoder().encode(text);
      call.record({ responseBytes: body.length });
      call.end(status, fault.code);
      return { status, statusText: '', headers: new RawHeaders(Object.entries(headers).flat()), body };
    }
  };
  return offerHandle({ fetch: async (request) => toResponse(await handle(request as IncomingCall)) }, handle);
}

function toResponse({ body, headers, ...init }: Answer): Response {
  // workerd would code the body itself, as the header says.
  return new Response(body, {
    ...init,
    headers: headers instanceof RawHeaders ? headers.toHeaders() : headers,
    encodeBody: 'manual',
  } as ResponseInit);
}

const PATHS: readonly string[] = [OPERATION.path, '/v1/responses/compact'];

async function pass(request: IncomingCall, settings: GatewaySettings, call: CallLog): Promise<Answer> {
  const { pathname, search } = new URL(request.url);
  if (!PATHS.includes(pathname)) throw gatewayError('not_found', 'nothing is served at this path');
  if (request.method !== 'POST') throw gatewayError('method_not_allowed', 'this endpoint takes POST only');

  const asked = createFindings();
  const answered = createFindings();
  let deadline: Deadline | undefined;
  const onBreak = (refusal: GatewayError): void => deadline?.abort(refusal);
  const body = await readRequest(request, settings.request, { findings: asked, note: call.record, onBreak }).finally(() =>
    call.recordFaults('request', asked.found),
  );
  call.markTiming('readMs');
  report('request', asked, settings, call);

  const headers = requestHeaders(request.headers);
  const length = body instanceof ReadableStream ? lengthOf(request.headers) : bytesOf(body);
  if (length !== undefined) headers.set('content-length', String(length));
  deadline = startDeadline({
    timeoutMs: settings.timeoutMs,
    signal: request.gone ?? request.signal,
    onTimeout: () => gatewayError('upstream_timeout', `the upstream did not finish within ${settings.timeoutMs} ms`),
    onAbort: () => gatewayError('client_closed_request', 'the caller has gone'),
  });
  try {
    const url = settings.urlFor(pathname) + search;
    const upstream = await askUpstream(
      settings.ask,
      upstreamCall(url, request.method, headers, body, deadline),
      // The upstream may think for minutes.
      () => Array.isArray(body) && (body.length = 0),
      deadline,
    );
    call.recordUpstream(upstream, headers);
    call.markTiming('upstreamMs');
    const beforeHead = (headers: Headers | RawHeaders): void => {
      call.recordFaults('response', answered.found);
      report('response', answered, settings, call);
      for (const [direction, { reported }] of [
        ['request', asked],
        ['response', answered],
      ] as const) {
        if (reported.length > 0) headers.set(`x-compact-${direction}-issues`, String(countIssues(reported)));
      }
    };
    return await relayAnswer(upstream, { settings, findings: answered, deadline, call, beforeHead });
  } catch (error) {
    call.recordFaults('response', answered.found);
    // An answer that is not passed on is not read to its end.
    deadline.abort(error);
    deadline.clear();
    throw error;
  }
}

function report(direction: 'request' | 'response', { reported }: Findings, { onIssues }: GatewaySettings, { requestId }: CallLog): void {
  for (const fault of reported) void callHook(onIssues, { ...fault, direction, requestId });
}
