import { listFormat, numberFormat } from '../formats.ts';
import type { MilitaryWords } from '../words/military.ts';

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
  matched: (jobs, more) =>
    more > 0
      ? `Your search matches ${jobs.join(', ')} and ${number.format(more)} more.`
      : `Your search matches ${list.format(jobs)}.`,
  retired: 'no longer in use',
  matchTypes: { most_duties: 'Most duties are alike', some_duties: 'Some duties are alike' },
  preparation: (words) => `Preparation: ${words}`,
  payGrade: (grade) => `Pay grade: ${grade}`,
  nothing: (query) =>
    `No military job was found for “${query}”. Codes of Navy officers and of the Coast Guard are not in this search, and a code goes without its pay grade (IT, not IT2). The job’s title in words may help.`,
  careersFor: (code, title) => `Careers for ${title} (${code})`,
  careers: (count) => (count === 1 ? '1 career' : `${number.format(count)} careers`),
  toCodes: 'Military codes',
  toCareers: 'Civilian careers',
};
