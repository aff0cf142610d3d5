/** Tables of the fault scenarios. What each does is read from the responses of the emulator. */
import { createCompactEmulator, SCENARIO_NAMES, type ScenarioName } from '../../src/emulator/index.js';
import { PARAMETER_HEADERS, readScenario, type ResponseFault } from '../../src/emulator/scenarios.js';
import { runScenario } from './error-tables.js';
import { code, rowAnchor, table } from './markdown.js';

/** What the scenarios do that change the emulator's own response. */
const FAULTS: Readonly<Record<ResponseFault, string>> = {
  'slow-first-byte': 'sends the headers and the body after `ms`',
  'slow-body': 'sends the headers at once, and the body in ten chunks during about `ms`',
  silent: 'sends nothing, until the client disconnects',
  reset: 'closes the connection without a response; in the process, `fetch` rejects with `DroppedConnection`',
  'truncated-body': 'sends half of the body, and closes the connection after half of `ms`',
  'truncated-json': 'sends a complete response whose JSON ends after two thirds',
  'json-as-text': 'sends the JSON with the content type `text/plain`',
  'schema-mismatch': 'sends only `output`, without `id`, `object`, `created_at` and `usage`; an event stream without the compaction item',
  'event-stream': 'sends the JSON as an event of an event stream',
};

/** Two tables: the faults of the emulator's own response, and the responses that replace it. */
export async function writeScenarioTables(): Promise<string> {
  const faults = Object.entries(FAULTS) as [ResponseFault, string][];
  const own = faults.map(async ([name, description]) => [
    anchorOf(name),
    description.includes('`ms`') ? `${code('ms')}, default ${readScenario(name)?.ms}` : '–',
    description,
    await linkReason(name),
  ]);
  const fixed = SCENARIO_NAMES.filter((name) => !(name in FAULTS)).map(async (name) => [
    anchorOf(name),
    ...(await describeResponse(name)),
    await linkReason(name),
  ]);
  return [
    '### Faults of the response',
    table(['Scenario', 'Parameters', 'What the emulator does', 'Reason'], await Promise.all(own)),
    '### Responses that services and proxies send',
    `These scenarios have the parameters ${PARAMETER_HEADERS.map(code).join(', ')}, which set the response header of that name.`,
    table(['Scenario', 'Status', 'Body', 'Reason'], await Promise.all(fixed)),
  ].join('\n\n');
}

const anchorOf = (name: ScenarioName): string => rowAnchor(`scenario-${name}`, name);

const linkReason = async (name: ScenarioName): Promise<string> => {
  const { reason } = (await runScenario(name)) ?? {};
  return reason ? `[${code(reason)}](errors.md#${reason})` : '–';
};

/** The status and the body of a scenario that has a response of its own. */
async function describeResponse(name: ScenarioName): Promise<[status: string, body: string]> {
  const response = await createCompactEmulator({ scenario: name }).fetch(
    new Request('http://localhost/v1/responses/compact', { method: 'POST', body: '{}' }),
  );
  return [String(response.status), describeBody(await response.text(), response.headers.get('content-type'))];
}

function describeBody(text: string, contentType: string | null): string {
  if (text === '') return 'empty';
  if (contentType?.startsWith('text/html')) return `HTML, ${code(/<title>(.+)<\/title>/.exec(text)?.[1] ?? '')}`;
  if (!contentType?.startsWith('application/json')) return `text, ${code(text.trim())}`;
  const { error } = JSON.parse(text) as { error?: { code?: string | null; param?: string | null } };
  if (!error) return code(text);
  const position = error.param ? ` at ${code(error.param)}` : '';
  return `error ${error.code ? code(error.code) : 'without a code'}${position}`;
}
