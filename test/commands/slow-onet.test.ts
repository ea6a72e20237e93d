import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openOnet } from '../../packages/onet/src/open-onet.ts';
import { HANDLER_TIMEOUT_MS } from '../../src/discord/respond.ts';
import { CLIENT_LIMITS } from '../../packages/onet/src/client/limits.ts';
import { textOf } from '../support/components.ts';
import { commandInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { waymark } from '../support/waymark.ts';

const SLOW_MS = 500;

const WAYS: readonly (readonly [string, RequestListener])[] = [
  ['hangs', () => undefined],
  [
    'drips',
    (_request, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => {
        clearInterval(timer);
      });
    },
  ],
];

const SCREENS: readonly (readonly [path: string, options: Readonly<Record<string, string>>, says: string])[] =
  [
    ['skills pick', {}, 'Pick'],
    ['skills matches', {}, 'careers'],
    ['career search', { query: 'nurse' }, 'Nurse'],
    ['career report', { career: '15-1252.00' }, 'Software Developers'],
    ['career compare', { first: '15-1252.00', second: '51-3011.00' }, 'Bakers'],
    ['lookup code', { code: '15-1252.00' }, 'Software Developers'],
    ['data rows', { table: 'occupation_data', column: 'title', value: 'Bakers' }, '51-3011.00'],
  ];

it.each(WAYS)(
  'what this machine knows is shown after one wait, however many questions a screen asks an O*NET that %s',
  async (_, listener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const [path, options, says] of SCREENS) {
      // A new one each time: the circuit is closed.
      const limits = { slowCallMs: SLOW_MS };
      const onet = await openOnet({ log: recordingLog(), apiKey: 'key', apiUrl, limits });
      onTestFinished(onet.close);
      await onet.local.ready();
      const { app, store } = waymark({ onet });
      const userId = '100000000000000001';
      await store.picks.write(userId, 'social', ['2.B.1.d', '2.B.1.c']);
      // What is computed once is not what is measured.
      await waymark().app.handle(commandInteraction(path, options, { userId }));
      const startedAt = performance.now();
      const answer = await app.handle(commandInteraction(path, options, { userId }));
      expect([path, Math.round(performance.now() - startedAt) < 3 * SLOW_MS]).toEqual([path, true]);
      expect([path, textOf(answer)]).toEqual([path, expect.stringContaining(says)]);
      expect(answer.failed).toBeUndefined();
    }
  },
  60_000,
);

it('two questions that only O*NET can answer end before the interaction does', () => {
  expect(2 * CLIENT_LIMITS.callTimeoutMs).toBeLessThan(HANDLER_TIMEOUT_MS);
});
