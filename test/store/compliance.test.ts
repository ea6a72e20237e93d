import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { recordingLog } from '../support/recording-log.ts';
import { STORES, type TestStore } from '../support/stores.ts';

const GROUPS = ['social', 'thinking'];

describe.each(Object.entries(STORES))('the %s store', (_name, make) => {
  let place: TestStore;
  let store: Store;

  const open = async (): Promise<Store> => openStore(place.url, recordingLog());

  beforeAll(async () => {
    place = await make();
    store = await open();
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  it('has no data of an unknown person', async () => {
    expect(await store.picks.read('100', GROUPS)).toEqual({ ok: true, value: [] });
  });

  it('reads what was written, by group', async () => {
    await store.picks.write('101', 'thinking', ['2.A.1.b']);
    await store.picks.write('101', 'social', ['2.B.1.d', '2.B.1.c']);
    expect(await store.picks.read('101', GROUPS)).toEqual({
      ok: true,
      value: ['2.B.1.d', '2.B.1.c', '2.A.1.b'],
    });
  });

  it('replaces a whole group, also by an empty one', async () => {
    await store.picks.write('102', 'social', ['2.B.1.d']);
    await store.picks.write('102', 'social', ['2.B.1.a']);
    expect(await store.picks.read('102', GROUPS)).toEqual({ ok: true, value: ['2.B.1.a'] });
    await store.picks.write('102', 'social', []);
    expect(await store.picks.read('102', GROUPS)).toEqual({ ok: true, value: [] });
  });

  it('separates groups and people, also in concurrent writes', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `2${index}`);
    await Promise.all(
      people.flatMap((person) =>
        GROUPS.map(async (group) => store.picks.write(person, group, [`${person} ${group}`])),
      ),
    );
    for (const person of people) {
      const value = GROUPS.map((group) => `${person} ${group}`);
      expect(await store.picks.read(person, GROUPS)).toEqual({ ok: true, value });
    }
  });

  it('deletes only what is cleared', async () => {
    await store.picks.write('103', 'social', ['2.B.1.d']);
    await store.picks.write('104', 'social', ['2.B.1.d']);
    expect(await store.picks.clear('103', GROUPS)).toMatchObject({ ok: true });
    expect(await store.picks.read('103', GROUPS)).toEqual({ ok: true, value: [] });
    expect(await store.picks.read('104', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
  });

  it('has all data after it is closed and reopened', async () => {
    if (!place.persistent) return;
    await store.picks.write('105', 'social', ['2.B.1.f']);
    await store.close();
    store = await open();
    expect(await store.picks.read('105', GROUPS)).toEqual({ ok: true, value: ['2.B.1.f'] });
  });

  it('loses no career of concurrent saves, and lists the oldest first', async () => {
    const codes = Array.from({ length: 100 }, (_, index) => `11-${1_000 + index}.00`);
    const [first = ''] = codes;
    await Promise.all(
      codes.map(async (code, index) =>
        store.saved.save('301', { code, title: `Career ${index}`, savedAt: index }),
      ),
    );
    const listed = await store.saved.list('301', codes.toReversed());
    expect(listed.ok && listed.value.map(({ code }) => code)).toEqual(codes);
    expect(listed.ok && listed.value[7]).toEqual({ code: codes[7], title: 'Career 7', savedAt: 7 });
    expect(await store.saved.has('301', first)).toEqual({ ok: true, value: true });
    expect(await store.saved.has('302', first)).toEqual({ ok: true, value: false });
    expect(await store.saved.list('302', codes)).toEqual({ ok: true, value: [] });
  });

  it('still lists a saved career that the O*NET data no longer has', async () => {
    const kept = { code: '15-1111.00', title: 'A title of old', savedAt: 5 };
    await store.saved.save('303', kept);
    expect(await store.saved.list('303', [kept.code])).toEqual({ ok: true, value: [kept] });
    expect(await store.saved.list('303', ['15-1252.00'])).toEqual({ ok: true, value: [kept] });
  });

  it('removes only the given careers', async () => {
    const codes = ['11-1011.00', '11-1021.00', '11-1031.00'];
    for (const [savedAt, code] of codes.entries())
      await store.saved.save('304', { code, title: code, savedAt });
    expect(await store.saved.list('304', codes)).toMatchObject({ ok: true });
    await store.saved.remove('304', ['11-1021.00']);
    const left = await store.saved.list('304', codes);
    expect(left.ok && left.value.map(({ code }) => code)).toEqual(['11-1011.00', '11-1031.00']);
  });

  it('loses nothing when two people save while a third one lists', async () => {
    const codes = ['13-1011.00', '13-1021.00'];
    await Promise.all([
      store.saved.save('305', { code: '13-1011.00', title: 'one', savedAt: 1 }),
      store.saved.list('305', codes),
      store.saved.save('305', { code: '13-1021.00', title: 'two', savedAt: 2 }),
    ]);
    const listed = await store.saved.list('305', codes);
    expect(listed.ok && listed.value).toHaveLength(2);
  });

  it('loses no note or state of a saved career in concurrent writes', async () => {
    const [code, other] = ['11-1011.00', '11-1021.00'];
    const career = { code, title: 'Chief Executives', savedAt: 1 };
    await store.saved.save('306', career);
    await store.saved.save('306', { code: other, title: 'Managers', savedAt: 2 });
    await Promise.all([
      store.saved.writeNote('306', code, 'Ask Aunt Mae “about it”'),
      store.saved.writeState('306', code, 'looking'),
      store.saved.save('306', career),
    ]);
    expect(await store.saved.list('306', [])).toEqual({
      ok: true,
      value: [
        { ...career, note: 'Ask Aunt Mae “about it”', state: 'looking' },
        { code: other, title: 'Managers', savedAt: 2 },
      ],
    });
    await store.saved.writeNote('306', code, '');
    await store.saved.remove('306', [code]);
    await store.saved.save('306', career);
    const again = await store.saved.list('306', []);
    expect(again.ok && again.value[0]).toEqual(career);
    await expect(store.saved.writeNote('306', code, 'x'.repeat(501))).rejects.toThrow(RangeError);
  });

  it('stores the latest interests', async () => {
    expect(await store.interests.read('501')).toEqual({ ok: true, value: undefined });
    await store.interests.write('501', { scores: [30, 5, 0, 40, 12, 7] });
    expect(await store.interests.read('501')).toEqual({
      ok: true,
      value: { scores: [30, 5, 0, 40, 12, 7] },
    });
    await store.interests.write('501', { chosen: [3, 0] });
    expect(await store.interests.read('501')).toEqual({ ok: true, value: { chosen: [3, 0] } });
    await store.interests.clear('501');
    expect(await store.interests.read('501')).toEqual({ ok: true, value: undefined });
  });

  it('stores the last five opened careers, latest first, without duplicates', async () => {
    for (const code of ['a', 'b', 'c', 'd', 'e', 'b', 'b', 'f']) await store.recent.add('503', code);
    expect(await store.recent.list('503')).toEqual({ ok: true, value: ['f', 'b', 'e', 'd', 'c'] });
    expect(await store.recent.list('504')).toEqual({ ok: true, value: [] });
  });

  it('stores a conversation per person and channel', async () => {
    const shown = { skills: ['2.B.1.d'], careers: ['29-1141.00', '15-1252.00'] };
    await store.conversations.write('601', 'channel', shown);
    await store.conversations.write('601', 'other', { ...shown, excluded: ['41-2031.00'] });
    await store.conversations.write('602', 'channel', { skills: [], careers: [] });
    expect(await store.conversations.read('601', 'channel')).toEqual({ ok: true, value: shown });
    await store.conversations.remove('601', 'channel');
    expect(await store.conversations.read('601', 'channel')).toEqual({ ok: true, value: undefined });
    expect(await store.conversations.read('602', 'channel')).toMatchObject({ value: { careers: [] } });
  });

  it('counts all of thirty concurrent joins and quiz answers over two connections', async () => {
    const second = place.persistent ? await open() : store;
    const people = Array.from({ length: 30 }, (_, index) => `7${index}`);
    const team = { name: 'Class 4b', locale: Locale.EnglishUS, closes: 2 };
    const round = { answer: '29-1141.00', choices: ['29-1141.00', '15-1252.00'], locale: Locale.EnglishUS };
    await store.teams.start('t1', '70', team);
    await store.quiz.start('r1', round);
    await Promise.all(
      people.flatMap((userId, index) => {
        const { teams, quiz } = index % 2 === 0 ? store : second;
        return [
          teams.join('t1', userId, ['2.B.1.d']),
          quiz.answer('r1', userId, round.choices[index % 3 === 0 ? 0 : 1] ?? ''),
        ];
      }),
    );
    const wall = { ...team, people: 30, counts: new Map([['2.B.1.d', 30]]) };
    expect(await second.teams.wall('t1')).toEqual({ ok: true, value: wall });
    expect(await second.quiz.score('r1')).toEqual({
      ok: true,
      value: { ...round, answered: 30, right: 10 },
    });
    if (second !== store) await second.close();
    expect(await store.teams.wall('t2')).toEqual({ ok: true, value: undefined });
    expect(await store.quiz.score('r2')).toEqual({ ok: true, value: undefined });
  });

  it('stores the members of a team separately, with picks and names that change or are removed', async () => {
    const team = { name: '', locale: Locale.SpanishES, closes: 2 };
    await store.teams.start('t6', '80', team);
    for (const userId of ['80', '81', '82']) await store.teams.join('t6', userId, ['2.B.1.d', '2.A.1.b']);
    await store.teams.rename('t6', '81', 'Ada');
    await store.teams.rename('t6', '82', 'Ben');
    await store.teams.join('t6', '81', ['2.A.1.b']);
    await store.teams.leave('t6', '82');
    expect(await store.teams.wall('t6')).toMatchObject({
      value: {
        people: 2,
        counts: new Map([
          ['2.B.1.d', 1],
          ['2.A.1.b', 2],
        ]),
      },
    });
    expect(await store.teams.isNamed('t6', '81')).toEqual({ ok: true, value: true });
    expect(await store.teams.isNamed('t6', '80')).toEqual({ ok: true, value: false });
    expect(await store.teams.named('t6')).toEqual({
      ok: true,
      value: [{ userId: '81', name: 'Ada', picks: ['2.A.1.b'] }],
    });
    await store.teams.rename('t6', '81', undefined);
    expect(await store.teams.named('t6')).toEqual({ ok: true, value: [] });
  });

  it('lets only the person who started a team close it', async () => {
    const team = { name: 'ours', locale: Locale.EnglishUS, closes: 100 };
    await store.teams.start('t7', '90', team);
    expect(await store.teams.close('t7', '91', 50)).toEqual({ ok: true, value: false });
    expect(await store.teams.wall('t7')).toMatchObject({ value: { closes: 100 } });
    expect(await store.teams.close('t7', '90', 50)).toEqual({ ok: true, value: true });
    expect(await store.teams.wall('t7')).toMatchObject({ value: { closes: 50 } });
    expect(await store.teams.close('t8', '90', 50)).toEqual({ ok: true, value: false });
  });

  it('counts only the first answer of a person in a round', async () => {
    await store.quiz.start('r3', { answer: 'b', choices: ['a', 'b'], locale: Locale.EnglishUS });
    expect(await store.quiz.answer('r3', '92', 'a')).toEqual({ ok: true, value: 'a' });
    expect(await store.quiz.answer('r3', '92', 'b')).toEqual({ ok: true, value: 'a' });
    expect(await store.quiz.score('r3')).toMatchObject({ value: { answered: 1, right: 0 } });
  });

  it('has no data of a person who removed all picks and saved careers', async () => {
    await store.picks.write('403', 'social', ['2.B.1.d']);
    await store.saved.save('403', { code: '11-1011.00', title: 'one', savedAt: 1 });
    await store.picks.write('403', 'social', []);
    await store.saved.remove('403', ['11-1011.00']);
    expect(await store.personalData.show('403', { groups: GROUPS, codes: [] })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('shows all data of a person, and deletes exactly that', async () => {
    const known = { groups: GROUPS, codes: ['11-1011.00'] };
    await store.teams.start('t3', '403', { name: 'theirs', locale: Locale.EnglishUS, closes: 2 });
    const writeEverything = async (userId: string, teamId: string): Promise<void> => {
      await store.picks.write(userId, 'social', ['2.B.1.d']);
      await store.saved.save(userId, { code: '11-1011.00', title: 'known', savedAt: 1 });
      await store.saved.save(userId, { code: '99-9999.00', title: 'nobody knows it any more', savedAt: 2 });
      await store.saved.writeNote(userId, '99-9999.00', 'a note');
      await store.saved.writeState(userId, '11-1011.00', 'doing');
      await store.interests.write(userId, { chosen: [0] });
      // As earlier releases kept them.
      await store.adapter?.set(`filters:${userId}`, '{"value":{}}');
      await store.recent.add(userId, '11-1011.00');
      await store.conversations.write(userId, 'c', { skills: [], careers: [] });
      await store.teams.start(teamId, userId, { name: 'ours', locale: Locale.EnglishUS, closes: 2 });
      await store.teams.join('t3', userId, ['2.B.1.d']);
      await store.teams.rename('t3', userId, 'Ada');
      await store.quiz.answer('r4', userId, '11-1011.00');
    };
    await writeEverything('401', 't4');
    await writeEverything('402', 't5');
    const shown = await store.personalData.show('401', known);
    expect(shown.ok && Object.fromEntries(shown.value.map(({ key, value }) => [key, value]))).toEqual({
      'picks:401:social': { codes: ['2.B.1.d'] },
      'saved:401:11-1011.00': { title: 'known', savedAt: 1 },
      'saved:401:99-9999.00': { title: 'nobody knows it any more', savedAt: 2 },
      'saved-codes:401': { codes: ['11-1011.00', '99-9999.00'] },
      'saved-note:401:99-9999.00': { text: 'a note' },
      'saved-state:401:11-1011.00': { state: 'doing' },
      'interests:401': { chosen: [0] },
      ...(store.adapter && { 'filters:401': {} }),
      'recent:401': { codes: ['11-1011.00'] },
      'conversation:401:c': { skills: [], careers: [] },
      'conversation-ids:401': ['c'],
      'team-starter:t4:401': {},
      'team-starter-scopes:401': ['t4'],
      'team-member:t3:401': { picks: ['2.B.1.d'] },
      'team-member-scopes:401': ['t3'],
      'team-name:t3:401': { name: 'Ada' },
      'team-name-scopes:401': ['t3'],
      'quiz-answer:r4:401': { choice: '11-1011.00' },
      'quiz-answer-scopes:401': ['r4'],
    });
    const others = await store.personalData.show('402', known);
    expect(await store.personalData.delete('401', known)).toMatchObject({ ok: true });
    expect(await store.personalData.show('401', known)).toEqual({ ok: true, value: [] });
    expect(await store.saved.list('401', ['99-9999.00'])).toEqual({ ok: true, value: [] });
    expect(await store.teams.wall('t3')).toMatchObject({ value: { people: 1 } });
    expect(await store.teams.named('t3')).toMatchObject({ value: [{ userId: '402' }] });
    // The wall stays for the others, without an owner.
    expect(await store.teams.wall('t4')).toMatchObject({ value: { name: 'ours' } });
    expect(await store.teams.close('t4', '401', 1)).toEqual({ ok: true, value: false });
    expect(await store.personalData.show('402', known)).toEqual(others);
    if (store.adapter)
      for await (const { key, member, value } of store.adapter.scan(''))
        expect(`${key} ${member ?? ''} ${value}`).not.toMatch(/\b401\b/);
  });
});
