import { CompactError } from '../errors.js';
import { isLoopbackHost } from '../internal/endpoint.js';
import { DEFAULT_GATEWAY_LIMITS, type CheckFamily } from '../gateway/index.js';
import { createGatewayMetrics, createNodeGateway, serveGateway } from '../gateway/node.js';
import {
  DEFAULT_MAX_BUFFERED_BYTES,
  DEFAULT_MAX_CALLS,
  DEFAULT_MAX_REPORT_BYTES,
  DEFAULT_TIMEOUT_MS,
  DEFAULT_UPLOAD_TIMEOUT_MS,
} from '../gateway/options.js';
import {
  defineCommand,
  printableConfig,
  rejectListen,
  variableOf,
  waitForSignal,
  UsageError,
  type ChoiceOption,
  type NameOf,
  type NumberOption,
  type Options,
} from './command.js';
import { createGatewayLog, LOG_LEVELS } from './gateway-log.js';

const checkOption = <const D extends string>(defaultFamily: D, description: string) =>
  ({ type: 'choice', choices: ['open', 'strict', 'off'], default: defaultFamily, description }) as const satisfies ChoiceOption;

const sizeOption = <const D extends number>(defaultSize: D, description: string) =>
  ({ type: 'number', min: 1, max: Number.MAX_SAFE_INTEGER, default: defaultSize, description }) as const satisfies NumberOption;

const limitOption = (limit: keyof typeof DEFAULT_GATEWAY_LIMITS, description: string) =>
  sizeOption(DEFAULT_GATEWAY_LIMITS[limit], description);

const timeoutOption = <const D extends number>(defaultMs: D, description: string) =>
  ({ type: 'number', min: 0, max: 2 ** 31 - 1, default: defaultMs, description }) as const satisfies NumberOption;

const OPTIONS = {
  upstream: { type: 'text', value: 'url', description: 'the server to forward calls to (required)' },
  'upstream-api-key': {
    type: 'text',
    value: 'key',
    secret: true,
    description: 'the API key for the upstream, sent instead of the credentials of the client',
  },
  'allow-any-caller': {
    type: 'flag',
    description: 'listen on an address other than loopback although the gateway has an API key, because only trusted clients can reach it',
  },
  port: { type: 'number', min: 0, max: 65_535, default: 8080, description: 'the port to listen on; 0 picks a free one' },
  host: { type: 'text', value: 'name', default: '127.0.0.1', description: 'the address to listen on; 0.0.0.0 for all, as containers need' },
  'base-path': { type: 'text', value: 'path', description: 'a path before those that the gateway serves, such as /ai' },
  'metrics-port': { type: 'number', min: 0, max: 65_535, description: 'a port of its own for /metrics, /healthz and /livez' },
  'request-reject': checkOption('open', 'the validators that decide whether a request is rejected'),
  'request-report': checkOption('off', 'the validators whose issues are reported for requests that are not rejected'),
  'response-reject': checkOption('off', 'the validators that decide whether a response is rejected'),
  'response-report': checkOption('open', 'the validators whose issues are reported for responses that are not rejected'),
  'duplicate-keys': {
    type: 'choice',
    choices: ['reject', 'report', 'off'],
    default: 'report',
    description: 'what happens to requests with a duplicate key',
  },
  'unsupported-encoding': {
    type: 'choice',
    choices: ['reject', 'pass'],
    default: 'reject',
    description: 'what happens to requests with a content encoding that cannot be decoded',
  },
  'limit-bytes': limitOption('maxBytes', 'the maximum bytes of a body'),
  'limit-decoded-bytes': limitOption('maxDecodedBytes', 'the maximum bytes of a decoded body'),
  'limit-depth': limitOption('maxDepth', 'the maximum nesting of a body'),
  'limit-items': limitOption('maxItems', 'the maximum number of items'),
  'limit-values': limitOption('maxValues', 'the maximum number of values in a body'),
  'limit-encrypted-content': limitOption('maxEncryptedContent', 'the maximum length of encrypted content'),
  hold: { type: 'flag', description: 'buffer responses until they are checked, to send the number of issues as a header' },
  'max-report-bytes': sizeOption(DEFAULT_MAX_REPORT_BYTES, 'how much of a response is kept to list the issues of an invalid one'),
  'max-buffered-bytes': sizeOption(DEFAULT_MAX_BUFFERED_BYTES, 'the maximum bytes of bodies that all calls together may keep'),
  'max-calls': sizeOption(DEFAULT_MAX_CALLS, 'the maximum number of calls at a time'),
  'forward-request-id': {
    type: 'flag',
    description: 'send the id of the call as x-compact-request-id to the upstream and with every response',
  },
  'timeout-ms': timeoutOption(DEFAULT_TIMEOUT_MS, 'the time limit for the upstream; 0 for no limit'),
  'upload-timeout-ms': timeoutOption(DEFAULT_UPLOAD_TIMEOUT_MS, 'the time limit for receiving a request; 0 for no limit'),
  'drain-delay-ms': timeoutOption(0, 'how long the gateway serves calls after SIGTERM while /healthz returns 503'),
  'drain-timeout-ms': timeoutOption(0, 'the time limit for open calls after that; 0 for no limit'),
  'log-level': { type: 'choice', choices: LOG_LEVELS, default: 'info', description: 'the lowest level that is logged' },
  'log-target': { type: 'choice', choices: ['stdout', 'stderr'], default: 'stdout', description: 'where the log is written' },
  'print-config': { type: 'flag', isAction: true, description: 'print the effective configuration as JSON, without secrets, and exit' },
} as const satisfies Options;

export const gateway = defineCommand({
  name: 'gateway',
  usage: '',
  summary: 'Forward calls to the endpoint, and check their requests and responses.',
  options: OPTIONS,
  notes: [
    'Logs one line of JSON for each call, and for start and stop. GET /livez returns 200, /healthz 200 or, while the gateway drains, 503, and',
    '/metrics metrics for Prometheus, if the package prom-client is installed.',
    'SIGTERM and SIGINT let open calls finish; a second signal closes them.',
  ],
  async run(values, _, io, nameOf) {
    const { upstream, host, port } = values;
    if (upstream === undefined)
      throw new UsageError(`gateway needs the server to forward calls to: --upstream URL, or ${variableOf('gateway', 'upstream')}`);
    const apiKey = values['upstream-api-key'];
    if (apiKey !== undefined && !isLoopbackHost(host) && !values['allow-any-caller']) throw new UsageError(openRelay(nameOf));
    const options = {
      upstream,
      upstreamAuth: apiKey === undefined ? undefined : { apiKey },
      basePath: values['base-path'],
      check: {
        request: { reject: toFamily(values['request-reject']), report: toFamily(values['request-report']) },
        response: { reject: toFamily(values['response-reject']), report: toFamily(values['response-report']) },
      },
      limits: {
        maxBytes: values['limit-bytes'],
        maxDecodedBytes: values['limit-decoded-bytes'],
        maxDepth: values['limit-depth'],
        maxItems: values['limit-items'],
        maxValues: values['limit-values'],
        maxEncryptedContent: values['limit-encrypted-content'],
      },
      hold: values.hold,
      maxReportBytes: values['max-report-bytes'],
      maxBufferedBytes: values['max-buffered-bytes'],
      maxCalls: values['max-calls'],
      forwardRequestId: values['forward-request-id'],
      onDuplicateKeys: values['duplicate-keys'],
      onUnsupportedEncoding: values['unsupported-encoding'],
      timeoutMs: values['timeout-ms'],
      uploadTimeoutMs: values['upload-timeout-ms'],
    };
    const config = printableConfig(OPTIONS, values);
    const log = createGatewayLog(io, { level: values['log-level'], target: values['log-target'] });
    const metrics = await createGatewayMetrics();
    const calls = countOpen();
    const gateway = createGateway(nameOf, {
      ...options,
      onStart(call) {
        metrics.hooks.onStart(call);
        calls.add();
      },
      onComplete(call) {
        metrics.hooks.onComplete(call);
        log.call(call);
        calls.remove();
      },
    });
    if (values['print-config']) {
      io.out(`${JSON.stringify(config, null, 2)}\n`);
      return 0;
    }
    const serving = serveGateway(gateway, { port, host, metrics, metricsPort: values['metrics-port'], onClientError: log.invalidHttp });
    const server = await serving.catch(rejectListen(nameOf('host'), port));
    const signalled = waitForSignal();
    // Printed last: a program that waits for this line may send a signal at once.
    const { url, metricsUrl } = server;
    log.write('info', 'listening', { url, metricsUrl, version: io.version?.(), config });
    log.write('info', 'draining', { signal: await signalled });
    // Open calls can take minutes: a second signal closes them.
    void waitForSignal().then((signal) => {
      log.write('warn', 'closing', { signal });
      return server.close();
    });
    await server.drain({ delayMs: values['drain-delay-ms'], timeoutMs: values['drain-timeout-ms'] });
    // A call that was closed ends, and is logged, shortly after its connection.
    await calls.allEnded();
    log.write('info', 'stopped', {});
    return 0;
  },
});

function countOpen(): { add: () => void; remove: () => void; allEnded: () => Promise<void> } {
  let count = 0;
  let onEnd = (): void => {};
  return {
    add: () => void count++,
    remove: () => void (--count === 0 && onEnd()),
    allEnded: () => new Promise((resolve) => (count === 0 ? resolve() : (onEnd = resolve))),
  };
}

const openRelay = (nameOf: NameOf<typeof OPTIONS>): string =>
  `with ${nameOf('upstream-api-key')}, everyone who can reach the address in ${nameOf('host')} could spend that key; ` +
  'use a loopback address behind a server that authenticates clients, or --allow-any-caller if only trusted clients can reach it';

const toFamily = (choice: CheckFamily | 'off'): CheckFamily | false => (choice === 'off' ? false : choice);

/** The options of the gateway that can be invalid although the values of the command are valid, and those of the command that set them. */
const COMBINED_OPTIONS = {
  upstream: 'upstream',
  'upstreamAuth.apiKey': 'upstream-api-key',
  basePath: 'base-path',
  onDuplicateKeys: 'duplicate-keys',
} as const;

function createGateway(
  nameOf: NameOf<typeof OPTIONS>,
  options: Parameters<typeof createNodeGateway>[0],
): ReturnType<typeof createNodeGateway> {
  try {
    return createNodeGateway(options);
  } catch (error) {
    if (!CompactError.isInstance(error)) throw error;
    const [start = ''] = /^[\w.]+/.exec(error.message) ?? [];
    const option = Object.hasOwn(COMBINED_OPTIONS, start) ? COMBINED_OPTIONS[start as keyof typeof COMBINED_OPTIONS] : undefined;
    throw new UsageError(option ? nameOf(option) + error.message.slice(start.length) : error.message);
  }
}
