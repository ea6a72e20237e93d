import { byPreparation, preparationOf, type Narrowing } from '../../src/advice/preparation.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { fitMap, type MappedCareer } from '../../src/charts/fit-map.ts';
import { skillProfile } from '../../src/charts/skill-profile.ts';
import { fitMapView, skillProfileView } from '../../src/views/skills/charts.ts';
import { SOFT_SKILL_GROUPS, type SoftSkillCode } from 'waymark-onet';
import { careerName, skillNamer } from '../career/career-summary.ts';
import { readInterests } from '../interests/stored-interests.ts';
import type { Context } from '../shared/context.ts';
import { component } from '../shared/define-command.ts';
import { drawChart, PICTURE_WAIT_SECONDS } from '../shared/draw-chart.ts';
import { storeError } from '../shared/error-screens.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { mapRoute, profileRoute } from './custom-ids.ts';
import { rankByFit } from './ranking.ts';
import { picker } from './picker.ts';
import { readPicks } from './picks.ts';

/** Careers that the map has room for. */
const MAX_MAPPED = 10;

/** The fourteen soft skills by group, the picked ones marked. */
async function profile(context: Context): Promise<Screen> {
  const picked = await readPicks(context);
  if (!picked) return storeError(context);
  const { t } = context;
  const { release } = context.services.careers();
  const nameOf = skillNamer(context);
  const group = (codes: readonly SoftSkillCode[]) =>
    codes.map((code) => ({
      name: nameOf(code),
      picked: picked.includes(code),
    }));
  const { social, thinking } = SOFT_SKILL_GROUPS;
  const skills = { social: group(social), thinking: group(thinking) };
  const { picture, files } = await drawChart(
    context,
    skillProfile(t.charts, { ...skills, release }),
    PICTURE_WAIT_SECONDS,
  );
  return privateScreen(
    skillProfileView(t, { ...skills, picture, provenance: careersProvenance(context) }),
    files,
  );
}

/** The best careers of each group of preparation by fit and pay. */
async function map(
  context: Context,
  narrowing: Narrowing,
  shared: readonly SoftSkillCode[] | undefined,
): Promise<Screen> {
  const [skills, interests] = await Promise.all([
    shared ?? readPicks(context),
    shared === undefined ? readInterests(context) : undefined,
  ]);
  if (!skills) return storeError(context);
  if (skills.length === 0) return picker(context, []);
  const { t } = context;
  const { facts, release } = context.services.careers();
  const ranked = rankByFit(context, { skills, narrowing, interests });
  const groups = Object.values(byPreparation(ranked, facts)).filter((group) => group.length > 0);
  const best = new Set(groups.flatMap((group) => group.slice(0, MAX_MAPPED / groups.length)));
  const careers = ranked
    .filter((career) => best.has(career))
    .flatMap(({ code, betterThan }): MappedCareer[] => {
      const career = facts.get(code);
      const preparation = preparationOf(career?.zone);
      if (career === undefined || preparation === undefined) return [];
      return [{ name: careerName(context, code), preparation, fit: betterThan, pay: career.pay }];
    });
  const { picture, files } = await drawChart(
    context,
    fitMap(t.charts, { careers, release }),
    PICTURE_WAIT_SECONDS,
  );
  return privateScreen(fitMapView(t, { careers, picture, provenance: careersProvenance(context) }), files);
}

export const pictureComponents = [
  component(profileRoute, 'reply', profile),
  component(mapRoute, 'reply', async (context, { narrowing, shared }) => map(context, narrowing, shared)),
];
