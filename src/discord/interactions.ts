import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  Locale,
} from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';
import type { LoadShedder } from './load-shedding.ts';
import type { Outcome } from './outcome.ts';
import type { RateLimit } from './rate-limit.ts';
import type { MessageHandler, MessageResponder, MessageToBot } from './messages.ts';
import { HANDLER_TIMEOUT_MS, respondTo } from './respond.ts';
import type { Responder } from './responder.ts';

/** The messages for refused interactions. */
export interface RefusalMessages {
  readonly busy: (locale: Locale) => readonly APIMessageTopLevelComponent[];
  readonly tooMuch: (locale: Locale, seconds: number) => readonly APIMessageTopLevelComponent[];
}

export interface InteractionHandlerOptions {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly rateLimit: RateLimit;
  readonly loadShedder: LoadShedder;
  readonly refusals: RefusalMessages;
  readonly observe: (outcome: Outcome) => void;
}

export interface InteractionHandler {
  /** Answers an interaction, or refuses it when overloaded or over the rate limit. Never rejects. */
  readonly handle: (interaction: APIInteraction, responder: Responder) => Promise<void>;
  /** Replies to a message, or not when there is too much to do; to those of a person in their order. Never rejects. */
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
  /** The message of each person that came last and is not answered yet. */
  const lastOfPerson = new Map<string, Promise<undefined>>();

  async function handle(interaction: APIInteraction, responder: Responder): Promise<void> {
    const locale = 'locale' in interaction ? interaction.locale : Locale.EnglishUS;
    const refuse = async (
      outcome: 'busy' | 'limited',
      components: readonly APIMessageTopLevelComponent[],
    ): Promise<void> => {
      observe(await sendRefusal(interaction, responder, { outcome, components, clock }));
    };
    if (loadShedder.isOverloaded(answering)) return refuse('busy', refusals.busy(locale));
    const seconds = rateLimit.count((interaction.member?.user ?? interaction.user)?.id ?? '');
    if (seconds > 0) return refuse('limited', refusals.tooMuch(locale, seconds));
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
    // The next message may refer to this one's answer: "more pay".
    lastOfPerson.set(message.author.id, answered);
    try {
      await before;
      const answer = await app.handleMessage?.(message, AbortSignal.timeout(HANDLER_TIMEOUT_MS));
      if (!answer) return;
      const { files = [], ...reply } = answer;
      await respond(reply, files);
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

interface Refusal {
  readonly outcome: 'busy' | 'limited';
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly clock: Clock;
}

async function sendRefusal(
  interaction: APIInteraction,
  responder: Responder,
  { outcome, components, clock }: Refusal,
): Promise<Outcome> {
  const startedAt = clock.now();
  const facts = { interaction: interaction.id, name: 'refused', outcome, deferred: false };
  try {
    await responder.respond(ephemeral(interaction, components), []);
    const milliseconds = clock.now() - startedAt;
    return { ...facts, firstResponse: milliseconds, milliseconds };
  } catch {
    // Not logged: under load there may be many.
    return { ...facts, firstResponse: undefined, milliseconds: clock.now() - startedAt };
  }
}

/** An ephemeral message; for autocomplete, no suggestions. */
const ephemeral = (
  { type }: APIInteraction,
  components: readonly APIMessageTopLevelComponent[],
): APIInteractionResponse =>
  type === InteractionType.ApplicationCommandAutocomplete
    ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
    : {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
          components: [...components],
          allowed_mentions: { parse: [] },
        },
      };
