/** Tables of what goes wrong, made by letting it go wrong: every scenario of the emulator through the client. */
import { createCompactClient } from '../../src/client/index.js';
import { hintOf } from '../../src/client/hints.js';
import { reasonOf } from '../../src/client/failure-reason.js';
import { createCompactEmulator, SCENARIO_NAMES, type ScenarioName } from '../../src/emulator/index.js';
import { CompactApiError, type CompactError, FAILURE_REASONS, type FailureReason } from '../../src/errors.js';
import { CAUSES } from './causes.js';
import { code, table } from './markdown.js';
import { REFUSALS } from './refusals.js';

interface Failed {
  scenario: ScenarioName;
  reason: FailureReason;
  /** As the wire shows it: `400 unknown_parameter`. */
  seen: string;
  hint: string | null;
  isRetried: boolean;
}

/** One row for each reason: what happened, how it looks, what to do, whether the client tries again by itself. */
export async function writeReasonTable(): Promise<string> {
  const failures = (await Promise.all(SCENARIO_NAMES.map(fail))).filter((failure) => failure !== undefined);
  const rows = FAILURE_REASONS.map((reason) => {
    const own = failures.filter((failure) => failure.reason === reason);
    const { happened, todo } = CAUSES[reason];
    const hint = hintOf(reason, NOTHING_SAID) ?? own.find((failure) => failure.hint)?.hint;
    const seen = [...new Set(own.map((failure) => failure.seen))].map(code).join(', ');
    const tried = own.some(({ isRetried }) => isRetried) ? 'yes' : 'no';
    return [`<a id="${reason}"></a>${code(reason)}`, happened, seen || '–', sentence(todo ?? hint ?? ''), tried];
  });
  return table(['Reason', 'What happened', 'Seen as', 'What to do', 'Tried again'], rows);
}

/** What fits the schema and is refused nonetheless; the advice is the client's. */
export function writeRefusalTable(): string {
  const rows = REFUSALS.map(({ sent, said, evidence }) => {
    const { status, code: name, param } = said;
    const answer = `${code([status, name].filter(Boolean).join(' '))}${param ? ` at ${code(param)}` : ''}`;
    return [sent, answer, sentence(hintOf(reasonOf(said), said) ?? ''), evidence];
  });
  return table(['You send', 'The service answers', 'What to do', 'Seen in'], rows);
}

const NOTHING_SAID = { status: 400, code: null, param: null, type: null, message: '', innerCode: null, isOfService: true };

async function fail(scenario: ScenarioName): Promise<Failed | undefined> {
  const client = createCompactClient({
    baseUrl: 'http://localhost/v1',
    fetch: createCompactEmulator().fetch,
    maxRetries: 1,
    firstByteTimeoutMs: 3000,
    // Short waits: what is looked at is whether there is a second attempt.
    headers: { 'x-emulator-scenario': scenario === 'silent' ? scenario : `${scenario};ms=1;retry-after-ms=1` },
    check: { response: { on: 'reject' } },
  });
  const result = await client.safeCompact({ model: 'm', input: 'Hello' }, scenario === 'silent' ? { timeoutMs: 50 } : {});
  if (result.success) return undefined;
  return readFailure(scenario, result.error);
}

function readFailure(scenario: ScenarioName, error: CompactError): Failed {
  const { reason, hint = null, attempts = 1 } = error as CompactApiError;
  const said = CompactApiError.isInstance(error) ? `${error.status} ${error.code.replace(/^http_\d+$/, '')}`.trim() : error.code;
  return { scenario, reason, seen: said, hint, isRetried: attempts > 1 };
}

/** Hints are the ends of sentences. */
function sentence(hint: string): string {
  const text = hint.trim();
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
