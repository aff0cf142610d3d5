import type { CompactErrorBody } from '../types.js';

/** Thrown while a request is processed, and returned to the client as an error response. */
export class EmulatorError extends Error {
  readonly status: number;
  readonly body: CompactErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: CompactErrorBody, headers: Readonly<Record<string, string>> = {}) {
    super(body.error.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** An error in OpenAI's form, which Azure also uses behind its gateway. */
export const emulatorError = (status: number, code: string | null, param: string | null, message: string): EmulatorError =>
  new EmulatorError(status, { error: { message, type: 'invalid_request_error', param, code } });

/** An error in the form of Azure's gateway: only `code`, which is often the status as a string, and `message`. */
export const azureGatewayError = (
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): EmulatorError => new EmulatorError(status, { error: { code, message } }, headers);
