import { LIMITS } from './limits.ts';

/** How things stand with an interaction when the bot speaks of it. Times in milliseconds. */
export interface InteractionStatus {
  readonly known: boolean;
  readonly now: number;
  readonly sentAt: number;
  readonly acknowledged: boolean;
  /** Nothing came in time and the person has been told so. */
  readonly failed: boolean;
  /** Follow-ups so far, where only the person has installed the app; undefined elsewhere. */
  readonly userFollowUps: number | undefined;
}

/** A rule about the moment, not the form. */
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
  id: 'answer.in-time',
  description: 'The first answer comes within 3 seconds; after that the interaction is gone.',
  status: 404,
  code: 10062,
  title: 'Unknown interaction',
  broken: ({ known, acknowledged, failed, now, sentAt }) =>
    !known || (!acknowledged && (failed || now - sentAt > LIMITS.firstAnswer)),
};

const respondOnce: InteractionRule = {
  id: 'answer.once',
  description: 'An interaction is answered once; more goes through its webhook.',
  status: 400,
  code: 40060,
  title: 'Interaction has already been acknowledged.',
  broken: ({ acknowledged }) => acknowledged,
};

const tokenKnown: InteractionRule = {
  id: 'token.known',
  description: 'The webhook of an interaction opens with its first answer.',
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

/** Asked in order before a first answer. */
export const CALLBACK_RULES: readonly InteractionRule[] = [respondInTime, respondOnce];
/** Asked in order before anything through the webhook. */
export const WEBHOOK_RULES: readonly InteractionRule[] = [tokenAlive, tokenKnown];
/** Asked in order before a follow-up. */
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
