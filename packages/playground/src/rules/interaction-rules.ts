import { LIMITS } from './limits.ts';
import type { RequestRule } from './request-rules.ts';
import { rule } from './request-rules.ts';

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

const respondInTime: InteractionRule = {
  ...rule(
    'response.in-time',
    404,
    10062,
    'Unknown interaction',
    'The first response comes within 3 seconds; after that the interaction is gone.',
  ),
  isBroken: ({ known, acknowledged, failed, now, sentAt }) =>
    !known || (!acknowledged && (failed || now - sentAt > LIMITS.firstResponse)),
};

const respondOnce: InteractionRule = {
  ...rule(
    'response.once',
    400,
    40060,
    'Interaction has already been acknowledged.',
    'An interaction is responded to once; more goes through its webhook.',
  ),
  isBroken: ({ acknowledged }) => acknowledged,
};

const tokenKnown: InteractionRule = {
  ...rule(
    'token.known',
    404,
    10015,
    'Unknown Webhook',
    'The webhook of an interaction opens with its first response.',
  ),
  isBroken: ({ known, acknowledged }) => !known || !acknowledged,
};

const tokenAlive: InteractionRule = {
  ...rule('token.alive', 401, 50027, 'Invalid Webhook Token', 'An interaction’s token lives for 15 minutes.'),
  isBroken: ({ known, now, sentAt }) => known && now - sentAt >= LIMITS.token,
};

const followUpLimit: InteractionRule = {
  ...rule(
    'follow-up.limit',
    400,
    40094,
    'This interaction has reached the maximum number of follow-up messages',
    'Where only the person has installed the app, an interaction has up to 5 follow-ups.',
  ),
  isBroken: ({ userFollowUps }) => (userFollowUps ?? 0) >= LIMITS.userFollowUps,
};

/** Checked in order before a first response. */
export const CALLBACK_RULES: readonly InteractionRule[] = [respondInTime, respondOnce];
/** Checked in order before anything through the webhook. */
export const WEBHOOK_RULES: readonly InteractionRule[] = [tokenAlive, tokenKnown];
/** Checked in order before a follow-up. */
export const FOLLOW_UP_RULES: readonly InteractionRule[] = [...WEBHOOK_RULES, followUpLimit];

export const INTERACTION_RULES: readonly InteractionRule[] = [...CALLBACK_RULES, ...FOLLOW_UP_RULES];

/** The first of these rules that is broken. */
export const firstBroken = (
  rules: readonly InteractionRule[],
  status: InteractionStatus,
): InteractionRule | undefined => rules.find(({ isBroken }) => isBroken(status));
