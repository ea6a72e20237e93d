import { notice, privateScreen, type PrivateScreen } from '../../src/app/reply.ts';
import type { ButtonOptions } from '../../src/components/controls.ts';
import { echo, plain } from '../../src/components/text.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { noticeView } from '../../src/views/notices.ts';
import { formRoute } from '../ask/custom-ids.ts';
import { skillNamer } from '../career/career-summary.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { pickMineRoute } from '../skills/custom-ids.ts';
import { readPicks } from '../skills/picks.ts';
import { hideRoute, nameRoute, type TeamState } from './custom-ids.ts';
import { isOpen, isScreen, readWall } from './team-wall.ts';
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
  const { personal, userId, displayName, t } = context;
  const [wall, picks, named] = await Promise.all([
    readWall(context, team),
    readPicks(context),
    personal.teams.isNamed(team, userId),
  ]);
  if (isScreen(wall)) return wall;
  if (!isOpen(context, wall)) return sentenceNotice(t.team.ended);
  if (!picks || !named.ok) return storeError(context);
  if (picks.length === 0)
    return notice(
      noticeView(t.team.noPicks, [
        { id: pickMineRoute.id({}), label: t.picker.pick, primary: true },
        { id: formRoute.id({ via: 'see' }), label: t.fit.ownWords },
      ]),
    );
  const joined = await personal.teams.join(team, userId, picks);
  if (!joined.ok) return notSavedError(context);
  return notice(
    noticeView(
      [
        t.team.added(picks.map(skillNamer(context)).map(plain)),
        named.value ? t.team.named(echo(displayName)) : t.team.onlyCounts,
      ],
      [nameButton(t, team, named.value), { id: pickMineRoute.id({}), label: t.fit.change }],
    ),
  );
}

/** Removes the person's picks and name from a wall. */
export async function removePicks(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const left = await context.personal.teams.leave(team, context.userId);
  return left.ok ? sentenceNotice(context.t.team.removed) : notSavedError(context);
}

/** Shows or hides the person's name to the team. */
export async function nameMember(context: Context, team: string, show: boolean): Promise<PrivateScreen> {
  const { personal, userId, displayName, t } = context;
  const renamed = await personal.teams.rename(team, userId, show ? displayName : undefined);
  if (!renamed.ok) return notSavedError(context);
  const sentence = show ? t.team.nameShown(echo(displayName)) : t.team.nameHidden;
  return privateScreen(noticeView(sentence, [nameButton(t, team, show)]));
}

/** Hides the person's name from the team, or shows it. */
const nameButton = (t: Sentences, team: string, isShown: boolean): ButtonOptions =>
  isShown
    ? { id: hideRoute.id({ team }), label: t.team.hideName }
    : { id: nameRoute.id({ team }), label: t.team.showName };
