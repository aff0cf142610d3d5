import { errorChainOf } from '../internal/http/fetch.js';
import { hasSecret } from './printable.js';

/** Codes of errors of the system, of undici, its HTTP parser, zlib and TLS. Their messages name addresses and faults, never content. */
const RUNTIME_CODE =
  /^(E(ACCES|ADDRNOTAVAIL|AI_AGAIN|CONN(ABORTED|REFUSED|RESET)|HOST(DOWN|UNREACH)|MFILE|NET(DOWN|UNREACH)|NOENT|NOTFOUND|PIPE|PROTO|TIMEDOUT)|(UND_ERR|HPE|Z|ERR_(TLS|SSL|_ERROR))_\w+|(\w+_)?CERT(_\w+)?|UNABLE_TO_\w+)$/;

/** Messages of errors without a code, as the `fetch` of runtimes writes them. */
const RUNTIME_MESSAGE = new RegExp(
  `^(${[
    'fetch failed',
    'terminated',
    'Failed to fetch',
    'network error',
    'NetworkError when attempting to fetch resource\\.',
    'Load failed',
    'Network connection lost\\.',
    'Unable to connect\\. Is the computer able to access the url\\?',
    'error sending request for url \\([^\\s()]+\\)[\\w :().]*',
    'Th(is|e) operation was aborted\\.?( due to timeout)?',
  ].join('|')})$`,
);

const NOT_SHOWN = 'this message is not shown, because it can contain content';
const MAX_LENGTH = 300;

/** Returns the part of a message that may be printed, or undefined if that is nothing. */
export type ReadMessage = (message: string, error: { readonly name: string; readonly code?: string | undefined }) => string | undefined;

/** The messages of the HTTP parser are fixed texts. It has a code in some versions of Node, and this name in all of them. */
const runtimeMessage: ReadMessage = (message, { name, code = '' }) =>
  name === 'HTTPParserError' || RUNTIME_CODE.test(code) || RUNTIME_MESSAGE.test(message) ? message : undefined;

/** The first lines of the messages of `JSON.stringify`. The other lines name keys of the body. */
export const jsonMessage: ReadMessage = (message) =>
  /^(Do not know how to serialize a BigInt|Converting circular structure to JSON|Invalid string length|Maximum call stack size exceeded)$/.test(
    message,
  )
    ? message
    : undefined;

/** The message of an application's own error that has nothing to do with the conversation. Long words are removed: they can be secrets. */
export const messageWithoutSecrets: ReadMessage = (message) =>
  message.replace(/[\w.~+/=-]{20,}/g, (word) => (/^[A-Za-z]+\.?$/.test(word) ? word : '(removed)'));

/**
 * Copies an error of the runtime or of the application, so that printing the copy shows nothing of a body, a key or a token: it has the
 * name, code, syscall and message of the error and of each cause. Errors have more than that: the one of Node's HTTP parser contains the rest
 * of the response, and those of other HTTP clients contain requests.
 */
export function reduceCause(error: unknown, secrets: readonly string[] = [], readMessage: ReadMessage = runtimeMessage): unknown {
  if (error === undefined) return undefined;
  const chain = errorChainOf(error);
  if (chain.length === 0) return createError('Error', NOT_SHOWN, undefined);
  return chain.reduceRight<Error | undefined>((cause, original) => {
    const read = (key: string): string | undefined => identifier(original[key], secrets);
    const name = read('name') ?? 'Error';
    const code = read('code');
    const syscall = read('syscall');
    const copy = createError(name, printableMessage(original['message'], name, code), cause);
    return Object.assign(copy, code !== undefined && { code }, syscall !== undefined && { syscall });
  }, undefined);

  function printableMessage(message: unknown, name: string, code: string | undefined): string {
    if (typeof message !== 'string') return NOT_SHOWN;
    const line = (message.split('\n', 1)[0] as string).slice(0, MAX_LENGTH);
    return (hasSecret(line, secrets) ? undefined : readMessage(line, { name, code })) ?? NOT_SHOWN;
  }
}

function createError(name: string, message: string, cause: Error | undefined): Error {
  const error = new Error(message, cause && { cause });
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  // The stack of this function would be of no use, and the one of the original error repeats its message.
  error.stack = `${name}: ${message}`;
  return error;
}

const identifier = (value: unknown, secrets: readonly string[]): string | undefined =>
  typeof value === 'string' && /^[A-Za-z]\w{0,63}$/.test(value) && !hasSecret(value, secrets) ? value : undefined;
