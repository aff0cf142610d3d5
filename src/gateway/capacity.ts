/** What all calls of a gateway may hold together: `maxCalls` and `maxBufferedBytes`. */

export interface Capacity {
  /** Returns false if there are `maxCalls` calls already. */
  startCall(): boolean;
  endCall(): void;
  /** What one message holds, until it is released. */
  openBuffer(): BufferShare;
}

export interface BufferShare {
  /** Whether this many bytes could be added at present. */
  canAdd(bytes: number): boolean;
  /** Adds bytes that the message holds. Returns false, and adds none, if that would exceed `maxBufferedBytes`. */
  add(bytes: number): boolean;
  /** The message holds nothing any more. */
  release(): void;
}

export function createCapacity({ maxBytes, maxCalls }: { maxBytes: number; maxCalls: number }): Capacity {
  let calls = 0;
  let held = 0;
  const canAdd = (bytes: number): boolean => held + bytes <= maxBytes;
  return {
    startCall: () => calls < maxCalls && ++calls > 0,
    endCall: () => void calls--,
    openBuffer() {
      let own = 0;
      return {
        canAdd,
        add(bytes) {
          if (!canAdd(bytes)) return false;
          own += bytes;
          held += bytes;
          return true;
        },
        release() {
          held -= own;
          own = 0;
        },
      };
    },
  };
}

/** For messages that are not part of a gateway. */
export const UNLIMITED_SHARE: BufferShare = { canAdd: () => true, add: () => true, release: () => {} };
