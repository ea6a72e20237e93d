import { partOf, ratedOccupations } from '../browse/elements.ts';
import { occupationsForInterest } from '../browse/interests.ts';
import { activityResults, dutyResults } from '../job-duties.ts';
import { occupationsUsingCategory } from './technology.ts';
import type { LocalContext } from '../../../services/service.ts';
import { noData } from '../results.ts';

/** The sections of a report whose rows have a link to what is related to them. */
export const RELATED_SECTIONS = [
  'tasks',
  'technology_skills',
  'work_activities',
  'detailed_work_activities',
  'work_context',
  'skills',
  'knowledge',
  'abilities',
  'interests',
  'work_values',
  'work_styles',
] as const;
export type RelatedSection = (typeof RELATED_SECTIONS)[number];

/** The occupations that share one row of an occupation's report: a task, a kind of software, a rated element. */
export function relatedOccupationsFor(
  context: LocalContext,
  { section, id }: { section: RelatedSection; id: string },
) {
  if (section === 'tasks') return dutyResults(context, { tasks: [id] });
  if (section === 'detailed_work_activities') return activityResults(context, { activities: [id] });
  if (section === 'technology_skills') return occupationsUsingCategory(context, { category: id });
  if (section === 'interests') return occupationsForInterest(context, id);
  const part = partOf(id);
  return part === undefined || part === 'interests'
    ? noData(`O*NET relates no occupations to ${id}.`)
    : ratedOccupations(context, part, id);
}
