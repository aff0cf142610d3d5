import { MAX_JSON_DEPTH, parseJson, type JsonFault } from '../internal/parse-json.js';
import { readBody } from '../internal/read-body.js';
import { refuse } from './refusal.js';

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  empty: 'The body is empty; it must be a JSON object',
  not_utf8: 'The body is not UTF-8',
  byte_order_mark: 'The body begins with a byte order mark; JSON must not',
  not_json: 'The body is not JSON',
  too_deep: `The body nests deeper than ${MAX_JSON_DEPTH} levels`,
  duplicate_key: 'An object of the body has a key twice',
  lone_surrogate: 'A string of the body holds half of a surrogate pair',
};

/**
 * The JSON that a request carries, or a refusal: 415 for what is not declared as JSON or has a coding that is not understood, 413 for
 * more than `maxBytes` bytes, before all of them are read, and 400 for what is not JSON. `onBytes` is told how many bytes were read.
 */
export async function readJson(request: Request, maxBytes: number, onBytes: (received: number) => void): Promise<unknown> {
  checkContentType(request.headers.get('content-type'));
  const body = await readBody(request, maxBytes);
  onBytes(body.received);
  if (!body.ok) {
    switch (body.fault) {
      case 'too_large':
        throw refuse(413, 'request_too_large', null, `The body is larger than ${maxBytes} bytes`);
      case 'unknown_coding':
        throw refuse(415, 'unsupported_content_encoding', null, 'The content coding is not understood: gzip and deflate are');
      case 'broken_coding':
        throw refuse(400, 'invalid_content_encoding', null, 'The body can not be decoded as its content coding says');
      case 'cut':
        throw refuse(400, 'incomplete_body', null, 'The body ended before it was whole');
    }
  }
  const parsed = parseJson(body.bytes);
  if (!parsed.ok) throw refuse(400, 'invalid_json', null, JSON_FAULTS[parsed.fault]);
  return parsed.value;
}

function checkContentType(header: string | null): void {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset =
    parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(one)?.[1]).find((name) => name !== undefined) ?? 'utf-8';
  if (type.trim() === 'application/json' && (charset === 'utf-8' || charset === 'utf8')) return;
  throw refuse(415, 'unsupported_media_type', null, 'The content type must be application/json, in UTF-8');
}
