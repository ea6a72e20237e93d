import { message, type Reply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { INTERESTS, type Interest } from 'waymark-onet';
import { chooseView } from '../../src/views/explore/interests.ts';
import type { Context } from '../shared/context.ts';
import type { Chosen } from './answers.ts';
import { alsoRoute, fitRoute, mostRoute } from './custom-ids.ts';

/** The interests among these words, in their own order: whatever was sent, only these go on. */
export const interestsIn = (words: readonly string[]): Interest[] =>
  INTERESTS.filter((interest) => words.includes(interest));

/** Choosing interests by hand; what is liked most is not counted as liked too. */
export function choose({ locale }: Context, { most, also }: Chosen, note?: string): Reply {
  const less = also.filter((interest) => !most.includes(interest));
  return message(
    chooseView(sentencesFor(locale), {
      most,
      also: less,
      ...(note !== undefined && { note }),
      mostId: mostRoute.id({ also: less }),
      alsoId: alsoRoute.id({ most }),
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { most, also: less } }),
    }),
  );
}
