import { constants, createDeflate } from 'node:zlib';
import type { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** The connection of a session. */
export type Transport = ReturnType<typeof createTransport>;

/** A connection to the bot; `compressed` as `compress=zlib-stream` asks: one stream, flushed after each message. */
export function createTransport(socket: WebSocket, compressed: boolean) {
  const deflate = compressed ? createDeflate({ flush: constants.Z_SYNC_FLUSH }) : undefined;
  let pieces: Buffer[] = [];
  deflate?.on('data', (piece: Buffer) => {
    pieces.push(piece);
  });
  socket.on('close', () => deflate?.close());
  return {
    /** Sends a frame; those of events have a sequence number and a name. */
    send(op: GatewayOpcodes, d: unknown = null, s: number | null = null, t: string | null = null): void {
      const text = JSON.stringify({ op, d, s, t });
      if (deflate === undefined) {
        socket.send(text);
        return;
      }
      deflate.write(text);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        const bytes = Buffer.concat(pieces);
        pieces = [];
        if (bytes.length > 0) socket.send(bytes);
      });
    },
    close: socket.close.bind(socket),
    /** Breaks the connection without a closing handshake. */
    terminate: socket.terminate.bind(socket),
  };
}
