import {
  Client,
  Events,
  MessageFlags,
  Partials,
  type APIApplicationCommandOption,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { closed, everything, form, pageOf, hostile, tinyPicture } from './samples.ts';

const quiet = { allowedMentions: { parse: [] } } as const;
const v2 = MessageFlags.IsComponentsV2;

const fruits = ['Apple', 'Apricot', 'Banana', 'Cherry', 'Fig', 'Grape', 'Lemon', 'Mango'];

const subcommand = (
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[] = [],
): APIApplicationCommandOption =>
  ({ type: 1, name, description, options: [...options] }) as APIApplicationCommandOption;

const commands = [
  {
    name: 'show',
    description: 'Shows what there is',
    description_localizations: { 'es-ES': 'Muestra lo que hay' },
    options: [
      subcommand('all', 'Every component at once'),
      subcommand('plain', 'Content, an embed and a file'),
      subcommand('private', 'For your eyes only'),
      subcommand('shared', 'A secret with a button to share it'),
      subcommand('pages', 'Something to page through'),
      subcommand('form', 'A form with every kind of field'),
      subcommand('slow', 'Thinks for a while'),
      subcommand('silent', 'Never answers'),
      subcommand('refused', 'Answers what Discord refuses'),
      subcommand('hostile', 'Markup in every text'),
    ],
  },
  {
    name: 'find',
    name_localizations: { 'es-ES': 'buscar' },
    description: 'Looks for a fruit',
    description_localizations: { 'es-ES': 'Busca una fruta' },
    options: [
      { type: 3, name: 'fruit', description: 'Its name', required: true, autocomplete: true },
      {
        type: 3,
        name: 'sort',
        description: 'Which first',
        choices: [
          { name: 'By name', value: 'name' },
          { name: 'By weight', value: 'weight' },
        ],
      },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 9 },
      { type: 5, name: 'ripe', description: 'Only ripe ones' },
      { type: 6, name: 'for', description: 'For whom' },
    ],
  },
  {
    name: 'flood',
    description: 'Says a lot',
    options: [{ type: 4, name: 'count', description: 'How many messages', required: true }],
  },
  {
    name: 'attach',
    description: 'Takes a file',
    options: [{ type: 11, name: 'file', description: 'Any', required: true }],
  },
  {
    name: 'upload',
    description: 'A form that takes a file',
  },
  { name: 'Count words', name_localizations: { 'es-ES': 'Contar palabras' }, type: 3 },
  { name: 'Greet', type: 2 },
].map((command) => ({ ...command, contexts: [0, 1, 2], integration_types: [0, 1] }));

/** Starts a discord.js bot that uses every feature of the page. Resolves with the client once it is ready. */
export async function startSampleBot(apiUrl: string, token: string): Promise<Client<true>> {
  const client = new Client({
    intents: ['Guilds', 'GuildMessages', 'DirectMessages'],
    partials: [Partials.Channel],
    rest: { api: apiUrl },
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && message.content !== '') void message.reply(`Heard: ${message.cleanContent}`);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    void answer(interaction).catch(() => undefined);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const loggedIn = await ready;
  await loggedIn.rest.put(`/applications/${loggedIn.application.id}/commands`, { body: commands });
  return loggedIn;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction);
  else if (interaction.isChatInputCommand()) await command(interaction);
  else if (interaction.isMessageContextMenuCommand())
    await interaction.reply({
      content: `Words: ${String(interaction.targetMessage.content.split(' ').length)}`,
      flags: MessageFlags.Ephemeral,
    });
  else if (interaction.isUserContextMenuCommand())
    await interaction.reply(`Hello, ${interaction.targetUser.displayName}`);
  else if (interaction.isModalSubmit()) await submitted(interaction);
  else if (interaction.isMessageComponent()) await used(interaction);
}

async function suggest(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  const found = fruits.filter((fruit) => fruit.toLowerCase().startsWith(typed));
  await interaction.respond(found.map((name) => ({ name, value: name.toLowerCase() })));
}

async function command(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  if (interaction.commandName === 'find') {
    const said = options.data.map(({ name, value }) => `${name}=${String(value)}`).join(' ');
    await interaction.reply({ content: `Found: ${said}`, ...quiet });
    return;
  }
  if (interaction.commandName === 'attach') {
    const file = options.getAttachment('file', true);
    const { length } = await (await fetch(file.url)).text();
    await interaction.reply({ content: `${file.name} has ${String(length)} bytes`, ...quiet });
    return;
  }
  if (interaction.commandName === 'upload') {
    const component = { type: 19 as const, custom_id: 'cv' };
    const label = { type: 18 as const, label: 'CV', component };
    await interaction.showModal({ custom_id: 'upload', title: 'Upload', components: [label] });
    return;
  }
  if (interaction.commandName === 'flood') {
    const count = options.getInteger('count', true);
    await interaction.reply({ content: 'Here it comes', ...quiet });
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        interaction.followUp({ content: `Message ${String(index + 1)} **of** ${String(count)}`, ...quiet }),
      ),
    );
    return;
  }
  await shows[options.getSubcommand()]?.(interaction);
}

const shows: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => Promise<unknown>>> = {
  all: (interaction) =>
    interaction.reply({
      flags: v2,
      components: everything(interaction.user.id, interaction.commandId),
      files: [
        { attachment: tinyPicture, name: 'dot.png' },
        { attachment: Buffer.from('notes'), name: 'notes.txt' },
      ],
      ...quiet,
    }),
  plain: (interaction) =>
    interaction.reply({
      content: 'Plain **content**',
      embeds: [{ title: 'An embed', description: 'With *words*', color: 0x2f9e75 }],
      files: [{ attachment: Buffer.from('hello'), name: 'hello.txt' }],
      ...quiet,
    }),
  private: (interaction) =>
    interaction.reply({ content: 'Between us', flags: MessageFlags.Ephemeral, ...quiet }),
  shared: (interaction) =>
    interaction.reply({
      content: 'Only for Ada',
      flags: MessageFlags.Ephemeral,
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Share', custom_id: 'share' }] }],
    }),
  pages: (interaction) => interaction.reply({ flags: v2, components: pageOf(1), ...quiet }),
  form: (interaction) => interaction.showModal(form()),
  slow: async (interaction) => {
    await interaction.deferReply();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await interaction.editReply({ content: 'There you are' });
  },
  warning: async () => undefined,
  refused: (interaction) =>
    interaction.reply({
      flags: v2,
      components: [
        {
          type: 1,
          components: [{ type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'long' }],
        },
      ],
    }),
  hostile: (interaction) => interaction.reply({ flags: v2, components: hostile(), ...quiet }),
};

async function used(interaction: MessageComponentInteraction): Promise<void> {
  const { customId } = interaction;
  const [what, page] = customId.split(':');
  if (what === 'page') {
    await interaction.update({ flags: v2, components: pageOf(Number(page)), ...quiet });
  } else if (what === 'close') {
    await interaction.update({ flags: v2, components: closed(), ...quiet });
  } else if (what === 'share') {
    await interaction.reply({ content: 'Shared with everyone', ...quiet });
  } else if (what === 'silent') {
    // Says nothing, so that the person sees it fail.
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values.join(', ')}`, ...quiet });
  } else {
    await interaction.reply({ content: `Pressed: ${customId}`, flags: MessageFlags.Ephemeral, ...quiet });
  }
}

async function submitted(interaction: ModalSubmitInteraction): Promise<void> {
  const said = [...interaction.fields.fields.values()].map((field) => {
    const value = 'value' in field ? field.value : 'values' in field ? field.values : '';
    return `${field.customId}=${Array.isArray(value) ? value.join('+') : String(value)}`;
  });
  await interaction.reply({ content: `Filled in: ${said.join(' ')}`, ...quiet });
}
