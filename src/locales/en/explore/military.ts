import { listFormat, numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');

const branches = {
  all: 'All branches',
  army: 'Army',
  navy: 'Navy',
  air_force: 'Air Force and Space Force',
  marine_corps: 'Marine Corps',
  coast_guard: 'Coast Guard',
};

export const military = {
  find: (query: string) => `Careers like your military job: “${query}”`,
  crosswalk: (query: string) => `Military codes for “${query}”`,
  branch: 'Branch',
  branches,
  /** Why civilian careers are listed: they require the skills that the military job trains. */
  leadsOn: (skills: readonly string[]) =>
    `Civilian careers that ask for what it trains: ${list.format(skills)}. That is Waymark’s own reading.`,
  matched: (jobs: readonly string[], more: number) =>
    more > 0
      ? `Your search matches ${jobs.join(', ')} and ${number.format(more)} more.`
      : `Your search matches ${list.format(jobs)}.`,
  retired: 'no longer in use',
  /** The similarity of the work, by O*NET's term. */
  matchTypes: { most_duties: 'Most duties are similar', some_duties: 'Some duties are similar' },
  preparation: (words: string) => `Preparation: ${words}`,
  payGrade: (grade: string) => `Pay grade: ${grade}`,
  /** No military job is found in the branch. */
  nothing(query: string, branch: keyof typeof branches) {
    const found = `No military job was found for “${query}”.`;
    if (branch === 'coast_guard')
      return `${found} This search doesn’t know the Coast Guard’s codes: try the job’s title.`;
    const officers = branch === 'navy' ? ' This search doesn’t know the codes of Navy officers.' : '';
    return `${found}${officers} Try the job’s title, or its code without the pay grade (IT, not IT2).`;
  },
  toCodes: 'Military codes',
  toCareers: 'Civilian careers',
};
