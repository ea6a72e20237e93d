import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { SEVEN_DAYS } from '../expiry.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import { operations } from '../operations.ts';
import { mergeKeys } from '../personal-keys.ts';

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

type Team = z.infer<typeof teamSchema>;

/** The public data of a team: numbers only. */
export interface TeamWall extends Team {
  readonly people: number;
  /** How many of them have a skill, by its element id. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Skills walls of teams. Each member has a key that only that member writes, as a whole, so that concurrent presses in any
 * number of processes are all kept. Expires seven days after the last write.
 */
export function createTeams(context: StoreContext) {
  const expiry = SEVEN_DAYS;
  const ofPeople = <T>(kind: string, schema: z.ZodType<T>) =>
    createIndexedCollection(context, { kind, schema, expiry, person: 'id' });
  const teams = createCollection(context, { kind: 'team', schema: teamSchema, expiry });
  // Separate from the team, so that deleting the person's data keeps the wall.
  const starters = ofPeople('team-starter', starterSchema);
  const members = ofPeople('team-member', memberSchema);
  // Separate from the picks, so that changing the picks keeps the name.
  const names = ofPeople('team-name', nameSchema);

  return {
    ...operations(context, 'teams', {
      async start(teamId: string, starter: string, team: Team) {
        await starters.write(teamId, starter, {});
        await teams.write(teamId, team);
      },
      /** Undefined for an unknown or expired team. */
      async wall(teamId: string): Promise<TeamWall | undefined> {
        const [[team], joined] = await Promise.all([teams.read([teamId]), members.list(teamId)]);
        if (!team) return undefined;
        const counts = new Map<string, number>();
        for (const { value } of joined)
          for (const skill of value.picks) counts.set(skill, (counts.get(skill) ?? 0) + 1);
        return { ...team, people: joined.length, counts };
      },
      /** Sets when the wall closes. Resolves with false when somebody else started it. */
      async close(teamId: string, userId: string, closes: number) {
        const [[team], starter] = await Promise.all([teams.read([teamId]), starters.read(teamId, userId)]);
        if (!team || !starter) return false;
        // Renews the starter's expiry together with the team's.
        await starters.write(teamId, userId, {});
        await teams.write(teamId, { ...team, closes });
        return true;
      },
      isStarter: async (teamId: string, userId: string) =>
        (await starters.read(teamId, userId)) !== undefined,
      join: async (teamId: string, userId: string, picks: readonly string[]) =>
        members.write(teamId, userId, { picks: [...picks] }),
      /** Sets or removes the member's shown name. */
      rename: async (teamId: string, userId: string, name: string | undefined) =>
        name === undefined
          ? names.remove(teamId, userId)
          : names.write(teamId, userId, { name: name.slice(0, MAX_MEMBER_NAME_LENGTH) }),
      isNamed: async (teamId: string, userId: string) => (await names.read(teamId, userId)) !== undefined,
      /** Removes the member's picks and name. */
      async leave(teamId: string, userId: string) {
        await names.remove(teamId, userId);
        await members.remove(teamId, userId);
      },
      /** The members who show their name. */
      async named(teamId: string) {
        const [joined, called] = await Promise.all([members.list(teamId), names.list(teamId)]);
        const picks = new Map(joined.map(({ id, value }) => [id, value.picks]));
        return called.flatMap(({ id, value: { name } }) => {
          const own = picks.get(id);
          return own ? [{ userId: id, name, picks: own }] : [];
        });
      },
    }),
    personalKeysOf: async (userId: string) =>
      mergeKeys(
        await Promise.all([starters, members, names].map(async (each) => each.personalKeysOf(userId))),
      ),
  };
}
