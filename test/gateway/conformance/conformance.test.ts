import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isInstalled } from '../../engines/installed.js';
import { isCompactErrorBody } from '../../../src/validators/strict.js';
import { ANSWER_HEADER, ANSWERS, startUpstream, type Upstream } from '../upstream.js';
import { plain, type WireAnswer } from '../wire.js';
import { CASES, type Case } from './cases.js';
import { SUBJECTS } from './subjects.js';
import type { Running, Subject } from './subject.js';

jest.setTimeout(60_000);

describe.each([...SUBJECTS])('$name', (subject) => {
  if (!isInstalled(subject)) return;

  let upstream: Upstream;
  let running: Running;
  beforeAll(async () => {
    upstream = await startUpstream();
    running = await subject.start(upstream.url);
  });
  afterAll(async () => {
    await running?.stop();
    await upstream.close();
  });

  test.each(CASES.filter(({ needs = [] }) => !needs.some((need) => subject.lacks.includes(need))))('$name', async (one) => {
    const { answer, request } = one;
    const headers = { ...request.headers, ...(answer && { [ANSWER_HEADER]: encodeURIComponent(answer) }) };
    const answered = await running.call({ ...request, headers });
    const received = upstream.take();
    if (one.passes) expectPassed(one, subject, answered, received);
    else {
      expect(received).toEqual([]);
      expectRefused(one, subject, answered);
    }
    for (const [name, value] of Object.entries(one.headers ?? {})) expect([name, answered.headers[name]]).toEqual([name, value]);
  });
});

function expectPassed(one: Case, { isRaw }: Subject, answered: WireAnswer, received: ReturnType<Upstream['take']>): void {
  const { status, headers, body } = ANSWERS[one.answer ?? 'compacted'];
  expect(answered.status).toBe(status);
  expect(received.map(({ body }) => body)).toEqual([one.request.body]);
  for (const [name, value] of Object.entries(one.received ?? {})) expect([name, received[0]?.headers[name]]).toEqual([name, value]);
  for (const name of ['x-compact-request-issues', 'x-compact-response-issues']) {
    expect([name, answered.headers[name]]).toEqual([name, one.headers?.[name]]);
  }
  const sent = { headers: headers as Record<string, string>, body: Buffer.from(body) };
  if (isRaw) {
    expect(answered.headers['content-encoding']).toBe(sent.headers['content-encoding']);
    expect(answered.body).toEqual(sent.body);
  }
  // Whatever the headers say of the coding is true of the bytes.
  expect(plain(answered)).toBe(plain(sent));
}

function expectRefused({ refusal }: Case, { lacks }: Subject, answered: WireAnswer): void {
  expect(answered.headers['content-type']).toMatch(/^application\/json\b/);
  expect(answered.headers['x-request-id']).toMatch(/^[\w-]{20,40}$/);
  const body: unknown = JSON.parse(answered.body.toString());
  expect(isCompactErrorBody(body)).toBe(true);
  const { code, param, message, type } = (body as { error: Record<string, unknown> }).error;
  expect(answered.status).toBe(refusal?.status);
  expect(type).toBe('invalid_request_error');
  expect(message).toEqual(expect.any(String));
  if (lacks.includes('reasons') && answered.status === 400) return;
  expect(code).toBe(refusal?.code);
  if (refusal?.param !== undefined) expect(param).toBe(refusal.param);
}
