import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ReplyFile } from '../app/reply.ts';
import type { Clock } from '../clock.ts';
import { HUNG_UP, type Delivery } from './deadline.ts';
import { createVerifier } from './signature.ts';

/** The largest body that is read, in bytes; Discord's own stay far below. */
export const MAX_BODY = 1024 * 1024;

export interface EndpointOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly clock: Clock;
  /** Told of every interaction that Discord signed, but pings; resolves when all is done. Never rejects. */
  readonly onInteraction: (interaction: APIInteraction, respond: Delivery['respond']) => Promise<void>;
}

/** `POST /interactions`: where Discord sends interactions over HTTP. Nothing is parsed before its signature holds. */
export function createEndpoint({
  publicKey,
  clock,
  onInteraction,
}: EndpointOptions): Hono<{ Bindings: HttpBindings }> {
  const isSigned = createVerifier(publicKey, clock.now);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    if (!/^application\/json *(;|$)/i.test(incoming.headers['content-type'] ?? '')) {
      return refusal(415, 'Interactions are JSON.', UNREAD);
    }
    const body = await readBody(incoming);
    if (body === 'too large') return refusal(413, 'An interaction has at most 1 MB.', UNREAD);
    if (body === 'cut off') return refusal(400, 'The body did not come whole.');
    const signed = isSigned({
      signature: header(incoming, 'x-signature-ed25519'),
      timestamp: header(incoming, 'x-signature-timestamp'),
      body,
    });
    if (!signed) return refusal(401, 'The signature does not hold.');
    const interaction = parseInteraction(body);
    if (!interaction) return refusal(400, 'This is no interaction.');
    if (interaction.type === InteractionType.Ping) {
      return Response.json({ type: InteractionResponseType.Pong });
    }
    return answered(interaction, outgoing);
  }

  /** The response as soon as there is one; the work may go on after it. */
  async function answered(interaction: APIInteraction, outgoing: ServerResponse): Promise<Response> {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const respond: Delivery['respond'] = async (response, files) => {
      const sent = untilSent(outgoing);
      resolve(responseOf(response, files));
      await sent;
    };
    void onInteraction(interaction, respond).then(() => {
      // Nothing happens here when a response was given, as it nearly always was.
      resolve(refusal(400, 'This interaction can not be answered.'));
    });
    return promise;
  }

  const endpoint = new Hono<{ Bindings: HttpBindings }>();
  endpoint.post('/interactions', async ({ env }) => serve(env.incoming, env.outgoing));
  endpoint.all('/interactions', () => refusal(405, 'Interactions are posted.', { ...UNREAD, Allow: 'POST' }));
  return endpoint;
}

const refusal = (status: number, sentence: string, headers: Record<string, string> = {}): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });

/** For who is refused with the body unread: the connection ends, and with it what nobody wants to read. */
const UNREAD = { Connection: 'close' };

/** A header that came once; one that came twice is joined by Node, and then fits no form we ask for. */
function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** The bytes of a request, up to the limit, however they come. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | 'too large' | 'cut off'> {
  if (Number(incoming.headers['content-length'] ?? 0) > MAX_BODY) return 'too large';
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) {
        incoming.pause();
        resolve('too large');
      } else chunks.push(chunk);
    });
    incoming.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    incoming.once('close', () => {
      resolve('cut off');
    });
    incoming.once('error', () => {
      resolve('cut off');
    });
  });
}

/** What Discord sent, when it has what every interaction has. By hand: this runs for every interaction there is. */
function parseInteraction(body: Buffer): APIInteraction | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isObject(value) || !TYPES.has(value['type'])) return undefined;
  const whole = ['id', 'application_id', 'token'].every((key) => typeof value[key] === 'string');
  const filled = value['type'] === InteractionType.Ping || isObject(value['data']);
  // Discord signed it, and its frame is there: the rest is as Discord describes it.
  return whole && filled ? (value as object as APIInteraction) : undefined;
}

const TYPES: ReadonlySet<unknown> = new Set(
  Object.values(InteractionType).filter((type) => typeof type === 'number'),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function responseOf(response: APIInteractionResponse, files: readonly ReplyFile[]): Response {
  if (files.length === 0) return Response.json(response);
  const form = new FormData();
  form.append('payload_json', JSON.stringify(response));
  for (const [index, { name, data }] of files.entries())
    form.append(`files[${index}]`, new Blob([data]), name);
  return new Response(form);
}

/** Resolves when the response is on its way; rejects when nobody was there any more to take it. */
async function untilSent(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    if (outgoing.writableFinished) resolve();
    outgoing.once('finish', resolve);
    outgoing.once('close', () => {
      reject(hungUp());
    });
    if (outgoing.destroyed) reject(hungUp());
  });
}

/** Discord was not there any more for the first answer; known by its code. */
const hungUp = (): Error =>
  Object.assign(new Error('the connection was closed before the answer'), { code: HUNG_UP });
