import type { Interaction } from '../state/interactions.ts';
import { LIMITS } from './limits.ts';
import { ERROR, rule, type RequestRule } from './request-rules.ts';

/** A rule about the moment of a request, not its form. */
export interface InteractionRule extends RequestRule {
  /** About a known interaction, or undefined; `now` in milliseconds. */
  readonly isBroken: (interaction: Interaction | undefined, now: number) => boolean;
}

const interactionRule = (
  isBroken: InteractionRule['isBroken'],
  ...about: Parameters<typeof rule>
): InteractionRule => ({ ...rule(...about), isBroken });

const isAnswered = (interaction: Interaction | undefined) =>
  (interaction?.progress().answeredAfter ?? null) !== null;

/** Checked in order before a first response. */
export const CALLBACK_RULES: readonly InteractionRule[] = [
  interactionRule(
    (interaction, now) =>
      interaction === undefined ||
      (!isAnswered(interaction) &&
        (interaction.progress().state === 'failed' || now - interaction.sentAt > LIMITS.firstResponse)),
    'response.in-time',
    ERROR.unknownInteraction,
    'The first response comes within 3 seconds; after that the interaction is gone.',
  ),
  interactionRule(
    isAnswered,
    'response.once',
    ERROR.acknowledged,
    'An interaction is responded to once; more goes through its webhook.',
  ),
];

/** Checked in order before anything through the webhook. */
export const WEBHOOK_RULES: readonly InteractionRule[] = [
  interactionRule(
    (interaction, now) => interaction !== undefined && now - interaction.sentAt >= LIMITS.token,
    'token.alive',
    ERROR.invalidToken,
    'An interaction’s token lives for 15 minutes.',
  ),
  interactionRule(
    (interaction) => !isAnswered(interaction),
    'token.known',
    ERROR.unknownWebhook,
    'The webhook of an interaction opens with its first response.',
  ),
];

/** Checked in order before a follow-up. */
export const FOLLOW_UP_RULES: readonly InteractionRule[] = [
  ...WEBHOOK_RULES,
  interactionRule(
    (interaction) =>
      interaction !== undefined &&
      !('0' in interaction.owners) &&
      interaction.progress().followUps >= LIMITS.userFollowUps,
    'follow-up.limit',
    ERROR.followUpLimit,
    'Where only the person has installed the app, an interaction has up to 5 follow-ups.',
  ),
];

export const INTERACTION_RULES: readonly InteractionRule[] = [...CALLBACK_RULES, ...FOLLOW_UP_RULES];

/** The first of these rules that is broken. */
export const firstBroken = (
  rules: readonly InteractionRule[],
  interaction: Interaction | undefined,
  now: number,
): InteractionRule | undefined => rules.find(({ isBroken }) => isBroken(interaction, now));
