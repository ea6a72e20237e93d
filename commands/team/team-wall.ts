import { SOFT_SKILL_GROUPS } from 'waymark-onet';
import { skillCounts } from '../../src/advice/team.ts';
import { publicScreen, type PrivateScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { TeamWall } from '../../src/store/repositories/teams.ts';
import { wallView } from '../../src/views/team/wall.ts';
import { skillNamer } from '../career/career-summary.ts';
import type { PublicContext } from '../shared/context.ts';
import { storeError } from '../shared/error-screens.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import {
  addRoute,
  careersRoute,
  closeRoute,
  fileRoute,
  missingRoute,
  posterRoute,
  quizRoute,
  removeRoute,
  reopenRoute,
  sharedRoute,
  type TeamState,
} from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

const SOCIAL: ReadonlySet<string> = new Set(SOFT_SKILL_GROUPS.social);

/** A team's wall, or a notice when there is none. */
export async function readWall(context: PublicContext, team: string): Promise<TeamWall | PrivateScreen> {
  const wall = await context.services.teams.wall(team);
  if (!wall.ok) return storeError(context);
  return wall.value ?? sentenceNotice(context.t.team.ended);
}

export const isScreen = (read: TeamWall | PrivateScreen): read is PrivateScreen => 'kind' in read;

export const isOpen = ({ services }: PublicContext, { closes }: TeamWall): boolean => services.now() < closes;

/** The wall, in the language of whoever started it. */
export async function wallScreen(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  const t = sentencesFor(wall.locale);
  const nameOf = skillNamer({ ...context, t });
  return publicScreen(
    wallView(t, {
      name: wall.name,
      people: wall.people,
      skills: skillCounts(wall).map(({ code, count }) => ({
        name: nameOf(code),
        group: SOCIAL.has(code) ? 'social' : 'thinking',
        count,
      })),
      open: isOpen(context, wall)
        ? { until: wall.closes, addId: addRoute.id({ team }), closeId: closeRoute.id({ team }) }
        : undefined,
      removeId: removeRoute.id({ team }),
      shareId: sharedRoute.id({ team }),
      missingId: missingRoute.id({ team }),
      careersId: careersRoute.id({ team }),
      quizId: quizRoute.id({ team }),
      posterId: posterRoute.id({ team }),
      fileId: fileRoute.id({ team }),
      reopenId: reopenRoute.id({ team }),
      provenance: careersProvenance(context),
    }),
  );
}
