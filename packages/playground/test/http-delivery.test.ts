import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPublicKey, verify } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import type { Playground } from 'waymark-playground';

type Checks = 'all' | 'at first' | 'nothing';

/** A bot that receives interactions over HTTP, and checks signatures always, only at first, or never. */
async function bot(playground: () => Playground, checks: Checks, answer: unknown): Promise<string> {
  let looked = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { type } = JSON.parse(body.toString()) as { type: number };
      const careful = checks === 'all' || (checks === 'at first' && looked < 2);
      looked += 1;
      const good = isSigned(playground().publicKey, request.headers, body);
      response.writeHead(careful && !good ? 401 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(type === 1 ? { type: 1 } : answer));
    });
  });
  return listening(server);
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A bot that accepts an interaction at once and answers through the callback route. */
async function callbackBot(playground: Playground): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { type, id, token } = JSON.parse(body.toString()) as { type: number; id: string; token: string };
      const good = isSigned(playground.publicKey, request.headers, body);
      const ping = good && type === 1;
      response.writeHead(good ? (ping ? 200 : 202) : 401).end(ping ? JSON.stringify({ type: 1 }) : '');
      if (good && !ping)
        void fetch(`${playground.apiUrl}/v10/interactions/${id}/${token}/callback`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(HELLO),
        });
    });
  });
  return listening(server);
}

function isSigned(publicKey: string, headers: NodeJS.Dict<string | string[]>, body: Buffer): boolean {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
    format: 'jwk',
  });
  const signed = Buffer.concat([Buffer.from(String(headers['x-signature-timestamp'])), body]);
  return verify(null, signed, key, Buffer.from(String(headers['x-signature-ed25519']), 'hex'));
}

const HELLO = { type: 4, data: { content: 'hello' } };

async function startWithCommand(): Promise<Playground> {
  const playground = await startPlayground();
  onTestFinished(playground.close);
  await fetch(`${playground.apiUrl}/v10/applications/${playground.applicationId}/commands`, {
    method: 'POST',
    headers: { Authorization: `Bot ${playground.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'hello', description: 'Says hello' }),
  });
  return playground;
}

it('delivers over HTTP, signed, and uses the response body', async () => {
  const playground = await startWithCommand();
  await playground.deliverTo(await bot(() => playground, 'all', HELLO));
  await playground.botReady();
  const ada = playground.person('Ada');
  for (let turn = 0; turn < 25; turn += 1) expect((await ada.use('/hello')).message?.content).toBe('hello');
});

it('accepts a callback after a 202', async () => {
  const playground = await startWithCommand();
  await playground.deliverTo(await callbackBot(playground));
  expect((await playground.person('Ada').use('/hello')).message?.content).toBe('hello');
});

it('rejects an endpoint that accepts invalid signatures or does not respond', async () => {
  const playground = await startWithCommand();
  await expect(playground.deliverTo(await bot(() => playground, 'nothing', HELLO))).rejects.toThrow(/wrong/);
  await expect(playground.deliverTo('http://127.0.0.1:1/')).rejects.toThrow(/does not answer/);
});

it('stops delivering to an endpoint that later accepts an invalid signature', async () => {
  const lines: string[] = [];
  const playground = await startPlayground({ log: (line) => lines.push(line) });
  onTestFinished(playground.close);
  await fetch(`${playground.apiUrl}/v10/applications/${playground.applicationId}/commands`, {
    method: 'POST',
    headers: { Authorization: `Bot ${playground.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'hello', description: 'Says hello' }),
  });
  await playground.deliverTo(await bot(() => playground, 'at first', HELLO));
  const ada = playground.person('Ada');
  for (let turn = 0; turn < 10; turn += 1) await ada.use('/hello');
  await expect.poll(() => lines.join('\n')).toContain('let a wrong signature in');
});

it('fails an interaction whose response is invalid', async () => {
  const playground = await startWithCommand();
  const ada = playground.person('Ada');
  await playground.deliverTo(
    await bot(() => playground, 'all', { type: 4, data: { content: 'x'.repeat(2_001) } }),
  );
  const outcome = await ada.use('/hello');
  expect([outcome.state, outcome.failure]).toEqual(['failed', expect.stringContaining('refused')]);
  expect(playground.requests.at(-1)).toMatchObject({ status: 400 });
  await playground.deliverTo(await bot(() => playground, 'all', 'hello'));
  expect((await ada.use('/hello')).state).toBe('failed');
});

it('waits for the endpoint that it is started with', async () => {
  const started: { playground?: Playground } = {};
  const url = await bot(() => started.playground ?? unready(), 'all', HELLO);
  const playground = await startPlayground({ deliverTo: url });
  onTestFinished(playground.close);
  started.playground = playground;
  await playground.botReady();
});

function unready(): never {
  throw new Error('the playground has not started yet');
}
