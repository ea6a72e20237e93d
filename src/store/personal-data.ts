import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { decode } from './collection.ts';
import type { StoreContext } from './context.ts';
import { reasonOf } from './errors.ts';
import { operations } from './operations.ts';
import { mergeKeys, type KnownKeys, type PersonalDataSource, type PersonalKeys } from './personal-keys.ts';
import { quarantinedFrom, withQuarantine } from './quarantine.ts';
import { interestsSchema, type StoredInterests } from './repositories/interests.ts';
import { pickedSchema } from './repositories/picks.ts';
import { recentSchema } from './repositories/recent.ts';
import { savedCareerSchema } from './repositories/saved.ts';

/** A stored entry of a person, with its raw value. */
interface PersonalEntry {
  readonly key: string;
  readonly value: unknown;
}

/** All stored data of a person. */
export function createPersonalData(context: StoreContext, repositories: readonly PersonalDataSource[]) {
  const { adapter, log } = context;
  async function personalKeysOf(userId: string, known: KnownKeys): Promise<Required<PersonalKeys>> {
    const found = repositories.map(async (repository) => repository.personalKeysOf(userId, known));
    const all = mergeKeys(await Promise.all(found));
    return { ...all, keys: withQuarantine(all.keys) };
  }

  return operations(context, 'personal-data', {
    /** Includes unreadable values as they are. */
    async show(userId: string, known: KnownKeys): Promise<readonly PersonalEntry[]> {
      const { keys, sets } = await personalKeysOf(userId, known);
      const texts = await adapter.read(keys);
      const members = await Promise.all(sets.map(async (set) => adapter.members(set)));
      return [
        ...keys.flatMap((key, index) => {
          const text = texts[index];
          const value = text === undefined ? undefined : decode(text);
          return value === undefined || isEmptyList(value) ? [] : [{ key, value }];
        }),
        ...sets.flatMap((key, index) => {
          const value = members[index] ?? [];
          return value.length === 0 ? [] : [{ key, value }];
        }),
      ];
    },
    async delete(userId: string, known: KnownKeys) {
      const { keys, sets, memberships } = await personalKeysOf(userId, known);
      for (const { set, member } of memberships) await adapter.removeMember(set, member);
      // Indexes last: after a failure, the rest can still be found.
      await adapter.remove([...keys, ...sets]);
      adapter.scrub(userId).catch((error: unknown) => {
        log.error({ reason: reasonOf(error) }, 'traces of deleted data may be left in the file of the store');
      });
    },
  });
}

/** Earlier releases stored an empty list after a deselection. */
const isEmptyList = (value: unknown): boolean => isDeepStrictEqual(value, { codes: [] });

/** A person's stored data in a form for display. */
interface PersonalDataSummary {
  /** Element ids of the picked skills. */
  readonly picked: readonly string[];
  readonly interests: StoredInterests | undefined;
  /** The saved careers with their titles, oldest first. */
  readonly careers: readonly { readonly code: string; readonly title: string }[];
  /** Codes of the careers opened last, latest first. */
  readonly recent: readonly string[];
  /** How many of them have a note, and how many a state. */
  readonly notes: number;
  readonly states: number;
  /** Skills walls of teams that the person is on. */
  readonly walls: number;
  /** The number of unreadable values. */
  readonly unreadable: number;
  /** Whether there are other entries, which only the file shows. */
  readonly more: boolean;
}

const ofKind = (entries: readonly PersonalEntry[], kind: string): readonly PersonalEntry[] =>
  entries.filter(({ key }) => key.startsWith(`${kind}:`));

const readKind = <T>(entries: readonly PersonalEntry[], kind: string, schema: z.ZodType<T>) =>
  ofKind(entries, kind).map(({ key, value }) => ({ key, data: schema.safeParse(value).data }));

/** Summarizes entries by the kind in their keys. */
export function summarize(entries: readonly PersonalEntry[]): PersonalDataSummary {
  const picks = readKind(entries, 'picks', pickedSchema);
  const saved = readKind(entries, 'saved', savedCareerSchema);
  const interests = readKind(entries, 'interests', interestsSchema);
  const recent = readKind(entries, 'recent', recentSchema);
  const unreadable = new Set([
    ...entries.flatMap(({ key }) => quarantinedFrom(key) ?? []),
    ...[...picks, ...saved, ...interests, ...recent].flatMap(({ key, data }) => (data ? [] : [key])),
  ]);
  const careers = saved
    .flatMap(({ key, data }) => (data ? [{ ...data, code: key.split(':').at(-1) ?? '' }] : []))
    .sort((a, b) => a.savedAt - b.savedAt);
  return {
    picked: picks.flatMap(({ data }) => data?.codes ?? []),
    interests: interests[0]?.data,
    careers: careers.map(({ code, title }) => ({ code, title })),
    recent: recent.flatMap(({ data }) => data?.codes ?? []),
    notes: ofKind(entries, 'saved-note').length,
    states: ofKind(entries, 'saved-state').length,
    walls: entries.filter(({ key }) => key.startsWith('team-member:')).length,
    unreadable: unreadable.size,
    more: entries.some(
      ({ key }) =>
        !/^(?:picks|interests|saved|recent|saved-note|saved-state|team-member|team-member-scopes):/.test(
          key,
        ) &&
        quarantinedFrom(key) === undefined &&
        (careers.length === 0 || !key.startsWith('saved-codes:')),
    ),
  };
}
