import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import type { ReplyFile } from '../../app/reply.ts';
import type { Clock } from '../../ops/clock.ts';
import type { Log } from '../../ops/log/log.ts';
import { encodeMultipart } from '../rest/multipart.ts';
import { parseInteraction } from '../parse-interaction.ts';
import { CONNECTION_CLOSED } from '../respond.ts';
import type { Responder } from '../responder.ts';
import { createVerifier } from './verify-signature.ts';

/** The largest accepted body, in bytes; Discord's are far smaller. */
export const MAX_BODY = 1024 * 1024;

/** Why a request was refused. */
export type RefusalReason =
  'method' | 'content type' | 'too large' | 'incomplete' | 'signature' | 'clock' | 'malformed';

interface HttpEndpointOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with every signed interaction but pings; resolves when everything is sent. Never rejects. */
  readonly onInteraction: (interaction: APIInteraction, respond: Responder['respond']) => Promise<void>;
  /** Called for every request that is refused. */
  readonly onRefused: (reason: RefusalReason) => void;
}

/** `POST /interactions`: where Discord delivers interactions over HTTP. A request listener for node:http. */
export type HttpEndpoint = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

export function createHttpEndpoint(options: HttpEndpointOptions): HttpEndpoint {
  const { publicKey, clock, log, onInteraction, onRefused } = options;
  const verify = createVerifier({ publicKey, now: clock.now });
  const logRefusal = createRefusalLog(log, clock);

  async function read(incoming: IncomingMessage): Promise<APIInteraction | Refusal> {
    if (incoming.method !== 'POST') {
      return { status: 405, reason: 'method', headers: { ...UNREAD, Allow: 'POST' } };
    }
    if (!/^application\/json *(;|$)/i.test(incoming.headers['content-type'] ?? '')) {
      return { status: 415, reason: 'content type', headers: UNREAD };
    }
    const body = await readBody(incoming);
    if (body === 'too large') return { status: 413, reason: body, headers: UNREAD };
    if (body === 'incomplete') return { status: 400, reason: body };
    const verdict = verify({
      signature: header(incoming, 'x-signature-ed25519'),
      timestamp: header(incoming, 'x-signature-timestamp'),
      body,
    });
    if (!verdict.ok) return { status: 401, ...verdict };
    return parseInteraction(parseJson(body)) ?? { status: 400, reason: 'malformed' };
  }

  /**
   * Resolves when everything is sent. All requests of one turn of the event loop are verified before any is handled, and
   * handled before any response is sent. The code of each step then stays in the processor's caches, which under load saves
   * some 30 % of the response time.
   */
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const received = await read(incoming);
    await nextTurn();
    if ('status' in received) {
      onRefused(received.reason);
      logRefusal(received);
      outgoing
        .writeHead(received.status, { 'Content-Type': 'text/plain; charset=utf-8', ...received.headers })
        .end(`Refused: ${received.reason}\n`);
    } else if (received.type === InteractionType.Ping) {
      send(outgoing, { type: InteractionResponseType.Pong });
    } else {
      await onInteraction(received, async (response, files) => {
        await nextTurn();
        const sent = untilSent(outgoing);
        send(outgoing, response, files);
        await sent;
      });
      if (!outgoing.headersSent) outgoing.writeHead(500).end();
    }
  }

  return (incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      log.error({ error }, 'a request to the interactions endpoint failed');
      outgoing.destroy();
    });
  };
}

interface Refusal {
  readonly status: number;
  readonly reason: RefusalReason;
  readonly driftMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Closes the connection after a request whose body is not read. */
const UNREAD = { Connection: 'close' };

/** One line per minute and reason, in milliseconds: anybody can cause any number of refusals. */
const REFUSAL_LOG_INTERVAL_MS = 60_000;

const ADVICE: Readonly<Partial<Record<RefusalReason, string>>> = {
  signature:
    'refused a request with a wrong signature; expected now and then as a test by Discord, but if interactions fail, check DISCORD_PUBLIC_KEY',
  clock:
    'refused a signed request because its timestamp is too far from the clock of this machine; set the clock (NTP)',
};

function createRefusalLog(log: Log, clock: Clock): (refusal: Refusal) => void {
  const reasons = new Map<RefusalReason, { since: number; count: number }>();
  return ({ reason, driftMs }) => {
    const now = clock.now();
    const last = reasons.get(reason);
    if (last && Math.abs(now - last.since) < REFUSAL_LOG_INTERVAL_MS) {
      last.count += 1;
      return;
    }
    reasons.set(reason, { since: now, count: 0 });
    const driftSeconds = driftMs === undefined ? undefined : Math.round(driftMs / 1_000);
    log.warn(
      { reason, driftSeconds, count: (last?.count ?? 0) + 1 },
      ADVICE[reason] ?? 'refused a request to the interactions endpoint',
    );
  };
}

/** A header's value. Node joins repeated headers, which makes them invalid here. */
function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | 'too large' | 'incomplete'> {
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
    for (const event of ['close', 'error'] as const) {
      incoming.once(event, () => {
        resolve('incomplete');
      });
    }
  });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(
  outgoing: ServerResponse,
  response: APIInteractionResponse,
  files: readonly ReplyFile[] = [],
): void {
  const { body, headers } =
    files.length > 0
      ? encodeMultipart(response, files)
      : // A string, because Node sends it in one piece with the headers.
        { body: JSON.stringify(response), headers: { 'Content-Type': 'application/json' } };
  outgoing.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

/** Resolves when the response is written out; rejects when the connection closed before. */
async function untilSent(outgoing: ServerResponse): Promise<void> {
  const closed = (): Error =>
    Object.assign(new Error('the connection closed before the response was sent'), {
      code: CONNECTION_CLOSED,
    });
  if (outgoing.destroyed) throw closed();
  return new Promise((resolve, reject) => {
    outgoing.once('close', () => {
      if (outgoing.writableFinished) resolve();
      else reject(closed());
    });
  });
}
