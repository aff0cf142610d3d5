/** Shows what came back: a response, or an error of the client. */
import { element, number, plural } from './elements.js';
import type { Attempt, ErrorReading, ItemSummary, ResponseSummary } from './protocol.js';

/** What was kept, what was encrypted, and the tokens before and after. */
export function showSummary({ items, itemCount, encryptedCount, tokensBefore, tokensAfter }: ResponseSummary): HTMLElement[] {
  const kept = itemCount - encryptedCount;
  const tokens = element(
    'dl',
    'try-figures',
    figure('Tokens before', number(tokensBefore)),
    figure('Tokens after', number(tokensAfter)),
    figure('Kept', plural(kept, 'item')),
    figure('Encrypted', plural(encryptedCount, 'item')),
  );
  const list = element('ol', 'try-items', ...items.map(showItem));
  const rest = itemCount - items.length;
  return [tokens, list, ...(rest > 0 ? [element('p', 'try-note', `and ${plural(rest, 'more item')}`)] : [])];
}

const figure = (term: string, value: string): HTMLElement => element('div', '', element('dt', '', term), element('dd', '', value));

const showItem = ({ type, isEncrypted, preview }: ItemSummary): HTMLElement =>
  element(
    'li',
    isEncrypted ? 'try-encrypted' : '',
    element('span', 'try-type', type),
    element('span', 'try-state', isEncrypted ? 'encrypted' : 'kept'),
    element('span', 'try-preview', preview),
  );

/** What the client says about a failed call. */
export function showError({ name, message, hint, isRetried, retryAfterMs, ...error }: ErrorReading): HTMLElement[] {
  const rows: (readonly [string, string | Node | null])[] = [
    ['Error', name || null],
    ['Status', error.status === null ? null : String(error.status)],
    ['Reason', error.reason && reasonLink(error.reason)],
    ['Code', error.code],
    ['Field', error.param],
    ['Hint', hint],
    ['Retried', isRetried === undefined ? null : isRetried ? 'yes: the client tries again' : 'no'],
    ['Retry after', retryAfterMs === null ? null : `${number(retryAfterMs)} ms`],
    ['Request id', error.requestId],
    // The message repeats the hint.
    ['Message', hint === null ? message : null],
  ];
  const shown = rows.filter((row): row is readonly [string, string | Node] => row[1] !== null && row[1] !== '');
  return [element('dl', 'try-error', ...shown.flatMap(([term, value]) => [element('dt', '', term), element('dd', '', value)]))];
}

/** The page of errors has a row for each reason. */
function reasonLink(reason: string): HTMLElement {
  const link = element('a', '', reason);
  link.href = `errors.html#${reason}`;
  return link;
}

export const showAttempts = (attempts: readonly Attempt[]): HTMLElement =>
  element('ol', 'try-attempts', ...attempts.map((attempt) => element('li', '', describeAttempt(attempt))));

function describeAttempt({ status, code, delayMs }: Attempt): string {
  const outcome = status === null ? (code ?? 'no response') : code === null ? String(status) : `${status} ${code}`;
  return delayMs === null ? outcome : `${outcome}, retried after ${number(Math.round(delayMs))} ms`;
}

/** A body that can be opened and copied. */
export function showBody(title: string, body: string | null): HTMLElement[] {
  if (!body) return [];
  const block = element('pre', 'code', element('code', '', body));
  block.tabIndex = 0;
  return [element('details', 'try-details', element('summary', '', title), block)];
}
