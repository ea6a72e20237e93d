import type { MessageReply } from '../../src/app/reply.ts';
import { aside } from '../../src/app/reply.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_GROUPS,
  type SoftSkillCode,
} from '../../src/onet/services/soft-skills.ts';
import type { Failure } from '../../src/onet/answer.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { Context } from '../services.ts';

export const GROUPS = ['social', 'thinking'] as const satisfies (keyof typeof SOFT_SKILL_GROUPS)[];

export type Group = (typeof GROUPS)[number];

/** The codes that are soft skills, in the service's order: whatever was stored or sent, only these go on. */
export const softSkillCodes = (codes: Iterable<string>): SoftSkillCode[] => {
  const given = new Set(codes);
  return SOFT_SKILL_CODES.filter((code) => given.has(code));
};

/** The person's picks, or undefined when the store can not be read: that is not the same as none. */
export async function pickedBy({ services, userId }: Context): Promise<SoftSkillCode[] | undefined> {
  const stored = await services.picks.read(userId, GROUPS);
  return stored.ok ? softSkillCodes(stored.value) : undefined;
}

export const storeTrouble = ({ locale }: Context): MessageReply =>
  aside(noticeView(sentencesFor(locale).troubles.store));

export const notSaved = ({ locale }: Context): MessageReply =>
  aside(noticeView(sentencesFor(locale).troubles.notSaved));

/** The plain sentence for an answer O*NET did not give; what exactly happened is in the log of the one who asked. */
export function onetTrouble({ locale }: Context, { reason, message }: Failure): MessageReply {
  const { troubles } = sentencesFor(locale);
  switch (reason) {
    case 'no-data':
      return aside(noticeView(troubles.noData));
    case 'not-available-locally':
      return aside(noticeView(troubles.notLocal));
    case 'unavailable':
    case 'unauthorized':
      return aside(noticeView(troubles.unavailable));
    case 'bad-request':
      // What goes to O*NET is made from checked input, so this is a mistake of ours.
      throw new Error(message);
  }
}
