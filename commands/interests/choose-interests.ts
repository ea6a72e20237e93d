import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { INTERESTS, type Interest } from 'waymark-onet';
import { chooseView } from '../../src/views/explore/interests.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError } from '../shared/error-screens.ts';
import { chosenBy, scoresFrom, type Chosen } from './profile-codec.ts';
import { alsoRoute, clearRoute, fitRoute, mostRoute, questionRoute } from './custom-ids.ts';
import { readInterests } from './stored-interests.ts';

/** The interests among these words, in RIASEC order; other words are ignored. */
export const interestsIn = (words: readonly string[]): Interest[] =>
  INTERESTS.filter((interest) => words.includes(interest));

/** The menus to choose interests by hand. An interest in `most` is dropped from `also`. */
export async function chooseInterests(
  context: Context,
  { most, also }: Chosen,
  note?: string,
): Promise<Screen> {
  const less = also.filter((interest) => !most.includes(interest));
  const stored = await readInterests(context);
  return privateScreen(
    chooseView(context.t, {
      most,
      also: less,
      note,
      mostId: mostRoute.id({ also: less }),
      alsoId: alsoRoute.id({ most }),
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { most, also: less } }),
      askId: questionRoute.id({ form: 'short', answers: '' }),
      clearId: stored && clearRoute.id({}),
    }),
  );
}

/** The same, with the stored interests selected. */
export async function chooseFromStored(context: Context): Promise<Screen> {
  const stored = await readInterests(context);
  return chooseInterests(context, chosenBy(scoresFrom((interest) => stored?.profile[interest] ?? 0)));
}

/** Deletes the stored interests. */
export async function clearInterests(context: Context): Promise<Screen> {
  const cleared = await context.personal.interests.clear(context.userId);
  if (!cleared.ok) return notSavedError(context);
  return chooseInterests(context, { most: [], also: [] }, context.t.interests.cleared);
}
