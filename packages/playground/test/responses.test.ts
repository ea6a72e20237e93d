import type { Client, Interaction } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  ModalBuilder,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { discordBot } from './support/bots.ts';

const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
const LAYOUT = MessageFlags.IsComponentsV2;
const EPHEMERAL = MessageFlags.Ephemeral;

let playground: Playground;
let client: Client<true>;
let handle: (interaction: Interaction) => Promise<unknown>;
let trouble: unknown;

beforeEach(async () => {
  playground = await startPlayground();
  client = await discordBot(playground, async (interaction) => handle(interaction));
  trouble = undefined;
  client.on('error', (error) => {
    trouble = error;
  });
  await client.application.commands.set([
    { name: 'go', description: 'Goes', ...everywhere },
    {
      name: 'find',
      description: 'Finds',
      ...everywhere,
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'job',
          description: 'A job',
          options: [
            {
              type: ApplicationCommandOptionType.String,
              name: 'query',
              description: 'What',
              required: true,
              autocomplete: true,
            },
            { type: ApplicationCommandOptionType.Integer, name: 'page', description: 'Which', minValue: 1 },
            { type: ApplicationCommandOptionType.User, name: 'for', description: 'Whom' },
          ],
        },
      ],
    },
  ]);
});

afterEach(async () => {
  await client.destroy();
  await playground.close();
  expect(trouble).toBeUndefined();
});

const text = (content: string) => ({ type: 10 as const, content });
const buttons = (...labels: string[]) => ({
  type: 1 as const,
  components: labels.map((label) => ({
    type: 2 as const,
    style: 2 as const,
    label,
    customId: label,
    custom_id: label,
  })),
});

test('a reply is visible to everyone in the channel', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'Hello', allowedMentions: { parse: [] } });
  };
  const { state, message } = await playground.person('Ada').use('/go');
  expect(state).toBe('answered');
  expect(message).toMatchObject({
    content: 'Hello',
    ephemeral: false,
    used: '/go',
    author: 'Waymark',
    edited: false,
  });
  expect(playground.person('Mateo').message(message?.id ?? '')?.content).toBe('Hello');
  expect(playground.person('Ada', { place: 'dm' }).messages()).toEqual([]);
});

test('an ephemeral reply is visible to one person, who can dismiss it', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ components: [text('Psst')], flags: LAYOUT | EPHEMERAL });
  };
  const ada = playground.person('Ada');
  const { message } = await ada.use('go');
  expect(message?.text()).toBe('Psst');
  expect(message?.ephemeral).toBe(true);
  expect(playground.person('Mateo').messages()).toEqual([]);
  ada.dismiss(message ?? '');
  expect(ada.messages()).toEqual([]);
  await expect(ada.press(message ?? '', 'x')).rejects.toThrow('does not see that message');
});

test('a deferred reply is completed by an edit, also with Components V2', async () => {
  const { promise: ready, resolve: go } = Promise.withResolvers<undefined>();
  handle = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const deferred = await interaction.deferReply({ flags: EPHEMERAL, withResponse: true });
    expect(deferred.resource?.message?.flags.has(MessageFlags.Loading)).toBe(true);
    await ready;
    await interaction.editReply({ components: [text('Done')], flags: LAYOUT });
    expect((await interaction.fetchReply()).flags.has(MessageFlags.IsComponentsV2)).toBe(true);
  };
  const ada = playground.person('Ada');
  const first = await ada.use('/go', {}, { until: 'answered' });
  expect(first.state).toBe('deferred');
  expect(first.message).toMatchObject({ thinking: true, ephemeral: true });
  go(undefined);
  const { state, message } = await first.settled;
  expect(state).toBe('answered');
  expect(message).toMatchObject({ thinking: false, ephemeral: true, edited: false });
  expect(message?.text()).toBe('Done');
});

test('a component updates its message, immediately or deferred', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ components: [text('One'), buttons('Now', 'Later')], flags: LAYOUT });
    } else if (interaction.isButton() && interaction.customId === 'Now') {
      await interaction.update({ components: [text('Two'), buttons('Later')] });
    } else if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.editReply({ components: [text('Three')] });
    }
  };
  const ada = playground.person('Ada');
  const { message } = await ada.use('/go');
  const now = await ada.press(message ?? '', 'Now');
  expect(now.message?.id).toBe(message?.id);
  expect(now.message?.text()).toBe('Two');
  expect(now.message?.edited).toBe(true);
  const later = await playground.person('Mateo').press(message ?? '', 'Later');
  expect(later.message?.text()).toBe('Three');
  expect(ada.messages()).toHaveLength(1);
});

test('menus send the selected values', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const options = ['Reading', 'Writing', 'Speaking'].map((label) => ({
        label,
        value: label.toLowerCase(),
      }));
      await interaction.reply({
        flags: LAYOUT,
        components: [
          {
            type: 1,
            components: [
              { type: 3, customId: 'skills', placeholder: 'Skills', minValues: 0, maxValues: 2, options },
            ],
          },
          { type: 1, components: [{ type: 5, customId: 'whom', placeholder: 'People' }] },
        ],
      });
    } else if (interaction.isStringSelectMenu())
      await interaction.reply(interaction.values.join(' and ') || 'none');
    else if (interaction.isUserSelectMenu())
      await interaction.reply(interaction.users.map((user) => user.displayName).join());
  };
  const ada = playground.person('Ada');
  const { message = '' } = await ada.use('/go');
  expect((await ada.choose(message, ['Writing', 'Reading'])).message?.content).toBe('writing and reading');
  expect((await ada.choose(message, [], { menu: 'Skills' })).message?.content).toBe('none');
  expect((await ada.choose(message, 'Mateo')).message?.content).toBe('Mateo');
  await expect(ada.choose(message, ['Reading', 'Writing', 'Speaking'])).rejects.toThrow(
    'takes 0 to 2 options, not 3',
  );
  await expect(ada.choose(message, 'Sleeping')).rejects.toThrow('No menu offers Sleeping');
});

test('follow-ups can be created, edited, fetched and deleted', async () => {
  const seen: string[] = [];
  handle = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('First');
    const more = await interaction.followUp({ content: 'Second', flags: EPHEMERAL });
    await interaction.editReply({ message: more, content: 'Second, edited' });
    seen.push((await interaction.fetchReply(more.id)).content, (await interaction.fetchReply()).content);
    await interaction.deleteReply(more);
    await interaction.deleteReply();
    await interaction.followUp('Third');
  };
  const ada = playground.person('Ada');
  await ada.use('/go');
  await expect.poll(() => ada.messages().map(({ content }) => content)).toEqual(['Third']);
  expect(seen).toEqual(['Second, edited', 'First']);
});

test('the first follow-up after a deferral completes the deferred message', async () => {
  handle = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp('Here');
  };
  const ada = playground.person('Ada');
  await ada.use('/go');
  expect(ada.messages().map(({ content }) => content)).toEqual(['Here']);
});

test('a modal is filled in by label, submitted and answered', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const modal = new ModalBuilder({
        custom_id: 'feedback',
        title: 'Feedback',
        components: [
          { type: 10, content: 'Thank you for taking the time.' },
          {
            type: 18,
            label: 'Your words',
            component: { type: 4, custom_id: 'words', style: 2, min_length: 3 },
          },
          {
            type: 18,
            label: 'How was it?',
            component: {
              type: 3,
              custom_id: 'how',
              options: [
                { label: 'Good', value: 'g' },
                { label: 'Bad', value: 'b' },
              ],
            },
          },
        ],
      });
      await interaction.showModal(modal);
    } else if (interaction.isModalSubmit()) {
      const words = interaction.fields.getTextInputValue('words');
      await interaction.reply(`${words}: ${interaction.fields.getStringSelectValues('how').join()}`);
    }
  };
  const ada = playground.person('Ada');
  const { modal, state, message } = await ada.use('/go');
  expect(state).toBe('answered');
  expect(message).toBeUndefined();
  if (modal === undefined) throw new Error('No modal opened.');
  expect(modal.title).toBe('Feedback');
  await expect(ada.submit(modal, { 'Your words': 'ab', 'How was it?': 'Good' })).rejects.toThrow(
    'takes 3 to 4000 characters',
  );
  await expect(ada.submit(modal, { 'Your words': 'abc' })).rejects.toThrow(
    'How was it? takes 1 to 1 options',
  );
  await expect(playground.person('Mateo').submit(modal, {})).rejects.toThrow('not open');
  const sent = await ada.submit(modal, { 'Your words': 'abc', 'How was it?': 'Good' });
  expect(sent.message?.content).toBe('abc: g');
  await expect(ada.submit(modal, { 'Your words': 'abc' })).rejects.toThrow('not open');
});

test('a modal opened from a message can update it', async () => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ components: [text('Old'), buttons('Edit')], flags: LAYOUT });
    } else if (interaction.isButton()) {
      const input = { type: 4, custom_id: 'name', label: 'Name', style: 1, value: 'Old' } as const;
      await interaction.showModal({
        custom_id: 'm',
        title: 'Name',
        components: [{ type: 1, components: [input] }],
      });
    } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update({ components: [text(interaction.fields.getTextInputValue('name'))] });
    }
  };
  const ada = playground.person('Ada');
  const { message = '' } = await ada.use('/go');
  const { modal } = await ada.press(message, 'Edit');
  if (modal === undefined) throw new Error('No modal opened.');
  expect((await ada.submit(modal, { Name: 'New' })).message?.text()).toBe('New');
});

test('autocomplete sends the typed text, and the command its options', async () => {
  handle = async (interaction) => {
    if (interaction.isAutocomplete()) {
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}…`, value: `${value}-1` }]);
    } else if (interaction.isChatInputCommand()) {
      const { options } = interaction;
      const words = [
        options.getSubcommand(),
        options.getString('query'),
        options.getInteger('page'),
        options.getUser('for')?.displayName,
      ];
      await interaction.reply(words.join(' '));
    }
  };
  const ada = playground.person('Ada');
  expect(await ada.type('/find job', { query: 'so' }, 'query')).toEqual([
    { name: 'query so…', value: 'so-1' },
  ]);
  const mateo = playground.person('Mateo');
  const { message } = await ada.use('/find job', { query: 'so-1', page: 2, for: mateo.id });
  expect(message).toMatchObject({ content: 'job so-1 2 Mateo', used: '/find job' });
});

test('files can be uploaded and downloaded', async () => {
  handle = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({
      flags: LAYOUT,
      withResponse: true,
      files: [{ attachment: Buffer.from('a,b'), name: 'table.csv' }],
      components: [{ type: 13, file: { url: 'attachment://table.csv' } }],
    });
    expect(resource?.message?.attachments.first()?.size).toBe(3);
  };
  const { message } = await playground.person('Ada').use('/go');
  expect(message?.text()).toBe('table.csv');
  const [file] = message?.components ?? [];
  if (file === undefined || !('file' in file)) throw new Error('No file came.');
  const served = await fetch(file.file.url);
  expect(await served.text()).toBe('a,b');
  expect(served.headers.get('content-disposition')).toBe('attachment');
});

test('each place sends its context and installs', async () => {
  const contexts: unknown[] = [];
  handle = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    contexts.push([
      interaction.context,
      interaction.guildId,
      interaction.locale,
      interaction.authorizingIntegrationOwners.guildId ?? null,
      interaction.authorizingIntegrationOwners.userId === interaction.user.id,
    ]);
    await interaction.reply({ content: 'x', flags: EPHEMERAL });
  };
  for (const place of ['server', 'dm', 'elsewhere', 'group'] as const)
    await playground.person('Lucía', { place }).use('/go');
  const home = playground.guildId;
  const elsewhere = contexts.flat()[11];
  expect(contexts).toEqual([
    [0, home, 'es-ES', home, true],
    [1, null, 'es-ES', '0', true],
    [0, elsewhere, 'es-ES', null, true],
    [2, null, 'es-ES', null, true],
  ]);
  expect(elsewhere).toMatch(/^\d+$/);
  expect(elsewhere).not.toBe(home);
});
