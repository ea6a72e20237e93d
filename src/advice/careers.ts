import { once, type BuiltInFacts, type BuiltInRatings, type PublishedCareerFacts } from 'waymark-onet';
import type { CareerFacts } from './facts.ts';
import { fitModel, type FitModel } from './fit/fit.ts';
import { interestModel, type InterestModel } from './interests.ts';
import { usualFit, type UsualFit } from './fit/usual-fit.ts';
import { nearnessModel, type NearnessModel } from './career-changes/nearness.ts';

/** The facts of all occupations, and the models computed from their ratings. */
export interface Careers {
  /** All occupations by O*NET-SOC code, in code order. */
  readonly facts: ReadonlyMap<string, CareerFacts>;
  /** Published facts of a career: pay, outlook, typical preparation and more. */
  readonly published: (code: string) => PublishedCareerFacts;
  /** The share of each level of required education in percent, by O*NET's category 1 (none) to 12. */
  readonly requiredEducation: (code: string) => ReadonlyMap<number, number>;
  /** The most important skills of a career, as element ids; none if they are not rated. */
  readonly topSkills: (code: string, limit: number) => readonly string[];
  /** O*NET's name of an element of its content model. */
  readonly elementName: (id: string) => string;
  /** The data release of the ratings, such as `30.3`. */
  readonly release: string;
  readonly fit: FitModel;
  /** Careers for soft skills alone, common ones before rare ones. */
  readonly usualFit: UsualFit;
  readonly interests: InterestModel;
  /** The nearness of careers to each other; computed on first use. */
  readonly nearness: () => NearnessModel;
}

/** Computes the models from the built-in facts, in some tens of milliseconds. */
export function createCareers(facts: BuiltInFacts): Careers {
  const { published } = facts;
  const byCode = careerFacts(facts);
  const fit = fitModel(facts.skills());
  return {
    facts: byCode,
    published: published.career,
    requiredEducation: facts.requiredEducation,
    topSkills: (code, limit) => topSkills(facts.skills(), code, limit),
    elementName: (id) => facts.elementNames().get(id) ?? id,
    release: facts.release,
    fit,
    usualFit: usualFit(fit, byCode),
    interests: interestModel(facts.interests()),
    nearness: once(() =>
      nearnessModel(
        { skills: facts.skills(), knowledge: facts.knowledge(), abilities: facts.abilities() },
        new Map(facts.occupations().map(({ code }) => [code, facts.related(code)])),
      ),
    ),
  };
}

/** The elements with the highest importance in a career; equal ones in O*NET's order. */
function topSkills(
  { elements, ofOccupation }: BuiltInRatings,
  code: string,
  limit: number,
): readonly string[] {
  return (ofOccupation(code) ?? [])
    .map(({ importance = 0 }, place) => ({ id: elements[place] ?? '', importance }))
    .filter(({ importance }) => importance > 0)
    .sort((a, b) => b.importance - a.importance)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** All occupations by code. */
export function careerFacts({ occupations, published }: BuiltInFacts): ReadonlyMap<string, CareerFacts> {
  return new Map(
    occupations().map(({ code, title, jobZone }) => {
      const { wages, outlook } = published.career(code);
      return [
        code,
        {
          code,
          title,
          zone: jobZone,
          pay: wages?.annual?.median,
          growth: outlook?.changePercent,
          jobs: outlook?.employment2024,
          education: outlook?.education,
          experience: outlook?.experience,
          training: outlook?.training,
        },
      ];
    }),
  );
}
