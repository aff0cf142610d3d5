/** Thrown by a handler instead of returning a response: the server closes the connection, as a broken network would. */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection';

  constructor() {
    super('the connection was closed');
  }
}
