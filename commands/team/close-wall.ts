import { skillCounts } from '../../src/advice/team.ts';
import { notice, type PrivateScreen } from '../../src/app/reply.ts';
import { csv } from '../../src/views/csv.ts';
import { noticeView } from '../../src/views/notices.ts';
import { skillNamer } from '../career/career-summary.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { sentenceNotice } from '../shared/notice.ts';
import { summaryRoute, type TeamState } from './custom-ids.ts';
import { SEVEN_DAYS_MS } from './membership.ts';
import { isScreen, readWall } from './team-wall.ts';

const FILE_NAME = 'waymark-team.csv';

/** Closes a wall, if the person started it, and sends them its numbers. */
export async function closeWall(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const { services, t } = context;
  const refused = await setClosing(context, team, services.now());
  return refused ?? numbers(context, team, t.team.closedNow);
}

/** Opens a closed wall for seven days, if the person started it. */
export async function reopenWall(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const { services, t } = context;
  const refused = await setClosing(context, team, services.now() + SEVEN_DAYS_MS);
  return refused ?? sentenceNotice(t.team.reopened);
}

/** The numbers of a wall as a file, for whoever started it. */
export async function numbersFile(context: Context, { team }: TeamState): Promise<PrivateScreen> {
  const { personal, userId, t } = context;
  const starter = await personal.teams.isStarter(team, userId);
  if (!starter.ok) return storeError(context);
  return starter.value ? numbers(context, team) : sentenceNotice(t.team.onlyStarter);
}

/** Sets when a wall closes. Resolves with a notice when that fails or the person did not start the wall. */
async function setClosing(
  context: Context,
  team: string,
  closes: number,
): Promise<PrivateScreen | undefined> {
  const { personal, userId, t } = context;
  const done = await personal.teams.close(team, userId, closes);
  if (!done.ok) return notSavedError(context);
  return done.value ? undefined : sentenceNotice(t.team.onlyStarter);
}

async function numbers(context: Context, team: string, sentence?: string): Promise<PrivateScreen> {
  const { personal, t } = context;
  const [wall, named] = await Promise.all([readWall(context, team), personal.teams.named(team)]);
  if (isScreen(wall)) return wall;
  if (!named.ok) return storeError(context);
  const nameOf = skillNamer(context);
  const rows = skillCounts(wall).map(({ code, count }) => {
    const having = named.value.filter(({ picks }) => picks.includes(code));
    return [nameOf(code), code, String(count), having.map(({ name }) => name).join('; ')];
  });
  const view = noticeView(
    [sentence, t.team.numbers],
    [{ id: summaryRoute.id({ team }), label: t.team.postSummary, primary: true }],
    [FILE_NAME],
  );
  return { ...notice(view), files: [{ name: FILE_NAME, data: csv([t.team.columns, ...rows]) }] };
}
