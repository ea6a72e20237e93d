import { SOFT_SKILL_GROUPS, type SoftSkillCode } from 'waymark-onet';
import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { teamWall } from '../../src/charts/team-wall.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { posterView } from '../../src/views/team/wall.ts';
import { skillNamer } from '../career/career-summary.ts';
import type { PublicContext } from '../shared/context.ts';
import { drawChart, PICTURE_WAIT_SECONDS } from '../shared/draw-chart.ts';
import type { TeamState } from './custom-ids.ts';
import { isScreen, readWall } from './team-wall.ts';
import { sentenceNotice } from '../shared/notice.ts';

/** The wall as a picture, for everybody, in the language of the wall. */
export async function posterScreen(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  const { name: title, people, counts, locale } = wall;
  const t = sentencesFor(locale);
  const nameOf = skillNamer({ ...context, t });
  const group = (codes: readonly SoftSkillCode[]) =>
    codes.map((code) => ({ name: nameOf(code), count: counts.get(code) ?? 0 }));
  const social = group(SOFT_SKILL_GROUPS.social);
  const thinking = group(SOFT_SKILL_GROUPS.thinking);
  const { release } = context.services.careers();
  const chart = teamWall(t.charts, { title, people, social, thinking, release });
  const { picture, files } = await drawChart(context, chart, PICTURE_WAIT_SECONDS);
  return picture ? publicScreen(posterView(t, title, picture), files) : sentenceNotice(t.team.noPicture);
}
