/** Bytes as they came, in their order. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

export const lengthOf = (pieces: Pieces): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** All of the bytes in one array: the piece itself, if there is one. */
export function join(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const [only, second] = pieces;
  if (only && !second) return only;
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Pieces below this are put together. */
const SMALL = 16 * 1024;
const ROOM = 64 * 1024;

/** Keeps what comes. Small pieces are copied: each costs far more than its bytes, and may hold on to more than it shows. */
export function gatherPieces(): { add(piece: Uint8Array<ArrayBuffer>): void; all(): Uint8Array<ArrayBuffer>[] } {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let room = new Uint8Array();
  let used = 0;
  const flush = (): void => {
    if (used > 0) pieces.push(room.subarray(0, used));
    room = room.subarray(used);
    used = 0;
  };
  return {
    add(piece) {
      if (piece.length >= SMALL) {
        flush();
        pieces.push(piece);
        return;
      }
      if (used + piece.length > room.length) {
        flush();
        room = new Uint8Array(ROOM);
      }
      room.set(piece, used);
      used += piece.length;
    },
    all() {
      flush();
      return pieces;
    },
  };
}
