import { subtext } from '@discordjs/formatters';
import type { OccupationRef } from 'waymark-onet';
import { civilianPath, isMilitary } from '../../src/advice/career-changes/military-careers.ts';
import { careerFactsWords } from '../../src/views/career/career-facts.ts';
import { skillNamer } from '../career/career-summary.ts';
import { publishedFacts } from '../career/published-facts.ts';
import type { PublicContext } from '../shared/context.ts';

interface CivilianCareers {
  readonly careers: readonly (Pick<OccupationRef, 'code' | 'title'> & { readonly lines: string })[];
  /** Why these careers; undefined without any. */
  readonly why: string | undefined;
}

/** Civilian careers for the skills that military occupations train; none when one of the occupations is civilian. */
export function civilianCareers(
  { services, t }: PublicContext,
  occupations: readonly { readonly code: string }[],
): CivilianCareers {
  const careers = services.careers();
  const { facts } = careers;
  const paths = occupations.every(({ code }) => isMilitary(code))
    ? occupations.flatMap(({ code }) => civilianPath(code) ?? [])
    : [];
  const codes = [...new Set(paths.flatMap((path) => path.careers))];
  const skills = [...new Set(paths.flatMap(({ trains }) => trains))];
  return {
    careers: codes.map((code) => ({
      code,
      title: facts.get(code)?.title ?? code,
      lines: subtext(careerFactsWords(t, publishedFacts(careers, code)).join(' · ')),
    })),
    why: codes.length === 0 ? undefined : t.military.leadsOn(skills.map(skillNamer({ services, t }))),
  };
}
