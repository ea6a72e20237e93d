import type { Interaction } from '../state/interactions.ts';
import { LIMITS } from './limits.ts';
import { UNKNOWN_WEBHOOK, rule, type RequestRule } from './request-rules.ts';

/** A rule about the state of an interaction, not about a form. */
export interface InteractionRule extends RequestRule {
  /** About a known interaction, or undefined; `now` in milliseconds. */
  readonly isBroken: (interaction: Interaction | undefined, now: number) => boolean;
}

const interactionRule = (
  isBroken: InteractionRule['isBroken'],
  ...about: Parameters<typeof rule>
): InteractionRule => ({ ...rule(...about), isBroken });

const isAnswered = (interaction: Interaction | undefined) => (interaction?.answeredAfter ?? null) !== null;

const WEBHOOK_RULES: readonly InteractionRule[] = [
  interactionRule(
    (interaction, now) => interaction !== undefined && now - interaction.sentAt >= LIMITS.token,
    'token.alive',
    [401, 50027, 'Invalid Webhook Token'],
    'An interaction’s token lives for 15 minutes.',
  ),
  interactionRule(
    (interaction) => !isAnswered(interaction),
    'token.known',
    UNKNOWN_WEBHOOK,
    'The webhook of an interaction opens with its first response.',
  ),
];

/** Checked in order before a first response, before anything through the webhook, and before a follow-up. */
export const INTERACTION_RULES = {
  response: [
    interactionRule(
      (interaction, now) =>
        interaction === undefined ||
        (!isAnswered(interaction) &&
          (interaction.state === 'failed' || now - interaction.sentAt > LIMITS.firstResponse)),
      'response.in-time',
      [404, 10062, 'Unknown interaction'],
      'The first response comes within 3 seconds; after that the interaction is gone.',
    ),
    interactionRule(
      isAnswered,
      'response.once',
      [400, 40060, 'Interaction has already been acknowledged.'],
      'An interaction is responded to once; more goes through its webhook.',
    ),
  ],
  webhook: WEBHOOK_RULES,
  followUp: [
    ...WEBHOOK_RULES,
    interactionRule(
      (interaction) =>
        interaction !== undefined &&
        !('0' in interaction.owners) &&
        interaction.followUps >= LIMITS.userFollowUps,
      'follow-up.limit',
      [400, 40094, 'This interaction has reached the maximum number of follow-up messages'],
      'Where only the person has installed the app, an interaction has up to 5 follow-ups.',
    ),
  ],
} as const;

/** The first of these rules that is broken. */
export const firstBroken = (
  moment: keyof typeof INTERACTION_RULES,
  interaction: Interaction | undefined,
  now: number,
): InteractionRule | undefined =>
  INTERACTION_RULES[moment].find(({ isBroken }) => isBroken(interaction, now));
