import { LIMITS } from './limits.ts';
import { ERROR, rule, type RequestRule } from './request-rules.ts';

/** How an interaction stands when a request about it comes. Times in milliseconds. */
export interface InteractionStatus {
  readonly known: boolean;
  readonly now: number;
  readonly sentAt: number;
  readonly acknowledged: boolean;
  /** No response came in time, and the person was told so. */
  readonly failed: boolean;
  /** Follow-ups so far, where only the person has installed the app; undefined elsewhere. */
  readonly userFollowUps: number | undefined;
}

/** A rule about the moment of a request, not its form. */
export interface InteractionRule extends RequestRule {
  readonly isBroken: (status: InteractionStatus) => boolean;
}

const interactionRule = (
  isBroken: InteractionRule['isBroken'],
  ...about: Parameters<typeof rule>
): InteractionRule => ({ ...rule(...about), isBroken });

/** Checked in order before a first response. */
export const CALLBACK_RULES: readonly InteractionRule[] = [
  interactionRule(
    ({ known, acknowledged, failed, now, sentAt }) =>
      !known || (!acknowledged && (failed || now - sentAt > LIMITS.firstResponse)),
    'response.in-time',
    ERROR.unknownInteraction,
    'The first response comes within 3 seconds; after that the interaction is gone.',
  ),
  interactionRule(
    ({ acknowledged }) => acknowledged,
    'response.once',
    ERROR.acknowledged,
    'An interaction is responded to once; more goes through its webhook.',
  ),
];

/** Checked in order before anything through the webhook. */
export const WEBHOOK_RULES: readonly InteractionRule[] = [
  interactionRule(
    ({ known, now, sentAt }) => known && now - sentAt >= LIMITS.token,
    'token.alive',
    ERROR.invalidToken,
    'An interaction’s token lives for 15 minutes.',
  ),
  interactionRule(
    ({ known, acknowledged }) => !known || !acknowledged,
    'token.known',
    ERROR.unknownWebhook,
    'The webhook of an interaction opens with its first response.',
  ),
];

/** Checked in order before a follow-up. */
export const FOLLOW_UP_RULES: readonly InteractionRule[] = [
  ...WEBHOOK_RULES,
  interactionRule(
    ({ userFollowUps }) => (userFollowUps ?? 0) >= LIMITS.userFollowUps,
    'follow-up.limit',
    ERROR.followUpLimit,
    'Where only the person has installed the app, an interaction has up to 5 follow-ups.',
  ),
];

export const INTERACTION_RULES: readonly InteractionRule[] = [...CALLBACK_RULES, ...FOLLOW_UP_RULES];

/** The first of these rules that is broken. */
export const firstBroken = (
  rules: readonly InteractionRule[],
  status: InteractionStatus,
): InteractionRule | undefined => rules.find(({ isBroken }) => isBroken(status));
