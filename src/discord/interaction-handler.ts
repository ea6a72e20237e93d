import type { APIInteraction } from 'discord-api-types/v10';
import type { App, ErrorViews } from '../app/app.ts';
import { localeOf, personOf } from '../app/interaction-data.ts';
import { errorReply, toResponse } from '../app/response.ts';
import type { View } from '../components/view.ts';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log/log.ts';
import type { LoadShedder } from './load-shedding.ts';
import type { Outcome } from './outcome.ts';
import type { RateLimit } from './rate-limit.ts';
import type { MessageHandler, MessageResponder, MessageToBot } from './gateway/message-create.ts';
import { HANDLER_TIMEOUT_MS, respondTo } from './respond.ts';
import type { Responder } from './responder.ts';

interface InteractionHandlerOptions {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly rateLimit: RateLimit;
  readonly loadShedder: LoadShedder;
  readonly refusals: Pick<ErrorViews, 'busy' | 'tooMuch'>;
  readonly observe: (outcome: Outcome) => void;
}

interface InteractionHandler {
  /** Answers an interaction, or refuses it when overloaded or over the rate limit. Never rejects. */
  readonly handle: (interaction: APIInteraction, responder: Responder) => Promise<void>;
  /** Replies to a person's messages in their order; ignores those over the load or rate limit. Never rejects. */
  readonly handleMessage: MessageHandler;
  readonly inFlight: () => number;
  /** Resolves once nothing is in flight. */
  readonly idle: () => Promise<void>;
}

export function createInteractionHandler(options: InteractionHandlerOptions): InteractionHandler {
  const { app, clock, log, rateLimit, loadShedder, refusals, observe } = options;
  const running = new Set<Promise<void>>();
  /** In-flight interactions without refusals, which must not count as load. */
  let answering = 0;
  /** Each person's latest message that is not answered yet. */
  const lastOfPerson = new Map<string, Promise<undefined>>();

  async function refuse(
    outcome: 'busy' | 'limited',
    interaction: APIInteraction,
    responder: Responder,
    view: View,
  ): Promise<void> {
    const startedAt = clock.now();
    const response = toResponse(interaction, 'reply', errorReply(interaction, view));
    const isSent = await responder.respond(response, []).then(
      () => true,
      // Not logged: under load there may be many.
      () => false,
    );
    const milliseconds = clock.now() - startedAt;
    const firstResponse = isSent ? milliseconds : undefined;
    observe({
      interaction: interaction.id,
      name: 'refused',
      outcome,
      deferred: false,
      firstResponse,
      milliseconds,
    });
  }

  async function handle(interaction: APIInteraction, responder: Responder): Promise<void> {
    const locale = localeOf(interaction);
    if (loadShedder.isOverloaded(answering))
      return refuse('busy', interaction, responder, refusals.busy(locale));
    const seconds = rateLimit.count(personOf(interaction).userId);
    if (seconds > 0) return refuse('limited', interaction, responder, refusals.tooMuch(locale, seconds));
    answering += 1;
    try {
      observe(await respondTo(app, interaction, responder, { clock, log }));
    } finally {
      answering -= 1;
    }
  }

  async function handleMessage(message: MessageToBot, respond: MessageResponder): Promise<void> {
    if (loadShedder.isOverloaded(answering) || rateLimit.count(message.author.id) > 0) return;
    answering += 1;
    const before = lastOfPerson.get(message.author.id);
    const { promise: answered, resolve } = Promise.withResolvers<undefined>();
    // The next message may refer to this one's answer, such as "more pay".
    lastOfPerson.set(message.author.id, answered);
    try {
      await before;
      const answer = await app.handleMessage?.(message, AbortSignal.timeout(HANDLER_TIMEOUT_MS));
      if (answer) await respond(answer);
    } catch (error) {
      log.error({ error }, 'a message could not be answered');
    } finally {
      answering -= 1;
      resolve(undefined);
      if (lastOfPerson.get(message.author.id) === answered) lastOfPerson.delete(message.author.id);
    }
  }

  async function track(handling: Promise<void>): Promise<void> {
    running.add(handling);
    await handling;
    running.delete(handling);
  }

  return {
    handle: async (interaction, responder) => track(handle(interaction, responder)),
    handleMessage: async (message, respond) => track(handleMessage(message, respond)),
    inFlight: () => running.size,
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
