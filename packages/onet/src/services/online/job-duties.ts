import { z } from 'zod';
import * as resolvers from '../../engine/resolvers/job-duties.ts';
import { anyText, codeListLike } from '../schema/params.ts';
import { defineService, online, paged } from '../service.ts';
import { idText, occupationRef, onetSocCode } from '../schema/common.ts';

/**
 * Two searches with the same three steps: find an occupation, pick some of what people do in it, and find the
 * occupations where people do the same. Paths and answers are clients' guesses, and these differ.
 */

const note = 'Sources differ on the path and on the response.';

const item = z.object({ id: idText, title: z.string(), related: z.string().optional() });

/** Tasks in occupations. */
export const jobDuties = {
  search: defineService({
    ...online('job_duties/search', 'Job duties: occupation search'),
    otherPaths: ['/online/job_duties/'],
    ...paged('occupation', occupationRef, { keyword: anyText() }),
    confidence: 'guessed',
    note,
    example: { keyword: 'baker' },
    local: resolvers.dutySearch,
  }),
  results: defineService({
    ...online('job_duties/results', 'Job duties: related occupations for tasks'),
    ...paged('occupation', occupationRef.extend({ task: z.array(item).optional() }), {
      tasks: codeListLike(/^\d{1,9}$/, 'task'),
    }),
    confidence: 'guessed',
    note,
    example: { tasks: ['7264', '7265'] },
    local: resolvers.dutyResults,
  }),
  tasks: defineService({
    ...online('job_duties/tasks/{code}', 'Job duties: tasks in occupation', 'job_duties.tasks'),
    otherPaths: ['/online/job_duties/{code}/'],
    ...paged('task', item, { code: onetSocCode }),
    confidence: 'guessed',
    note,
    example: { code: '51-3011.00' },
    local: resolvers.dutyTasks,
  }),
};

/** Detailed work activities in occupations. */
export const relatedActivities = {
  search: defineService({
    ...online('related_activities/search', 'Related activities: occupation search'),
    otherPaths: ['/online/related_activities/'],
    ...paged('occupation', occupationRef, { keyword: anyText() }),
    confidence: 'guessed',
    note,
    example: { keyword: 'baker' },
    local: resolvers.activitySearch,
  }),
  results: defineService({
    ...online('related_activities/results', 'Related activities: occupations for activities'),
    ...paged('occupation', occupationRef.extend({ activity: z.array(item).optional() }), {
      activities: codeListLike(/^4\.A(?:\.\w+)+$/, 'detailed work activity'),
    }),
    confidence: 'guessed',
    note,
    example: { activities: ['4.A.3.a.2.i.7'] },
    local: resolvers.activityResults,
  }),
  activities: defineService({
    ...online(
      'related_activities/activities/{code}',
      'Related activities: activities in occupation',
      'related_activities.activities',
    ),
    otherPaths: ['/online/related_activities/{code}/'],
    ...paged('activity', item, { code: onetSocCode }),
    confidence: 'guessed',
    note,
    example: { code: '51-3011.00' },
    local: resolvers.activitiesOf,
  }),
};
