import type {
  APIApplicationCommandOptionChoice,
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Events } from './events.ts';
import type { Clock } from './clock.ts';
import type {
  InteractionState,
  InteractionView,
  ModalView,
  PlaceView,
  CommandUseView,
} from '../page/protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import type { InteractionStatus } from '../rules/interaction-rules.ts';
import type { Guild, User } from './world.ts';

/** What is known of an interaction when it is sent. */
export interface InteractionDetails {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionView['kind'];
  readonly payload: APIInteraction;
  readonly person: User;
  readonly place: PlaceView;
  readonly guild: Guild | undefined;
  readonly channelId: string;
  readonly label: string;
  readonly used: CommandUseView;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  readonly metadata: APIMessageInteractionMetadata;
  readonly sourceMessageId: string | null;
  readonly customId: string | null;
  /** The interaction that opened the modal that this one submits. */
  readonly openedBy: string | null;
  /** Autocomplete only: the type of the option being typed. */
  readonly optionType: number | null;
}

/** What has come of it. */
export interface InteractionProgress {
  readonly state: InteractionState;
  readonly answeredAfter: number | null;
  readonly deferred: 'reply' | 'update' | null;
  readonly responseMessageId: string | null;
  readonly modal: ModalView | null;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  readonly failure: string | null;
  readonly followUps: number;
  /** Why the latest response was refused. */
  readonly refusal: string | null;
}

/** The bot has given its first response. */
export const isAcknowledged = ({ state }: InteractionProgress) => state !== 'waiting';
/** Nothing more is expected of the bot. */
export const isSettled = ({ state }: InteractionProgress) => state !== 'waiting' && state !== 'deferred';

export interface Interaction extends InteractionDetails {
  readonly sentAt: number;
  readonly progress: () => InteractionProgress;
  /** Changes its progress and emits the change. */
  readonly update: (step: Partial<InteractionProgress>) => void;
  /** Resolves as soon as `reached` holds. */
  readonly until: (reached: (progress: InteractionProgress) => boolean) => Promise<InteractionProgress>;
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

export interface InteractionHooks {
  readonly dispatch: (interaction: Interaction) => void;
  /** Nothing came in 3 seconds, or nothing after a deferral in 15 minutes. */
  readonly fail: (interaction: Interaction) => void;
}

export function createInteractions(clock: Clock, events: Events, hooks: InteractionHooks) {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();

  function add(interaction: Interaction) {
    byId.set(interaction.id, interaction);
    byToken.set(interaction.token, interaction);
    const [oldest] = byId.values();
    if (byId.size <= MAX_INTERACTIONS || oldest === undefined) return;
    byId.delete(oldest.id);
    byToken.delete(oldest.token);
  }

  return {
    /** Sends one to the bot and starts its 3 seconds. */
    open(details: InteractionDetails): Interaction {
      let progress = INITIAL;
      const waiting = new Set<() => void>();
      const interaction: Interaction = {
        ...details,
        sentAt: clock.now(),
        progress: () => progress,
        update(step) {
          progress = { ...progress, ...step };
          if (details.kind !== 'autocomplete') {
            events.emit({ type: 'interaction', interaction: interactionView(interaction) });
          }
          for (const check of [...waiting]) check();
        },
        until: (reached) =>
          new Promise((resolve) => {
            const check = () => {
              if (!reached(progress)) return;
              waiting.delete(check);
              resolve(progress);
            };
            waiting.add(check);
            check();
          }),
      };
      add(interaction);
      interaction.update({});

      clock.after(LIMITS.firstResponse, () => {
        if (progress.state === 'waiting') hooks.fail(interaction);
      });
      clock.after(LIMITS.token, () => {
        if (progress.state !== 'deferred') return;
        if (progress.deferred === 'reply') hooks.fail(interaction);
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
      for (const { sourceMessageId, progress, update } of byId.values()) {
        const { state, deferred } = progress();
        if (sourceMessageId === messageId && state === 'deferred' && deferred === 'update')
          update({ state: 'edited' });
      }
    },
    /** What the rules ask of an interaction, known or not. */
    status(interaction: Interaction | undefined): InteractionStatus {
      const progress = interaction?.progress();
      const userOnly = interaction !== undefined && !('0' in interaction.owners);
      return {
        known: interaction !== undefined,
        now: clock.now(),
        sentAt: interaction?.sentAt ?? 0,
        acknowledged: progress !== undefined && progress.answeredAfter !== null,
        failed: progress?.state === 'failed',
        userFollowUps: userOnly ? progress?.followUps : undefined,
      };
    },
  };
}

export function interactionView(interaction: Interaction): InteractionView {
  const { id, kind, payload, person, place, channelId, label, sentAt, sourceMessageId, customId } =
    interaction;
  const { state, answeredAfter, responseMessageId, modal, failure } = interaction.progress();
  return {
    id,
    kind,
    personId: person.id,
    place: place.id,
    channelId,
    locale: 'locale' in payload ? payload.locale : person.locale,
    guildLocale: ('guild_locale' in payload ? payload.guild_locale : undefined) ?? null,
    label,
    state,
    sentAt,
    answeredAfter,
    sourceMessageId,
    customId,
    responseMessageId,
    modal,
    failure,
  };
}
