import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import type { ReplyFile } from '../app/reply.ts';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';
import { HUNG_UP, type Delivery } from './deadline.ts';
import { createVerifier, type VerifierOptions } from './signature.ts';

/** The largest body that is read, in bytes; Discord's own stay far below. */
export const MAX_BODY = 1024 * 1024;

export interface EndpointOptions extends Pick<VerifierOptions, 'publicKey' | 'crowded'> {
  readonly clock: Clock;
  readonly log: Log;
  /** Told of every interaction that Discord signed, but pings; resolves when all is done. Never rejects. */
  readonly onInteraction: (interaction: APIInteraction, respond: Delivery['respond']) => Promise<void>;
}

/** `POST /interactions`: where Discord sends interactions over HTTP, as a listener of Node's own server. */
export type Endpoint = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Nothing is parsed before its signature holds. */
export function createEndpoint({ publicKey, crowded, clock, log, onInteraction }: EndpointOptions): Endpoint {
  const isSigned = createVerifier({ publicKey, crowded, now: clock.now });

  async function read(incoming: IncomingMessage): Promise<APIInteraction | Refusal> {
    if (incoming.method !== 'POST') {
      return refusal(405, 'Interactions are posted.', { ...UNREAD, Allow: 'POST' });
    }
    if (!/^application\/json *(;|$)/i.test(incoming.headers['content-type'] ?? '')) {
      return refusal(415, 'Interactions are JSON.', UNREAD);
    }
    const body = await readBody(incoming);
    if (body === 'too large') return refusal(413, 'An interaction has at most 1 MB.', UNREAD);
    if (body === 'cut off') return refusal(400, 'The body did not come whole.');
    const signed = await isSigned({
      signature: header(incoming, 'x-signature-ed25519'),
      timestamp: header(incoming, 'x-signature-timestamp'),
      body,
    });
    if (!signed) return refusal(401, 'The signature does not hold.');
    return parseInteraction(body) ?? refusal(400, 'This is no interaction.');
  }

  /** The response goes out as soon as there is one; the work may go on after it. */
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const received = await read(incoming);
    if ('status' in received) refuse(outgoing, received);
    else if (received.type === InteractionType.Ping)
      sendJson(outgoing, { type: InteractionResponseType.Pong });
    else {
      await onInteraction(received, async (response, files) => {
        const sent = untilSent(outgoing);
        if (files.length === 0) sendJson(outgoing, response);
        else await sendForm(outgoing, response, files);
        await sent;
      });
      if (!outgoing.headersSent) refuse(outgoing, refusal(400, 'This interaction can not be answered.'));
    }
  }

  return (incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      log.error({ error }, 'a request for interactions could not be served');
      outgoing.destroy();
    });
  };
}

interface Refusal {
  readonly status: number;
  readonly sentence: string;
  readonly headers: Readonly<Record<string, string>>;
}

const refusal = (status: number, sentence: string, headers = {}): Refusal => ({ status, sentence, headers });

function refuse(outgoing: ServerResponse, { status, sentence, headers }: Refusal): void {
  outgoing
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers })
    .end(`${sentence}\n`);
}

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

function sendJson(outgoing: ServerResponse, response: APIInteractionResponse): void {
  const body = Buffer.from(JSON.stringify(response));
  outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
}

async function sendForm(
  outgoing: ServerResponse,
  response: APIInteractionResponse,
  files: readonly ReplyFile[],
): Promise<void> {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(response));
  for (const [index, { name, data }] of files.entries())
    form.append(`files[${index}]`, new Blob([data]), name);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const type = encoded.headers.get('Content-Type') ?? '';
  outgoing.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

/** Resolves when the response is on its way; rejects when nobody was there any more to take it. */
async function untilSent(outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) throw hungUp();
  return new Promise((resolve, reject) => {
    outgoing.once('close', () => {
      if (outgoing.writableFinished) resolve();
      else reject(hungUp());
    });
  });
}

/** Discord was not there any more for the first answer; known by its code. */
const hungUp = (): Error =>
  Object.assign(new Error('the connection was closed before the answer'), { code: HUNG_UP });
