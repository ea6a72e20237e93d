import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import type { RawBot } from './support/bots.ts';
import { callbackPath, rawBot, request } from './support/bots.ts';

let playground: Playground;
let bot: RawBot;
let commands: string;

const option = (type: number, name: string, more = {}) => ({ type, name, description: name, ...more });

beforeAll(async () => {
  playground = await startPlayground();
  bot = await rawBot(playground);
  commands = `/applications/${playground.applicationId}/commands`;
  await request(playground, 'PUT', commands, [
    {
      name: 'all',
      description: 'All types',
      options: [
        option(3, 'text', { min_length: 2, max_length: 4 }),
        option(4, 'whole', { min_value: 1, max_value: 9 }),
        option(5, 'truth'),
        option(6, 'user'),
        option(7, 'channel'),
        option(8, 'role'),
        option(9, 'either'),
        option(10, 'number'),
        option(11, 'file'),
        option(3, 'sort', { choices: [{ name: 'By title', value: 'title' }] }),
      ],
    },
    { name: 'need', description: 'Needs', options: [option(3, 'what', { required: true })] },
    {
      name: 'deep',
      description: 'Deep',
      options: [option(2, 'one', { options: [option(1, 'two', { options: [option(3, 'o')] })] })],
    },
    { name: 'mine', description: 'Installed by people', integration_types: [1], contexts: [2] },
  ]);
});

afterAll(async () => {
  bot.socket.terminate();
  await playground.close();
});

const dataOf = async (command: string, values = {}) => {
  void playground.person('Ada').use(command, values, { until: 'answered' });
  const interaction = await bot.interaction();
  return (interaction.data ?? {}) as Readonly<Record<string, unknown>>;
};

test('options of every type are sent, with resolved data', async () => {
  const [, lucia] = playground.people;
  const { body } = await request(playground, 'GET', `/guilds/${playground.guildId}`);
  const roles = body['roles'] as readonly { readonly id: string }[];
  const channels = (await request(playground, 'GET', `/guilds/${playground.guildId}/channels`)).list as {
    id: string;
  }[];
  const values = {
    text: 'abc',
    whole: 3,
    truth: false,
    user: lucia?.id ?? '',
    channel: channels[0]?.id ?? '',
    role: roles[1]?.id ?? '',
    either: roles[1]?.id ?? '',
    number: 1.5,
    file: { name: 'cv.pdf', content: 'I grow trees', contentType: 'application/pdf' },
    sort: 'By title',
  };
  const data = await dataOf('/all', values);
  const resolved = data['resolved'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const [fileId = ''] = Object.keys(resolved['attachments'] ?? {});
  expect(data).toMatchObject({
    name: 'all',
    type: 1,
    options: Object.entries({ ...values, file: fileId, sort: 'title' }).map(([name, value]) => ({
      name,
      value,
    })),
    resolved: {
      users: { [values.user]: { global_name: 'Lucía' } },
      members: { [values.user]: { permissions: '2147601472' } },
      roles: { [values.role]: { name: 'Guide' } },
      channels: { [values.channel]: { name: 'general' } },
      attachments: { [fileId]: { filename: 'cv.pdf', size: 12, content_type: 'application/pdf' } },
    },
  });
});

test('subcommands are nested in groups', async () => {
  expect(await dataOf('/deep one two', { o: 'x' })).toMatchObject({
    name: 'deep',
    options: [
      {
        type: 2,
        name: 'one',
        options: [{ type: 1, name: 'two', options: [{ type: 3, name: 'o', value: 'x' }] }],
      },
    ],
  });
});

test.each([
  ['/none', {}, 'There is no command /none.'],
  ['/mine', {}, '/mine is not available here'],
  ['/need', {}, 'The option what is required.'],
  ['/need', { what: 'x', other: 'y' }, 'There is no option other.'],
  ['/deep', {}, 'choose a subcommand'],
  ['/deep one', {}, 'choose a subcommand'],
  ['/deep one three', {}, 'has no subcommand three'],
  ['/all', { text: 'a' }, 'wants 2 to 4; 1 is outside'],
  ['/all', { text: 'abcde' }, 'wants 2 to 4; 5 is outside'],
  ['/all', { text: 5 }, 'wants text'],
  ['/all', { whole: 0.5 }, 'wants a whole number'],
  ['/all', { whole: 10 }, 'wants 1 to 9; 10 is outside'],
  ['/all', { truth: 'true' }, 'wants true or false'],
  ['/all', { user: '1' }, 'wants a user that is here'],
  ['/all', { sort: 'By pay' }, 'does not offer By pay'],
])('%s %o is not sent', async (command, values, why) => {
  await expect(playground.person('Ada').use(command, values)).rejects.toThrow(why);
});

test('autocomplete is only requested for options that have it', async () => {
  await expect(playground.person('Ada').type('/need', {}, 'what')).rejects.toThrow('has no autocompletion');
});

test('contexts and integration_types restrict a command', async () => {
  void playground.person('Ada', { place: 'group' }).use('/mine', {}, { until: 'answered' });
  expect((await bot.interaction()).context).toBe(2);
  await expect(playground.person('Ada', { place: 'dm' }).use('/mine')).rejects.toThrow('not available here');
  await expect(playground.person('Ada', { place: 'elsewhere' }).use('/need', { what: 'x' })).rejects.toThrow(
    'not available here',
  );
});

test('a server’s command is only available there', async () => {
  const local = `/applications/${playground.applicationId}/guilds/${playground.guildId}/commands`;
  await request(playground, 'PUT', local, [{ name: 'local', description: 'Here' }]);
  expect(await dataOf('/local')).toMatchObject({ name: 'local', guild_id: playground.guildId });
  await expect(playground.person('Ada', { place: 'dm' }).use('/local')).rejects.toThrow('not available here');
});

test('buttons that are missing, disabled, links or ambiguous cannot be pressed', async () => {
  const ada = playground.person('Ada');
  const pending = ada.use('/need', { what: 'x' });
  const button = (custom_id: string, label: string, more = {}) => ({
    type: 2,
    style: 1,
    custom_id,
    label,
    ...more,
  });
  await request(playground, 'POST', callbackPath(await bot.interaction()), {
    type: 4,
    data: {
      content: 'x',
      components: [
        {
          type: 1,
          components: [button('a', 'More'), button('b', 'More'), button('c', 'Off', { disabled: true })],
        },
        { type: 1, components: [{ type: 2, style: 5, label: 'Site', url: 'https://example.com' }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: 'd', disabled: true, options: [{ label: 'A', value: 'a' }] }],
        },
      ],
    },
  });
  const { message = '' } = await pending;
  await expect(ada.press(message, 'Gone')).rejects.toThrow(
    'There is no button Gone; there are: More, More, Off, Site.',
  );
  await expect(ada.press(message, 'Off')).rejects.toThrow('is disabled');
  await expect(ada.press(message, 'Site')).rejects.toThrow('opens a link');
  await expect(ada.press(message, 'More')).rejects.toThrow('More than one button says More');
  await expect(ada.choose(message, 'A')).rejects.toThrow('disabled');
  await expect(playground.person('Ada', { place: 'dm' }).press(message, 'Off')).rejects.toThrow(
    'does not see',
  );
  void ada.press(message, 'More', { nth: 1, until: 'answered' });
  expect((await bot.interaction()).data).toMatchObject({ custom_id: 'b', component_type: 2 });
  expect(() => {
    ada.dismiss(message);
  }).toThrow('one alone can see');
});

test('permissions and age restriction restrict a command', async () => {
  const world = await startPlayground({
    servers: [{ name: 'School', channels: ['general', { name: 'late', nsfw: true }] }],
    people: [
      'Ada',
      { name: 'Head', permissions: ['ManageGuild'] },
      { name: 'Owner', permissions: ['Administrator'] },
    ],
  });
  const own = await rawBot(world);
  const manageGuild = String(1 << 5);
  await request(world, 'PUT', `/applications/${world.applicationId}/commands`, [
    { name: 'manage', description: 'x', default_member_permissions: manageGuild },
    { name: 'nobody', description: 'x', default_member_permissions: '0' },
    { name: 'adult', description: 'x', nsfw: true },
  ]);
  const used = async (name: string, command: string, place = 'general') => {
    const outcome = world.person(name, { place }).use(command, {}, { until: 'answered' });
    void outcome.then(undefined, () => undefined);
    return Promise.race([own.interaction().then(() => 'sent'), outcome.then(() => '', String)]);
  };
  expect(await used('Ada', '/manage')).toMatch('default_member_permissions');
  expect(await used('Head', '/manage')).toBe('sent');
  expect(await used('Head', '/nobody')).toMatch('default_member_permissions');
  expect(await used('Owner', '/nobody')).toBe('sent');
  expect(await used('Ada', '/adult')).toMatch('age-restricted');
  expect(await used('Ada', '/adult', 'late')).toBe('sent');
  own.socket.terminate();
  await world.close();
});

test('a person is added when they are first named', () => {
  const noor = playground.person('Noor', { locale: 'ar' });
  expect(noor).toMatchObject({ name: 'Noor', locale: 'ar' });
  expect(playground.person('Noor').id).toBe(noor.id);
  expect(playground.people.map(({ name }) => name)).toContain('Noor');
});

test('a server’s locale is sent as guild_locale', async () => {
  const world = await startPlayground({ servers: [{ name: 'École', locale: 'fr' }] });
  const own = await rawBot(world);
  await request(world, 'PUT', `/applications/${world.applicationId}/commands`, [
    { name: 'go', description: 'x' },
  ]);
  void world.person('Lucía').use('/go', {}, { until: 'answered' });
  expect(await own.interaction()).toMatchObject({
    locale: 'es-ES',
    guild_locale: 'fr',
    guild: { locale: 'fr' },
  });
  expect((await request(world, 'GET', `/guilds/${world.guildId}`)).body).toMatchObject({
    preferred_locale: 'fr',
  });
  own.socket.terminate();
  await world.close();
});
