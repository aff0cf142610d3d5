import { API_KEY_HEADER } from '../../generated/client.js';
import { CompactError } from '../errors.js';
import type { ResolvedEndpoint } from '../internal/endpoint.js';
import { invalidOptions } from '../internal/options.js';
import { messageWithoutSecrets, reduceCause } from './cause.js';
import type { ConnectionOptions } from './options.js';

/** The header that authenticates a request. */
export interface Auth {
  readonly header: string;
  /** The value for one attempt. */
  readonly value: () => string | Promise<string>;
}

/** Keys and tokens are printable ASCII without spaces. The usual mistake is the line break at the end of a file. */
const SECRET = /^[\x21-\x7e]+$/;
const INVALID_SECRET = 'contains a space, a line break or another character that keys and tokens do not have';

/** Returns undefined if no key is given and none is needed, since a proxy can add it. */
export function resolveAuth(options: ConnectionOptions, { azure }: ResolvedEndpoint): Auth | undefined {
  const { apiKey, tokenProvider } = options;
  const hasKey = 'apiKey' in options;
  const hasProvider = tokenProvider !== undefined;
  if (apiKey !== undefined && hasProvider) throw invalidOptions('pass apiKey or tokenProvider, not both');
  if (hasProvider) {
    if (typeof tokenProvider !== 'function') throw invalidOptions('tokenProvider must be a function that returns a token');
    return { header: 'authorization', value: async () => `Bearer ${await requestToken(tokenProvider)}` };
  }
  if (hasKey) {
    if (typeof apiKey !== 'string' || apiKey === '') throw invalidOptions('apiKey has no value; is its environment variable set?');
    if (!SECRET.test(apiKey)) throw invalidOptions(`apiKey ${INVALID_SECRET}`);
    return azure ? { header: API_KEY_HEADER, value: () => apiKey } : { header: 'authorization', value: () => `Bearer ${apiKey}` };
  }
  if (azure) throw invalidOptions('pass apiKey or tokenProvider');
  return undefined;
}

async function requestToken(tokenProvider: () => string | Promise<string>): Promise<string> {
  const tokenError = (problem: string, cause?: unknown): CompactError =>
    new CompactError({ code: 'token_failed', message: `tokenProvider ${problem}`, cause });
  let token: unknown;
  try {
    token = await tokenProvider();
  } catch (cause) {
    throw tokenError('threw an error; see cause', reduceCause(cause, [], messageWithoutSecrets));
  }
  if (typeof token !== 'string' || token === '') throw tokenError('returned no token');
  if (!SECRET.test(token)) throw tokenError(`returned a token that ${INVALID_SECRET}; return it without 'Bearer'`);
  return token;
}
