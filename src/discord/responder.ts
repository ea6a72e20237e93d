import { DiscordAPIError, HTTPError, type REST } from '@discordjs/rest';
import {
  RESTJSONErrorCodes,
  Routes,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { ReplyFile } from '../app/reply.ts';
import { pause, type Clock } from '../ops/clock.ts';
import { errorCode } from '../ops/startup-error.ts';
import { requestBody } from './rest/multipart.ts';
import { isTimeout } from './rest/errors.ts';

export type Message = APIInteractionResponseCallbackData;

/** The calls that answer one interaction; each transport has its own. All reject when Discord refuses. */
export interface Responder {
  /** The first response, within 3 s. */
  readonly respond: (response: APIInteractionResponse, files: readonly ReplyFile[]) => Promise<void>;
  readonly editOriginal: (message: Message, files: readonly ReplyFile[]) => Promise<void>;
  readonly deleteOriginal: () => Promise<void>;
  readonly followUp: (message: Message, files: readonly ReplyFile[]) => Promise<void>;
}

export interface ResponderClients {
  readonly rest: REST;
  /** A client that never retries, so that "already acknowledged" can be attributed to our own request. */
  readonly callbacks: REST;
  readonly clock: Clock;
}

/** Sends everything over REST, the first response too. */
export function restResponder(clients: ResponderClients, interaction: APIInteraction): Responder {
  const { callbacks, clock } = clients;
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  return {
    async respond(response, files) {
      const request = requestBody(response, files);
      await sendCallback(async () => callbacks.post(route, { auth: false, ...request }), clock);
    },
    ...webhook(clients, interaction),
  };
}

/** Sends the first response as the body of an HTTP response, later messages over REST. */
export function httpResponder(
  clients: ResponderClients,
  interaction: APIInteraction,
  respond: Responder['respond'],
): Responder {
  const { editOriginal, deleteOriginal, followUp } = webhook(clients, interaction);
  // Discord may still be reading the first response when the next message arrives.
  const retryUntilKnown = async (send: () => Promise<void>): Promise<void> =>
    retry(send, NOT_YET_KNOWN_PAUSES_MS, isNotYetKnown, clients.clock);
  return {
    respond,
    editOriginal: async (message, files) => retryUntilKnown(async () => editOriginal(message, files)),
    deleteOriginal: async () => retryUntilKnown(deleteOriginal),
    async followUp(message, files) {
      await pause(clients.clock, PROCESSING_MS);
      await retryUntilKnown(async () => followUp(message, files));
    },
  };
}

/** The timeout of one attempt to send a callback, in milliseconds: Discord's own limit. */
export const CALLBACK_TIMEOUT_MS = 3_000;

/** How long Discord usually takes to process a first response, in milliseconds. */
const PROCESSING_MS = 100;

/** Pauses between attempts to send a callback, in milliseconds; together well within Discord's 3 s. */
const CALLBACK_PAUSES_MS = [50, 200, 500];

/** Pauses between attempts to edit a message that Discord does not know yet, in milliseconds. */
const NOT_YET_KNOWN_PAUSES_MS = [100, 400, 1_500];

/** The codes of broken connections. @discordjs/rest itself repeats a request only after ECONNRESET. */
const BROKEN_CONNECTION: ReadonlySet<string | undefined> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

const isBrokenConnection = (error: unknown): boolean => BROKEN_CONNECTION.has(errorCode(error));

const NOT_YET_KNOWN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
]);

const isNotYetKnown = (error: unknown): boolean =>
  error instanceof DiscordAPIError && NOT_YET_KNOWN.has(error.code);

/**
 * Sends the first response, and retries when it is unknown whether it arrived. If it had, Discord refuses the retry as
 * already acknowledged, which counts as success.
 */
async function sendCallback(send: () => Promise<unknown>, clock: Clock): Promise<void> {
  let repeated = false;
  await retry(
    async () => {
      try {
        await send();
      } catch (error) {
        const acknowledged =
          error instanceof DiscordAPIError &&
          error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
        if (!(repeated && acknowledged)) throw error;
      } finally {
        repeated = true;
      }
    },
    CALLBACK_PAUSES_MS,
    (error) => error instanceof HTTPError || isBrokenConnection(error) || isTimeout(error),
    clock,
  );
}

/** The interaction's own webhook: its token is all the permission it needs. */
function webhook(
  { rest, clock }: ResponderClients,
  { token, application_id }: APIInteraction,
): Omit<Responder, 'respond'> {
  const original = Routes.webhookMessage(application_id, token);
  const auth = false;
  return {
    async editOriginal(message, files) {
      const request = requestBody(message, files);
      const edit = async () => rest.patch(original, { auth, ...request });
      await retry(edit, [0], isBrokenConnection, clock);
    },
    async deleteOriginal() {
      await rest.delete(original, { auth });
    },
    // Not retried: a second attempt may post a second message.
    async followUp(message, files) {
      const request = requestBody(message, files);
      await rest.post(Routes.webhook(application_id, token), { auth, ...request });
    },
  };
}

/** Runs `send`, and again after each pause while it rejects with a retryable error. */
async function retry<T>(
  send: () => Promise<T>,
  pauses: readonly number[],
  isRetryable: (error: unknown) => boolean,
  clock: Clock,
): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!isRetryable(error)) throw error;
    }
    await pause(clock, milliseconds);
  }
  return send();
}
