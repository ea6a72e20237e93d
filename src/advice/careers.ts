import type { BuiltInFacts, PublishedCareerFacts } from 'waymark-onet';
import type { CareerFacts } from './facts.ts';
import { fitModel, type FitModel } from './fit.ts';
import { interestModel, type InterestModel } from './interests.ts';

/** Every occupation with what advice needs to know of it, and the models that are computed from their ratings. */
export interface Careers {
  /** All occupations by O*NET-SOC code, in code order. */
  readonly facts: ReadonlyMap<string, CareerFacts>;
  /** Pay, outlook, usual preparation and more, as government bodies publish them. */
  readonly published: (code: string) => PublishedCareerFacts;
  /** O*NET's name of an element of its content model. */
  readonly elementName: (id: string) => string;
  /** The data release of the ratings, such as `30.3`. */
  readonly release: string;
  readonly fit: FitModel;
  readonly interests: InterestModel;
}

/** Computes the models from the built-in facts: some tens of milliseconds, once. */
export function createCareers(facts: BuiltInFacts): Careers {
  const { published } = facts;
  return {
    facts: new Map(
      facts.occupations().map(({ code, title, jobZone }) => {
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
          },
        ];
      }),
    ),
    published: published.career,
    elementName: (id) => facts.elementNames().get(id) ?? id,
    release: facts.release,
    fit: fitModel(facts.skills()),
    interests: interestModel(facts.interests()),
  };
}
