import { DiscordAPIError, type REST } from 'discord.js';
import { Routes, type APIInteraction } from 'discord-api-types/v10';
import type { ReplyFile } from '../app/reply.ts';
import type { Clock } from '../ops/clock.ts';
import { errorCode } from '../ops/startup-error.ts';
import type { Delivery } from './deadline.ts';

/** Everything over REST, the first answer too: how interactions of the gateway are answered. */
export function deliveryOverRest(rest: REST, interaction: APIInteraction): Delivery {
  const { id, token } = interaction;
  return {
    respond: async (body, files) => {
      await againWhenCut(async () =>
        rest.post(Routes.interactionCallback(id, token), { body, auth: false, ...attached(files) }),
      );
    },
    ...webhookOf(rest, interaction),
  };
}

/** A kept connection that ended just as it was used; discord.js itself tries again after every other trouble. */
const CUT: ReadonlySet<string | undefined> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Sends once more when the wire was cut: only what does no more the second time than the first. */
async function againWhenCut(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!CUT.has(errorCode(error))) throw error;
    await send();
  }
}

/** Pauses before a later answer is tried again, in milliseconds. */
const RETRY_AFTER_MS = [100, 400, 1_500];

/** The first answer as the body of an HTTP response, the later ones over REST. */
export function deliveryByResponse(
  rest: REST,
  interaction: APIInteraction,
  respond: Delivery['respond'],
  clock: Clock,
): Delivery {
  const webhook = webhookOf(rest, interaction);
  /** Discord may still be reading the first answer when the next one comes, and not know the message yet. */
  async function onceKnown(send: () => Promise<void>): Promise<void> {
    for (const milliseconds of RETRY_AFTER_MS) {
      try {
        await send();
        return;
      } catch (error) {
        if (!isUnknownYet(error)) throw error;
      }
      await new Promise<void>((resolve) => {
        clock.after(milliseconds, resolve);
      });
    }
    await send();
  }
  return {
    respond,
    editOriginal: async (message, files) => onceKnown(async () => webhook.editOriginal(message, files)),
    deleteOriginal: async () => onceKnown(webhook.deleteOriginal),
    followUp: async (message, files) => onceKnown(async () => webhook.followUp(message, files)),
  };
}

const UNKNOWN: ReadonlySet<unknown> = new Set([
  10_008, // Unknown Message
  10_015, // Unknown Webhook
]);

const isUnknownYet = (error: unknown): boolean => error instanceof DiscordAPIError && UNKNOWN.has(error.code);

/** An interaction's own webhook; its token is all the permission it needs. */
function webhookOf(rest: REST, { token, application_id }: APIInteraction): Omit<Delivery, 'respond'> {
  const original = Routes.webhookMessage(application_id, token);
  const auth = false;
  return {
    editOriginal: async (body, files) => {
      await againWhenCut(async () => rest.patch(original, { body, auth, ...attached(files) }));
    },
    deleteOriginal: async () => {
      await rest.delete(original, { auth });
    },
    followUp: async (body, files) => {
      await rest.post(Routes.webhook(application_id, token), { body, auth, ...attached(files) });
    },
  };
}

const attached = (files: readonly ReplyFile[]) => ({
  files: files.map(({ name, data }) => ({ name, data })),
});
