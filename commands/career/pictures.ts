import type { SoftSkillCode } from 'waymark-onet';
import { preparationOf } from '../../src/advice/preparation.ts';
import { careerCard } from '../../src/charts/career-card.ts';
import type { CareerFacts } from '../../src/charts/career-facts.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { comparison } from '../../src/charts/comparison.ts';
import { payOf } from '../../src/charts/pay.ts';
import { guide } from '../../src/guide/guide.ts';
import type { PublicContext } from '../shared/context.ts';
import { careerName, skillNamer } from './career-summary.ts';

/** Skills that a picture has room for. */
const MAX_SKILLS = 6;

/** The facts of a career for pictures; undefined when the built-in facts do not have it. */
function factsOf(
  context: PublicContext,
  code: string,
  picks: readonly SoftSkillCode[],
): CareerFacts | undefined {
  const { facts, published, topSkills } = context.services.careers();
  const nameOf = skillNamer(context);
  const career = facts.get(code);
  if (career === undefined) return undefined;
  const { wages, outlook } = published(code);
  return {
    name: careerName(context, code),
    pay: payOf(wages),
    growth: outlook?.changePercent,
    preparation: preparationOf(career.zone),
    skills: topSkills(code, MAX_SKILLS).map((skill) => ({
      name: nameOf(skill),
      yours: picks.some((pick) => pick === skill),
    })),
  };
}

/** A career at a glance; with picks, for one person. */
export function careerPicture(
  context: PublicContext,
  code: string,
  picks: readonly SoftSkillCode[] = [],
): Chart | undefined {
  const { services, locale, t } = context;
  const { facts, published, release } = services.careers();
  const known = factsOf(context, code, picks);
  return (
    known &&
    careerCard(t.charts, {
      ...known,
      code,
      title: t.careerName({ code, title: facts.get(code)?.title ?? known.name }),
      summary: guide(locale).get(code)?.summary,
      openings: published(code).outlook?.openings,
      release,
    })
  );
}

/** Two to four careers side by side; with picks, how well they fit. */
export function comparisonPicture(
  context: PublicContext,
  codes: readonly string[],
  picks: readonly SoftSkillCode[] = [],
): Chart | undefined {
  const { fit, release } = context.services.careers();
  const ranked = fit.rank(picks);
  const careers = codes.flatMap((code) => {
    const known = factsOf(context, code, picks);
    return known ? [{ ...known, fit: ranked.find((career) => career.code === code)?.betterThan }] : [];
  });
  return careers.length < codes.length ? undefined : comparison(context.t.charts, { careers, release });
}
