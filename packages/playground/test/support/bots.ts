import { once } from 'node:events';
import type { APIInteraction } from 'discord-api-types/v10';
import type { ClientOptions, Interaction } from 'discord.js';
import { Client } from 'discord.js';
import { WebSocket } from 'ws';
import type { Playground } from 'waymark-playground';

/** The real discord.js client, logged in to a playground. */
export async function discordBot(
  playground: Playground,
  handle: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], ...options, rest: { api: playground.apiUrl } });
  client.on('interactionCreate', (interaction) => {
    handle(interaction).catch((error: unknown) => {
      client.emit('error', error as Error);
    });
  });
  const ready = once(client, 'clientReady');
  await client.login(playground.token);
  await ready;
  return client as Client<true>;
}

export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** A bot without a library, for requests that no library sends. */
export interface RawBot {
  readonly socket: WebSocket;
  readonly send: (op: number, d: unknown) => void;
  /** The next frame that fits, those before it dropped. */
  readonly next: (fits: (frame: Frame) => boolean) => Promise<Frame>;
  readonly interaction: () => Promise<APIInteraction>;
  readonly closed: Promise<number>;
}

export function rawSocket(playground: Playground, query = '?v=10&encoding=json'): RawBot {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/${query}`);
  const frames: Frame[] = [];
  let wake: () => void = () => undefined;
  socket.on('message', (bytes: Buffer) => {
    frames.push(JSON.parse(bytes.toString()) as Frame);
    wake();
  });
  const next = async (fits: (frame: Frame) => boolean): Promise<Frame> => {
    for (;;) {
      for (let frame = frames.shift(); frame !== undefined; frame = frames.shift())
        if (fits(frame)) return frame;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    socket,
    next,
    send: (op, d) => {
      socket.send(JSON.stringify({ op, d }));
    },
    interaction: async () => (await next(({ t }) => t === 'INTERACTION_CREATE')).d as APIInteraction,
    closed: once(socket, 'close').then(([code]) => code as number),
  };
}

/** The same, logged in. */
export async function rawBot(
  playground: Playground,
  more: Readonly<Record<string, unknown>> = {},
): Promise<RawBot> {
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.send(2, { token: playground.token, intents: 0, properties: {}, ...more });
  await bot.next(({ t }) => t === 'READY');
  return bot;
}

export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly body: ApiError & Readonly<Record<string, unknown>>;
  /** The same where it is a list; empty where it is none. */
  readonly list: readonly Readonly<Record<string, unknown>>[];
}

export interface ApiError {
  readonly code?: number;
  readonly message?: string;
  readonly errors?: unknown;
}

/** A request to the REST API, as the bot. */
export async function request(
  playground: Playground,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const response = await fetch(`${playground.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: parsed as Answered['body'],
    list: Array.isArray(parsed) ? (parsed as Answered['list']) : [],
  };
}

export const callbackPath = ({ id, token }: APIInteraction): string =>
  `/interactions/${id}/${token}/callback`;

export const webhookPath = (playground: Playground, { token }: APIInteraction): string =>
  `/webhooks/${playground.applicationId}/${token}`;
