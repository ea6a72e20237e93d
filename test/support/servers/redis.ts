import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningRedis {
  readonly pid: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PROGRAMS = ['redis-server', 'valkey-server'];

const program = PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether this machine has a Redis or Valkey to start; where tests must be whole (CI), it has to. */
export const canRunRedis = program !== undefined || process.env['CI'] === 'true';

/** A real Redis on a port of its own, keeping nothing on disk; `options` are those of its command line. */
export async function startRedis(port?: number, options: readonly string[] = []): Promise<RunningRedis> {
  if (program === undefined) throw new Error(`none of ${PROGRAMS.join(', ')} is installed`);
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-redis-'));
  const chosen = port ?? (await freePort());
  const server = spawn(
    program,
    ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...options],
    {
      stdio: 'ignore',
    },
  );
  const ended = once(server, 'exit');
  await untilListening(chosen);
  return {
    pid: server.pid ?? Number.NaN,
    url: `redis://127.0.0.1:${chosen}`,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      socket.destroy();
    }
  }
}
