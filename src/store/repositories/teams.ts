import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { createCollection, SEVEN_DAYS, type StoreContext } from '../collection.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import type { PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

export const MAX_TEAM_NAME_LENGTH = 60;

/** Of a member's name, in UTF-16 code units; Discord's own are shorter. */
const MAX_MEMBER_NAME_LENGTH = 100;

const teamSchema = z.object({
  /** In somebody's own words; may be empty. */
  name: z.string().max(MAX_TEAM_NAME_LENGTH),
  /** The language of what everybody sees. */
  locale: z.enum(Locale),
  /** Milliseconds since 1970. */
  closes: z.int().min(0),
});
const starterSchema = z.object({});
const memberSchema = z.object({
  /** Element ids of the soft skills that the member put on the wall. */
  picks: z.array(z.string().max(20)).max(50),
});
const nameSchema = z.object({ name: z.string().max(MAX_MEMBER_NAME_LENGTH) });

export type Team = z.infer<typeof teamSchema>;

/** The public data of a team: numbers only. */
export interface TeamWall extends Team {
  readonly people: number;
  /** How many of them have a skill, by its element id. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A member who shows their name. */
export interface NamedMember {
  readonly userId: string;
  /** The member's name at that time. */
  readonly name: string;
  readonly picks: readonly string[];
}

/**
 * Skills walls of teams. Each member has a key that only that member writes, as a whole, so that concurrent presses in any
 * number of processes are all kept. Expires seven days after the last write.
 */
export interface Teams {
  readonly start: (teamId: string, starter: string, team: Team) => Promise<StoreResult<void>>;
  /** Undefined for an unknown or expired team. */
  readonly wall: (teamId: string) => Promise<StoreResult<TeamWall | undefined>>;
  /** Sets when the wall closes. Resolves with false when somebody else started it. */
  readonly close: (teamId: string, userId: string, closes: number) => Promise<StoreResult<boolean>>;
  readonly isStarter: (teamId: string, userId: string) => Promise<StoreResult<boolean>>;
  readonly join: (teamId: string, userId: string, picks: readonly string[]) => Promise<StoreResult<void>>;
  /** Sets or removes the member's shown name. */
  readonly rename: (teamId: string, userId: string, name: string | undefined) => Promise<StoreResult<void>>;
  /** Whether the member was named. */
  readonly isNamed: (teamId: string, userId: string) => Promise<StoreResult<boolean>>;
  /** Removes the member's picks and name. */
  readonly leave: (teamId: string, userId: string) => Promise<StoreResult<void>>;
  readonly named: (teamId: string) => Promise<StoreResult<readonly NamedMember[]>>;
}

export function createTeams(context: StoreContext): Teams & PersonalDataSource {
  const { attempt } = context;
  const expiry = SEVEN_DAYS;
  const person = 'id';
  const teams = createCollection(context, { kind: 'team', schema: teamSchema, expiry });
  // Separate from the team, so that deleting the person's data keeps the wall.
  const starters = createIndexedCollection(context, {
    kind: 'team-starter',
    schema: starterSchema,
    expiry,
    person,
  });
  const members = createIndexedCollection(context, {
    kind: 'team-member',
    schema: memberSchema,
    expiry,
    person,
  });
  // Separate from the picks, so that changing the picks keeps the name.
  const names = createIndexedCollection(context, { kind: 'team-name', schema: nameSchema, expiry, person });

  return {
    start: async (teamId, starter, team) =>
      attempt('teams.start', async () => {
        await starters.write(teamId, starter, {});
        await teams.write(teamId, team);
      }),
    wall: async (teamId) =>
      attempt('teams.wall', async () => {
        const [[team], joined] = await Promise.all([teams.read([teamId]), members.list(teamId)]);
        if (!team) return undefined;
        const counts = new Map<string, number>();
        for (const { value } of joined)
          for (const skill of value.picks) counts.set(skill, (counts.get(skill) ?? 0) + 1);
        return { ...team, people: joined.length, counts };
      }),
    close: async (teamId, userId, closes) =>
      attempt('teams.close', async () => {
        const [[team], starter] = await Promise.all([teams.read([teamId]), starters.read(teamId, userId)]);
        if (!team || !starter) return false;
        // Renews the starter's expiry together with the team's.
        await starters.write(teamId, userId, {});
        await teams.write(teamId, { ...team, closes });
        return true;
      }),
    isStarter: async (teamId, userId) =>
      attempt('teams.is-starter', async () => (await starters.read(teamId, userId)) !== undefined),
    join: async (teamId, userId, picks) =>
      attempt('teams.join', async () => members.write(teamId, userId, { picks: [...picks] })),
    rename: async (teamId, userId, name) =>
      attempt('teams.rename', async () =>
        name === undefined
          ? names.remove(teamId, userId)
          : names.write(teamId, userId, { name: name.slice(0, MAX_MEMBER_NAME_LENGTH) }),
      ),
    isNamed: async (teamId, userId) =>
      attempt('teams.is-named', async () => (await names.read(teamId, userId)) !== undefined),
    leave: async (teamId, userId) =>
      attempt('teams.leave', async () => {
        await names.remove(teamId, userId);
        await members.remove(teamId, userId);
      }),
    named: async (teamId) =>
      attempt('teams.named', async () => {
        const [joined, called] = await Promise.all([members.list(teamId), names.list(teamId)]);
        const picks = new Map(joined.map(({ id, value }) => [id, value.picks]));
        return called.flatMap(({ id, value: { name } }) => {
          const own = picks.get(id);
          return own ? [{ userId: id, name, picks: own }] : [];
        });
      }),
    async personalKeysOf(userId: string) {
      const all = await Promise.all(
        [starters, members, names].map(async (each) => each.personalKeysOf(userId)),
      );
      return {
        keys: all.flatMap(({ keys }) => keys),
        sets: all.flatMap(({ sets = [] }) => sets),
        memberships: all.flatMap(({ memberships = [] }) => memberships),
      };
    },
  };
}
