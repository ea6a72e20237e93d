import { heading } from '@discordjs/formatters';
import { canBeginIn } from '../../src/advice/career-changes/near-careers.ts';
import { byPreparation, type Preparation } from '../../src/advice/preparation.ts';
import { missingSkills, sharedSkills, skillShares } from '../../src/advice/team.ts';
import { privateScreen, publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { plain, text } from '../../src/components/text.ts';
import { view } from '../../src/components/view.ts';
import { sourceLine } from '../../src/views/source-line.ts';
import type { TeamWall } from '../../src/store/repositories/teams.ts';
import { missingView, summaryView, teamCareersView } from '../../src/views/team/advice.ts';
import { careerSummary, skillNamer } from '../career/career-summary.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { storeError } from '../shared/error-screens.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { careersRoute, fileRoute, type TeamState } from './custom-ids.ts';
import { isScreen, readWall } from './team-wall.ts';

/** How many careers of each group of preparation are shown. */
const BEST_OF_GROUP = 3;

/** The skills that at least half of a team have. */
export async function sharedSkillsScreen(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  const { t } = context;
  const nameOf = skillNamer(context);
  const skills = sharedSkills(wall);
  return privateScreen(
    view([
      text([heading(t.team.shareTitle, 2), skills.length === 0 ? t.team.nothingShared : t.team.shareHint]),
      skills.map(({ code, count }) =>
        text([
          t.team.shared(plain(nameOf(code)), count, wall.people),
          plain(t.softSkills[code]?.description ?? ''),
        ]),
      ),
      sourceLine(t, careersProvenance(context)),
    ]),
  );
}

/** The skills that hardly anybody of a team has, and who could be asked. */
export async function missingSkillsScreen(context: Context, { team }: TeamState): Promise<Screen> {
  const { services, personal, t } = context;
  const [wall, named] = await Promise.all([readWall(context, team), personal.teams.named(team)]);
  if (isScreen(wall)) return wall;
  if (!named.ok) return storeError(context);
  const nameOf = skillNamer(context);
  return privateScreen(
    missingView(t, {
      skills: missingSkills(wall, named.value, services.careers().fit).map(
        ({ code, count, through, ask }) => ({
          name: nameOf(code),
          count,
          ask: ask.map(({ userId }) => userId),
          through: through === code ? undefined : nameOf(through),
        }),
      ),
      provenance: careersProvenance(context),
    }),
  );
}

/** The best careers for a team's skills, by group of preparation; entry-level ones first. */
function bestCareers(context: Pick<PublicContext, 'services' | 'locale'>, wall: TeamWall, back = '') {
  const { fit, facts } = context.services.careers();
  const groups = byPreparation(fit.rankForGroup(skillShares(wall)), facts);
  const best = (preparation: Preparation) =>
    groups[preparation]
      .toSorted((a, b) => Number(canBeginIn(facts.get(b.code))) - Number(canBeginIn(facts.get(a.code))))
      .slice(0, BEST_OF_GROUP)
      .map(({ code, betterThan }) => ({ ...careerSummary(context, code, back), betterThan }));
  return { little: best('little'), some: best('some'), degree: best('degree') };
}

/** The careers that fit a team's skills. */
export async function teamCareersScreen(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  return privateScreen(
    teamCareersView(context.t, {
      people: wall.people,
      groups: bestCareers(context, wall, careersRoute.id({ team })),
      provenance: careersProvenance(context),
    }),
  );
}

/** The summary of a wall, for everybody, in the language of the wall. */
export async function summaryScreen(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  const t = sentencesFor(wall.locale);
  const nameOf = skillNamer({ ...context, t });
  const best = bestCareers({ services: context.services, locale: wall.locale }, wall);
  const names = (preparation: Preparation): readonly string[] => best[preparation].map(({ name }) => name);
  return publicScreen(
    summaryView(t, {
      name: wall.name,
      people: wall.people,
      best: sharedSkills(wall).map(({ code }) => nameOf(code)),
      rare: missingSkills(wall, [], context.services.careers().fit).map(({ code }) => nameOf(code)),
      careers: { little: names('little'), some: names('some'), degree: names('degree') },
      fileId: fileRoute.id({ team }),
      provenance: careersProvenance(context),
    }),
  );
}
