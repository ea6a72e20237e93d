import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { componentKind } from '../rules/field-rules.ts';
import { userById, type World } from './world.ts';
import { arrayOf, objectsIn, stringOr, type JsonObject } from '../rules/json.ts';

type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

const textsOf = (components: unknown): readonly string[] =>
  objectsIn(components).flatMap((one) => [
    ...(componentKind(one['type']) === 'text display' ? [stringOr(one['content'], '')] : []),
    ...textsOf(one['components']),
  ]);

/**
 * The mentions of a message, from the ids in its text. `allowed`: the request's `allowed_mentions`; `repliedTo`: the
 * author of the message it replies to, who is mentioned unless `replied_user` is false.
 */
export function mentionsIn(
  world: World,
  { content, components }: { readonly content: string; readonly components: unknown },
  allowed: JsonObject | undefined,
  repliedTo: APIUser | undefined,
): Mentions {
  const text = [content, ...textsOf(components)].join('\n');
  const permits = (kind: 'users' | 'roles', id: string) =>
    allowed === undefined || arrayOf(allowed['parse']).includes(kind) || arrayOf(allowed[kind]).includes(id);
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
  const users = ids(/<@!?(\d+)>/g)
    .filter((id) => permits('users', id))
    .flatMap((id) => userById(world, id) ?? []);
  const pinged = repliedTo !== undefined && (allowed === undefined || allowed['replied_user'] === true);
  const roles = new Set(world.guilds.flatMap((guild) => guild.roles).map(({ id }) => id));
  return {
    mentions: [...users, ...(pinged && !users.some(({ id }) => id === repliedTo.id) ? [repliedTo] : [])],
    mention_roles: ids(/<@&(\d+)>/g).filter((id) => roles.has(id) && permits('roles', id)),
    mention_everyone:
      /@(everyone|here)\b/.test(text) &&
      (allowed === undefined || arrayOf(allowed['parse']).includes('everyone')),
  };
}

/** What a person typed as `@Name` (of the app, a person or a role), as Discord's client sends it: `<@id>`. */
export function withMentionIds(world: World, text: string): string {
  const names: readonly (readonly [string, string])[] = [
    [world.app.name, `<@${world.app.botId}>`],
    ...world.people.map(({ id, name }) => [name, `<@${id}>`] as const),
    ...world.guilds.flatMap(({ roles }) => roles).map(({ id, name }) => [name, `<@&${id}>`] as const),
  ];
  // Longest first: "@Ada Lovelace" is not "@Ada".
  return [...names]
    .sort(([a], [b]) => b.length - a.length)
    .reduce(
      (sent, [name, mention]) =>
        sent.replaceAll(new RegExp(`@${escaped(name)}(?![\\p{L}\\p{N}_])`, 'gu'), mention),
      text,
    );
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
