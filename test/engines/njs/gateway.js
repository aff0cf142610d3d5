/** The request check of the gateway in the language of njs, which knows no destructuring, no for…of, and one default export. */
import isCompactRequest from './is-compact-request.js';

const WHY = {
  type: 'the content type must be application/json, in UTF-8',
  coding: 'the content coding is not understood; understood is identity',
  json: 'the body is not JSON, or not UTF-8',
  depth: 'the body nests deeper than 31 levels, which is as far as this gateway reads',
  values: 'the body has more than 1000000 arrays and objects',
  request: 'the body is not a request of this endpoint',
  failed: 'the gateway failed',
};

/** What nginx itself refuses, or can not get from the upstream. */
const FAULTS = {
  400: { code: 'invalid_http', message: 'what was sent is no HTTP request' },
  404: { code: 'not_found', message: 'nothing is served at this path' },
  405: { code: 'method_not_allowed', message: 'this endpoint takes POST only' },
  413: { code: 'request_too_large', message: 'the body is larger than the gateway takes' },
  414: { code: 'invalid_http', message: 'the request line is too long' },
  431: { code: 'headers_too_large', message: 'the headers are too long' },
  502: { code: 'upstream_disconnected', message: 'the upstream closed the connection before it answered, or did not answer in HTTP' },
  504: { code: 'upstream_timeout', message: 'the upstream did not answer in time' },
};

function errorBody(status, code, message) {
  const type = status < 500 ? 'invalid_request_error' : 'server_error';
  return JSON.stringify({ error: { message: message, type: type, param: null, code: code } });
}

/** The body for an answer of nginx itself, by its status. */
function ownBody(r) {
  const status = Number(r.variables.status);
  const isUnreachable = status === 502 && /^[0-]?$/.test(r.variables.upstream_bytes_sent || '');
  if (isUnreachable) return errorBody(502, 'upstream_unreachable', 'the upstream can not be reached');
  const fault = FAULTS[status] || { code: 'internal_error', message: WHY.failed };
  return errorBody(status, fault.code, fault.message);
}

function refuse(r, status, code, message) {
  r.headersOut['content-type'] = 'application/json';
  r.headersOut['x-request-id'] = r.variables.request_id;
  r.return(status, errorBody(status, code, message));
}

/** All values of a header: njs itself shows the first where a header comes twice. */
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

/** Whether there are brackets enough for more than a million arrays and objects. Each takes up to 240 bytes of njs. */
function hasManyValues(bytes) {
  // A pair takes two bytes.
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

/** Answers what is no request; hands all else to nginx, which has its bytes. */
function check(r) {
  const isCoded = headerOf(r, 'content-encoding')
    .split(',')
    .some((coding) => !/^\s*(identity)?\s*$/.test(coding));
  if (isCoded) return refuse(r, 415, 'unsupported_content_encoding', WHY.coding);
  if (!isJson(headerOf(r, 'content-type'))) return refuse(r, 415, 'unsupported_media_type', WHY.type);
  const bytes = r.requestBuffer;
  if (!bytes) return refuse(r, 400, 'invalid_json', WHY.json);
  if (hasManyValues(bytes)) return refuse(r, 413, 'too_many_values', WHY.values);
  const parsed = parse(bytes);
  if (parsed.isTooDeep) return refuse(r, 413, 'too_deep', WHY.depth);
  if (parsed.value === undefined) return refuse(r, 400, 'invalid_json', WHY.json);
  if (!isCompactRequest(parsed.value)) return refuse(r, 400, 'invalid_value', WHY.request);
  r.internalRedirect('@endpoint');
}

/** Drops the headers of an answer that its `Connection` names. nginx drops `Connection` itself. */
function dropNamedHeaders(r) {
  (r.variables.upstream_http_connection || '').split(',').forEach((name) => {
    if (/^[\w-]+$/.test(name.trim())) delete r.headersOut[name.trim()];
  });
}

export default { check, ownBody, dropNamedHeaders };
