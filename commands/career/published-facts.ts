import type { Careers } from '../../src/advice/careers.ts';
import type { CareerFactsData } from '../../src/views/career/career-facts.ts';

/** Published pay and outlook of a career, as screens show them. */
export function publishedFacts({ published }: Careers, code: string): CareerFactsData {
  const { wages, outlook } = published(code);
  const year = wages?.annual?.median;
  const hour = wages?.hourly?.median;
  return {
    pay:
      year !== undefined
        ? { unit: 'year', dollars: year }
        : hour !== undefined
          ? { unit: 'hour', dollars: hour }
          : undefined,
    growth: outlook?.changePercent,
    education: outlook?.education,
    experience: outlook?.experience,
    training: outlook?.training,
  };
}
