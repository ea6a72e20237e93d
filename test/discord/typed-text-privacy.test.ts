import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startPlayground, type Outcome } from 'waymark-playground';
import { answerMessage, commands } from '../../commands/index.ts';
import { startBot } from '../../src/ops/bot.ts';
import { recordingLog } from '../support/recording-log.ts';

/** A word that no text of Waymark contains, typed between words that it reads. */
const MARK = 'zorblaxian';
const TYPED = `I calm people down and fix ${MARK} cars`;

it('typed text is never stored, cached, logged or counted, however it is sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-words-'));
  const playground = await startPlayground({});
  const log = recordingLog();
  const bot = await startBot({
    commands,
    answerMessage,
    messages: 'mentions',
    token: playground.token,
    apiUrl: playground.apiUrl,
    publicKey: playground.publicKey,
    guildId: undefined,
    onet: { apiKey: undefined, apiUrl: undefined, database: undefined },
    store: { kind: 'sqlite', file: join(folder, 'store.sqlite') },
    log,
  });
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
    rmSync(folder, { recursive: true });
  });
  await bot.registered;

  const ada = playground.person('Ada');
  const heard = (text: string | undefined): void => {
    expect(text).toContain('calm people down');
  };
  const fillIn = async ({ modal }: Outcome): Promise<Outcome> => {
    if (modal === undefined) throw new Error('no form opened');
    return ada.submit(modal, { words: TYPED });
  };
  const asked = await ada.use('/ask', { words: TYPED });
  heard(asked.message?.text());
  heard((await fillIn(await ada.use('/ask'))).message?.text());
  heard((await fillIn(await ada.press(asked.message ?? '', 'Say it differently'))).message?.text());
  const { message } = await playground.person('Mateo').say(TYPED, { quiet: 0 });
  heard((await ada.rightClick(message, 'Find careers in this')).message?.text());
  const direct = await playground.person('Ada', { place: 'dm' }).say(TYPED);
  heard(direct.replies[0]?.text());
  const mentioned = await ada.say(`@Waymark ${TYPED}`);
  expect(mentioned.replies[0]?.text()).toContain('only you see');
  const start = await ada.use('/start');
  await fillIn(await ada.press(start.message ?? '', 'In your own words'));
  await ada.use('/career search', { query: MARK });
  await ada.press((await ada.use('/ask', { words: TYPED })).message ?? '', 'Use these');

  const metrics = await (await bot.routes.request('/metrics')).text();
  await bot.stop();
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(files.join('').length).toBeGreaterThan(0);
  for (const kept of [...files, metrics, JSON.stringify(log.lines)])
    expect(kept.toLowerCase().includes(MARK)).toBe(false);
});
