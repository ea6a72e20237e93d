import {
  GatewayDispatchEvents,
  InteractionResponseType,
  type APIInteraction,
  type APIMessage,
} from 'discord-api-types/v10';
import { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { COMMANDS, responseTo, scenario } from './scenario.ts';

const DIRECT_MESSAGES = 1 << 12;

scenario(
  async ({ apiUrl, token, applicationId }) => {
    const rest = new REST({ api: apiUrl }).setToken(token);
    const gateway = new WebSocketManager({ token, intents: DIRECT_MESSAGES, rest });
    async function handle(interaction: APIInteraction) {
      const body = responseTo(interaction);
      await rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body });
      if (body.type !== InteractionResponseType.DeferredChannelMessageWithSource) return;
      const webhook = `/webhooks/${applicationId}/${interaction.token}` as const;
      await rest.patch(`${webhook}/messages/@original`, { body: { content: 'Here it is' } });
      await rest.post(webhook, { body: { content: 'And one more thing' } });
    }
    gateway.on(WebSocketShardEvents.Dispatch, ({ t, d }) => {
      const data: unknown = d;
      if (t === GatewayDispatchEvents.InteractionCreate) void handle(data as APIInteraction);
      if (t !== GatewayDispatchEvents.MessageCreate) return;
      const { author, content, channel_id: channel } = data as APIMessage;
      const body = { content: `You said: ${content}` };
      if (author.bot !== true) void rest.post(`/channels/${channel}/messages`, { body });
    });
    await gateway.connect();
    await rest.put(`/applications/${applicationId}/commands`, { body: COMMANDS });
    return () => gateway.destroy();
  },
  { files: 'sent by @discordjs/rest, which the suite of @discordjs/core covers' },
);
