import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy that can be interrupted. */
export interface TcpProxy {
  readonly port: number;
  /** Closes every connection and refuses new ones. */
  readonly cut: () => void;
  readonly restore: () => void;
  /** Forwards nothing more, but keeps connections open. */
  readonly freeze: () => void;
  /** Forwards nothing more on the current connections, as when the other machine died; new ones work. */
  readonly freezeOpen: () => void;
  readonly close: () => Promise<void>;
}

/** Starts a proxy of a port of this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let state: 'whole' | 'cut' | 'frozen' = 'whole';
  const sockets = new Set<Socket>();
  const frozen = new WeakSet<Socket>();
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.on('data', (bytes) => {
        if (state === 'whole' && !frozen.has(one)) other.write(bytes);
      });
    }
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = 'cut';
      cut();
    },
    restore() {
      if (state === 'frozen') cut();
      state = 'whole';
    },
    freeze() {
      state = 'frozen';
    },
    freezeOpen() {
      for (const socket of sockets) frozen.add(socket);
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
