/** The credentials of requests: an API key, or a function that returns tokens. */
import { invalidOptions } from './options.js';

/** The header of an API key on Azure. A test compares it with the document. */
export const API_KEY_HEADER = 'api-key';

export interface AuthOptions {
  readonly apiKey?: string | undefined;
  readonly tokenProvider?: (() => string | Promise<string>) | undefined;
}

/** The header that authenticates a request. */
export interface Auth {
  readonly header: string;
  /** The value for one request. */
  readonly value: () => string | Promise<string>;
}

interface AuthContext {
  /** Whether the server is one of Azure, to which an API key is sent as `api-key`. Others get a bearer token. */
  azure: boolean;
  /** What precedes the names of the options in messages. */
  prefix?: string;
  /** Creates the error for a token provider that returned no token. `thrown` has what it threw. */
  tokenError: (problem: string, thrown?: { readonly error: unknown }) => Error;
}

/** Keys and tokens are printable ASCII without spaces. The usual mistake is the line break at the end of a file. */
const SECRET = /^[\x21-\x7e]+$/;
const INVALID_SECRET = 'contains a space, a line break or another character that keys and tokens do not have';

/** Returns undefined if there is neither a key nor a token provider. Throws `CompactError` with code `invalid_options`. */
export function resolveAuth(options: AuthOptions, { azure, prefix = '', tokenError }: AuthContext): Auth | undefined {
  const { apiKey, tokenProvider } = options;
  const hasProvider = tokenProvider !== undefined;
  if (apiKey !== undefined && hasProvider) throw invalidOptions(`pass ${prefix}apiKey or ${prefix}tokenProvider, not both`);
  if (hasProvider) {
    if (typeof tokenProvider !== 'function') throw invalidOptions(`${prefix}tokenProvider must be a function that returns a token`);
    return { header: 'authorization', value: async () => `Bearer ${await requestToken(tokenProvider, tokenError)}` };
  }
  if (!('apiKey' in options)) return undefined;
  if (typeof apiKey !== 'string' || apiKey === '') throw invalidOptions(`${prefix}apiKey has no value; is its environment variable set?`);
  if (!SECRET.test(apiKey)) throw invalidOptions(`${prefix}apiKey ${INVALID_SECRET}`);
  const value = azure ? apiKey : `Bearer ${apiKey}`;
  return { header: azure ? API_KEY_HEADER : 'authorization', value: () => value };
}

async function requestToken(tokenProvider: () => unknown, tokenError: AuthContext['tokenError']): Promise<string> {
  let token: unknown;
  try {
    token = await tokenProvider();
  } catch (error) {
    throw tokenError('threw an error', { error });
  }
  if (typeof token !== 'string' || token === '') throw tokenError('returned no token');
  if (!SECRET.test(token)) throw tokenError(`returned a token that ${INVALID_SECRET}; return it without 'Bearer'`);
  return token;
}
