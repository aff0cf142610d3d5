/** What happened, in one sentence for each reason. The advice is the client's hint, unless there is one here. */
import type { FailureReason } from '../../src/errors.js';

export interface FailureCause {
  description: string;
  /** For reasons without a hint of the client. */
  advice?: string;
}

export const FAILURE_CAUSES: Record<FailureReason, FailureCause> = {
  aborted: { description: 'Your own signal aborted the call.', advice: 'Nothing, if that was intended. The request may be billed.' },
  auth: { description: 'The key or token was not accepted.' },
  conflict: { description: 'The request conflicts with another one.', advice: 'Send it again.' },
  connection: {
    description: 'No connection could be made, or it broke.',
    advice: 'Look at `cause`: host name, port, proxy, certificate.',
  },
  content_filter: { description: 'A content filter blocked the input.' },
  context_too_long: { description: 'The conversation is longer than the context window of the model.' },
  deployment_not_found: { description: 'The resource has no deployment of that name.' },
  edge_timeout: { description: 'A proxy, a load balancer or a CDN timed out before the first byte of the response.' },
  empty_body: {
    description: 'The status is 200, and the body is empty.',
    advice: 'Find out which proxy is between you and the service, then send the request again.',
  },
  forbidden: { description: 'The key or token is known, but lacks the permission.' },
  insufficient_quota: { description: 'The plan, the budget or the prepaid credit of the account is used up.' },
  invalid_encrypted_content: {
    description: 'An encrypted item cannot be decrypted: it comes from another account, key or region, or was changed on the way.',
  },
  invalid_request: {
    description: 'The service rejects something in the body; `param` and `itemIndex` show what, if the service names it.',
    advice: 'Look for it in [Rejected although valid](#rejected-although-valid); `hint` holds what is known about it.',
  },
  not_json: { description: 'The body is an HTML page, plain text or an event stream.' },
  overloaded: { description: 'The service is short of capacity.' },
  previous_response_not_found: { description: 'There is no stored response with that id.' },
  rate_limit: { description: 'There were too many requests or tokens.' },
  response_too_large: { description: 'The response is larger than the option `maxResponseBytes` of the client allows.' },
  schema_mismatch: {
    description: 'A body does not match its schema: a request before it is sent, or a response if the check of responses rejects.',
    advice: 'Read `issues`: each has a code, a path and a sentence.',
  },
  server_error: { description: 'The service, or a gateway in front of it, failed.' },
  timeout: {
    description: 'A timeout elapsed: one of yours, or the time within which the service expects the request.',
    advice: 'Raise `timeoutMs`, or compact earlier. The service may finish the call and bill it.',
  },
  too_large: { description: 'The body is larger than the service or a proxy accepts.' },
  truncated_body: { description: 'The response is incomplete: the connection broke, or the JSON ends in the middle.' },
  unexpected_status: {
    description: 'The status means neither success nor an error, such as a redirect.',
    advice: 'Check the URL. Redirects are not followed, so that the key is sent to no other host.',
  },
  unknown_parameter: { description: 'The request has a field that this endpoint does not accept.' },
  unsupported_endpoint: { description: 'The server at this URL does not serve the endpoint.' },
  unsupported_model: { description: 'The model does not exist, or does not support compaction.' },
  wrong_content_type: {
    description: 'The body is valid JSON, but the content type is not.',
    advice: 'Find out which proxy is between you and the service.',
  },
};
