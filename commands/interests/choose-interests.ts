import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { INTERESTS, type Interest } from 'waymark-onet';
import { chooseView } from '../../src/views/explore/interests.ts';
import type { PublicContext } from '../shared/context.ts';
import type { Chosen } from './answers.ts';
import { alsoRoute, fitRoute, mostRoute } from './custom-ids.ts';

/** The interests among these words, in RIASEC order; other words are ignored. */
export const interestsIn = (words: readonly string[]): Interest[] =>
  INTERESTS.filter((interest) => words.includes(interest));

/** Choosing interests by hand. An interest that is liked most does not count as liked too. */
export function chooseInterests({ locale }: PublicContext, { most, also }: Chosen, note?: string): Screen {
  const less = also.filter((interest) => !most.includes(interest));
  return privateScreen(
    chooseView(sentencesFor(locale), {
      most,
      also: less,
      note,
      mostId: mostRoute.id({ also: less }),
      alsoId: alsoRoute.id({ most }),
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { most, also: less } }),
    }),
  );
}
