import {
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  HTTPError,
  Status,
  type REST,
} from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Log } from '../ops/log.ts';
import { errorCode, startupError } from '../ops/startup-error.ts';
import type { Delivery } from './deadline.ts';
import { deliveryOverRest } from './delivery.ts';
import type { Shards } from './shards.ts';

export interface Gateway {
  readonly applicationId: string;
  readonly rest: REST;
  /** The shards of this process, and whether each has its connection. */
  readonly shards: () => readonly ShardState[];
  /** Ends the connection; answers can still be sent. */
  readonly close: () => Promise<void>;
}

export interface ShardState {
  readonly id: number;
  readonly connected: boolean;
}

interface GatewayOptions {
  readonly token: string;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Absent: all of them, as many as Discord recommends. */
  readonly shards?: Shards | undefined;
  /** Told of every interaction, from the moment the session is ready. */
  readonly onInteraction: (interaction: APIInteraction, delivery: Delivery) => void;
}

/** Logs in to Discord's gateway and waits until the session is ready. Rejects with a StartupError when Discord refuses. */
export async function connectGateway({
  token,
  apiUrl,
  log,
  shards,
  onInteraction,
}: GatewayOptions): Promise<Gateway> {
  // Interactions need no intents, and so there is nothing to cache.
  const client = new Client({
    intents: [],
    rest: { api: apiUrl },
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' }),
  });
  const { rest } = client;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    onInteraction(interaction, deliveryOverRest(rest, interaction));
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
    shards: () => client.ws.shards.map(({ id, status }) => ({ id, connected: status === Status.Ready })),
    async close() {
      // discord.js tells of its own leaving as of a lost connection.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
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
