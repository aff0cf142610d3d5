/** Thrown by a handler in place of an answer: the connection is to be cut, as a network would do it. */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection';

  constructor() {
    super('the connection was cut');
  }
}
