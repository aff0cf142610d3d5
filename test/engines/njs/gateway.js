/** The request check of the gateway for njs, which supports no destructuring, no for…of, and only one form of default export. */
import isCompactRequest from './is-compact-request.js';

const MESSAGES = {
  type: 'the content type must be application/json, in UTF-8',
  encoding: 'the content encoding is not supported; supported encodings: identity',
  json: 'the body is not valid JSON, or not valid UTF-8',
  depth: 'the body is nested deeper than 31 levels',
  values: 'the body has more than 1000000 arrays and objects',
  request: 'the body is not a valid request',
  failed: 'the gateway failed',
};

/** The errors of nginx itself, by status code. */
const ERRORS = {
  400: { code: 'invalid_http', message: 'the request is not valid HTTP' },
  404: { code: 'not_found', message: 'the gateway does not serve this path' },
  405: { code: 'method_not_allowed', message: 'this endpoint accepts only POST' },
  413: { code: 'request_too_large', message: 'the body is larger than 67108864 bytes' },
  414: { code: 'invalid_http', message: 'the request line is too long' },
  431: { code: 'headers_too_large', message: 'the headers are too large' },
  502: {
    code: 'upstream_disconnected',
    message: 'the upstream closed the connection before it responded, or its response is not valid HTTP',
  },
  504: { code: 'upstream_timeout', message: 'the upstream did not send a complete response in time' },
};

function toErrorBody(status, code, message) {
  const type = status < 500 ? 'invalid_request_error' : 'server_error';
  return JSON.stringify({ error: { message: message, type: type, param: null, code: code } });
}

/** The body of an error response of nginx itself, by its status code. */
function errorBody(r) {
  const status = Number(r.variables.status);
  const isUnreachable = status === 502 && /^[0-]?$/.test(r.variables.upstream_bytes_sent || '');
  if (isUnreachable) return toErrorBody(502, 'upstream_unreachable', 'the gateway cannot connect to the upstream');
  const error = ERRORS[status] || { code: 'internal_error', message: MESSAGES.failed };
  return toErrorBody(status, error.code, error.message);
}

function reject(r, status, code, message) {
  r.headersOut['content-type'] = 'application/json';
  r.headersOut['x-request-id'] = r.variables.request_id;
  r.return(status, toErrorBody(status, code, message));
}

/** All values of a header, joined with commas. The header object of njs has only the first one of a repeated header. */
function headerOf(r, name) {
  return r.rawHeadersIn
    .filter((header) => header[0].toLowerCase() === name)
    .map((header) => header[1].toLowerCase())
    .join(',');
}

function isJson(contentType) {
  const parts = contentType.split(';');
  if (parts[0].trim() !== 'application/json') return false;
  for (let i = 1; i < parts.length; i++) {
    const charset = /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parts[i]);
    if (charset) return charset[1] === 'utf-8' || charset[1] === 'utf8';
  }
  return true;
}

/** Whether there are opening brackets for more than 1,000,000 arrays and objects. njs needs up to 240 bytes for each. */
function hasManyValues(bytes) {
  // A pair of brackets takes two bytes.
  if (bytes.length <= 2000000) return false;
  let count = 0;
  return ['[', '{'].some((bracket) => {
    for (let at = bytes.indexOf(bracket); at >= 0 && count <= 1000000; at = bytes.indexOf(bracket, at + 1)) count++;
    return count > 1000000;
  });
}

function parse(bytes) {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch (error) {
    return { isTooDeep: /^Nested too deep/.test(error.message) };
  }
}

/** Rejects invalid requests. nginx forwards all others, since it has their bytes. */
function check(r) {
  const isEncoded = headerOf(r, 'content-encoding')
    .split(',')
    .some((encoding) => !/^\s*(identity)?\s*$/.test(encoding));
  if (isEncoded) return reject(r, 415, 'unsupported_content_encoding', MESSAGES.encoding);
  if (!isJson(headerOf(r, 'content-type'))) return reject(r, 415, 'unsupported_media_type', MESSAGES.type);
  const bytes = r.requestBuffer;
  if (!bytes) return reject(r, 400, 'invalid_json', MESSAGES.json);
  if (hasManyValues(bytes)) return reject(r, 413, 'too_many_values', MESSAGES.values);
  const parsed = parse(bytes);
  if (parsed.isTooDeep) return reject(r, 413, 'too_deep', MESSAGES.depth);
  if (parsed.value === undefined) return reject(r, 400, 'invalid_json', MESSAGES.json);
  if (!isCompactRequest(parsed.value)) return reject(r, 400, 'invalid_value', MESSAGES.request);
  r.internalRedirect('@endpoint');
}

/** Removes the headers of a response that its `Connection` names. nginx removes `Connection` itself. */
function removeNamedHeaders(r) {
  (r.variables.upstream_http_connection || '').split(',').forEach((name) => {
    if (/^[\w-]+$/.test(name.trim())) delete r.headersOut[name.trim()];
  });
}

export default { check, errorBody, removeNamedHeaders };
