import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { workerdWithoutHold } from '../../engines/workerd/gateway-subject.js';
import { isInstalled } from '../../engines/installed.js';
import { isCompactErrorBody } from '../../../src/validators/strict.js';
import { RESPONSE_HEADER, RESPONSES, startUpstream, type ReceivedRequest, type Upstream } from '../upstream.js';
import { decodedText, type WireResponse } from '../http-client.js';
import { CASES, type Case } from './cases.js';
import { WITHOUT_HOLD } from './in-process.js';
import { SUBJECTS } from './subjects.js';
import type { RunningGateway, Subject } from './subject.js';

jest.setTimeout(60_000);

describe.each([...SUBJECTS, ...WITHOUT_HOLD, workerdWithoutHold])('$name', (subject) => {
  if (!isInstalled(subject)) return;

  let upstream: Upstream;
  let gateway: RunningGateway;
  beforeAll(async () => {
    upstream = await startUpstream();
    gateway = await subject.start(upstream.url);
  });
  afterAll(async () => {
    await gateway?.stop();
    await upstream.close();
  });

  test.each(CASES.filter(({ needs = [] }) => !needs.some((feature) => subject.lacks.includes(feature))))('$name', async (testCase) => {
    const { request, response: upstreamResponse } = testCase;
    const headers = { ...request.headers, ...(upstreamResponse && { [RESPONSE_HEADER]: encodeURIComponent(upstreamResponse) }) };
    const response = await gateway.call({ ...request, headers });
    const received = upstream.takeRequests();
    if (testCase.isForwarded) expectForwarded(testCase, subject, response, received);
    else {
      expect(received).toEqual([]);
      expectRejected(testCase, subject, response);
    }
    for (const [name, value] of Object.entries(testCase.headers ?? {})) expect([name, response.headers[name]]).toEqual([name, value]);
  });
});

function expectForwarded(testCase: Case, { preservesEncoding }: Subject, response: WireResponse, received: ReceivedRequest[]): void {
  const { status, headers, body } = RESPONSES[testCase.response ?? 'compacted'];
  expect(response.status).toBe(status);
  expect(received.map(({ body }) => body)).toEqual([testCase.request.body]);
  for (const [name, value] of Object.entries(testCase.upstreamHeaders ?? {}))
    expect([name, received[0]?.headers[name]]).toEqual([name, value]);
  for (const name of ['x-compact-request-issues', 'x-compact-response-issues']) {
    expect([name, response.headers[name]]).toEqual([name, testCase.headers?.[name]]);
  }
  const sent = { headers: headers as Record<string, string>, body: Buffer.from(body) };
  if (preservesEncoding) {
    expect(response.headers['content-encoding']).toBe(sent.headers['content-encoding']);
    expect(response.body).toEqual(sent.body);
  }
  // Also shows that the headers describe the encoding that the body has.
  expect(decodedText(response)).toBe(decodedText(sent));
}

function expectRejected({ error }: Case, { lacks }: Subject, response: WireResponse): void {
  expect(response.headers['content-type']).toMatch(/^application\/json\b/);
  expect(response.headers['x-request-id']).toMatch(/^[\w-]{20,40}$/);
  const body: unknown = JSON.parse(response.body.toString());
  expect(isCompactErrorBody(body)).toBe(true);
  const { code, param, message, type } = (body as { error: Record<string, unknown> }).error;
  expect(response.status).toBe(error?.status);
  expect(type).toBe('invalid_request_error');
  expect(message).toEqual(expect.any(String));
  if (lacks.includes('reasons') && response.status === 400) return;
  expect(code).toBe(error?.code);
  if (error?.param !== undefined) expect(param).toBe(error.param);
}
