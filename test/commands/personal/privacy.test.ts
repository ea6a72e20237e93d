import { describe, expect, it } from 'vitest';
import { SqliteAdapter } from '../../../src/store/adapters/sqlite.ts';
import { createRepositories } from '../../../src/store/store.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, fileText, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { waymark, type Waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const ben = { userId: '100000000000000002' };

const type = async ({ app }: Waymark, path: string, who: object = ada) =>
  app.handle(commandInteraction(path, {}, who));
const press = async ({ app }: Waymark, id: string) => app.handle(pressInteraction(id, ada));

async function furnished(): Promise<Waymark> {
  const bot = waymark();
  for (const { userId } of [ada, ben]) {
    await bot.store.picks.write(userId, 'social', ['2.B.1.d']);
    await bot.store.picks.write(userId, '+2.A.2.b', ['2.A.2.b']);
    await bot.store.saved.save(userId, { code: '15-1252.00', title: 'Software Developers', savedAt: 5 });
    await bot.store.saved.save(userId, { code: '99-9999.00', title: 'Lamp *Lighters*', savedAt: 6 });
  }
  return bot;
}

describe('/privacy show', () => {
  it('says that nothing is kept of somebody new', async () => {
    const shown = await type(waymark(), 'privacy show');
    expect(textOf(shown)).toContain('We keep nothing about you.');
    expect(textOf(shown)).not.toContain('Nothing else is kept');
    expect(componentsOf(shown).filter(({ disabled }) => disabled === true)).toHaveLength(2);
  });

  it('shows what is left of careers that were saved and removed, and deletes that, too', async () => {
    const bot = waymark();
    await bot.store.saved.save(ada.userId, { code: '15-1252.00', title: 'Software Developers', savedAt: 5 });
    await bot.store.saved.remove(ada.userId, ['15-1252.00']);
    const shown = await type(bot, 'privacy show');
    expect(brokenRulesOf(shown)).toEqual([]);
    expect(textOf(shown)).not.toContain('Software Developers');
    const asked = await type(bot, 'privacy delete');
    if (textOf(asked) !== 'There is nothing to delete.')
      await press(bot, buttonId(asked, 'Yes, delete everything'));
    expect(textOf(await type(bot, 'privacy show'))).toContain('We keep nothing about you.');
  });

  it('shows picks that were all taken back', async () => {
    const bot = waymark();
    await bot.store.picks.write(ada.userId, 'social', []);
    const shown = await type(bot, 'privacy show');
    expect(brokenRulesOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('We keep nothing');
  });

  it('names every pick and saved career, and gives all of it as a file', async () => {
    const bot = await furnished();
    const shown = await type(bot, 'privacy show');
    expect(brokenRulesOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('Negotiation');
    expect(textOf(shown)).toMatch(/saved careers \(2\):\*\* Software developer and Lamp \\\*Lighters/);
    const file = await press(bot, buttonId(shown, 'As a file'));
    const kept = JSON.parse(fileText(file)) as Record<string, unknown>;
    expect(Object.keys(kept).every((key) => key.includes(ada.userId))).toBe(true);
    expect(Object.values(kept)).toContainEqual({ title: 'Lamp *Lighters*', savedAt: 6 });
    expect(Object.values(kept)).toContainEqual({ codes: ['2.A.2.b'] });
  });

  it('names the careers opened last, which are deleted with the rest', async () => {
    const bot = waymark();
    await bot.app.handle(commandInteraction('career report', { career: '53-7051.00' }, ada));
    const shown = async (): Promise<string> => textOf(await type(bot, 'privacy show'));
    await expect.poll(shown).toContain('**The careers you opened last**, for seven days: Forklift driver');
    await press(bot, buttonId(await type(bot, 'privacy delete'), 'Yes, delete everything'));
    expect(await shown()).toContain('We keep nothing about you.');
  });

  it('names twenty of a hundred saved careers, and how many more there are', async () => {
    const bot = waymark();
    for (let savedAt = 1; savedAt <= 100; savedAt++)
      await bot.store.saved.save(ada.userId, {
        code: `11-${1_000 + savedAt}.00`,
        title: 'A title as long as titles come '.repeat(9),
        savedAt,
      });
    const shown = await type(bot, 'privacy show');
    expect(brokenRulesOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('80 more');
  });
});

describe('/privacy show, for somebody who neither picked nor saved', () => {
  it('says that the file has what is kept, and shows it there', async () => {
    const adapter = SqliteAdapter.inMemory();
    const bot = waymark({ store: createRepositories(adapter, recordingLog()) });
    // As earlier releases kept them.
    await adapter.set(`filters:${ada.userId}`, '{"value":{"growingOnly":true}}');
    const shown = await type(bot, 'privacy show');
    expect(brokenRulesOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('more than is named here');
    const file = await press(bot, buttonId(shown, 'As a file'));
    expect(JSON.parse(fileText(file))).toEqual({ [`filters:${ada.userId}`]: { growingOnly: true } });
  });

  it('says that nothing is kept once all was taken back, in this release or an earlier one', async () => {
    const adapter = SqliteAdapter.inMemory();
    const bot = waymark({ store: createRepositories(adapter, recordingLog()) });
    await bot.store.saved.save(ada.userId, { code: '15-1252.00', title: 'Software Developers', savedAt: 5 });
    await bot.store.saved.remove(ada.userId, ['15-1252.00']);
    for (const key of [`picks:${ada.userId}:social`, `saved-codes:${ada.userId}`])
      await adapter.set(key, '{"value":{"codes":[]}}');
    expect(textOf(await type(bot, 'privacy show'))).toContain('We keep nothing about you.');
  });
});

describe('/privacy delete', () => {
  it('asks nothing where nothing is kept', async () => {
    const bot = waymark();
    const told = await type(bot, 'privacy delete');
    expect(textOf(told)).toBe('There is nothing to delete.');
    expect(textOf(await press(bot, buttonId(told, 'See what is kept')))).toContain('We keep nothing');
  });

  it('asks first, and deletes nothing when it is told to keep it', async () => {
    const bot = await furnished();
    const before = textOf(await type(bot, 'privacy show'));
    const asked = await type(bot, 'privacy delete');
    expect(textOf(asked)).toContain('nobody can bring them back');
    expect(textOf(await press(bot, buttonId(asked, 'Keep it')))).toBe(before);
  });

  it('deletes everything of the person, and nothing of anybody else', async () => {
    const bot = await furnished();
    const asked = await type(bot, 'privacy delete');
    const gone = await press(bot, buttonId(asked, 'Yes, delete everything'));
    expect(textOf(gone)).toContain('is gone');
    expect(textOf(await press(bot, buttonId(gone, 'See what is kept')))).toContain(
      'We keep nothing about you',
    );
    expect(textOf(await type(bot, 'saved list'))).toContain('saved no careers yet');
    expect(textOf(await type(bot, 'skills pick'))).toContain('Pick at least one');
    expect(textOf(await type(bot, 'privacy show', ben))).toContain('Lamp');
  });
});
