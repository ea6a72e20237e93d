import {
  InteractionResponseType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { App, AppResponse, Deferral } from '../app/app.ts';
import type { ReplyFile } from '../app/reply.ts';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';
import type { Answered, Outcome } from './observe.ts';

/** Discord forgets an interaction that has no response after 3 s; this leaves room for the way there. */
export const DEFER_AFTER_MS = 1_500;

/** A handler that takes longer is given up, and the person told. */
export const GIVE_UP_AFTER_MS = 20_000;

type Message = APIInteractionResponseCallbackData;

/** The ways to answer one interaction; each transport has its own. All reject when Discord refuses. */
export interface Delivery {
  /** The first response, within 3 s. */
  readonly respond: (response: APIInteractionResponse, files: readonly ReplyFile[]) => Promise<void>;
  readonly editOriginal: (message: Message, files: readonly ReplyFile[]) => Promise<void>;
  readonly deleteOriginal: () => Promise<void>;
  readonly followUp: (message: Message, files: readonly ReplyFile[]) => Promise<void>;
}

/** The code of an error that says that nobody waits for the answer any more. */
export const HUNG_UP = 'HUNG_UP';

/**
 * Answers one interaction: at once when the app is quick, deferred and edited when it is not, with a plain failure
 * when it never comes. Never rejects: what Discord refuses is logged. Resolves with what became of it.
 */
export async function answer(
  app: App,
  interaction: APIInteraction,
  delivery: Delivery,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Answered> {
  const startedAt = clock.now();
  const patience = new AbortController();
  let stopWaiting = (): void => undefined;
  const facts = { interaction: interaction.id };
  let name = 'unknown';
  let deferred = false;
  let firstAnswer: number | undefined;
  const became = (outcome: Outcome): Answered => {
    const milliseconds = clock.now() - startedAt;
    return { ...facts, name, outcome, deferred, firstAnswer, milliseconds };
  };
  try {
    ({ name } = app.describe(interaction));
    const answering = app.handle(interaction, patience.signal);
    const inTime = await within(DEFER_AFTER_MS, clock, answering);
    if (inTime) {
      const { files = [], failed = false, ...response } = inTime;
      await delivery.respond(response, files);
      firstAnswer = clock.now() - startedAt;
      return became(failed ? 'failed' : 'answered');
    }
    // Only who is late at all can be so late.
    stopWaiting = clock.after(GIVE_UP_AFTER_MS - DEFER_AFTER_MS, () => {
      patience.abort(new Error(`no answer within ${GIVE_UP_AFTER_MS} ms`));
    });
    const { response, answerFollows } = app.deferral(interaction);
    await delivery.respond(response, []);
    firstAnswer = clock.now() - startedAt;
    if (!answerFollows) return became('failed');
    deferred = true;
    const { failed = false, ...late } = await answering;
    await deliverLate(response, late, delivery);
    return became(failed ? 'failed' : 'answered');
  } catch (error) {
    return became(report(log, { ...facts, milliseconds: clock.now() - startedAt }, error));
  } finally {
    stopWaiting();
  }
}

/** The promise's value, or undefined once the time has passed. */
async function within<T>(milliseconds: number, clock: Clock, promise: Promise<T>): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const cancel = clock.after(milliseconds, () => {
    resolve(undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel();
  }
}

/** Brings the answer to where the deferral left a place for it; one that belongs elsewhere comes beside it. */
async function deliverLate(
  deferral: Deferral['response'],
  { files = [], ...response }: AppResponse,
  delivery: Delivery,
): Promise<void> {
  if (
    response.type !== InteractionResponseType.ChannelMessageWithSource &&
    response.type !== InteractionResponseType.UpdateMessage
  ) {
    throw new TypeError(
      `a deferred interaction can not be answered with a response of type ${response.type}`,
    );
  }
  const message: Message = response.data ?? {};
  // Whether a message is private is settled when it is made; an edit may only say that it holds components.
  const edit = { ...message, flags: MessageFlags.IsComponentsV2 } as const;
  if (deferral.type === InteractionResponseType.DeferredMessageUpdate) {
    const inPlace = response.type === InteractionResponseType.UpdateMessage;
    await (inPlace ? delivery.editOriginal(edit, files) : delivery.followUp(message, files));
  } else if (isPrivate(message) && !isPrivate('data' in deferral ? deferral.data : undefined)) {
    await delivery.deleteOriginal();
    await delivery.followUp(message, files);
  } else {
    await delivery.editOriginal(edit, files);
  }
}

const isPrivate = (message: object | undefined): boolean =>
  message !== undefined && 'flags' in message && (Number(message.flags) & MessageFlags.Ephemeral) !== 0;

/** Discord's codes for answers that came too late or where nothing is left to answer: no fault of ours to mend. */
const GONE: ReadonlySet<unknown> = new Set([
  10_008, // Unknown Message
  10_015, // Unknown Webhook
  10_062, // Unknown Interaction
  40_060, // already acknowledged
  50_027, // Invalid Webhook Token
  HUNG_UP,
]);

function report(log: Log, facts: object, error: unknown): Outcome {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (GONE.has(code)) {
    log.info({ ...facts, code }, 'the interaction was gone before its answer arrived');
    return 'gone';
  }
  log.error({ ...facts, error }, 'Discord did not take the answer');
  return 'refused';
}
