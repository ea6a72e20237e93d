import { once } from 'node:events';
import { Client, InteractionTypes, type AnyInteractionGateway, type CreateMessageOptions } from 'oceanic.js';
import { COMMANDS, INPUT, copyOf, page, scenario } from './scenario.ts';

/** oceanic.js has names of its own for some of Discord's fields. */
const named = (value: object) =>
  JSON.parse(JSON.stringify(value).replaceAll('"custom_id"', '"customID"')) as CreateMessageOptions;

async function handle(interaction: AnyInteractionGateway): Promise<unknown> {
  if (interaction.type === InteractionTypes.APPLICATION_COMMAND_AUTOCOMPLETE) {
    const typed = interaction.data.options.getString('query') ?? '';
    return interaction.result([{ name: `${typed}…`, value: `${typed}-1` }]);
  }
  if (interaction.isModalSubmitInteraction())
    return interaction.createMessage({
      content: `Name: ${interaction.data.components.getTextInput('name') ?? ''}`,
    });
  if (interaction.isComponentInteraction()) {
    const { data } = interaction;
    if ('values' in data)
      return interaction.createMessage({ content: `Chose ${data.values.raw.join(', ')}` });
    return interaction.editParent(named(page(Number(data.customID.split(':')[1]))));
  }
  if (!interaction.isCommandInteraction()) return undefined;
  const { name, options, target } = interaction.data;
  if (name === 'hello') return interaction.createMessage(named(page(1)));
  if (name === 'find')
    return interaction.createMessage({ content: `Found ${options.getString('query', true)}` });
  if (name === 'Greet')
    return interaction.createMessage({
      content: `Greetings, ${target !== null && 'globalName' in target ? (target.globalName ?? '') : ''}`,
    });
  if (name === 'form') {
    const { custom_id: customID, ...input } = INPUT;
    return interaction.createModal({
      customID: 'form',
      title: 'A form',
      components: [{ type: 1, components: [{ ...input, customID }] }],
    });
  }
  if (name === 'file') {
    const { content, data: contents } = await copyOf(options.getAttachment('original', true).url);
    return interaction.createMessage({ content, files: [{ name: 'copy.txt', contents }] });
  }
  await interaction.defer();
  await interaction.editOriginal({ content: 'Here it is' });
  return interaction.createFollowup({ content: 'And one more thing' });
}

scenario(async ({ apiUrl, token }) => {
  const client = new Client({
    auth: `Bot ${token}`,
    rest: { baseURL: `${apiUrl}/v10` },
    gateway: { intents: ['DIRECT_MESSAGES'] },
  });
  client.on('interactionCreate', (interaction) => void handle(interaction));
  client.on('messageCreate', ({ author, content, channelID }) => {
    if (!author.bot) void client.rest.channels.createMessage(channelID, { content: `You said: ${content}` });
  });
  await client.connect();
  await once(client, 'ready');
  await client.application.bulkEditGlobalCommands(COMMANDS);
  return () => {
    client.disconnect(false);
  };
});
