import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { AttemptEvent } from 'responses-compact-contract/client';

const tracer = trace.getTracer('compact-client');

/** A value for the option `onAttempt`: it records a span for each attempt. */
export function recordAttempt({ attributes, startTime, endTime, code, requestId }: AttemptEvent): void {
  const span = tracer.startSpan('POST', { kind: SpanKind.CLIENT, startTime, attributes: { ...attributes } });
  if (requestId !== null) span.setAttribute('http.response.header.apim-request-id', [requestId]);
  if (code !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  span.end(endTime);
}
