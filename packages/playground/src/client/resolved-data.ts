import type { Viewpoint } from './viewpoint.ts';
import { dmChannelObject, resolvedMember, roleObjects, channelObject } from '../state/discord-objects.ts';
import type { State } from '../state/state.ts';
import { ClientError } from './client-error.ts';
import { personUser } from '../state/world.ts';

/** What the ids in an interaction stand for: kind of thing, then id. */
export type Resolved = Record<string, Record<string, unknown>>;

/** What an option of each type wants. */
export const TYPE_NAMES: Readonly<Record<number, string>> = {
  3: 'text',
  4: 'a whole number',
  5: 'true or false',
  6: 'a user',
  7: 'a channel',
  8: 'a role',
  9: 'a user or role',
  10: 'a number',
  11: 'a file',
};

const put = (resolved: Resolved, what: string, id: string, value: unknown) => {
  (resolved[what] ??= {})[id] = value;
};

/** Uploads an empty file of that name; gives its id. */
export function attach(state: State, filename: string, resolved: Resolved): string {
  const id = state.nextId();
  const upload = { filename, contentType: 'application/octet-stream', bytes: new Uint8Array() };
  put(resolved, 'attachments', id, state.files.keep(id, upload, undefined));
  return id;
}

/** Adds to `resolved` what an id stands for; refused when it stands for nothing of these `types` here. */
export function resolve(
  state: State,
  { place }: Viewpoint,
  name: string,
  type: number,
  id: string,
  resolved: Resolved,
): void {
  const server = state.world.serverOf(place);
  const person = type === 6 || type === 9 ? state.world.findUser(id) : undefined;
  const role =
    type === 8 || type === 9
      ? (server === undefined ? [] : roleObjects(server)).find((one) => one.id === id)
      : undefined;
  const channel =
    type !== 7
      ? undefined
      : server?.channel.id === id
        ? channelObject(server)
        : state.world.people.filter((one) => one.dmChannelId === id).map(dmChannelObject)[0];
  if (person !== undefined) {
    put(resolved, 'users', id, personUser(person));
    if (server !== undefined) put(resolved, 'members', id, resolvedMember);
  } else if (role !== undefined) put(resolved, 'roles', id, role);
  else if (channel !== undefined) put(resolved, 'channels', id, { ...channel, permissions: '0' });
  else throw new ClientError(`${name} wants ${TYPE_NAMES[type] ?? 'something'} that is here; ${id} is not.`);
}
