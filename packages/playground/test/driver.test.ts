import type { ChatInputCommandInteraction, Client, MessageComponentInteraction } from 'discord.js';
import { ComponentType } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { discordBot } from './support/bots.ts';

let playground: Playground;
let client: Client<true>;
let command: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
let component: (interaction: MessageComponentInteraction) => Promise<unknown>;

beforeEach(async () => {
  playground = await startPlayground();
  client = await discordBot(playground, async (interaction) => {
    if (interaction.isChatInputCommand()) await command(interaction);
    else if (interaction.isMessageComponent()) await component(interaction);
  });
  client.on('error', () => undefined);
  await client.application.commands.create({ name: 'go', description: 'Goes' });
  component = async () => undefined;
});

afterEach(async () => {
  await client.destroy();
  await playground.close();
});

const row = {
  type: ComponentType.ActionRow as const,
  components: [{ type: ComponentType.Button as const, style: 1, label: 'More', customId: 'more' }],
};

test('a collector that is created after the reply receives the next press', async () => {
  command = async (interaction) => {
    await interaction.reply({ content: 'One', components: [row] });
    const reply = await interaction.fetchReply();
    reply
      .createMessageComponentCollector({ componentType: ComponentType.Button })
      .on('collect', (press) => void press.update({ content: 'Two', components: [] }));
  };
  const ada = playground.person('Ada');
  const { message = '' } = await ada.use('/go');
  expect((await ada.press(message, 'More')).message?.content).toBe('Two');
});

test('a deferred update resolves the call: alone, or with an edit through the channel', async () => {
  command = (interaction) => interaction.reply({ content: 'One', components: [row] });
  const ada = playground.person('Ada');
  const { message = '' } = await ada.use('/go');
  component = (press) => press.deferUpdate();
  const alone = await ada.press(message, 'More', { quiet: 100 });
  expect(alone).toMatchObject({ state: 'answered', message: { content: 'One' } });
  component = async (press) => {
    await press.deferUpdate();
    await client.rest.patch(`/channels/${press.channelId}/messages/${press.message.id}`, {
      body: { content: 'Two' },
    });
  };
  const edited = await ada.press(message, 'More');
  expect(edited).toMatchObject({ state: 'answered', failure: undefined, message: { content: 'Two' } });
});

test('a deferral whose follow-up is refused or missing resolves the call with the reason', async () => {
  command = async (interaction) => {
    await interaction.deferReply();
    await interaction.followUp('x'.repeat(2_001)).catch(() => undefined);
  };
  const ada = playground.person('Ada');
  const refused = await ada.use('/go');
  expect(refused.state).toBe('deferred');
  expect(refused.failure).toMatch('refused: The content of a message');
  command = (interaction) => interaction.deferReply();
  const idle = await ada.use('/go', {}, { quiet: 100 });
  expect([idle.state, idle.failure]).toEqual(['deferred', expect.stringContaining('has done nothing since')]);
});
