import { connect, type Socket } from 'node:net';

/** A client that costs next to nothing, so that what it measures is the server. */
export interface RawClient {
  /** Posts a request made by `rawPost`; gives the answer's bytes as text, empty when the connection broke. */
  readonly send: (request: Buffer) => Promise<string>;
  readonly connections: () => number;
  readonly close: () => void;
}

/** A whole request, byte for byte. */
export function rawPost(url: string, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const { host, pathname } = new URL(url);
  const lines = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Connections are kept, and as many are opened as it takes to have every request sent at once. */
export function createRawClient(url: string): RawClient {
  const { hostname, port } = new URL(url);
  const idle: Socket[] = [];
  const all = new Set<Socket>();

  const open = (): Socket => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    all.add(socket);
    socket.on('close', () => {
      all.delete(socket);
      const place = idle.indexOf(socket);
      if (place >= 0) idle.splice(place, 1);
    });
    return socket;
  };

  return {
    connections: () => all.size,
    async send(request) {
      const socket = idle.pop() ?? open();
      return new Promise((resolve) => {
        let text = '';
        const finish = (answer: string): void => {
          socket.off('data', read);
          socket.off('error', broken);
          socket.off('close', broken);
          resolve(answer);
        };
        const broken = (): void => {
          finish('');
        };
        const read = (bytes: Buffer): void => {
          text += bytes.toString('latin1');
          if (!isWhole(text)) return;
          if (/\r\nconnection: *close/i.test(text)) socket.destroy();
          else idle.push(socket);
          finish(text);
        };
        socket.on('data', read);
        socket.on('error', broken);
        socket.on('close', broken);
        socket.write(request);
      });
    },
    close() {
      for (const socket of all) socket.destroy();
    },
  };
}

/** Whether the text holds all of an answer, by its length or by its last chunk. */
function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end)) ?? [];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= end + 4 + Number(length);
}
