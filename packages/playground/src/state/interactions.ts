import type {
  APIApplicationCommandOptionChoice,
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Events } from './events.ts';
import type { Clock } from './clock.ts';
import type { CommandUseView, InteractionView } from '../page/protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import type { Guild, User } from './world.ts';

/** The data of an interaction for the page when it is sent. */
type InteractionStart = Omit<InteractionView, 'payload' | keyof InteractionProgress>;

/** The other data at that time. */
export interface InteractionDetails {
  readonly token: string;
  readonly payload: APIInteraction;
  readonly person: User;
  readonly channelId: string;
  readonly guild: Guild | undefined;
  readonly used: CommandUseView | null;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  readonly metadata: APIMessageInteractionMetadata;
  /** The interaction that opened the modal that this one submits. */
  readonly opener?: Interaction;
  /** Autocomplete only: the type of the option being typed. */
  readonly optionType?: number | undefined;
}

/** Its progress. */
export interface InteractionProgress extends Pick<
  InteractionView,
  'state' | 'answeredAfter' | 'modal' | 'failure'
> {
  readonly deferred: 'reply' | 'update' | null;
  /** The message of the response. */
  readonly responseMessageId: string | null;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  readonly followUps: number;
  /** Why the latest response was refused, in a sentence. */
  readonly refusal: string | null;
}

/** The bot has given its first response. */
export const isAcknowledged = ({ state }: InteractionProgress) => state !== 'waiting';
/** Nothing more is expected of the bot. */
export const isSettled = ({ state }: InteractionProgress) => state !== 'waiting' && state !== 'deferred';

export interface Interaction extends InteractionStart, InteractionDetails, InteractionProgress {
  readonly sentAt: number;
  readonly view: () => InteractionView;
  /** Changes its progress and emits the change. */
  readonly update: (step: Partial<InteractionProgress>) => void;
  /** Resolves as soon as `reached` holds. */
  readonly until: (reached: (progress: InteractionProgress) => boolean) => Promise<void>;
}

export type Interactions = ReturnType<typeof createInteractions>;

const MAX_INTERACTIONS = 2_000;

const INITIAL: InteractionProgress = {
  state: 'waiting',
  answeredAfter: null,
  deferred: null,
  responseMessageId: null,
  modal: null,
  choices: null,
  failure: null,
  followUps: 0,
  refusal: null,
};

/** `fail` is called if there is no response within 3 seconds, or no completion of a deferred response within 15 minutes. */
export function createInteractions(
  clock: Clock,
  events: Events,
  hooks: Readonly<Record<'dispatch' | 'fail', (interaction: Interaction) => void>>,
) {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  return {
    /** Sends an interaction to the bot and starts its 3-second limit. */
    open(start: InteractionStart, details: InteractionDetails): Interaction {
      const waiting = new Set<() => void>();
      const interaction: Interaction = {
        ...start,
        ...details,
        ...INITIAL,
        sentAt: clock.now(),
        view() {
          const { state, answeredAfter, modal, failure, payload } = interaction;
          return { ...start, state, answeredAfter, modal, failure, payload };
        },
        update(step) {
          Object.assign(interaction, step);
          if (start.kind !== 'autocomplete')
            events.emit({ type: 'interaction', interaction: interaction.view() });
          for (const check of [...waiting]) check();
        },
        until: (reached) =>
          new Promise((resolve) => {
            const check = () => {
              if (!reached(interaction)) return;
              waiting.delete(check);
              resolve();
            };
            waiting.add(check);
            check();
          }),
      };
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      const [oldest] = byId.values();
      if (byId.size > MAX_INTERACTIONS && oldest !== undefined) {
        byId.delete(oldest.id);
        byToken.delete(oldest.token);
      }
      interaction.update({});

      clock.after(LIMITS.firstResponse, () => {
        if (interaction.state === 'waiting') hooks.fail(interaction);
      });
      clock.after(LIMITS.token, () => {
        if (interaction.state !== 'deferred') return;
        if (interaction.deferred === 'reply') hooks.fail(interaction);
        else interaction.update({ state: 'answered' });
      });
      hooks.dispatch(interaction);
      return interaction;
    },
    get: (id: string): Interaction | undefined => byId.get(id),
    byToken: (token: string): Interaction | undefined => byToken.get(token),
    all: (): readonly Interaction[] => [...byId.values()],
    /** Settles deferred updates of a message that has been edited. */
    completeUpdate(messageId: string): void {
      for (const { sourceMessageId, state, deferred, update } of byId.values()) {
        if (sourceMessageId === messageId && state === 'deferred' && deferred === 'update')
          update({ state: 'edited' });
      }
    },
  };
}
