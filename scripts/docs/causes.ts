/** What happened, in one sentence for each reason. What to do about it is the client's own hint, where it has one. */
import type { FailureReason } from '../../src/errors.js';

export interface Cause {
  happened: string;
  /** Where the client gives no hint. */
  todo?: string;
}

export const CAUSES: Record<FailureReason, Cause> = {
  aborted: { happened: 'Your own signal ended the call.', todo: 'Nothing, if you meant to. What was sent may be billed.' },
  auth: { happened: 'The key or token was not accepted.' },
  conflict: { happened: 'The request met another one.', todo: 'Send it again.' },
  connection: { happened: 'No connection was made, or it broke.', todo: 'Look at `cause`: name, port, proxy, certificate.' },
  content_filter: { happened: 'A content filter stopped the input.' },
  context_too_long: { happened: 'The conversation is longer than the context window of the model.' },
  cut_body: { happened: 'The answer began and did not end: a connection that broke, or JSON that stops in the middle.' },
  deployment_not_found: { happened: 'The resource has no deployment of that name.' },
  edge_timeout: { happened: 'A relay, a load balancer or a CDN gave up waiting for the first byte.' },
  empty_body: { happened: 'A 200 with nothing in it.', todo: 'Ask who is between you and the service; send it again.' },
  forbidden: { happened: 'The caller is known, and may not do this.' },
  invalid_encrypted_content: { happened: 'A sealed item does not open: another account, key or region, or it was changed on the way.' },
  invalid_request: {
    happened: 'Something in the body is refused; `param` and `itemIndex` say what, where the service names it.',
    todo: 'Look for it among [what is refused although it fits](#refused-although-it-fits); `hint` says what is known of it.',
  },
  not_json: { happened: 'The body is a page or a text.' },
  overloaded: { happened: 'The service is short of capacity.' },
  previous_response_not_found: { happened: 'There is no stored response of that id.' },
  rate_limit: { happened: 'Too many requests or tokens.' },
  server_error: { happened: 'The service, or a gateway before it, failed.' },
  timeout: {
    happened: 'A limit of time passed: yours, or the one in which the service wanted the request.',
    todo: 'Raise `timeoutMs`, or compact earlier. The service may go on, and bill the call.',
  },
  too_large: { happened: 'The body is larger than somebody on the way takes.' },
  unexpected_status: {
    happened: 'A status that is neither success nor error, such as a redirect.',
    todo: 'Look at the address; redirects are not followed, so that the key goes nowhere else.',
  },
  unknown_parameter: { happened: 'A field that this endpoint does not take.' },
  unsupported_endpoint: { happened: 'This address does not serve the endpoint.' },
  unsupported_model: { happened: 'There is no such model, or it can not compact.' },
  wrong_content_type: {
    happened: 'The body is right, or a stream, under a content type that is not JSON.',
    todo: 'Ask who is between you and the service: some relays answer with an event stream.',
  },
  wrong_shape: {
    happened: 'A body that is not the message it should be: before sending, or with the check of answers on `reject`.',
    todo: 'Read `issues`: each has a code, a path and a sentence.',
  },
};
