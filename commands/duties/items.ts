import { type Answer, jobDuties, MAX_ROWS, relatedActivities } from 'waymark-onet';
import { mapAnswer, type Rows } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { shortHash } from '../shared/short-name.ts';
import { MAX_ITEMS, type Kind } from './custom-ids.ts';

/** A task, or a detailed work activity. */
export interface Item {
  readonly id: string;
  readonly title: string;
}

/** The sentences of each kind. */
export const WORDS_OF = { task: 'tasks', dwa: 'activities' } as const;

interface SharingCareers {
  readonly total: number;
  readonly careers: readonly {
    readonly code: string;
    readonly title: string;
    /** The shared items, where O*NET names them. */
    readonly shares: readonly string[];
  }[];
}

/** What people do in a career: its tasks or activities. */
export const itemsOf = async (
  { services: { onet }, signal }: PublicContext,
  kind: Kind,
  code: string,
): Promise<Answer<readonly Item[]>> => {
  const asked = { code, start: 1, end: MAX_ITEMS };
  return kind === 'task'
    ? mapAnswer(onet.call(jobDuties.tasks, asked, { signal }), ({ task }) => task)
    : mapAnswer(onet.call(relatedActivities.activities, asked, { signal }), ({ activity }) => activity);
};

/**
 * The other careers that share these items. All are fetched, because the career itself is among them and must not be
 * counted.
 */
export const careersSharing = async (
  { services: { onet } }: PublicContext,
  kind: Kind,
  { code: own, ids }: { readonly code: string; readonly ids: readonly string[] },
  { start, end }: Rows,
  options: { readonly signal?: AbortSignal },
): Promise<Answer<SharingCareers>> => {
  const named = (items: readonly Item[] = []): string[] => items.map(({ title }) => title);
  const all = { start: 1, end: MAX_ROWS };
  const careers: Answer<SharingCareers['careers']> =
    kind === 'task'
      ? await mapAnswer(
          onet.call(jobDuties.results, { tasks: [...ids], ...all }, options),
          ({ occupation }) =>
            occupation.map(({ code, title, task }) => ({ code, title, shares: named(task) })),
        )
      : await mapAnswer(
          onet.call(relatedActivities.results, { activities: [...ids], ...all }, options),
          ({ occupation }) =>
            occupation.map(({ code, title, activity }) => ({ code, title, shares: named(activity) })),
        );
  if (!careers.ok) return careers;
  const others = careers.data.filter(({ code }) => code !== own);
  return { ...careers, data: { total: others.length, careers: others.slice(start - 1, end) } };
};

/** The items at the selected indexes. */
export const selectedItems = (items: readonly Item[], indexes: readonly number[]): Item[] =>
  indexes.flatMap((index) => items[index] ?? []);

/** A checksum of the selected items, in three characters. */
export const checksumOf = (items: readonly Item[], indexes: readonly number[]): string =>
  shortHash(
    selectedItems(items, indexes)
      .map(({ id }) => id)
      .join(' '),
  ).slice(-3);
