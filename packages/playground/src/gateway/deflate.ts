import { constants, createDeflate } from 'node:zlib';

/** One zlib stream for the whole connection, flushed after each message, as `compress=zlib-stream` asks. */
export function createDeflater(output: (bytes: Buffer) => void) {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  let pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => {
    pieces.push(piece);
  });
  return {
    send(text: string) {
      deflate.write(text);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        const bytes = Buffer.concat(pieces);
        pieces = [];
        if (bytes.length > 0) output(bytes);
      });
    },
    close() {
      deflate.close();
    },
  };
}
