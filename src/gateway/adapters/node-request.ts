import type { IncomingMessage } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { HeaderReader } from '../../internal/http/headers.js';
import { inspectHeaders, inspectRequest, lengthOf } from '../request.js';
import { gatewayError } from '../error.js';
import type { Findings } from '../findings.js';
import type { RequestSettings } from '../options.js';

/** Checks a request of Node's, and puts its body back: who reads it next finds it unread. Throws `Refusal`. */
export async function checkIncoming(
  incoming: IncomingMessage,
  headers: HeaderReader,
  settings: RequestSettings,
  findings: Findings,
): Promise<void> {
  const isLookedInto = inspectHeaders(headers, settings, findings);
  if ((lengthOf(headers) ?? 0) > settings.limits.maxBytes) throw tooLarge(settings);
  if (!isLookedInto) return;
  await inspectRequest([await readAndPutBack(incoming, settings)], headers, settings, findings, () => {});
}

/** Requests whose bodies were put back. */
const putBack = new WeakSet<IncomingMessage>();

/** Whether the body is there to be read, from its start. */
export const isUnread = (incoming: IncomingMessage): boolean =>
  !incoming.readableDidRead || (putBack.has(incoming) && !incoming.readableEnded && incoming.readableFlowing !== true);

/** The headers that say what a body is. */
export function bodyHeadersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const names = ['content-type', 'content-encoding', 'content-length'];
  return new Headers(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])] as [string, string]])));
}

async function readAndPutBack(incoming: IncomingMessage, settings: RequestSettings): Promise<Uint8Array<ArrayBuffer>> {
  const { limits, uploadTimeoutMs } = settings;
  // Once Node has read what came along with the headers: a body that is empty must not be listened to, or it ends here.
  await turn();
  if (incoming.complete && incoming.readableLength === 0) return new Uint8Array();
  if (incoming.destroyed) throw cut();
  const chunks: Buffer<ArrayBuffer>[] = [];
  let received = 0;
  return new Promise((resolve, reject) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      incoming.off('readable', onReadable).off('close', onClose).off('error', onClose);
      end();
    };
    const onClose = (): void => finish(() => reject(cut()));
    const onLate = (): void =>
      finish(() => reject(gatewayError('request_timeout', `the body did not arrive within ${uploadTimeoutMs} ms`)));
    const onReadable = (): void => {
      // Never asked for more than there is: at its end that would let the stream end, and nothing could be put back.
      while (incoming.readableLength > 0) {
        const chunk = incoming.read() as Buffer<ArrayBuffer>;
        chunks.push(chunk);
        received += chunk.length;
      }
      if (received > limits.maxBytes) {
        finish(() => reject(tooLarge(settings)));
        return;
      }
      if (!incoming.complete) return;
      const bytes = Buffer.concat(chunks);
      finish(() => resolve(bytes));
      // In this very turn, for the same reason.
      if (received > 0) incoming.unshift(bytes);
      putBack.add(incoming);
    };
    const timer = uploadTimeoutMs === Infinity ? undefined : setTimeout(onLate, uploadTimeoutMs);
    incoming.on('close', onClose).on('error', onClose).on('readable', onReadable);
  });
}

const cut = (): Error => gatewayError('client_closed_request', 'the body ended before it was whole');

const tooLarge = ({ limits: { maxBytes } }: RequestSettings): Error =>
  gatewayError('request_too_large', `the body is larger than ${maxBytes} bytes`);
