/** The defaults that the docstrings name are those that the gateway applies. */
import { expect, test } from '@jest/globals';
import { DEFAULT_GATEWAY_LIMITS } from '../../src/gateway/index.js';
import type { Capacity } from '../../src/gateway/capacity.js';
import { resolveGatewayOptions, resolveRequestOptions, resolveResponseOptions } from '../../src/gateway/options.js';
import { documentedDefaults, wrongRemarks } from '../documented-defaults.js';

const OPTIONS = 'gateway/options.ts';

const settings = resolveGatewayOptions({ upstream: 'http://upstream.test' });
const request = resolveRequestOptions({});
const response = resolveResponseOptions({});
const documented = documentedDefaults(OPTIONS);

/** The documented number if it is the limit, otherwise undefined. */
function limitOf(name: string, isAllowed: (count: number) => boolean): number | undefined {
  const limit = documented[name] as number;
  return isAllowed(limit) && !isAllowed(limit + 1) ? limit : undefined;
}

function canStart({ startCall, endCall }: Capacity, count: number): boolean {
  let started = 0;
  while (started < count && startCall()) started++;
  for (let i = 0; i < started; i++) endCall();
  return started === count;
}

test('every default of an option', () => {
  const limits = Object.entries(DEFAULT_GATEWAY_LIMITS).map(([name, value]) => [`GatewayLimits.${name}`, value]);
  expect(documented).toEqual({
    ...Object.fromEntries(limits),
    'CheckRequestOptions.check': { request: request.check },
    'CheckRequestOptions.onUnsupportedEncoding': request.onUnsupportedEncoding,
    'CheckRequestOptions.onDuplicateKeys': request.onDuplicateKeys,
    'CheckRequestOptions.uploadTimeoutMs': request.uploadTimeoutMs,
    'CheckResponseOptions.check': { response: response.check },
    'CompactGatewayOptions.check': { request: settings.request.check, response: settings.response.check },
    'CompactGatewayOptions.basePath': [...settings.paths].map(([served, path]) => served.slice(0, -path.length)).join(''),
    'CompactGatewayOptions.hold': settings.response.hold,
    'CompactGatewayOptions.maxReportBytes': settings.response.maxReportBytes,
    'CompactGatewayOptions.maxBufferedBytes': limitOf('CompactGatewayOptions.maxBufferedBytes', settings.capacity.openBuffer().canAdd),
    'CompactGatewayOptions.maxCalls': limitOf('CompactGatewayOptions.maxCalls', (count) => canStart(settings.capacity, count)),
    'CompactGatewayOptions.forwardRequestId': settings.forwardRequestId,
    'CompactGatewayOptions.timeoutMs': settings.timeoutMs,
    'CompactGatewayOptions.forwardInformational': settings.forwardInformational,
  });
});

test('the limits of the gateway and of both validators', () => {
  for (const { limits } of [settings.request, settings.response, request, response]) expect(limits).toEqual(DEFAULT_GATEWAY_LIMITS);
});

test('the limits of the validators of bytes', () => {
  const names = ['maxDepth', 'maxItems', 'maxValues'] as const;
  const limits = names.map((name) => [`BytesLimits.${name}`, DEFAULT_GATEWAY_LIMITS[name]]);
  expect(documentedDefaults('internal/validate-bytes.ts')).toMatchObject(Object.fromEntries(limits));
});

test('remarks such as (128 MiB)', () => {
  expect(wrongRemarks(OPTIONS)).toEqual([]);
});
