import { CompactError } from '../errors.js';
import { DEFAULT_GATEWAY_LIMITS, type CheckFamily } from '../gateway/index.js';
import { createNodeGateway, serveGateway } from '../gateway/node.js';
import { DEFAULT_TIMEOUT_MS, DEFAULT_UPLOAD_TIMEOUT_MS } from '../gateway/options.js';
import { defineCommand, rejectListen, waitForSignal, UsageError, type ChoiceOption, type CommandIo, type NumberOption } from './command.js';

const checkOption = <const D extends string>(defaultFamily: D, description: string) =>
  ({ type: 'choice', choices: ['open', 'strict', 'off'], default: defaultFamily, description }) as const satisfies ChoiceOption;

const limitOption = (limit: keyof typeof DEFAULT_GATEWAY_LIMITS, description: string) =>
  ({
    type: 'number',
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    default: DEFAULT_GATEWAY_LIMITS[limit],
    description,
  }) as const satisfies NumberOption;

const timeoutOption = <const D extends number>(defaultMs: D, description: string) =>
  ({ type: 'number', min: 0, max: 2 ** 31 - 1, default: defaultMs, description }) as const satisfies NumberOption;

export const gateway = defineCommand({
  name: 'gateway',
  usage: '',
  summary: 'Forward calls to the endpoint, and check their requests and responses.',
  options: {
    upstream: { type: 'text', value: 'url', description: 'the server to forward calls to (required)' },
    port: { type: 'number', min: 0, max: 65_535, default: 0, description: 'the port to listen on; 0 picks a free one' },
    host: { type: 'text', value: 'name', default: '127.0.0.1', description: 'the address to listen on' },
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
    'timeout-ms': timeoutOption(DEFAULT_TIMEOUT_MS, 'the time limit for the upstream; 0 for no limit'),
    'upload-timeout-ms': timeoutOption(DEFAULT_UPLOAD_TIMEOUT_MS, 'the time limit for receiving a request; 0 for no limit'),
    'drain-timeout-ms': timeoutOption(0, 'the time limit for open calls after SIGTERM; 0 for no limit'),
  },
  notes: [
    'Logs one line of JSON for each call. GET /healthz returns 200, and 503 while the gateway drains.',
    'SIGTERM lets open calls finish; a second SIGTERM closes them.',
  ],
  async run(values, _, io) {
    const { upstream, host, port } = values;
    if (upstream === undefined) throw new UsageError('gateway needs the server to forward calls to: --upstream URL');
    const options = {
      upstream,
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
      onDuplicateKeys: values['duplicate-keys'],
      onUnsupportedEncoding: values['unsupported-encoding'],
      timeoutMs: values['timeout-ms'],
      uploadTimeoutMs: values['upload-timeout-ms'],
    };
    const gateway = createGateway({ ...options, onComplete: ({ startTime, ...call }) => log(io, startTime, call) });
    const onClientError = (status: number, code: string): void => log(io, Date.now(), { status, code });
    const server = await serveGateway(gateway, { port, host, onClientError }).catch(rejectListen(host, port));
    const signalled = waitForSignal();
    // Printed last: a program that waits for this line may send a signal at once.
    io.err(`Gateway at ${server.url}/openai/v1/responses/compact and ${server.url}/v1/responses/compact\n`);
    await signalled;
    // Open calls can take minutes: a second signal closes them.
    void waitForSignal().then(server.close);
    await server.drain({ timeoutMs: values['drain-timeout-ms'] });
    return 0;
  },
});

const toFamily = (choice: CheckFamily | 'off'): CheckFamily | false => (choice === 'off' ? false : choice);

function createGateway(options: Parameters<typeof createNodeGateway>[0]): ReturnType<typeof createNodeGateway> {
  try {
    return createNodeGateway(options);
  } catch (error) {
    if (CompactError.isInstance(error)) throw new UsageError(error.message);
    throw error;
  }
}

const log = ({ out }: CommandIo, startTime: number, call: object): void =>
  out(`${JSON.stringify({ time: new Date(startTime).toISOString(), ...call })}\n`);
