const bytes = new WeakMap<Response, Uint8Array>();

/** Says what a response was made of, for who can write bytes but would have to read a stream. */
export const noteBytes = (response: Response, held: Uint8Array): void => void bytes.set(response, held);

/** What a response was made of, where that is known. */
export const bytesOf = (response: Response): Uint8Array | undefined => bytes.get(response);
