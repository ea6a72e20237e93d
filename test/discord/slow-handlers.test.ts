import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { createApp } from '../../src/app/app.ts';
import type { Command } from '../../src/app/command.ts';
import { route } from '../../src/app/custom-id.ts';
import { openModal, privateScreen, publicScreen, suggest } from '../../src/app/reply.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { respondTo } from '../../src/discord/respond.ts';
import { register } from '../../src/discord/registration.ts';
import { openGateway, openHttp, type TransportOptions } from '../../src/discord/transports.ts';
import { startWebServer } from '../../src/ops/http/server.ts';
import { createListener } from '../../src/ops/http/routes.ts';
import { button, buttons } from '../../src/components/controls.ts';
import { modal, textInput } from '../../src/components/modal.ts';
import { text } from '../../src/components/text.ts';
import { file, view } from '../../src/components/view.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';
import { recordingLog } from '../support/recording-log.ts';
import { TRANSPORTS, type Transport } from '../support/playground-bot.ts';

const pressed = route('pressed', {});

/** A command and a button on its message that answer after this time. */
function slow(name: string, milliseconds: number): Command<undefined, undefined> {
  const reply = async (words: string) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return publicScreen(view([text(words), buttons([button({ id: pressed.id({}), label: 'Again' })])]));
  };
  return {
    declaration: { name, description: 'Answers late' },
    subcommands: [{ path: name, options: [], run: async () => reply('at last') }],
    components: [{ route: pressed, target: 'update', run: async () => reply('once more') }],
  };
}

/** Starts an app of these commands in a playground; both stop when the test ends. */
async function startApp(
  commands: readonly Command<undefined, undefined>[],
  transport: Transport,
): Promise<Playground> {
  const log = recordingLog();
  const playground = await startPlayground();
  const { token, apiUrl, publicKey } = playground;
  const app = createApp({
    commands,
    services: undefined,
    personal: undefined,
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  const common: TransportOptions = {
    apiUrl,
    log,
    onInteraction: async (interaction, responder) => {
      await respondTo(app, interaction, responder, { clock: systemClock, log });
    },
  };
  const nothing = (): void => undefined;
  const { rest, applicationId, endpoint, close } =
    transport === 'http'
      ? await openHttp({ ...common, publicKey, token, applicationId: undefined, onRefused: nothing })
      : await openGateway({ ...common, token, shards: undefined, onChange: nothing, onFatal: nothing });
  onTestFinished(async () => {
    await close();
    await playground.close();
  });
  if (endpoint) {
    const listener = createListener(new Hono(), () => endpoint);
    const server = await startWebServer({ listener, host: '127.0.0.1', port: 0 });
    await playground.deliverTo(`${server.url}/interactions`);
    onTestFinished(async () => {
      server.destroy();
      await server.close();
    });
  }
  await register(
    rest,
    { applicationId: applicationId ?? '', guildId: undefined },
    commands.map(({ declaration }) => declaration),
  );
  return playground;
}

const asking = route('asking', {});
const asked = route('asked', {});

/** A command with every kind of answer. */
const everyKind = (): Command<undefined, undefined> => ({
  declaration: {
    name: 'every',
    description: 'Every kind of answer',
    options: [
      { type: ApplicationCommandOptionType.Subcommand, name: 'file', description: 'A file' },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'typed',
        description: 'Suggestions',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'word',
            description: 'A word',
            autocomplete: true,
            required: true,
          },
        ],
      },
    ],
  },
  subcommands: [
    {
      path: 'every file',
      options: [],
      run: () =>
        privateScreen(
          view([text('A list'), buttons([button({ id: asking.id({}), label: 'Ask' })]), file('list.csv')]),
          [{ name: 'list.csv', data: 'a,b' }],
        ),
    },
    {
      path: 'every typed',
      options: [{ name: 'word', autocomplete: true, required: true, maxLength: 100 }],
      run: () => publicScreen(view([text('typed')])),
      autocomplete: (_, __, values) => suggest([{ name: `${values['word'] ?? ''} and so`, value: 'so' }]),
    },
  ],
  components: [
    {
      route: asking,
      target: 'modal',
      run: () =>
        openModal(
          modal({
            id: asked.id({}),
            title: 'A word',
            fields: [textInput({ id: 'word', label: 'Word', maxLength: 100 })],
          }),
        ),
    },
    {
      route: asked,
      target: 'reply',
      run: (_, { fields }) => publicScreen(view([text(`You said ${fields['word'] ?? ''}`)])),
    },
  ],
});

it.each(TRANSPORTS)(
  'a handler held up for 2 s and for 5 s is deferred, then answers, to commands and to presses, over the %s',
  async (transport) => {
    const playground = await startApp([slow('five', 5_000), slow('two', 2_000)], transport);
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
    expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
  },
);

it.each([1_480, 1_500, 1_502, 1_510])(
  'finds the message over HTTP though its answer, held up for %i ms, comes right behind the deferral',
  async (milliseconds) => {
    const playground = await startApp([slow('close', milliseconds)], 'http');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => playground.person(`Person ${index}`).use('/close')),
    );
    expect(outcomes.map(({ message }) => message?.text())).toEqual(outcomes.map(() => 'at last'));
  },
);

it.each(TRANSPORTS)('takes files, suggestions and modals over the %s', async (transport) => {
  const playground = await startApp([everyKind()], transport);
  const ada = playground.person('Ada');
  const file = await ada.use('/every file');
  expect(file.failure).toBeUndefined();
  expect(playground.requests.some(({ files }) => files.includes('list.csv'))).toBe(true);
  expect(await ada.type('/every typed', { word: 'so' }, 'word')).toEqual([
    { name: 'so and so', value: 'so' },
  ]);

  const page = await ada.use('/every file');
  if (!page.message) throw new Error('no message');
  const { modal } = await ada.press(page.message, 'Ask');
  if (!modal) throw new Error('no modal');
  const told = await ada.submit(modal, { Word: 'hello' });
  expect(told.message?.text()).toBe('You said hello');
  expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
});
