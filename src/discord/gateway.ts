import { Client, DiscordAPIError, Events, GatewayDispatchEvents, HTTPError, type REST } from 'discord.js';
import { Routes, type APIInteraction } from 'discord-api-types/v10';
import type { ReplyFile } from '../app/reply.ts';
import type { Log } from '../log.ts';
import { errorCode, startupError } from '../startup.ts';
import type { Delivery } from './deadline.ts';

export interface Gateway {
  readonly applicationId: string;
  readonly rest: REST;
  readonly close: () => Promise<void>;
}

interface GatewayOptions {
  readonly token: string;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Told of every interaction, from the moment the session is ready. */
  readonly onInteraction: (interaction: APIInteraction, delivery: Delivery) => void;
}

/** Logs in to Discord's gateway and waits until the session is ready. Rejects with a StartupError when Discord refuses. */
export async function connectGateway({
  token,
  apiUrl,
  log,
  onInteraction,
}: GatewayOptions): Promise<Gateway> {
  // Interactions need no intents, and so there is nothing to cache.
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  const { rest } = client;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    onInteraction(interaction, deliveryOver(rest, interaction));
  });
  client.on(Events.Error, (error) => {
    log.error({ error }, 'the connection to Discord reports an error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.warn({ shard }, 'the connection to Discord was lost; connecting again');
  });
  client.on(Events.ShardResume, (shard, missed) => {
    log.info({ shard, missed }, 'the connection to Discord is back');
  });

  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw refused(error, apiUrl);
  }
  const { application } = await ready;
  return {
    applicationId: application.id,
    rest,
    close: async () => client.destroy(),
  };
}

/** The answer's ways over REST: the first as the callback, later ones through the interaction's own webhook. */
function deliveryOver(rest: REST, { id, token, application_id }: APIInteraction): Delivery {
  const original = Routes.webhookMessage(application_id, token);
  // The interaction's token is all the permission these need.
  const auth = false;
  const attached = (files: readonly ReplyFile[]) => ({
    files: files.map(({ name, data }) => ({ name, data })),
  });
  return {
    respond: async (body, files) => {
      await rest.post(Routes.interactionCallback(id, token), { body, auth, ...attached(files) });
    },
    editOriginal: async (body, files) => {
      await rest.patch(original, { body, auth, ...attached(files) });
    },
    deleteOriginal: async () => {
      await rest.delete(original, { auth });
    },
    followUp: async (body, files) => {
      await rest.post(Routes.webhook(application_id, token), { body, auth, ...attached(files) });
    },
  };
}

/** Discord's refusal as something an operator can mend. */
export function refused(error: unknown, apiUrl: string): unknown {
  const unauthorized = error instanceof DiscordAPIError && error.status === 401;
  if (unauthorized || errorCode(error) === 'TokenInvalid') {
    return startupError(
      'DISCORD_TOKEN',
      'Discord does not accept this token; copy it again from the developer portal',
    );
  }
  if (
    error instanceof DiscordAPIError ||
    error instanceof HTTPError ||
    error instanceof TypeError ||
    errorCode(error)
  ) {
    const reason = error instanceof Error ? error.message : '';
    return startupError(
      'DISCORD_API_URL',
      `Discord can not be reached at ${apiUrl} (${reason}); check the address and the network`,
    );
  }
  return error;
}
