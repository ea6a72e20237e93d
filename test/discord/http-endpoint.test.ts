import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createHttpEndpoint, MAX_BODY, type RefusalReason } from '../../src/discord/http/endpoint.ts';
import { SIGNATURE_WINDOW_MS } from '../../src/discord/http/verify-signature.ts';
import { startWebServer } from '../../src/ops/http/server.ts';
import { createListener } from '../../src/ops/http/routes.ts';
import { Hono } from 'hono';
import { manualClock, type ManualClock } from '../support/clock.ts';
import { commandInteraction } from '../support/interactions.ts';
import { recordingLog, type RecordingLog } from '../support/recording-log.ts';
import { keepAlive, sendRequest, type RawRequest, type Reply } from '../support/send-request.ts';
import { createSigner, type Signer } from '../support/signing.ts';

let discord: Signer;
let clock: ManualClock;
/** Ids of the accepted interactions. */
let accepted: string[];
let url: string;
let log: RecordingLog;
let refused: RefusalReason[];

const BODY = JSON.stringify(commandInteraction('about'));
const PONG = { type: InteractionResponseType.Pong };

beforeEach(async () => {
  discord = createSigner();
  clock = manualClock();
  accepted = [];
  log = recordingLog();
  refused = [];
  const endpoint = createHttpEndpoint({
    publicKey: discord.publicKey,
    clock,
    log,
    onRefused: (reason) => refused.push(reason),
    async onInteraction({ id }, respond) {
      accepted.push(id);
      await respond(
        { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'here' } },
        [],
      );
    },
  });
  const listener = createListener(new Hono(), () => endpoint);
  const server = await startWebServer({ listener, host: '127.0.0.1', port: 0 });
  url = server.url;
  onTestFinished(async () => {
    server.destroy();
    await server.close();
  });
});

const signed = (body: string | Buffer, at = clock.now()): RawRequest => ({
  headers: { 'Content-Type': 'application/json', ...discord.headers(body.toString(), at) },
  body,
});

/** Sends a signed request with these changes. */
async function sendChanged(changes: RawRequest): Promise<Reply> {
  const valid = signed(BODY);
  return sendRequest(url, { ...valid, ...changes, headers: { ...valid.headers, ...changes.headers } });
}

const flipped = (hex: string, place: number): string =>
  hex.slice(0, place) + (hex[place] === '0' ? '1' : '0') + hex.slice(place + 1);

describe('a signed request', () => {
  it('is accepted, and its response has the answer as its body', async () => {
    const reply = await sendRequest(url, signed(BODY));
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ data: { content: 'here' } });
    expect(accepted).toHaveLength(1);
  });

  it.each(['/interactions/', '/interactions?x=1', '/interactions/?x=1'])(
    'is accepted at %s too',
    async (path) => {
      expect((await sendRequest(url, { ...signed(BODY), path })).status).toBe(200);
    },
  );

  it('may be a ping', async () => {
    const ping = JSON.stringify({ id: '1', application_id: '2', type: InteractionType.Ping, token: 't' });
    const reply = await sendRequest(url, signed(ping));
    expect([reply.status, JSON.parse(reply.text)]).toEqual([200, PONG]);
    expect(accepted).toEqual([]);
  });

  it.each([-SIGNATURE_WINDOW_MS, SIGNATURE_WINDOW_MS])('may be %i ms from our clock', async (apart) => {
    expect((await sendRequest(url, signed(BODY, clock.now() + apart))).status).toBe(200);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"type":2}',
    '{"type":99,"id":"1","application_id":"2","token":"t","data":{}}',
  ])('is refused when its body is not an interaction: %s', async (body) => {
    expect((await sendRequest(url, signed(body))).status).toBe(400);
    expect(accepted).toEqual([]);
  });
});

describe('refused requests are logged', () => {
  it('once per minute and reason, with their number', async () => {
    const wrongKey = { headers: createSigner().headers(BODY, clock.now()) };
    for (let request = 0; request < 5; request += 1) await sendChanged(wrongKey);
    await sendChanged({ method: 'PUT' });
    expect(refused).toEqual([...Array.from({ length: 5 }, () => 'signature'), 'method']);
    expect(log.lines.map(({ level, fields }) => [level, fields])).toMatchObject([
      ['warn', { reason: 'signature', count: 1 }],
      ['warn', { reason: 'method', count: 1 }],
    ]);
    expect(log.lines[0]?.message).toContain('DISCORD_PUBLIC_KEY');
    clock.advance(60_000);
    await sendChanged({ headers: createSigner().headers(BODY, clock.now()) });
    expect(log.lines.at(-1)).toMatchObject({ fields: { reason: 'signature', count: 5 } });
  });

  it.each([-3_600_000, 400_000])('with the clock drift: %i ms', async (apart) => {
    expect((await sendRequest(url, signed(BODY, clock.now() + apart))).status).toBe(401);
    const [line] = log.lines;
    expect(line).toMatchObject({ level: 'warn', fields: { reason: 'clock', driftSeconds: apart / 1_000 } });
    expect(line?.message).toContain('NTP');
  });

  it('without the drift of a request with a wrong signature', async () => {
    await sendChanged({ headers: createSigner().headers(BODY, clock.now() - 3_600_000) });
    expect(refused).toEqual(['signature']);
  });
});

describe('an invalid request is refused:', () => {
  it('a body with any byte changed', async () => {
    const bytes = Buffer.from(BODY);
    const agent = keepAlive();
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect((await sendRequest(url, { ...signed(BODY), body: changed }, agent)).status).toBe(401);
    }
    expect(accepted).toEqual([]);
  });

  it('a signature or timestamp with any digit changed', async () => {
    const { 'X-Signature-Ed25519': signature, 'X-Signature-Timestamp': timestamp } = discord.headers(
      BODY,
      clock.now(),
    );
    for (let place = 0; place < signature.length; place += 1) {
      const headers = { 'X-Signature-Ed25519': flipped(signature, place) };
      expect((await sendChanged({ headers })).status).toBe(401);
    }
    for (let place = 0; place < timestamp.length; place += 1) {
      const headers = { 'X-Signature-Timestamp': flipped(timestamp, place) };
      expect((await sendChanged({ headers })).status).toBe(401);
    }
    expect(accepted).toEqual([]);
  });

  it('signed with another key', async () => {
    expect((await sendChanged({ headers: createSigner().headers(BODY, clock.now()) })).status).toBe(401);
  });

  it.each(['X-Signature-Ed25519', 'X-Signature-Timestamp'] as const)(
    '%s missing, empty or doubled',
    async (name) => {
      const valid = discord.headers(BODY, clock.now());
      const others = Object.fromEntries(Object.entries(valid).filter(([header]) => header !== name));
      const json = { 'Content-Type': 'application/json' };
      for (const value of [undefined, '', [valid[name], valid[name]], ` ${valid[name]}x`]) {
        const headers = { ...json, ...others, ...(value !== undefined && { [name]: value }) };
        expect((await sendRequest(url, { headers, body: BODY })).status).toBe(401);
      }
      expect(accepted).toEqual([]);
    },
  );

  it('a replayed old request, and one from the future', async () => {
    for (const apart of [-SIGNATURE_WINDOW_MS - 1_000, SIGNATURE_WINDOW_MS + 1_000]) {
      expect((await sendRequest(url, signed(BODY, clock.now() + apart))).status).toBe(401);
    }
    const fresh = signed(BODY);
    expect((await sendRequest(url, fresh)).status).toBe(200);
    clock.advance(SIGNATURE_WINDOW_MS + 1_000);
    expect((await sendRequest(url, fresh)).status).toBe(401);
    expect(accepted).toHaveLength(1);
  });

  it('a truncated body', async () => {
    for (const cutAfter of [0, 1, BODY.length - 1]) {
      expect((await sendChanged({ cutAfter })).status).toBeUndefined();
    }
    expect((await sendChanged({ body: BODY.slice(0, -1) })).status).toBe(401);
    expect(accepted).toEqual([]);
  });

  it('a body over 1 MB, with and without a Content-Length', async () => {
    const large = signed(`${BODY}${' '.repeat(MAX_BODY)}`);
    expect([413, undefined]).toContain((await sendRequest(url, large)).status);
    const chunked = { ...large, headers: { ...large.headers, 'Transfer-Encoding': 'chunked' } };
    expect([413, undefined]).toContain((await sendRequest(url, chunked)).status);
    const largest = signed(BODY + ' '.repeat(MAX_BODY - BODY.length));
    expect((await sendRequest(url, largest)).status).toBe(200);
    expect(accepted).toHaveLength(1);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s', async (method) => {
    const reply = await sendChanged({ method });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST']);
    expect(accepted).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('the type %s', async (type) => {
    expect((await sendChanged({ headers: { 'Content-Type': type } })).status).toBe(415);
    expect(accepted).toEqual([]);
  });
});

it('refuses 10,000 arbitrary requests without a server error or a memory leak', async () => {
  const agent = keepAlive();
  const hex = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...Array.from('0123456789abcdefABCDEF')),
      minLength: length,
      maxLength: length,
    });
  const near = fc
    .integer({ min: -400, max: 400 })
    .map((seconds) => String(Math.floor(clock.now() / 1_000) + seconds));
  const attempt: fc.Arbitrary<RawRequest> = fc.record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'POST', 'GET', 'PUT'),
    path: fc.constantFrom(
      '/interactions',
      '/interactions',
      '/interactions?x=1',
      '/interactions/',
      '/%2e%2e/interactions',
    ),
    headers: fc.record(
      {
        'Content-Type': fc.constantFrom(
          'application/json',
          'application/json; charset=utf-8',
          'text/plain',
          '',
        ),
        'X-Signature-Ed25519': fc.oneof(
          hex(128),
          hex(64),
          fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim()),
        ),
        'X-Signature-Timestamp': fc.oneof(
          near,
          fc.nat().map(String),
          fc.constantFrom('-1', '1e9', '0x10', 'NaN', '9'.repeat(400)),
        ),
      },
      { requiredKeys: [] },
    ),
    body: fc.oneof(
      fc.constant(BODY),
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant(''),
    ),
  });
  const sendRandom = async (many: number, seed: number): Promise<void> => {
    const attempts = fc.sample(attempt, { numRuns: many, seed });
    for (let from = 0; from < many; from += 100) {
      const replies = await Promise.all(
        attempts.slice(from, from + 100).map(async (one) => sendRequest(url, one, agent)),
      );
      for (const { status } of replies) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }
    }
  };
  const seed = 20_260_501;
  await sendRandom(2_000, seed);
  const before = settledHeap();
  for (let round = 1; round <= 4; round += 1) await sendRandom(2_000, seed + round);
  expect(settledHeap() - before).toBeLessThan(8 * 1024 * 1024);
  expect(accepted).toEqual([]);
}, 120_000);

/** V8 provides the garbage collector only with this flag. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The used heap in bytes after a garbage collection. */
function settledHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
