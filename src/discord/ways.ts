import { REST } from 'discord.js';
import { Routes, type APIInteraction, type RESTGetCurrentApplicationResult } from 'discord-api-types/v10';
import { systemClock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';
import type { Delivery } from './deadline.ts';
import { deliveryByResponse } from './delivery.ts';
import { createEndpoint, type Endpoint } from './endpoint.ts';
import { connectGateway, refused, type ShardState } from './gateway.ts';
import type { Shards } from './shards.ts';

/** How interactions come in, whichever way. */
export interface Connection {
  readonly rest: REST;
  /** Undefined when there is no token: then commands can not be registered from here, and need not be. */
  readonly applicationId: string | undefined;
  readonly shards: () => readonly ShardState[];
  /** Where Discord sends interactions, when it comes to us. */
  readonly endpoint: Endpoint | undefined;
  /** Ends a connection that we hold; answers can still be sent. */
  readonly close: () => Promise<void>;
}

export interface WayOptions {
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Never rejects. */
  readonly receive: (interaction: APIInteraction, delivery: Delivery) => Promise<void>;
  /** Whether people wait because there is much to do. */
  readonly crowded: () => boolean;
}

/** Over the gateway. Rejects with a StartupError when Discord refuses. */
export async function overGateway(
  { apiUrl, log, receive }: WayOptions,
  { token, shards }: { readonly token: string; readonly shards: Shards | undefined },
): Promise<Connection> {
  const gateway = await connectGateway({
    token,
    apiUrl,
    log,
    shards,
    onInteraction: (interaction, delivery) => void receive(interaction, delivery),
  });
  return { ...gateway, endpoint: undefined };
}

interface HttpOptions {
  /** 64 hexadecimal digits, as the developer portal shows it. */
  readonly publicKey: string;
  /** Only to register the commands. */
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
}

/** Over HTTP: Discord comes to us. Rejects with a StartupError when there is a token that Discord refuses. */
export async function overHttp(
  { apiUrl, log, receive, crowded }: WayOptions,
  { publicKey, token, applicationId }: HttpOptions,
): Promise<Connection> {
  const rest = new REST({ api: apiUrl });
  const endpoint = createEndpoint({
    publicKey,
    crowded,
    clock: systemClock,
    log,
    onInteraction: async (interaction, respond) =>
      receive(interaction, deliveryByResponse(rest, interaction, respond, systemClock)),
  });
  const known =
    token === undefined ? undefined : (applicationId ?? (await ownId(rest.setToken(token), apiUrl)));
  return { rest, endpoint, applicationId: known, shards: () => [], close: async () => undefined };
}

async function ownId(rest: REST, apiUrl: string): Promise<string> {
  try {
    return ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id;
  } catch (error) {
    throw refused(error, apiUrl);
  }
}
