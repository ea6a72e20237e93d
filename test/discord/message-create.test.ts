import { expect, it, onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import { answerMessage, commands } from '../../commands/index.ts';
import { startBot } from '../../src/ops/bot.ts';
import { recordingLog } from '../support/recording-log.ts';

it('a message sent before the previous answer is answered after it, with its context', async () => {
  const playground = await startPlayground({});
  const bot = await startBot({
    commands,
    answerMessage,
    messages: 'dm',
    token: playground.token,
    apiUrl: playground.apiUrl,
    publicKey: playground.publicKey,
    guildId: undefined,
    onet: { apiKey: undefined, apiUrl: undefined, database: undefined },
    store: { kind: 'memory' },
    log: recordingLog(),
  });
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
  });
  const ada = playground.person('Ada', { place: 'dm' });
  const said = ['I groom dogs', 'tell me about the second one', 'what does it pay'];
  await Promise.all(said.map(async (text) => ada.say(text, { quiet: 0 })));
  const answers = () =>
    ada.messages().flatMap((message) => (said.includes(message.text()) ? [] : message.text()));
  await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(said.length);
  const [groomer, second, pay] = answers();
  expect(groomer).toContain('Animal caretaker or groomer');
  expect(second).not.toContain('Nothing has been shown');
  expect(pay).toMatch(/^[^:]*: \$/);
});
