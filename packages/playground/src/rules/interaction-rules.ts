import { LIMITS } from './limits.ts';

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
export interface InteractionRule {
  readonly id: string;
  readonly description: string;
  readonly status: number;
  readonly code: number;
  /** Discord's own title of the error. */
  readonly title: string;
  readonly broken: (status: InteractionStatus) => boolean;
}

const respondInTime: InteractionRule = {
  id: 'response.in-time',
  description: 'The first response comes within 3 seconds; after that the interaction is gone.',
  status: 404,
  code: 10062,
  title: 'Unknown interaction',
  broken: ({ known, acknowledged, failed, now, sentAt }) =>
    !known || (!acknowledged && (failed || now - sentAt > LIMITS.firstResponse)),
};

const respondOnce: InteractionRule = {
  id: 'response.once',
  description: 'An interaction is responded to once; more goes through its webhook.',
  status: 400,
  code: 40060,
  title: 'Interaction has already been acknowledged.',
  broken: ({ acknowledged }) => acknowledged,
};

const tokenKnown: InteractionRule = {
  id: 'token.known',
  description: 'The webhook of an interaction opens with its first response.',
  status: 404,
  code: 10015,
  title: 'Unknown Webhook',
  broken: ({ known, acknowledged }) => !known || !acknowledged,
};

const tokenAlive: InteractionRule = {
  id: 'token.alive',
  description: 'The token of an interaction lives for 15 minutes.',
  status: 401,
  code: 50027,
  title: 'Invalid Webhook Token',
  broken: ({ known, now, sentAt }) => known && now - sentAt >= LIMITS.token,
};

const followUpLimit: InteractionRule = {
  id: 'follow-up.limit',
  description: 'Where only the person has installed the app, an interaction has up to 5 follow-ups.',
  status: 400,
  code: 40094,
  title: 'This interaction has reached the maximum number of follow-up messages',
  broken: ({ userFollowUps }) => (userFollowUps ?? 0) >= LIMITS.userFollowUps,
};

/** Checked in order before a first response. */
export const CALLBACK_RULES: readonly InteractionRule[] = [respondInTime, respondOnce];
/** Checked in order before anything through the webhook. */
export const WEBHOOK_RULES: readonly InteractionRule[] = [tokenAlive, tokenKnown];
/** Checked in order before a follow-up. */
export const FOLLOW_UP_RULES: readonly InteractionRule[] = [...WEBHOOK_RULES, followUpLimit];

export const INTERACTION_RULES: readonly InteractionRule[] = [
  respondInTime,
  respondOnce,
  tokenAlive,
  tokenKnown,
  followUpLimit,
];

/** The first of these rules that is broken. */
export const firstBroken = (
  rules: readonly InteractionRule[],
  status: InteractionStatus,
): InteractionRule | undefined => rules.find((rule) => rule.broken(status));
