import type { CompactErrorBody } from '../types.js';

/** An answer other than 200, thrown by any step of a call and turned into a response at its end. */
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

/** A refusal in the form of Azure's gateway: only `code`, often the status as a string, and `message`. */
export const azureGatewayError = (
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): EmulatorError => new EmulatorError(status, { error: { code, message } }, headers);

/** A refusal in the form of OpenAI, which Azure uses for all that is behind its gateway. */
export const emulatorError = (status: number, code: string, param: string | null, message: string): EmulatorError =>
  new EmulatorError(status, { error: { message, type: 'invalid_request_error', param, code } });
