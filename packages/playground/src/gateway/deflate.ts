import { constants, createDeflate } from 'node:zlib';

/** One zlib stream for the whole connection, flushed after each message, as `compress=zlib-stream` asks. */
export function createDeflater() {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  let pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => {
    pieces.push(piece);
  });
  return {
    send(text: string, done: (bytes: Buffer) => void) {
      deflate.write(text);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        const bytes = Buffer.concat(pieces);
        pieces = [];
        if (bytes.length > 0) done(bytes);
      });
    },
    close() {
      deflate.close();
    },
  };
}
