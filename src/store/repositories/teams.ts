import { z } from 'zod';
import { createCollection, SEVEN_DAYS, type StoreContext } from '../collection.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import type { PersonalDataOf } from '../places.ts';
import type { StoreResult } from '../result.ts';

export const MAX_TEAM_NAME_LENGTH = 100;

export const teamSchema = z.object({
  name: z.string().max(MAX_TEAM_NAME_LENGTH),
  /** Milliseconds since 1970, both. */
  created: z.int().min(0),
  closes: z.int().min(0),
});
const starterSchema = z.object({});
const memberSchema = z.object({
  /** Element ids of the soft skills that the member put on the wall. */
  picks: z.array(z.string().max(20)).max(50),
  /** Whether the member chose to be named beside them. */
  named: z.boolean(),
});

export interface Team extends z.infer<typeof teamSchema> {
  /** Whoever started it; absent once that person had their data deleted. */
  readonly starter?: string;
}

export interface TeamMember extends z.infer<typeof memberSchema> {
  readonly userId: string;
}

/**
 * Public skills walls. Each member of a team has a key, which only that member writes, and whole: thirty who press at
 * the same moment, over any number of processes, all count. Gone seven days after the last write.
 */
export interface Teams {
  readonly start: (teamId: string, team: Team & { readonly starter: string }) => Promise<StoreResult<void>>;
  readonly read: (teamId: string) => Promise<StoreResult<Team | undefined>>;
  /** Ends the wall at `closes`; only for whoever started it. */
  readonly close: (teamId: string, closes: number) => Promise<StoreResult<void>>;
  readonly join: (teamId: string, member: TeamMember) => Promise<StoreResult<void>>;
  readonly leave: (teamId: string, userId: string) => Promise<StoreResult<void>>;
  /** In no particular order. */
  readonly members: (teamId: string) => Promise<StoreResult<readonly TeamMember[]>>;
}

export function createTeams(context: StoreContext): Teams & PersonalDataOf {
  const { attempt } = context;
  const expiry = SEVEN_DAYS;
  const teams = createCollection(context, { kind: 'team', schema: teamSchema, expiry });
  // Apart from the team, so that it can be deleted with the rest of that person's data and the wall stays.
  const starters = createIndexedCollection(context, {
    kind: 'team-starter',
    schema: starterSchema,
    expiry,
    person: 'id',
  });
  const members = createIndexedCollection(context, {
    kind: 'team-member',
    schema: memberSchema,
    expiry,
    person: 'id',
  });

  return {
    start: async (teamId, { starter, name, created, closes }) =>
      attempt('teams.start', async () => {
        await starters.write(teamId, starter, {});
        await teams.write(teamId, { name, created, closes });
      }),
    read: async (teamId) =>
      attempt('teams.read', async () => {
        const [[team], [starter]] = await Promise.all([teams.read([teamId]), starters.list(teamId)]);
        return team && { ...team, ...(starter && { starter: starter.id }) };
      }),
    close: async (teamId, closes) =>
      attempt('teams.close', async () => {
        const [team] = await teams.read([teamId]);
        if (team) await teams.write(teamId, { ...team, closes });
      }),
    join: async (teamId, { userId, picks, named }) =>
      attempt('teams.join', async () => members.write(teamId, userId, { picks, named })),
    leave: async (teamId, userId) => attempt('teams.leave', async () => members.remove(teamId, userId)),
    members: async (teamId) =>
      attempt('teams.members', async () =>
        (await members.list(teamId)).map(({ id, value }) => ({ userId: id, ...value })),
      ),
    async placesOf(userId: string) {
      const all = await Promise.all([starters.placesOf(userId), members.placesOf(userId)]);
      return {
        keys: all.flatMap(({ keys }) => keys),
        sets: all.flatMap(({ sets = [] }) => sets),
        memberships: all.flatMap(({ memberships = [] }) => memberships),
      };
    },
  };
}
