import { expect, it, onTestFinished } from 'vitest';
import { startPlayground } from '../../playground/start.ts';
import { createApp } from '../../src/app/app.ts';
import type { Command } from '../../src/app/command.ts';
import { route } from '../../src/app/custom-id.ts';
import { message } from '../../src/app/reply.ts';
import { systemClock } from '../../src/clock.ts';
import { answer } from '../../src/discord/deadline.ts';
import { connectGateway } from '../../src/discord/gateway.ts';
import { register } from '../../src/discord/registration.ts';
import { button, container, row, text } from '../../src/views/blocks.ts';
import { troubles } from '../../src/views/troubles.ts';
import { keptLog } from '../support/log.ts';

const pressed = route('pressed', {});

/** A command, and a button on its message, that take their time. */
function slow(name: string, milliseconds: number): Command<undefined> {
  const reply = async (words: string) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return message([container([text(words), row([button({ id: pressed.id({}), label: 'Again' })])])]);
  };
  return {
    declaration: { name, description: 'Takes its time' },
    actions: [{ path: name, options: [], place: 'private', run: async () => reply('at last') }],
    routes: [{ route: pressed, place: 'here', run: async () => reply('once more') }],
  };
}

it('a handler held up for 2 s and for 5 s is deferred, then answers, to commands and to presses', async () => {
  const commands = [slow('five', 5_000), slow('two', 2_000)];
  const log = keptLog();
  const playground = await startPlayground();
  const app = createApp({ commands, services: undefined, troubles, log, newReference: () => 'ref01' });
  const gateway = await connectGateway({
    token: playground.token,
    apiUrl: playground.apiUrl,
    log,
    onInteraction: (interaction, delivery) =>
      void answer(app, interaction, delivery, { clock: systemClock, log }),
  });
  onTestFinished(async () => {
    await gateway.close();
    await playground.close();
  });
  const target = { applicationId: gateway.applicationId, guildId: undefined };
  await register(
    gateway.rest,
    target,
    commands.map(({ declaration }) => declaration),
  );

  const outcomes = await Promise.all(
    ['two', 'five'].map(async (name) => {
      const person = playground.person(name);
      const first = await person.use(`/${name}`, {}, { until: 'answered' });
      expect(first.state).toBe('deferred');
      expect(first.message?.thinking).toBe(true);
      return { person, outcome: await first.settled };
    }),
  );
  for (const { person, outcome } of outcomes) {
    expect(outcome.message?.text()).toBe('at last');
    expect(outcome.message?.ephemeral).toBe(true);
    if (!outcome.message) continue;
    const again = await person.press(outcome.message, 'Again');
    expect(again.message?.id).toBe(outcome.message.id);
    expect(again.message?.text()).toBe('once more');
  }
  expect(playground.exchanges.filter(({ status }) => status >= 400)).toEqual([]);
});
