import { request as httpRequest } from 'node:http';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionResult, PlaygroundEvent } from '../src/page/protocol.ts';
import type { Playground } from 'waymark-playground';
import { createManualClock, startPlayground } from 'waymark-playground';
import 'waymark-playground/vitest';
import { callbackPath, rawBot, request } from './support/bots.ts';

let playground: Playground;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  playground = await startPlayground({ log: (line) => lines.push(line) });
});

afterEach(async () => {
  await playground.close();
});

/** The status of a GET with any headers, which fetch would not send. */
const statusWith = (path: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    httpRequest(`${playground.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('alsoServe responses, including redirects, get the security headers', async () => {
  await playground.close();
  playground = await startPlayground({
    alsoServe: ({ url }) =>
      url.endsWith('/old') ? Response.redirect('http://localhost/new') : Response.json({ healthy: true }),
  });
  const redirected = await fetch(`${playground.url}/old`, { redirect: 'manual' });
  expect([redirected.status, redirected.headers.get('location')]).toEqual([302, 'http://localhost/new']);
  const health = await fetch(`${playground.url}/healthz`);
  expect(await health.json()).toEqual({ healthy: true });
  for (const { headers } of [redirected, health])
    expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('an unknown route is a 404, which is stored and logged', async () => {
  const answered = await request(playground, 'GET', '/no/such/route');
  expect(answered).toMatchObject({
    status: 404,
    body: { code: 0, message: 'The playground does not serve this route; Discord may.' },
  });
  expect(playground.requests.at(-1)).toMatchObject({
    path: '/api/v10/no/such/route',
    route: null,
    status: 404,
    broken: [{ rule: 'playground.route' }],
  });
  expect(lines.at(-1)).toMatch('GET /api/v10/no/such/route broke playground.route');
});

test.each([
  ['a wrong method', 'PATCH', '/gateway/bot', undefined, {}, 405, 0],
  ['no token', 'GET', '/users/@me', undefined, { authorization: '' }, 401, 0],
  ['a wrong token', 'GET', '/gateway/bot', undefined, { authorization: 'Bot x' }, 401, 0],
  ['a body that is no JSON', 'POST', '/users/@me/channels', '{"', {}, 400, 50109],
  ['somebody else’s application', 'GET', '/applications/1/commands', undefined, {}, 403, 20012],
  ['an unknown channel', 'GET', '/channels/1', undefined, {}, 404, 10003],
  ['an unknown user', 'GET', '/users/1', undefined, {}, 404, 10013],
  ['an unknown server', 'GET', '/guilds/1', undefined, {}, 404, 10004],
  ['somebody else’s webhook', 'POST', '/webhooks/1/x', {}, {}, 404, 10015],
])('%s is refused as Discord does', async (_, method, path, body, headers, status, code) => {
  expect(await request(playground, method, path, body, headers)).toMatchObject({ status, body: { code } });
});

test('unsupported routes and methods have messages of their own', async () => {
  const commands = `/applications/${playground.applicationId}/guilds/${playground.guildId}/commands`;
  for (const path of [`${commands}/permissions`, '/guilds/1/bans', '/users/@me/connections'])
    expect(await request(playground, 'GET', path)).toMatchObject({
      status: 404,
      body: { message: 'The playground does not serve this route; Discord may.' },
    });
  const method = await request(playground, 'PUT', '/users/@me');
  expect(method).toMatchObject({
    status: 405,
    body: { message: 'The playground does not serve this method here; Discord may.' },
  });
  expect(await request(playground, 'GET', '/users/undefined')).toMatchObject({
    status: 400,
    body: { errors: { user_id: { _errors: [{ code: 'NUMBER_TYPE_COERCE' }] } } },
  });
});

test('another API version is refused', async () => {
  const response = await fetch(`${playground.apiUrl}/v6/gateway`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 50041 });
});

test('the API can be used without a version', async () => {
  expect(await (await fetch(`${playground.apiUrl}/gateway`)).json()).toEqual({
    url: playground.url.replace('http', 'ws'),
  });
});

test('a server without the app cannot be accessed', async () => {
  const bot = await rawBot(playground);
  await request(playground, 'PUT', `/applications/${playground.applicationId}/commands`, [
    { name: 'go', description: 'x', integration_types: [1] },
  ]);
  void playground.person('Ada', { place: 'elsewhere' }).use('/go', {}, { until: 'answered' });
  const { guild_id: guild, channel } = await bot.interaction();
  expect(await request(playground, 'GET', `/guilds/${guild ?? ''}`)).toMatchObject({
    status: 403,
    body: { code: 50001 },
  });
  expect(
    await request(playground, 'POST', `/channels/${channel?.id ?? ''}/messages`, { content: 'x' }),
  ).toMatchObject({ status: 403, body: { code: 50001 } });
  expect(
    await request(
      playground,
      'PUT',
      `/applications/${playground.applicationId}/guilds/${guild ?? ''}/commands`,
      [],
    ),
  ).toMatchObject({ status: 403, body: { code: 50001 } });
});

test('a bot can only edit its own messages', async () => {
  const { message: said } = await playground.person('Ada').say('Mine', { quiet: 0 });
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const [channel] = list as readonly { readonly id: string }[];
  const path = `/channels/${channel?.id ?? ''}/messages/${said.id}`;
  expect(await request(playground, 'PATCH', path, { content: 'Yours' })).toMatchObject({
    status: 403,
    body: { code: 50005 },
  });
});

test('requests with another Host or Origin are refused', async () => {
  const { host, port } = new URL(playground.url);
  expect(await statusWith('/', { host })).toBe(200);
  expect(await statusWith('/', { host: `localhost:${port}` })).toBe(200);
  expect(await statusWith('/', { host: 'evil.example' })).toBe(403);
  expect(await statusWith('/', { host: `evil.example:${port}` })).toBe(403);
  expect(await statusWith('/', { host: '127.0.0.1:1' })).toBe(403);
  expect(await statusWith('/api/v10/gateway', { host, origin: 'http://evil.example' })).toBe(403);
  expect(await statusWith('/api/v10/gateway', { host, origin: `http://${host}` })).toBe(200);
});

test('the gateway refuses another Origin too', async () => {
  const socket = new WebSocket(playground.url.replace('http', 'ws'), { origin: 'http://evil.example' });
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  expect(error.message).toContain('403');
});

test('it only listens on loopback addresses', async () => {
  await expect(startPlayground({ host: '0.0.0.0' })).rejects.toThrow(RangeError);
});

test('a port in use rejects with the system’s error', async () => {
  await expect(startPlayground({ port: Number(new URL(playground.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('the page has a content security policy', async () => {
  const page = await fetch(playground.url);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const script = /src="\/?(assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
  expect((await fetch(`${playground.url}/${script}`)).headers.get('content-type')).toContain(
    'text/javascript',
  );
  expect((await fetch(`${playground.url}/..%2fstart.ts`)).status).toBe(404);
  expect((await fetch(`${playground.url}/nothing.js`)).status).toBe(404);
});

const act = async (action: unknown, type = 'application/json') => {
  const response = await fetch(`${playground.url}/playground/actions`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(action),
  });
  return { status: response.status, result: (await response.json()) as ActionResult };
};

test('the JSON API controls people and the clock, and lists broken rules', async () => {
  const still = await startPlayground({ clock: createManualClock() });
  const post = async (action: object) => {
    const response = await fetch(`${still.url}/playground/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    return (await response.json()) as { ok: boolean; result: Record<string, unknown>; error: string };
  };
  const bot = await rawBot(still);
  const commands = `/applications/${still.applicationId}/commands`;
  await request(still, 'PUT', commands, [{ name: 'Go', description: 'x' }]);
  await request(still, 'PUT', commands, [{ name: 'go', description: 'x' }]);
  const used = post({ type: 'call', person: 'Noor', place: 'dm', method: 'use', arguments: ['/go'] });
  await bot.interaction();
  expect((await post({ type: 'advance', milliseconds: 3_000 })).ok).toBe(true);
  expect((await used).result).toMatchObject({ state: 'failed', message: { text: '', failed: true } });
  const transcript = await post({
    type: 'call',
    person: 'Noor',
    place: 'dm',
    method: 'transcript',
    arguments: [],
  });
  expect(transcript.result).toBe('Noor used /go\nWaymark (only Noor sees this, failed): ');
  expect((await post({ type: 'brokenRules' })).result['lines']).toEqual([
    `PUT /api/v10${commands} broke command.name-form at [0].name: A slash command is named, in every language, in lower-case letters, digits, - and _.`,
  ]);
  expect(still.brokenRules()).toHaveLength(1);
  expect(() => {
    expect(still).toHaveBrokenNoRule();
  }).toThrow('command.name-form');
  const nobody = await post({ type: 'call', person: 'Noor', method: 'press', arguments: ['1', 'x'] });
  expect(nobody).toEqual({ ok: false, error: 'Noor does not see that message (any more).' });
  bot.socket.terminate();
  await still.close();
  expect((await act({ type: 'advance', milliseconds: 1 })).result).toMatchObject({ ok: false });
});

test('events are streamed, and actions are performed', async () => {
  const bot = await rawBot(playground);
  await request(playground, 'PUT', `/applications/${playground.applicationId}/commands`, [
    { name: 'go', description: 'x' },
  ]);
  const aborter = new AbortController();
  const stream = await fetch(`${playground.url}/playground/events`, { signal: aborter.signal });
  const events: PlaygroundEvent[] = [];
  void (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const bytes of stream.body ?? []) {
      rest += decoder.decode(bytes as Uint8Array, { stream: true });
      const whole = rest.split('\n\n');
      rest = whole.pop() ?? '';
      events.push(...whole.map((event) => JSON.parse(event.replace(/^data: /, '')) as PlaygroundEvent));
    }
  })().catch(() => undefined);

  await expect
    .poll(() => events[0])
    .toMatchObject({
      type: 'snapshot',
      snapshot: {
        commands: [{ name: 'go' }],
        connection: { state: 'connected' },
        canRestartBot: false,
      },
    });
  const [ada] = playground.people;
  const as = { personId: ada?.id, place: 'server' };
  const used = await act({ type: 'use', as, command: 'go', values: {} });
  expect(used).toMatchObject({ status: 200, result: { ok: true } });
  const interaction = await bot.interaction();
  const components = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'On', custom_id: 'on' },
        { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
      ],
    },
  ];
  await request(playground, 'POST', callbackPath(interaction), {
    type: 4,
    data: { content: '<b>x</b>', components },
  });
  await expect
    .poll(() => events.find(({ type }) => type === 'message'))
    .toMatchObject({ message: { content: '<b>x</b>', used: { command: 'go' } } });
  const shown = events.find((event) => event.type === 'message')?.message;

  const off = await act({ type: 'press', as, messageId: shown?.id, customId: 'off' });
  expect(off).toEqual({ status: 400, result: { ok: false, error: 'The button Off is disabled.' } });
  expect((await act({ type: 'press', as, messageId: shown?.id, customId: 'on' })).status).toBe(200);
  expect((await bot.interaction()).type).toBe(3);
  expect(events.find(({ type }) => type === 'interaction')).toMatchObject({
    interaction: { id: interaction.id, payload: { id: interaction.id, data: { name: 'go' } } },
  });
  await expect
    .poll(() => events.find((event) => event.type === 'request' && event.request.interactionId !== null))
    .toMatchObject({ request: { interactionId: interaction.id, status: 204 } });

  expect((await act({ type: 'restartBot' })).status).toBe(400);
  expect((await act({ type: 'delay', milliseconds: 1 })).status).toBe(200);
  await expect.poll(() => events.some(({ type }) => type === 'delay')).toBe(true);
  expect((await act({ type: 'drop' })).status).toBe(200);
  await expect
    .poll(() => events.findLast(({ type }) => type === 'connection'))
    .toMatchObject({ connection: { state: 'lost' } });
  expect((await act({ type: 'nonsense' })).status).toBe(400);
  expect((await act({ type: 'drop' }, 'text/plain')).status).toBe(415);
  aborter.abort();
});
