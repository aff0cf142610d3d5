import { CompactError } from '../errors.js';
import { resolveAuth, type Auth } from '../internal/auth.js';
import type { ResolvedEndpoint } from '../internal/endpoint.js';
import { invalidOptions } from '../internal/options.js';
import { messageWithoutSecrets, reduceCause } from './cause.js';
import type { ConnectionOptions } from './options.js';

/** Returns undefined if no key is given and none is needed, since a proxy can add it. */
export function resolveClientAuth(options: ConnectionOptions, { azure }: ResolvedEndpoint): Auth | undefined {
  const auth = resolveAuth(options, { azure, tokenError });
  if (!auth && azure) throw invalidOptions('pass apiKey or tokenProvider');
  return auth;
}

function tokenError(problem: string, thrown?: { readonly error: unknown }): CompactError {
  const cause = thrown && reduceCause(thrown.error, [], messageWithoutSecrets);
  return new CompactError({ code: 'token_failed', message: `tokenProvider ${problem}${thrown ? '; see cause' : ''}`, cause });
}
