import type { REST } from '@discordjs/rest';
import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { systemClock } from '../ops/clock.ts';
import type { Log } from '../ops/log/log.ts';
import { StartupError } from '../ops/startup-error.ts';
import { checkApplication, fetchApplication, type ApplicationSettings } from './application.ts';
import { connectGateway, type ShardState } from './gateway/gateway.ts';
import { intentsFor, type MessageScope } from './gateway/intents.ts';
import { createHttpEndpoint, type HttpEndpoint, type RefusalReason } from './http/endpoint.ts';
import { isMessageToBot, messageResponder, type MessageHandler } from './gateway/message-create.ts';
import { parseInteraction } from './parse-interaction.ts';
import {
  CALLBACK_TIMEOUT_MS,
  httpResponder,
  restResponder,
  type Responder,
  type ResponderClients,
} from './responder.ts';
import { createRest } from './rest/rest.ts';
import { explainRefusal } from './rest/errors.ts';
import type { Shards } from './gateway/shards.ts';

/** An open transport, gateway or HTTP. */
export interface Transport {
  readonly rest: REST;
  /** Undefined without a token: then commands cannot be registered from here. */
  readonly applicationId: string | undefined;
  /** None over HTTP. */
  readonly shards: () => readonly ShardState[];
  /** The endpoint that Discord delivers to; undefined over the gateway. */
  readonly endpoint: HttpEndpoint | undefined;
  /** Closes the connections; answers can still be sent. */
  readonly close: () => Promise<void>;
}

export interface TransportOptions {
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly log: Log;
  /** What the application id should be, if known. */
  readonly applicationId?: string | undefined;
  /** 64 hexadecimal digits, as the developer portal shows it; needed over HTTP. */
  readonly publicKey?: string | undefined;
  /** Never rejects. */
  readonly onInteraction: (interaction: APIInteraction, responder: Responder) => Promise<void>;
}

interface GatewayTransportOptions extends TransportOptions {
  readonly token: string;
  readonly shards: Shards | undefined;
  /** Which messages to listen to, and what answers them; absent: none. */
  readonly messages?: { readonly scope: MessageScope; readonly onMessage: MessageHandler } | undefined;
  /** Called whenever a shard connects or disconnects. */
  readonly onChange: () => void;
  /** Called once when the connection is lost for good. */
  readonly onFatal: (error: StartupError) => void;
}

/** Opens the gateway. Rejects with a StartupError when Discord refuses. */
export async function openGateway(options: GatewayTransportOptions): Promise<Transport> {
  const { apiUrl, token, shards, log, onInteraction, messages, onChange, onFatal } = options;
  const clients = createClients(apiUrl, token);
  const { rest } = clients;
  const applicationId = await identify(rest, 'gateway', options);
  let botUserId = applicationId;
  try {
    const gateway = await connectGateway({
      rest,
      token,
      intents: messages ? intentsFor(messages.scope) : 0,
      log,
      shards,
      onChange,
      onFatal,
      onDispatch({ t: event, d: data }) {
        if (event === GatewayDispatchEvents.InteractionCreate) {
          const interaction = parseInteraction(data);
          if (interaction) void onInteraction(interaction, restResponder(clients, interaction));
          else log.error({ event }, 'ignored a malformed interaction');
        } else if (event === GatewayDispatchEvents.Ready) {
          botUserId = data.user.id;
        } else if (event === GatewayDispatchEvents.MessageCreate && messages) {
          if (isMessageToBot(data, botUserId, messages.scope))
            void messages.onMessage(data, messageResponder(rest, data));
        }
      },
    });
    return { ...gateway, rest, applicationId, endpoint: undefined };
  } catch (error) {
    throw explainRefusal(error, apiUrl);
  }
}

interface HttpTransportOptions extends TransportOptions {
  readonly publicKey: string;
  /** Needed only to register the commands. */
  readonly token: string | undefined;
  readonly onRefused: (reason: RefusalReason) => void;
}

/** Opens the HTTP endpoint. Rejects with a StartupError when Discord refuses the token. */
export async function openHttp(options: HttpTransportOptions): Promise<Transport> {
  const { apiUrl, publicKey, token, log, onInteraction, onRefused } = options;
  const clients = createClients(apiUrl, token);
  const { rest } = clients;
  const endpoint = createHttpEndpoint({
    publicKey,
    clock: systemClock,
    log,
    onRefused,
    onInteraction: async (interaction, respond) =>
      onInteraction(interaction, httpResponder(clients, interaction, respond)),
  });
  const applicationId = token === undefined ? undefined : await identify(rest, 'http', options);
  return { rest, endpoint, applicationId, shards: () => [], close: async () => undefined };
}

const createClients = (apiUrl: string, token: string | undefined): ResponderClients => ({
  rest: createRest({ apiUrl, token }),
  callbacks: createRest({ apiUrl, retries: 0, timeoutMs: CALLBACK_TIMEOUT_MS }),
  clock: systemClock,
});

/** The application id of the token. Rejects with a StartupError when other settings do not belong to it. */
async function identify(
  rest: REST,
  transport: ApplicationSettings['transport'],
  { apiUrl, applicationId, publicKey, log }: TransportOptions,
): Promise<string> {
  const application = await fetchApplication(rest, apiUrl);
  const { errors, warnings, notes } = checkApplication(application, { transport, applicationId, publicKey });
  if (errors.length > 0) throw new StartupError(errors);
  for (const { variable, fix } of warnings) log.warn({ variable }, `${variable}: ${fix}`);
  for (const { variable, fix } of notes) log.info({ variable }, `${variable}: ${fix}`);
  return application.id;
}
