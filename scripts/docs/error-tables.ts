/** Tables of failures, generated from the failures themselves: every scenario of the emulator is called through the client. */
import { createCompactClient } from '../../src/client/index.js';
import { hintOf } from '../../src/client/hints.js';
import { reasonOf } from '../../src/client/failure-reason.js';
import { createCompactEmulator, SCENARIO_NAMES, type ScenarioName } from '../../src/emulator/index.js';
import { CompactApiError, type CompactError, FAILURE_REASONS, type FailureReason } from '../../src/errors.js';
import { FAILURE_CAUSES } from './failure-causes.js';
import { code, rowAnchor, table } from './markdown.js';
import { REJECTED_REQUESTS } from './rejected-requests.js';

interface ScenarioFailure {
  reason: FailureReason;
  /** The status of the response; undefined if there was none. */
  status: number | undefined;
  /** The error code; empty if the response has none. */
  code: string;
  /** The status and the error code: `400 unknown_parameter`. */
  seenAs: string;
  hint: string | null;
  isRetried: boolean;
}

const EMPTY_DETAILS = { status: 400, code: null, param: null, type: null, message: '', innerCode: null, hasErrorObject: true };

/** What the emulator's scenarios and the requests that services reject lead to. */
const findFailures = async (): Promise<ScenarioFailure[]> =>
  (await Promise.all(SCENARIO_NAMES.map(runScenario))).filter((failure) => failure !== undefined);

/** An error that no scenario of the emulator has. */
const USED_UP = { ...EMPTY_DETAILS, status: 429, code: 'insufficient_quota' };

/** One row for each status and reason, by status: what to do first. */
export async function writeStatusTable(): Promise<string> {
  const rejected = [...REJECTED_REQUESTS.map(({ error }) => error), USED_UP].map((error) => ({
    reason: reasonOf(error),
    status: error.status,
    code: error.code ?? '',
    hint: null,
  }));
  const rows = new Map<string, { status: number | undefined; reason: FailureReason; codes: Set<string>; advice: string }>();
  for (const { reason, status, code, hint } of [...(await findFailures()), ...rejected]) {
    const key = `${status} ${reason}`;
    const advice = FAILURE_CAUSES[reason].advice ?? hintOf(reason, EMPTY_DETAILS) ?? hint ?? '';
    const row = rows.get(key) ?? { status, reason, codes: new Set(), advice };
    // Codes that repeat the status say nothing.
    if (code && code !== String(status)) row.codes.add(code);
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((a, b) => (a.status ?? 1000) - (b.status ?? 1000) || a.reason.localeCompare(b.reason));
  return table(
    ['Status', 'Error code', 'What to do first', 'Reason'],
    sorted.map(({ status, reason, codes, advice }) => [
      status === undefined ? 'none' : code(String(status)),
      [...codes].map(code).join(', ') || '–',
      toSentence(advice),
      `[${code(reason)}](#${reason})`,
    ]),
  );
}

/** One row for each reason: what happened, how it looks, what to do, and whether the client retries it. */
export async function writeReasonTable(): Promise<string> {
  const failures = await findFailures();
  const rows = FAILURE_REASONS.map((reason) => {
    const own = failures.filter((failure) => failure.reason === reason);
    const { description, advice } = FAILURE_CAUSES[reason];
    const hint = hintOf(reason, EMPTY_DETAILS) ?? own.find((failure) => failure.hint)?.hint;
    const seenAs = [...new Set(own.map((failure) => failure.seenAs))].map(code).join(', ');
    const notRetried = new Set(own.filter((failure) => !failure.isRetried).map((failure) => failure.seenAs));
    const isRetried =
      notRetried.size === 0 && own.length > 0
        ? 'yes'
        : own.every((failure) => !failure.isRetried)
          ? 'no'
          : `yes, except ${[...notRetried].map(code).join(', ')}`;
    return [rowAnchor(reason), description, seenAs || '–', toSentence(advice ?? hint ?? ''), isRetried];
  });
  return table(['Reason', 'What happened', 'Seen as', 'What to do', 'Retried'], rows);
}

/** Requests that fit the schema and are rejected nonetheless; the advice is the client's hint. */
export function writeRejectedRequestsTable(): string {
  const rows = REJECTED_REQUESTS.map(({ request, error, evidence }) => {
    const { status, code: name, param } = error;
    const response = `${code([status, name].filter(Boolean).join(' '))}${param ? ` at ${code(param)}` : ''}`;
    return [request, response, toSentence(hintOf(reasonOf(error), error) ?? ''), evidence];
  });
  return table(['You send', 'The service responds', 'What to do', 'Seen in'], rows);
}

export async function runScenario(scenario: ScenarioName): Promise<ScenarioFailure | undefined> {
  const client = createCompactClient({
    baseUrl: 'http://localhost/v1',
    fetch: createCompactEmulator().fetch,
    maxRetries: 1,
    firstByteTimeoutMs: 3000,
    // Short delays: it only matters whether there is a second attempt.
    headers: { 'x-emulator-scenario': scenario === 'silent' ? scenario : `${scenario};ms=1;retry-after-ms=1` },
    check: { response: { reject: 'open' } },
  });
  const result = await client.safeCompact({ model: 'm', input: 'Hello' }, scenario === 'silent' ? { timeoutMs: 50 } : {});
  return result.success ? undefined : describeFailure(result.error);
}

function describeFailure(error: CompactError): ScenarioFailure {
  const { reason, hint = null, attempts = 1 } = error as CompactApiError;
  const status = CompactApiError.isInstance(error) ? error.status : undefined;
  const name = error.code.replace(/^http_\d+$/, '');
  return { reason, status, code: name, seenAs: `${status ?? ''} ${name}`.trim(), hint, isRetried: attempts > 1 };
}

/** Hints begin in lower case and end without a full stop, since they are the end of an error message. */
function toSentence(hint: string): string {
  const text = hint.trim();
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
