import { notice, privateScreen, type PrivateScreen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { echo } from '../../src/components/text.ts';
import { noticeView } from '../../src/views/notices.ts';
import { addedView, noPicksView } from '../../src/views/team/member.ts';
import { formRoute } from '../ask/custom-ids.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/errors.ts';
import { pickMineRoute } from '../skills/custom-ids.ts';
import { readPicks } from '../skills/picks.ts';
import { hideRoute, nameRoute, type TeamState } from './custom-ids.ts';
import { isOpen, isScreen, readWall, skillNamer } from './team-wall.ts';
import { sentenceNotice } from '../shared/notice.ts';

export const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1_000;

/** Starts a wall and gives its id. */
export async function startWall(context: Context, name: string): Promise<string | PrivateScreen> {
  const { services, personal, userId, locale } = context;
  const team = services.newId();
  const closes = services.now() + SEVEN_DAYS_MS;
  const started = await personal.teams.start(team, userId, { name, locale, closes });
  return started.ok ? team : notSavedError(context);
}

/** Puts the person's picks on a wall; replaces earlier ones. */
export async function addPicks(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const { personal, userId, displayName, locale } = context;
  const t = sentencesFor(locale);
  const [wall, picks, named] = await Promise.all([
    readWall(context, team),
    readPicks(context),
    personal.teams.isNamed(team, userId),
  ]);
  if (isScreen(wall)) return wall;
  if (!isOpen(context, wall)) return sentenceNotice(t.team.ended);
  if (!picks || !named.ok) return storeError(context);
  if (picks.length === 0)
    return notice(noPicksView(t, { pickId: pickMineRoute.id({}), wordsId: formRoute.id({ via: 'see' }) }));
  const joined = await personal.teams.join(team, userId, picks);
  if (!joined.ok) return notSavedError(context);
  return notice(
    addedView(t, {
      skillNames: picks.map(skillNamer(context, t)),
      name: named.value ? displayName : undefined,
      nameId: nameRoute.id({ team }),
      hideId: hideRoute.id({ team }),
      changeId: pickMineRoute.id({}),
    }),
  );
}

/** Removes the person's picks and name from a wall. */
export async function removePicks(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const left = await context.personal.teams.leave(team, context.userId);
  return left.ok ? sentenceNotice(sentencesFor(context.locale).team.removed) : notSavedError(context);
}

/** Shows or hides the person's name to the team. */
export async function nameMember(context: Context, team: string, show: boolean): Promise<PrivateScreen> {
  const { personal, userId, displayName, locale } = context;
  const t = sentencesFor(locale);
  const renamed = await personal.teams.rename(team, userId, show ? displayName : undefined);
  if (!renamed.ok) return notSavedError(context);
  const { label, id, sentence } = show
    ? { sentence: t.team.nameShown(echo(displayName)), label: t.team.hideName, id: hideRoute.id({ team }) }
    : { sentence: t.team.nameHidden, label: t.team.showName, id: nameRoute.id({ team }) };
  return privateScreen(noticeView(sentence, [{ id, label }]));
}
