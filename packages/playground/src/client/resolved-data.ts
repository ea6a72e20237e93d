import { channelObject, dmChannelObject, resolvedMember, roleObjects } from '../state/discord-objects.ts';
import type { FileValue } from '../page/protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { botUser, personUser } from '../state/world.ts';
import { ClientError } from './client-error.ts';
import type { Viewpoint } from './viewpoint.ts';

/** Resolved data of an interaction: by kind, then by id. */
export type Resolved = Record<string, Record<string, unknown>>;

/** The field of an interaction's data, if there is resolved data. */
export const resolvedField = (resolved: Resolved) => Object.keys(resolved).length > 0 && { resolved };

/** What an option of each type takes. */
export const TYPE_NAMES: Readonly<Record<number, string>> = {
  3: 'text',
  4: 'a whole number',
  5: 'true or false',
  6: 'a user',
  7: 'a channel',
  8: 'a role',
  9: 'a user or role',
  10: 'a number',
  11: 'a file: { name, content }',
};

const put = (resolved: Resolved, what: string, id: string, value: unknown) => {
  (resolved[what] ??= {})[id] = value;
};

/** Uploads a file; returns its id. */
export function attach({ state }: Viewpoint, name: string, value: unknown, resolved: Resolved): string {
  const file = value as Partial<FileValue>;
  if (typeof value !== 'object' || typeof file.name !== 'string')
    throw new ClientError(`${name} takes ${TYPE_NAMES[11] ?? ''}.`);
  const bytes = new Uint8Array(
    file.base64 === undefined ? Buffer.from(file.content ?? '') : Buffer.from(file.base64, 'base64'),
  );
  if (bytes.byteLength > LIMITS.fileSize) throw new ClientError(`${file.name} is larger than 10 MiB.`);
  const id = state.nextId();
  const upload = { filename: file.name, contentType: file.contentType ?? 'application/octet-stream', bytes };
  put(resolved, 'attachments', id, state.files.add(id, upload));
  return id;
}

/** Resolves an id and adds it to `resolved`; throws if there is nothing of this option type with it. */
export function resolve(viewpoint: Viewpoint, name: string, type: number, id: string, resolved: Resolved) {
  const { state, guild, person: self } = viewpoint;
  const { world } = state;
  const takes = (...types: number[]) => types.includes(type);
  const person = takes(6, 9) ? world.findUser(id) : undefined;
  const bot = takes(6, 9) && id === world.app.botId;
  const role = takes(8, 9) && guild !== undefined && roleObjects(guild).find((one) => one.id === id);
  const channel = takes(7) ? world.findChannel(id) : undefined;
  if (person !== undefined || bot) {
    put(resolved, 'users', id, person === undefined ? botUser(world) : personUser(person));
    if (guild !== undefined) put(resolved, 'members', id, resolvedMember(person ?? self));
  } else if (role) put(resolved, 'roles', id, role);
  else if (channel?.guild !== undefined && channel.guild === guild && channel.channel !== undefined) {
    const { permissions } = self;
    put(resolved, 'channels', id, { ...channelObject(guild, channel.channel), permissions });
  } else if (channel?.person === self)
    put(resolved, 'channels', id, { ...dmChannelObject(self), permissions: self.permissions });
  else throw new ClientError(`${name} wants ${TYPE_NAMES[type] ?? 'something'} that is here; ${id} is not.`);
}
