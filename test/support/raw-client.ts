import { connect, type Socket } from 'node:net';

/** An HTTP client with almost no overhead, so that benchmarks measure the server. */
export interface RawClient {
  /** Sends a request made by `rawPost`; resolves with the response's bytes as text, empty when the connection broke. */
  readonly send: (request: Buffer) => Promise<string>;
  readonly connections: () => number;
  readonly close: () => void;
}

/** The bytes of a POST request. */
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

/** Keeps connections alive, and opens as many as it takes to send every request at once. */
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

/** Whether the text is a complete response, by its length or its last chunk. */
function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end)) ?? [];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= end + 4 + Number(length);
}
