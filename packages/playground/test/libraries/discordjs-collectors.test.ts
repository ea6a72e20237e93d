import { Events, Partials, type ChatInputCommandInteraction, type Interaction } from 'discord.js';
import { discordBot } from '../support/bots.ts';
import { COMMANDS, MODAL, copyOf, page, scenario } from './scenario.ts';

const TIME = 10_000;

async function hello(interaction: ChatInputCommandInteraction) {
  await interaction.reply(page(1));
  const reply = await interaction.fetchReply();
  const collector = reply.createMessageComponentCollector({ time: TIME });
  collector.on('collect', (used) => {
    if (used.isStringSelectMenu()) void used.reply(`Chose ${used.values.join(', ')}`);
    else void used.update(page(Number(used.customId.split(':')[1])));
  });
}

async function form(interaction: ChatInputCommandInteraction) {
  await interaction.showModal(MODAL);
  const submitted = await interaction.awaitModalSubmit({ time: TIME });
  await submitted.reply(`Name: ${submitted.fields.getTextInputValue('name')}`);
}

const commands: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => Promise<unknown>>> = {
  hello,
  form,
  find: (interaction) => interaction.reply(`Found ${interaction.options.getString('query', true)}`),
  async file(interaction) {
    const { content, data } = await copyOf(interaction.options.getAttachment('original', true).url);
    await interaction.reply({ content, files: [{ name: 'copy.txt', attachment: data }] });
  },
  async later(interaction) {
    await interaction.deferReply();
    await interaction.editReply('Here it is');
    await interaction.followUp('And one more thing');
  },
};

async function handle(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}…`, value: `${typed}-1` }]);
  }
  if (interaction.isUserContextMenuCommand())
    return interaction.reply(`Greetings, ${interaction.targetUser.displayName}`);
  return interaction.isChatInputCommand() ? commands[interaction.commandName]?.(interaction) : undefined;
}

scenario(async (playground) => {
  const client = await discordBot(playground, handle, {
    intents: ['DirectMessages'],
    partials: [Partials.Channel],
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) void message.reply(`You said: ${message.content}`);
  });
  await client.application.commands.set(COMMANDS);
  return () => client.destroy();
});
