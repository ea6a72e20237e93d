import { generateKeyPairSync, sign } from 'node:crypto';
import type { APIUser, UserFlags } from 'discord-api-types/v10';
import type { AppView, PersonView, Place, PlaceView } from '../page/protocol.ts';
import { snowflakeAt } from './snowflake.ts';

// The world is the same at every start, so that what a bot keeps about its people stays theirs.
const BEGINNING = Date.UTC(2025, 0, 1);
const fixed = (offset: number) => snowflakeAt(BEGINNING, offset);

export interface User extends PersonView {
  readonly dmChannelId: string;
}

export interface Server {
  readonly id: string;
  readonly name: string;
  readonly channel: { readonly id: string; readonly name: string };
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Whether the app itself is in it, or only with the people who installed it. */
  readonly hasApp: boolean;
}

/** Who and what is there. */
export interface World {
  readonly app: AppView & { readonly publicKey: string; readonly flags: number };
  /** The Ed25519 signature, hexadecimal, that the app's public key proves. */
  readonly sign: (text: string) => string;
  readonly home: Server;
  readonly elsewhere: Server;
  readonly group: { readonly id: string; readonly name: string };
  readonly people: readonly User[];
  readonly places: readonly PlaceView[];
  readonly findUser: (id: string) => User | undefined;
  /** Somebody by name; a new one when nobody has it. */
  readonly userNamed: (name: string) => User;
  readonly channelOf: (place: Place, person: User) => string;
  readonly serverOf: (place: Place) => Server | undefined;
}

const FIRST_PEOPLE: readonly (readonly [name: string, locale: string])[] = [
  ['Ada', 'en-US'],
  ['Lucía', 'es-ES'],
  ['Mateo', 'es-419'],
];

export function createWorld(name: string, flags: number, onArrival: () => void): World {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const app = {
    applicationId: fixed(1),
    botId: fixed(1),
    name,
    flags,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
  };
  const home: Server = {
    id: fixed(10),
    name: 'Playground',
    channel: { id: fixed(11), name: 'general' },
    roles: [{ id: fixed(12), name: 'Guide' }],
    hasApp: true,
  };
  const elsewhere: Server = {
    id: fixed(20),
    name: 'Another server',
    channel: { id: fixed(21), name: 'lounge' },
    roles: [],
    hasApp: false,
  };
  const group = { id: fixed(30), name: 'Friends' };
  const people: User[] = [];

  function arrive(personName: string, locale: string): User {
    const number = 100 + people.length * 2;
    const person = { id: fixed(number), name: personName, locale, dmChannelId: fixed(number + 1) };
    people.push(person);
    return person;
  }
  for (const [personName, locale] of FIRST_PEOPLE) arrive(personName, locale);

  const serverOf = (place: Place) =>
    place === 'server' ? home : place === 'elsewhere' ? elsewhere : undefined;

  return {
    app,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
    home,
    elsewhere,
    group,
    people,
    places: [
      {
        place: 'server',
        name: home.name,
        channelName: home.channel.name,
        guildId: home.id,
        channelId: home.channel.id,
      },
      { place: 'dm', name, channelName: name, guildId: null, channelId: null },
      {
        place: 'elsewhere',
        name: elsewhere.name,
        channelName: elsewhere.channel.name,
        guildId: elsewhere.id,
        channelId: elsewhere.channel.id,
      },
      { place: 'group', name: group.name, channelName: group.name, guildId: null, channelId: group.id },
    ],
    findUser: (id) => people.find((person) => person.id === id),
    userNamed(personName) {
      const known = people.find((person) => person.name === personName);
      if (known !== undefined) return known;
      const arrived = arrive(personName, 'en-US');
      onArrival();
      return arrived;
    },
    channelOf: (place, person) =>
      serverOf(place)?.channel.id ?? (place === 'dm' ? person.dmChannelId : group.id),
    serverOf,
  };
}

type UserParts = Pick<APIUser, 'id' | 'username' | 'global_name'> & { readonly bot?: boolean };

/** A user as Discord describes one. */
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

export const personUser = ({ id, name }: PersonView): APIUser =>
  user({
    id,
    username: name
      .normalize('NFD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase(),
    global_name: name,
  });
