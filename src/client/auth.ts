import { API_KEY_HEADER } from '../../generated/client.js';
import { CompactError } from '../errors.js';
import type { ResolvedEndpoint } from '../internal/endpoint.js';
import { invalidOptions } from '../internal/options.js';
import type { CompactClientOptions } from './options.js';

/** Names the header that carries the secret, and gives its value for one attempt. */
export interface Auth {
  readonly header: string;
  readonly value: () => string | Promise<string>;
}

/** Keys and tokens are printable ASCII without spaces. A line break at the end of a file is the usual fault. */
const SECRET = /^[\x21-\x7e]+$/;
const FAULT = 'holds a space, a line break or another character that no key or token has';

/** Returns undefined where no key is given and none is needed: a relay may hold it. */
export function resolveAuth(options: CompactClientOptions, { azure }: ResolvedEndpoint): Auth | undefined {
  const { apiKey, tokenProvider } = options;
  const hasKey = 'apiKey' in options;
  const hasProvider = 'tokenProvider' in options;
  if (hasKey && hasProvider) throw invalidOptions('pass apiKey or tokenProvider, not both');
  if (hasProvider) {
    if (typeof tokenProvider !== 'function') throw invalidOptions('tokenProvider must be a function that gives a token');
    return { header: 'authorization', value: async () => `Bearer ${await askForToken(tokenProvider)}` };
  }
  if (hasKey) {
    if (typeof apiKey !== 'string' || apiKey === '') throw invalidOptions('apiKey has no value; is the variable set that should hold it?');
    if (!SECRET.test(apiKey)) throw invalidOptions(`apiKey ${FAULT}`);
    return azure ? { header: API_KEY_HEADER, value: () => apiKey } : { header: 'authorization', value: () => `Bearer ${apiKey}` };
  }
  if (azure) throw invalidOptions('pass apiKey or tokenProvider');
  return undefined;
}

async function askForToken(tokenProvider: () => string | Promise<string>): Promise<string> {
  const fail = (says: string, cause?: unknown): CompactError =>
    new CompactError({ code: 'token_failed', message: `tokenProvider ${says}`, cause });
  let token: unknown;
  try {
    token = await tokenProvider();
  } catch (cause) {
    throw fail('threw; see cause', cause);
  }
  if (typeof token !== 'string' || token === '') throw fail('gave no token');
  if (!SECRET.test(token)) throw fail(`gave a token that ${FAULT}; give it without 'Bearer'`);
  return token;
}
