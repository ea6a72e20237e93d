import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';

export const APPLICATION_ID = '800000000000000001';
/** The bot's user id differs from the application id in old apps. */
export const BOT_ID = '800000000000000002';
export const TOKEN = `${Buffer.from(APPLICATION_ID).toString('base64url')}.raw.token`;

export interface FakeRequest {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly body: unknown;
}

export interface FakeReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as is, anything else as JSON. */
  readonly body?: unknown;
  /** Closes the connection after the request was received, or never responds. */
  readonly cut?: true;
  readonly hang?: true;
}

/** A Discord server that can misbehave; it records every request. */
export interface FakeDiscord {
  readonly apiUrl: string;
  readonly requests: readonly FakeRequest[];
  /** Milliseconds since its start of each IDENTIFY and RESUME, and the intents of the former. */
  readonly logins: readonly { readonly at: number; readonly intents: number | undefined }[];
  /** Overrides replies; undefined keeps the default. */
  readonly reply: (decide: (request: FakeRequest) => FakeReply | undefined) => void;
  readonly dispatch: (event: string, data: unknown) => void;
  /** Closes every gateway connection with this code. */
  readonly close: (code: number) => void;
  /** From now on every login is answered by closing with this code; undefined: it succeeds. */
  readonly refuseLogins: (code: number | undefined) => void;
  /** The commands that are registered, by path of the route. */
  readonly commands: Map<string, unknown[]>;
  readonly application: Record<string, unknown>;
}

/** Starts one on this machine; closes when the test ends. */
export async function startFakeDiscord(): Promise<FakeDiscord> {
  const requests: FakeRequest[] = [];
  const logins: { at: number; intents: number | undefined }[] = [];
  const commands = new Map<string, unknown[]>();
  const application: Record<string, unknown> = { id: APPLICATION_ID, flags: 0, name: 'raw', description: '' };
  const startedAt = performance.now();
  let decide: (request: FakeRequest) => FakeReply | undefined = () => undefined;
  let refusal: number | undefined;
  let sequence = 0;
  let url = '';

  function usual({ method, path, body }: FakeRequest): FakeReply {
    if (path === '/gateway/bot') {
      const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
      return { body: { url: url.replace(/^http/, 'ws'), shards: 1, session_start_limit: limit } };
    }
    if (path === '/gateway') return { body: { url } };
    if (path.endsWith('/applications/@me')) return { body: application };
    if (path === '/users/@me/guilds') return { body: [] };
    if (path.endsWith('/commands')) {
      const list = Array.isArray(body) ? (body as object[]) : [];
      if (method === 'PUT') {
        const registered = list.map((command, index) => ({ id: String(index + 1), type: 1, ...command }));
        commands.set(path, registered);
      }
      return { body: commands.get(path) ?? [] };
    }
    return { status: 204 };
  }

  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const path = (incoming.url ?? '').replace(/^\/api\/v10|\?.*$/g, '');
      const request = { method: incoming.method ?? '', path, body: parsed(Buffer.concat(chunks)) };
      requests.push(request);
      send(outgoing, decide(request) ?? usual(request));
    });
  });

  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    say(socket, GatewayOpcodes.Hello, { heartbeat_interval: 45_000 });
    socket.on('message', (bytes: Buffer) => {
      const { op, d } = JSON.parse(bytes.toString()) as {
        op: GatewayOpcodes;
        d: { intents?: number };
      };
      if (op === GatewayOpcodes.Heartbeat) say(socket, GatewayOpcodes.HeartbeatAck, null);
      const resumes = op === GatewayOpcodes.Resume;
      if (!resumes && op !== GatewayOpcodes.Identify) return;
      logins.push({ at: performance.now() - startedAt, intents: d.intents });
      if (refusal !== undefined) socket.close(refusal);
      else say(socket, GatewayOpcodes.Dispatch, resumes ? {} : ready(url), resumes ? 'RESUMED' : 'READY');
    });
  });
  function say(socket: WebSocket, op: GatewayOpcodes, d: unknown, t: string | null = null): void {
    sequence += 1;
    socket.send(JSON.stringify({ op, d, t, s: t === null ? null : sequence }));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    apiUrl: `${url}/api`,
    requests,
    logins,
    commands,
    application,
    reply(next) {
      decide = next;
    },
    dispatch(event, data) {
      for (const client of sockets.clients) say(client, GatewayOpcodes.Dispatch, data, event);
    },
    close(code) {
      for (const client of sockets.clients) client.close(code);
    },
    refuseLogins(code) {
      refusal = code;
    },
  };
}

const ready = (url: string) => ({
  v: 10,
  session_id: 'session',
  resume_gateway_url: url.replace(/^http/, 'ws'),
  application: { id: APPLICATION_ID, flags: 0 },
  user: { id: BOT_ID, username: 'raw', bot: true },
  guilds: [],
});

function send(outgoing: ServerResponse, { status = 200, headers = {}, body, cut, hang }: FakeReply): void {
  if (hang) return;
  if (cut) {
    outgoing.destroy();
  } else if (status === 204) {
    outgoing.writeHead(204).end();
  } else if (typeof body === 'string') {
    outgoing.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body);
  } else {
    outgoing
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(body ?? {}));
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
