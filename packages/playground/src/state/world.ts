import { generateKeyPairSync, sign } from 'node:crypto';
import { PermissionFlagsBits, type APIUser, type UserFlags } from 'discord-api-types/v10';
import { intentFlags, type PrivilegedIntent } from '../gateway/intents.ts';
import type { PersonView, PlaceView } from '../page/protocol.ts';
import { snowflakeAt } from './snowflake.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

/** A server of a {@link WorldDescription}. */
export interface ServerDescription {
  readonly name: string;
  /** Names of its text channels; default `['general']`. */
  readonly channels?: readonly (string | { readonly name: string; readonly nsfw?: boolean })[];
  readonly roles?: readonly string[];
  /** The language of its community (`guild_locale`); default `en-US`. */
  readonly locale?: string;
  /** Whether the app is installed in it; default true. */
  readonly app?: boolean;
}

/** A person, or `count` people, of a {@link WorldDescription}. */
export interface PersonDescription {
  /** With a `count`, each gets a number: "Student 1", "Student 2", … */
  readonly name: string;
  readonly count?: number;
  /** Default `en-US`. */
  readonly locale?: string;
  /** Permissions in every server, beyond those of an ordinary member. */
  readonly permissions?: readonly PermissionName[];
  /** Whether they have installed the app for themselves; default true. */
  readonly app?: boolean;
}

/** Describes servers, people and the app. The defaults are in {@link DEFAULT_WORLD}. */
export interface WorldDescription {
  /** The app, or its name. */
  readonly app?:
    | string
    | {
        readonly name?: string;
        /** Enabled privileged intents; default none. */
        readonly intents?: readonly PrivilegedIntent[];
      };
  readonly servers?: readonly (string | ServerDescription)[];
  readonly people?: readonly (string | PersonDescription)[];
}

export const DEFAULT_WORLD = {
  app: 'Waymark',
  servers: [
    { name: 'Playground', roles: ['Guide'] },
    { name: 'Another server', channels: ['lounge'], app: false },
  ],
  people: ['Ada', { name: 'Lucía', locale: 'es-ES' }, { name: 'Mateo', locale: 'es-419' }],
} as const satisfies WorldDescription;

export type User = PersonView;

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly nsfw: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly channels: readonly Channel[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Whether the app is installed in it, or only by people for themselves. */
  readonly hasApp: boolean;
}

/** Where a channel is: in a server, between the app and a person, or (with neither) in the group. */
export interface ChannelLocation {
  readonly guild?: Guild;
  readonly channel?: Channel;
  readonly person?: User;
  /** Whether the bot can see it. */
  readonly hasApp: boolean;
}

export type World = ReturnType<typeof createWorld>;

// Ids are the same at every start, so that a bot's stored data stays valid.
const EPOCH = Date.UTC(2025, 0, 1);
const appId = snowflakeAt(EPOCH, 1);
const groupId = snowflakeAt(EPOCH, 30);

function createGuild(given: string | ServerDescription, index: number): Guild {
  const description: ServerDescription = typeof given === 'string' ? { name: given } : given;
  const { name, channels = ['general'], roles = [], locale = 'en-US', app = true } = description;
  // A millisecond apart, so that servers are distributed over the shards.
  const id = (offset: number) => snowflakeAt(EPOCH + index, offset);
  return {
    id: id(10),
    name,
    locale,
    channels: channels.map((channel, at) => ({
      nsfw: false,
      ...(typeof channel === 'string' ? { name: channel } : channel),
      id: id(11 + at),
    })),
    roles: roles.map((role, at) => ({ id: id(1_000_000 + at), name: role })),
    hasApp: app,
  };
}

/** Creates the world. `onArrival` is called when a person is added. */
export function createWorld(description: WorldDescription, onArrival: () => void) {
  const { servers, people: first } = { ...DEFAULT_WORLD, ...description };
  const { name = DEFAULT_WORLD.app, intents = [] } =
    typeof description.app === 'string' ? { name: description.app } : (description.app ?? {});
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const guilds = servers.map(createGuild);
  const group = { id: groupId, name: 'Friends' };
  const people: User[] = [];

  function add(
    personName: string,
    { locale = 'en-US', permissions = [], app = true }: Partial<PersonDescription>,
  ) {
    const offset = 100 + people.length * 2;
    const bits = permissions.reduce((sum, one) => sum | PermissionFlagsBits[one], MEMBER_PERMISSIONS);
    const person = {
      id: snowflakeAt(EPOCH, offset),
      name: personName,
      locale,
      permissions: String(bits),
      hasApp: app,
      dmChannelId: snowflakeAt(EPOCH, offset + 1),
    };
    people.push(person);
    return person;
  }
  for (const given of first) {
    const person: PersonDescription = typeof given === 'string' ? { name: given } : given;
    const { count } = person;
    if (count === undefined) add(person.name, person);
    else for (let number = 1; number <= count; number += 1) add(`${person.name} ${number}`, person);
  }

  const direct = (kind: 'dm' | 'group', placeName: string, channelId: string | null): PlaceView => ({
    id: kind,
    kind,
    name: placeName,
    channelName: placeName,
    channelId,
    guildId: null,
    hasApp: kind === 'dm',
    nsfw: false,
  });
  const places: readonly PlaceView[] = [
    ...guilds.flatMap((guild) =>
      guild.channels.map((channel) => ({
        id: channel.id,
        kind: 'guild' as const,
        name: guild.name,
        channelName: channel.name,
        channelId: channel.id,
        guildId: guild.id,
        hasApp: guild.hasApp,
        nsfw: channel.nsfw,
      })),
    ),
    direct('dm', name, null),
    direct('group', group.name, group.id),
  ];

  return {
    app: {
      applicationId: appId,
      botId: appId,
      name,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
      intents,
    },
    /** Application flags for the enabled privileged intents. */
    flags: intentFlags(intents),
    /** The Ed25519 signature, hexadecimal, for the app's public key. */
    sign: (text: string): string => sign(null, Buffer.from(text), privateKey).toString('hex'),
    guilds,
    group,
    people: people as readonly User[],
    places,
    findUser: (id: string): User | undefined => people.find((person) => person.id === id),
    /** The person with this name, who is added if missing. */
    userNamed(personName: string, locale?: string): User {
      const known = people.find((person) => person.name === personName);
      if (known !== undefined) return known;
      const person = add(personName, locale === undefined ? {} : { locale });
      onArrival();
      return person;
    },
    /** A place by its id, or `server`, `elsewhere` (the first one with or without the app), or a channel's name. */
    findPlace(wanted: string): PlaceView | undefined {
      if (wanted === 'server' || wanted === 'elsewhere')
        return places.find(({ kind, hasApp }) => kind === 'guild' && hasApp === (wanted === 'server'));
      const bare = wanted.replace(/^#/, '');
      return places.find(({ id }) => id === wanted) ?? places.find(({ channelName }) => channelName === bare);
    },
    findChannel(id: string): ChannelLocation | undefined {
      const guild = guilds.find(({ channels }) => channels.some((channel) => channel.id === id));
      const channel = guild?.channels.find((one) => one.id === id);
      if (guild !== undefined && channel !== undefined) return { guild, channel, hasApp: guild.hasApp };
      const person = people.find(({ dmChannelId }) => dmChannelId === id);
      if (person !== undefined) return { person, hasApp: true };
      return id === group.id ? { hasApp: false } : undefined;
    },
  };
}

/** An ordinary member's permissions. */
export const MEMBER_PERMISSIONS = (
  [
    'ViewChannel',
    'SendMessages',
    'EmbedLinks',
    'AttachFiles',
    'ReadMessageHistory',
    'AddReactions',
    'UseApplicationCommands',
  ] as const
).reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

type UserParts = Pick<APIUser, 'id' | 'username' | 'global_name'> & { readonly bot?: boolean };

/** A user as in Discord's payloads. */
const user = ({ bot, ...parts }: UserParts): APIUser => ({
  ...parts,
  discriminator: bot === true ? '0000' : '0',
  avatar: null,
  public_flags: 0 as UserFlags,
  flags: 0 as UserFlags,
  primary_guild: null,
  ...(bot === true ? { bot } : {}),
});

export const botUser = ({ app }: World): APIUser =>
  user({ id: app.botId, username: app.name, global_name: null, bot: true });

export function personUser({ id, name }: PersonView): APIUser {
  const ascii = name.normalize('NFD').replace(/[^a-z0-9]/gi, '');
  return user({ id, username: ascii.toLowerCase(), global_name: name });
}

/** The user with this id: the bot or a person. */
export function userById(world: World, id: string): APIUser | undefined {
  if (id === world.app.botId) return botUser(world);
  const person = world.findUser(id);
  return person && personUser(person);
}
