import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire to somewhere else that can be cut and mended. */
export interface Wire {
  readonly port: number;
  /** Breaks every connection, and refuses new ones. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Lets nothing through any more, and breaks nothing. */
  readonly freeze: () => void;
  /** Lets nothing more through the connections there are, as when the other machine died; new ones work. */
  readonly freezeOpen: () => void;
  readonly close: () => Promise<void>;
}

/** A wire to a port of this machine. */
export async function startWire(target: number): Promise<Wire> {
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
    mend() {
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
