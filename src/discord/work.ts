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
import type { Budget } from './budget.ts';
import { answer, type Delivery } from './deadline.ts';
import type { Line } from './line.ts';
import type { Observe } from './observe.ts';

/** The most interactions that are answered at once; more are turned away at once instead of late. */
export const MOST_UNDER_WAY = 500;

/** Once somebody has stood in line for longer, whoever comes is turned away instead of served late, in milliseconds. */
export const LONGEST_WAIT_MS = 300;

/** Once somebody has stood in line for longer, it is crowded, in milliseconds; */
export const CROWDED_AFTER_MS = 50;

/** and for so long after that, since those who are turned away make the line short again and again. */
export const CROWDED_FOR_MS = 1_000;

/** Screens for who is turned away. */
export interface Refusals {
  readonly busy: (locale: Locale) => readonly APIMessageTopLevelComponent[];
  readonly tooMuch: (locale: Locale, seconds: number) => readonly APIMessageTopLevelComponent[];
}

export interface WorkOptions {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly budget: Budget;
  readonly line: Line;
  readonly refusals: Refusals;
  readonly observe: Observe;
}

/** The interactions under way. */
export interface Work {
  /** Answers one, or turns it away. Never rejects. */
  readonly receive: (interaction: APIInteraction, delivery: Delivery) => Promise<void>;
  readonly underWay: () => number;
  /** Whether people wait, or did a moment ago. */
  readonly crowded: () => boolean;
  /** Resolves once nothing is under way. */
  readonly done: () => Promise<void>;
}

export function createWork({ app, clock, log, budget, line, refusals, observe }: WorkOptions): Work {
  const working = new Set<Promise<void>>();
  /** Those who were not turned away. */
  let answering = 0;
  let crowdedAt = -Infinity;

  async function turnAway(
    outcome: 'busy' | 'limited',
    interaction: APIInteraction,
    delivery: Delivery,
    components: readonly APIMessageTopLevelComponent[],
  ): Promise<void> {
    const startedAt = clock.now();
    const facts = { interaction: interaction.id, name: 'turned away', outcome, deferred: false };
    try {
      await delivery.respond(asideFor(interaction, components), []);
      const milliseconds = clock.now() - startedAt;
      observe({ ...facts, firstAnswer: milliseconds, milliseconds });
    } catch {
      // Not to be told that we are busy is no news worth a line when there is much to do.
      observe({ ...facts, firstAnswer: undefined, milliseconds: clock.now() - startedAt });
    }
  }

  async function take(interaction: APIInteraction, userId: string, delivery: Delivery): Promise<void> {
    const close = budget.open(userId);
    const answered = await answer(app, interaction, delivery, { clock, log });
    close(answered.milliseconds);
    observe(answered);
  }

  async function begin(interaction: APIInteraction, delivery: Delivery): Promise<void> {
    const locale = 'locale' in interaction ? interaction.locale : Locale.EnglishUS;
    if (answering >= MOST_UNDER_WAY || line.wait() > LONGEST_WAIT_MS) {
      return turnAway('busy', interaction, delivery, refusals.busy(locale));
    }
    answering += 1;
    try {
      await serve(interaction, locale, delivery);
    } finally {
      answering -= 1;
    }
  }

  async function serve(interaction: APIInteraction, locale: Locale, delivery: Delivery): Promise<void> {
    await line.stand();
    const userId = (interaction.member?.user ?? interaction.user)?.id ?? '';
    const seconds = budget.wait(userId);
    return seconds === 0
      ? take(interaction, userId, delivery)
      : turnAway('limited', interaction, delivery, refusals.tooMuch(locale, seconds));
  }

  return {
    async receive(interaction, delivery) {
      const doing = begin(interaction, delivery).finally(() => {
        working.delete(doing);
      });
      working.add(doing);
      await doing;
    },
    underWay: () => working.size,
    crowded() {
      const present = clock.now();
      if (answering >= MOST_UNDER_WAY || line.wait() > CROWDED_AFTER_MS) crowdedAt = present;
      return Math.abs(present - crowdedAt) < CROWDED_FOR_MS;
    },
    async done() {
      while (working.size > 0) await Promise.allSettled(working);
    },
  };
}

/** A word for the person alone, beside what is there; no suggestions while they type. */
const asideFor = (
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
