import { listFormat, numberFormat } from '../../formats.ts';
import type { MilitaryWords } from '../../words/explore/military.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');

export const military: MilitaryWords = {
  find: (query) => `Careers like your military job: “${query}”`,
  crosswalk: (query) => `Military codes for “${query}”`,
  branch: 'Branch',
  branches: {
    all: 'All branches',
    army: 'Army',
    navy: 'Navy',
    air_force: 'Air Force and Space Force',
    marine_corps: 'Marine Corps',
    coast_guard: 'Coast Guard',
  },
  leadsOn: (skills) =>
    `Civilian careers that ask for what it trains: ${list.format(skills)}. That is Waymark’s own reading.`,
  matched: (jobs, more) =>
    more > 0
      ? `Your search matches ${jobs.join(', ')} and ${number.format(more)} more.`
      : `Your search matches ${list.format(jobs)}.`,
  retired: 'no longer in use',
  matchTypes: { most_duties: 'Most duties are similar', some_duties: 'Some duties are similar' },
  preparation: (words) => `Preparation: ${words}`,
  payGrade: (grade) => `Pay grade: ${grade}`,
  nothing(query, branch) {
    const found = `No military job was found for “${query}”.`;
    if (branch === 'coast_guard')
      return `${found} This search doesn’t know the Coast Guard’s codes: try the job’s title.`;
    const officers = branch === 'navy' ? ' This search doesn’t know the codes of Navy officers.' : '';
    return `${found}${officers} Try the job’s title, or its code without the pay grade (IT, not IT2).`;
  },
  careersFor: (code, title) => `Careers for ${title} (${code})`,
  careers: (count) => (count === 1 ? '1 career' : `${number.format(count)} careers`),
  toCodes: 'Military codes',
  toCareers: 'Civilian careers',
};
