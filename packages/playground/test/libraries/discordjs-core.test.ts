import { Client, GatewayDispatchEvents, GatewayIntentBits } from '@discordjs/core';
import { REST } from '@discordjs/rest';
import { WebSocketManager } from '@discordjs/ws';
import { InteractionResponseType as Type, type APIInteraction } from 'discord-api-types/v10';
import { COMMANDS, MODAL, copyOf, fileUrl, page, responseTo, scenario } from './scenario.ts';

scenario(async ({ apiUrl, token, applicationId }) => {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const gateway = new WebSocketManager({ token, intents: GatewayIntentBits.DirectMessages, rest });
  const client = new Client({ rest, gateway });
  const { interactions, channels, applicationCommands } = client.api;

  async function handle(interaction: APIInteraction) {
    const { id, token: own } = interaction;
    const response = responseTo(interaction);
    if (fileUrl(interaction) !== undefined) {
      const { content, data } = await copyOf(fileUrl(interaction));
      await interactions.reply(id, own, { content, files: [{ name: 'copy.txt', data }] });
    } else if (response.type === Type.DeferredChannelMessageWithSource) {
      await interactions.defer(id, own);
      await interactions.editReply(applicationId, own, { content: 'Here it is' });
      await interactions.followUp(applicationId, own, { content: 'And one more thing' });
    } else if (response.type === Type.ChannelMessageWithSource)
      await interactions.reply(id, own, response.data);
    else if (response.type === Type.UpdateMessage)
      await interactions.updateMessage(id, own, response.data ?? page(1));
    else if (response.type === Type.ApplicationCommandAutocompleteResult)
      await interactions.createAutocompleteResponse(id, own, response.data);
    else await interactions.createModal(id, own, MODAL);
  }
  client.on(GatewayDispatchEvents.InteractionCreate, ({ data }) => void handle(data));
  client.on(GatewayDispatchEvents.MessageCreate, ({ data: { author, content, channel_id: channel } }) => {
    if (author.bot !== true) void channels.createMessage(channel, { content: `You said: ${content}` });
  });
  await gateway.connect();
  await applicationCommands.bulkOverwriteGlobalCommands(applicationId, COMMANDS);
  return () => gateway.destroy();
});
