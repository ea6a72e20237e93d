import type { BuiltInFacts, BuiltInRatings, PublishedCareerFacts } from 'waymark-onet';
import type { CareerFacts } from './facts.ts';
import { fitModel, type FitModel } from './fit.ts';
import { interestModel, type InterestModel } from './interests.ts';
import { usualFit, type UsualFit } from './usual-fit.ts';
import { nearnessModel, type NearnessModel } from './nearness.ts';

/** Every occupation with what advice needs to know of it, and the models that are computed from their ratings. */
export interface Careers {
  /** All occupations by O*NET-SOC code, in code order. */
  readonly facts: ReadonlyMap<string, CareerFacts>;
  /** Pay, outlook, usual preparation and more, as government bodies publish them. */
  readonly published: (code: string) => PublishedCareerFacts;
  /** Shares of required education in percent by O*NET's category 1 (none) to 12. */
  readonly requiredEducation: (code: string) => ReadonlyMap<number, number>;
  /** The skills that matter most in a career, by element id; none where they are not rated. */
  readonly topSkills: (code: string, many: number) => readonly string[];
  /** O*NET's name of an element of its content model. */
  readonly elementName: (id: string) => string;
  /** The data release of the ratings, such as `30.3`. */
  readonly release: string;
  readonly fit: FitModel;
  /** Careers for skills alone: usual ones before rare ones, and not the same for everybody. */
  readonly usualFit: UsualFit;
  readonly interests: InterestModel;
  /** How near careers are to each other; computed when first asked for. */
  readonly nearness: () => NearnessModel;
}

/** Computes the models from the built-in facts: some tens of milliseconds, once. */
export function createCareers(facts: BuiltInFacts): Careers {
  const { published } = facts;
  const byCode = careerFacts(facts);
  const fit = fitModel(facts.skills());
  let nearness: NearnessModel | undefined;
  return {
    facts: byCode,
    published: published.career,
    requiredEducation: facts.requiredEducation,
    topSkills: (code, many) => topSkills(facts.skills(), code, many),
    elementName: (id) => facts.elementNames().get(id) ?? id,
    release: facts.release,
    fit,
    usualFit: usualFit(fit, byCode),
    interests: interestModel(facts.interests()),
    nearness: () =>
      (nearness ??= nearnessModel(
        { skills: facts.skills(), knowledge: facts.knowledge(), abilities: facts.abilities() },
        new Map(facts.occupations().map(({ code }) => [code, facts.related(code)])),
      )),
  };
}

/** The elements that a career rates most important, in that order; equal ones as O*NET orders them. */
function topSkills(
  { elements, ofOccupation }: BuiltInRatings,
  code: string,
  many: number,
): readonly string[] {
  return (ofOccupation(code) ?? [])
    .map(({ importance = 0 }, place) => ({ id: elements[place] ?? '', importance }))
    .filter(({ importance }) => importance > 0)
    .sort((a, b) => b.importance - a.importance)
    .slice(0, many)
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
