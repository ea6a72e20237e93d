import { once } from 'node:events';
import {
  Command,
  InteractionHandler,
  InteractionHandlerTypes,
  SapphireClient,
  container,
} from '@sapphire/framework';
import { Events, Partials, type Message } from 'discord.js';
import { FILE, FIND, FORM, GREET, HELLO, LATER, MODAL, copyOf, page, scenario } from './scenario.ts';

type Registry = Command.Registry;

/** A chat input command of Sapphire's. */
const command = (
  json: Parameters<Registry['registerChatInputCommand']>[0],
  run: (interaction: Command.ChatInputCommandInteraction) => Promise<unknown>,
) =>
  class extends Command {
    override registerApplicationCommands(registry: Registry) {
      registry.registerChatInputCommand(json);
    }
    override chatInputRun = run;
  };

class Find extends Command {
  override registerApplicationCommands(registry: Registry) {
    registry.registerChatInputCommand(FIND);
  }
  override async autocompleteRun(interaction: Command.AutocompleteInteraction) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}…`, value: `${typed}-1` }]);
  }
  override chatInputRun = (interaction: Command.ChatInputCommandInteraction) =>
    interaction.reply(`Found ${interaction.options.getString('query', true)}`);
}

class Greet extends Command {
  override registerApplicationCommands(registry: Registry) {
    registry.registerContextMenuCommand(GREET);
  }
  override contextMenuRun = (interaction: Command.ContextMenuCommandInteraction) =>
    interaction.isUserContextMenuCommand()
      ? interaction.reply(`Greetings, ${interaction.targetUser.displayName}`)
      : undefined;
}

class Components extends InteractionHandler {
  constructor(context: InteractionHandler.LoaderContext) {
    super(context, { interactionHandlerType: InteractionHandlerTypes.MessageComponent });
  }
  override run: InteractionHandler['run'] = async (interaction) => {
    if (interaction.isStringSelectMenu()) await interaction.reply(`Chose ${interaction.values.join(', ')}`);
    else if (interaction.isButton())
      await interaction.update(page(Number(interaction.customId.split(':')[1])));
  };
}

class Modals extends InteractionHandler {
  constructor(context: InteractionHandler.LoaderContext) {
    super(context, { interactionHandlerType: InteractionHandlerTypes.ModalSubmit });
  }
  override run: InteractionHandler['run'] = async (interaction) => {
    if (interaction.isModalSubmit())
      await interaction.reply(`Name: ${interaction.fields.getTextInputValue('name')}`);
  };
}

const COMMAND_PIECES = {
  hello: command(HELLO, (interaction) => interaction.reply(page(1))),
  form: command(FORM, (interaction) => interaction.showModal(MODAL)),
  find: Find,
  Greet,
  file: command(FILE, async (interaction) => {
    const { content, data } = await copyOf(interaction.options.getAttachment('original', true).url);
    await interaction.reply({ content, files: [{ name: 'copy.txt', attachment: data }] });
  }),
  later: command(LATER, async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('Here it is');
    await interaction.followUp('And one more thing');
  }),
};

scenario(async ({ apiUrl, token }) => {
  const client = new SapphireClient({
    intents: ['DirectMessages'],
    partials: [Partials.Channel],
    baseUserDirectory: null,
    rest: { api: apiUrl },
  });
  for (const [name, piece] of Object.entries(COMMAND_PIECES))
    await container.stores.loadPiece({ name, piece, store: 'commands' });
  for (const [name, piece] of Object.entries({ Components, Modals }))
    await container.stores.loadPiece({ name, piece, store: 'interaction-handlers' });
  client.on(Events.MessageCreate, (message: Message) => {
    if (!message.author.bot) void message.reply(`You said: ${message.content}`);
  });
  const registered = once(client, 'applicationCommandRegistriesRegistered');
  await client.login(token);
  await registered;
  return () => client.destroy();
});
