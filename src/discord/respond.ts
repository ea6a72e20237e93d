import {
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  type APIInteraction,
} from 'discord-api-types/v10';
import type { App, Deferral } from '../app/app.ts';
import type { AppResponse } from '../app/response.ts';
import { pause, type Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log/log.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';
import type { Message, Responder } from './responder.ts';

/** Discord drops an interaction without a response after 3 s; this leaves time for delivery. */
export const DEFER_AFTER_MS = 1_500;

/** A handler that takes longer is aborted and answered with an error. */
export const HANDLER_TIMEOUT_MS = 20_000;

/** The delay before a message that many people change is refreshed, so that concurrent presses are all counted. */
export const REFRESH_AFTER_MS = 1_000;

/** Refreshes after one press; later presses start their own. */
const MAX_REFRESHES = 5;

/** The code of the error for a connection that closed before the response was sent. */
export const CONNECTION_CLOSED = 'CONNECTION_CLOSED';

/**
 * Answers one interaction: at once if the app is fast enough, otherwise deferred and edited; with an error message when
 * it times out. Never rejects: refusals of Discord are logged.
 */
export async function respondTo(
  app: App,
  interaction: APIInteraction,
  responder: Responder,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Outcome> {
  const startedAt = clock.now();
  const timeout = new AbortController();
  let stopTimeout = (): void => undefined;
  const facts = { interaction: interaction.id };
  let name = 'unknown';
  let deferred = false;
  let firstResponse: number | undefined;
  const finished = (outcome: OutcomeKind): Outcome => {
    const milliseconds = clock.now() - startedAt;
    return { ...facts, name, outcome, deferred, firstResponse, milliseconds };
  };
  /** Runs after the answer, which ends the times in the outcome. */
  const afterwards = async (
    followUp: AppResponse['followUp'],
    refresh: AppResponse['refresh'],
  ): Promise<void> => {
    try {
      if (followUp) {
        const { files = [], ...message } = followUp;
        await responder.followUp(message, files);
      }
      for (let refreshes = 0; refresh && refreshes < MAX_REFRESHES; refreshes++) {
        await pause(clock, REFRESH_AFTER_MS);
        const message = await refresh();
        if (!message) return;
        await responder.editOriginal(editOf(message), []);
      }
    } catch (error) {
      // The interaction itself was answered.
      report(log, { ...facts, milliseconds: clock.now() - startedAt }, error);
    }
  };
  try {
    name = app.nameOf(interaction);
    const answering = app.handle(interaction, timeout.signal);
    const inTime = await within(DEFER_AFTER_MS, clock, answering);
    if (inTime) {
      const { files = [], failed = false, followUp, refresh, ...response } = inTime;
      await responder.respond(response, files);
      firstResponse = clock.now() - startedAt;
      const outcome = finished(failed ? 'failed' : 'answered');
      await afterwards(followUp, refresh);
      return outcome;
    }
    stopTimeout = clock.after(HANDLER_TIMEOUT_MS - DEFER_AFTER_MS, () => {
      timeout.abort(new Error(`no answer within ${HANDLER_TIMEOUT_MS} ms`));
    });
    const { response, answerFollows } = app.deferral(interaction);
    await responder.respond(response, []);
    firstResponse = clock.now() - startedAt;
    if (!answerFollows) return finished('failed');
    deferred = true;
    const late = await answering;
    await deliverLate(response, late, responder);
    const outcome = finished(late.failed === true ? 'failed' : 'answered');
    await afterwards(late.followUp, late.refresh);
    return outcome;
  } catch (error) {
    return finished(report(log, { ...facts, milliseconds: clock.now() - startedAt }, error));
  } finally {
    stopTimeout();
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

/** Edits the answer into the deferred response, or sends it as a follow-up when it belongs in another message. */
async function deliverLate(
  deferral: Deferral['response'],
  { files = [], ...response }: AppResponse,
  responder: Responder,
): Promise<void> {
  if (
    response.type !== InteractionResponseType.ChannelMessageWithSource &&
    response.type !== InteractionResponseType.UpdateMessage
  ) {
    throw new TypeError(`a deferred interaction cannot be answered with a response of type ${response.type}`);
  }
  const message: Message = response.data ?? {};
  const edit = editOf(message);
  if (deferral.type === InteractionResponseType.DeferredMessageUpdate) {
    const inPlace = response.type === InteractionResponseType.UpdateMessage;
    await (inPlace ? responder.editOriginal(edit, files) : responder.followUp(message, files));
  } else if (isPrivate(message) && !isPrivate('data' in deferral ? deferral.data : undefined)) {
    await responder.deleteOriginal();
    await responder.followUp(message, files);
  } else {
    await responder.editOriginal(edit, files);
  }
}

/** An edit may set no other flag: whether a message is ephemeral cannot change. */
const editOf = (message: Message): Message => ({ ...message, flags: MessageFlags.IsComponentsV2 });

const isPrivate = (message: object | undefined): boolean =>
  message !== undefined && 'flags' in message && (Number(message.flags) & MessageFlags.Ephemeral) !== 0;

/** Errors for an interaction that expired, or was answered or deleted meanwhile. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  CONNECTION_CLOSED,
]);

function report(log: Log, facts: { interaction: string; milliseconds: number }, error: unknown): OutcomeKind {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (GONE.has(code)) {
    log.info({ ...facts, error }, 'the interaction expired or was answered before the response arrived');
    return 'gone';
  }
  log.error({ ...facts, error }, 'the interaction could not be answered');
  return 'refused';
}
