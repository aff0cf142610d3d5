import type { CheckAction, CheckOptions } from '../internal/check-options.js';
import { CompactError } from '../errors.js';
import { createCompactGateway, type CompactGateway, type GatewayLimits } from '../gateway/index.js';
import { nodeOptions } from '../gateway/node.js';
import { serveGateway } from '../gateway/serve-gateway.js';
import { parseCommandLine, UsageError, wholeNumber, type CommandIo } from './command.js';

const LIMITS = {
  'limit-bytes': 'maxBytes',
  'limit-decoded-bytes': 'maxDecodedBytes',
  'limit-depth': 'maxDepth',
  'limit-items': 'maxItems',
  'limit-values': 'maxValues',
  'limit-encrypted-content': 'maxEncryptedContent',
} as const satisfies Record<string, keyof GatewayLimits>;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const ACTIONS: readonly string[] = ['reject', 'report', 'off'];
const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** `gateway --upstream URL`: serves until the process is told to end, then finishes the calls that are open. */
export async function gateway(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseCommandLine({
    args,
    allowPositionals: true,
    options: {
      upstream: TEXT,
      port: { ...TEXT, default: '0' },
      host: { ...TEXT, default: '127.0.0.1' },
      strict: FLAG,
      report: FLAG,
      response: { ...TEXT, default: 'report' },
      'duplicate-keys': { ...TEXT, default: 'report' },
      'pass-unsupported-encoding': FLAG,
      'timeout-ms': TEXT,
      'upload-timeout-ms': TEXT,
      'limit-bytes': TEXT,
      'limit-decoded-bytes': TEXT,
      'limit-depth': TEXT,
      'limit-items': TEXT,
      'limit-values': TEXT,
      'limit-encrypted-content': TEXT,
    },
  });
  if (positionals.length > 0) throw new UsageError(`gateway takes no '${positionals[0]}'`);
  if (values.upstream === undefined) throw new UsageError('say where calls go: --upstream URL');
  const milliseconds = (name: 'timeout-ms' | 'upload-timeout-ms'): number | undefined => {
    const text = values[name];
    return text === undefined ? undefined : wholeNumber(text, name, 0, 2 ** 31 - 1);
  };
  const limits: GatewayLimits = {};
  for (const [flag, limit] of Object.entries(LIMITS)) {
    const text = values[flag as keyof typeof LIMITS];
    if (text !== undefined) limits[limit] = wholeNumber(text, flag, 1, Number.MAX_SAFE_INTEGER);
  }
  const family = values.strict ? 'strict' : 'open';
  const check: CheckOptions = {
    request: { family, on: values.report ? 'report' : 'reject' },
    response: { family, on: action('response', values.response) },
  };
  let gateway: CompactGateway;
  try {
    gateway = createCompactGateway({
      upstream: values.upstream,
      check,
      limits,
      onDuplicateKeys: action('duplicate-keys', values['duplicate-keys']),
      onUnsupportedEncoding: values['pass-unsupported-encoding'] ? 'pass' : 'reject',
      timeoutMs: milliseconds('timeout-ms'),
      uploadTimeoutMs: milliseconds('upload-timeout-ms'),
      onComplete: ({ startTime, ...call }) => log(io, startTime, call),
      ...nodeOptions(),
    });
  } catch (error) {
    if (CompactError.isInstance(error)) throw new UsageError(error.message);
    throw error;
  }
  const onClientError = (status: number, code: string): void => log(io, Date.now(), { status, code });
  const { port, host } = { port: wholeNumber(values.port, 'port', 0, 65_535), host: values.host };
  const served = await serveGateway({ gateway, port, host, onClientError }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`can not listen on ${host}:${port} (${error.code ?? 'unknown reason'})`);
  });
  const told = untilSignal();
  // Said last: who reads it may send a signal at once.
  io.err(`Gateway at ${served.url}/openai/v1/responses/compact and ${served.url}/v1/responses/compact\n`);
  await told;
  // A second signal is for those who can not wait for calls of minutes.
  void untilSignal().then(served.cut);
  await served.drain();
  return 0;
}

const log = ({ out }: CommandIo, startTime: number, call: object): void =>
  out(`${JSON.stringify({ time: new Date(startTime).toISOString(), ...call })}\n`);

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });

function action(flag: string, text: string): CheckAction {
  if (!ACTIONS.includes(text)) throw new UsageError(`--${flag} takes reject, report or off`);
  return text as CheckAction;
}
