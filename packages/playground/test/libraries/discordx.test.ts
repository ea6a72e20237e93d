import { once } from 'node:events';
import {
  Events,
  Partials,
  type Attachment,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import * as discordx from 'discordx';
import { FILE, FIND, FORM, GREET, HELLO, LATER, MODAL, copyOf, page, scenario } from './scenario.ts';

/** Applies decorators, which Node does not support. */
const decorated = (decorator: unknown, method: keyof Bot, at?: number) => {
  const descriptor = at ?? Object.getOwnPropertyDescriptor(Bot.prototype, method);
  (decorator as (...given: unknown[]) => void)(Bot.prototype, method, descriptor);
};

class Bot {
  async hello(interaction: ChatInputCommandInteraction) {
    await interaction.reply(page(1));
  }
  async next(interaction: ButtonInteraction) {
    await interaction.update(page(Number(interaction.customId.split(':')[1])));
  }
  async choose(interaction: StringSelectMenuInteraction) {
    await interaction.reply(`Chose ${interaction.values.join(', ')}`);
  }
  async form(interaction: ChatInputCommandInteraction) {
    await interaction.showModal(MODAL);
  }
  async submitted(interaction: ModalSubmitInteraction) {
    await interaction.reply(`Name: ${interaction.fields.getTextInputValue('name')}`);
  }
  async find(query: string, interaction: ChatInputCommandInteraction | AutocompleteInteraction) {
    if (interaction.isChatInputCommand()) await interaction.reply(`Found ${query}`);
    else await interaction.respond([{ name: `${query}…`, value: `${query}-1` }]);
  }
  async file(original: Attachment, interaction: ChatInputCommandInteraction) {
    const { content, data } = await copyOf(original.url);
    await interaction.reply({ content, files: [{ name: 'copy.txt', attachment: data }] });
  }
  async later(interaction: ChatInputCommandInteraction) {
    await interaction.deferReply();
    await interaction.editReply('Here it is');
    await interaction.followUp('And one more thing');
  }
  async greet(interaction: UserContextMenuCommandInteraction) {
    await interaction.reply(`Greetings, ${interaction.targetUser.displayName}`);
  }
}

for (const [options, method] of [
  [FIND, 'find'],
  [FILE, 'file'],
] as const)
  decorated(
    discordx.SlashOption(options.options[0] as Parameters<typeof discordx.SlashOption>[0]),
    method,
    0,
  );
for (const [{ name, description }, method] of [
  [HELLO, 'hello'],
  [FORM, 'form'],
  [LATER, 'later'],
  [FIND, 'find'],
  [FILE, 'file'],
] as const)
  decorated(discordx.Slash({ name, description }), method);
decorated(discordx.ContextMenu(GREET), 'greet');
decorated(discordx.ButtonComponent({ id: /^page:/ }), 'next');
decorated(discordx.SelectMenuComponent({ id: 'fruit' }), 'choose');
decorated(discordx.ModalComponent({ id: 'form' }), 'submitted');
(discordx.Discord() as (target: unknown) => void)(Bot);

scenario(async ({ apiUrl, token }) => {
  const client = new discordx.Client({
    intents: ['DirectMessages'],
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    silent: true,
  });
  client.on(Events.InteractionCreate, (interaction) => void client.executeInteraction(interaction));
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) void message.reply(`You said: ${message.content}`);
  });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  await client.initApplicationCommands();
  return () => client.destroy();
});
