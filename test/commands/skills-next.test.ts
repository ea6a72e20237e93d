import { describe, expect, it } from 'vitest';
import { SOFT_SKILL_CODES } from '../../packages/onet/src/services/online/soft-skills.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { brokenRulesOf } from '../support/broken-rules.ts';
import { waymark, type Waymark } from '../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const PERSUASION = '2.B.1.c';

async function withPersuasion(): Promise<Waymark> {
  const bot = waymark();
  await bot.store.picks.write(ada.userId, 'social', [PERSUASION]);
  return bot;
}

/** How many careers the picks lead to, as the list of matches says. */
async function careers({ app }: Waymark): Promise<number> {
  const page = textOf(await app.handle(commandInteraction('skills matches', {}, ada)));
  return Number(/\*\*([\d,]+) careers?/.exec(page)?.[1]?.replace(',', ''));
}

describe('/skills next', () => {
  it('puts the skill first that opens the most, and adding it opens just as many', async () => {
    const bot = await withPersuasion();
    const before = await careers(bot);
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    expect(brokenRulesOf(next)).toEqual([]);
    const opens = [...textOf(next).matchAll(/\*\*(\d+) more careers/g)].map(([, count]) => Number(count));
    expect(opens).toEqual(opens.toSorted((a, b) => b - a));
    const added = await bot.app.handle(pressInteraction(buttonId(next, 'Add'), ada));
    expect(textOf(added)).toContain('Added Critical Thinking.');
    expect(await careers(bot)).toBe(before + (opens[0] ?? 0));
  });

  it('keeps both of two that are added in the same instant', async () => {
    const bot = await withPersuasion();
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    const adds = componentsOf(next).filter(({ label }) => label === 'Add');
    await Promise.all(
      adds.slice(0, 2).map(async (add) => bot.app.handle(pressInteraction(String(add['custom_id']), ada))),
    );
    const picker = await bot.app.handle(commandInteraction('skills pick', {}, ada));
    const chosen = componentsOf(picker)
      .flatMap(({ options }) => (options ?? []) as { default: boolean }[])
      .filter((option) => option.default);
    expect(chosen).toHaveLength(3);
  });

  it('adds what the picker can take away again, and Clear forgets', async () => {
    const bot = await withPersuasion();
    await bot.app.handle(pressInteraction('skills.add:2.A.1.b:1', ada));
    const picker = await bot.app.handle(commandInteraction('skills pick', {}, ada));
    const thinking = menuOffering(picker, '2.A.1.b').id;
    const without = await bot.app.handle(pressInteraction(thinking, { ...ada, values: [] }));
    expect(menuOffering(without, '2.A.1.b').options.some((option) => option['default'] === true)).toBe(false);
    await bot.app.handle(pressInteraction('skills.add:2.A.1.b:1', ada));
    await bot.app.handle(commandInteraction('skills clear', {}, ada));
    expect(textOf(await bot.app.handle(commandInteraction('skills next', {}, ada)))).toContain(
      'picked any skills yet',
    );
  });

  it('says of how many careers one would have every soft skill, and nothing where that is none', async () => {
    const next = textOf(await waymark().app.handle(commandInteraction('skills next', {}, ada)));
    expect(next).toMatch(
      /\*\*\d+ more careers\*\* use it\. For \d+ careers you would then have every soft skill they ask for\.\n/,
    );
    expect(next).toMatch(/\*\*\d+ more careers\*\* use it\.\n/);
    expect(next).not.toMatch(/\b0 careers/);
  });

  it('says when there is nothing left to add', async () => {
    const bot = waymark();
    for (const code of SOFT_SKILL_CODES) await bot.app.handle(pressInteraction(`skills.add:${code}:1`, ada));
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    expect(textOf(next)).toContain('none left to add');
    expect(brokenRulesOf(next)).toEqual([]);
  });
});

describe('matches, narrowed', () => {
  it('show only that preparation and family, in the order chosen, and page', async () => {
    const bot = await withPersuasion();
    const all = await bot.app.handle(commandInteraction('skills matches', { sort: 'title' }, ada));
    const zone = await bot.app.handle(pressInteraction(menuOffering(all, '4').id, { ...ada, values: ['4'] }));
    const both = await bot.app.handle(
      pressInteraction(menuOffering(zone, '11').id, { ...ada, values: ['11'] }),
    );
    const codes = [...textOf(both).matchAll(/`(\d\d)-\d{4}\.\d\d`/g)].map(([, family]) => family);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(['11']));
    expect(textOf(both)).not.toMatch(/Job Zones? [1235]/);
    expect(brokenRulesOf(both)).toEqual([]);
    const any = await bot.app.handle(
      pressInteraction(menuOffering(both, '11').id, { ...ada, values: ['any'] }),
    );
    expect(textOf(any)).toBe(textOf(zone));
  });

  it('say when none are like that', async () => {
    const bot = await withPersuasion();
    const none = await bot.app.handle(pressInteraction('skills.page:see:9:title::1:55', ada));
    expect(textOf(none)).toContain('None of your careers fit these filters');
    expect(brokenRulesOf(none)).toEqual([]);
  });

  it('open, and Back leads to the same page of the same list', async () => {
    const bot = await withPersuasion();
    const page = await bot.app.handle(pressInteraction('skills.page:next:2:title::4:', ada));
    const report = await bot.app.handle(pressInteraction(buttonId(page, 'Open'), ada));
    const back = await bot.app.handle(pressInteraction(buttonId(report, 'Back'), ada));
    expect(textOf(back)).toBe(textOf(page));
  });
});

it('skills are named in Spanish, and in the picker as O*NET names them with the Spanish beside', async () => {
  const bot = await withPersuasion();
  const send = async (path: string, options = {}) =>
    bot.app.handle(commandInteraction(path, options, { ...ada, locale: 'es-419' }));
  const { options } = menuOffering(await send('skills pick'), PERSUASION);
  const option = options.find(({ value }) => value === PERSUASION);
  expect(option).toMatchObject({ label: 'Persuasion' });
  expect(option?.['description']).toMatch(/^Persuasión: /);
  for (const [path, typed] of [
    ['skills matches', {}],
    ['skills next', {}],
    ['privacy show', {}],
    ['career report', { career: '41-9091.00' }],
    ['career report', { career: '41-9091.00', section: 'skills' }],
    ['career compare', { first: '41-9091.00', second: '13-1021.00' }],
  ] as const) {
    const words = textOf(await send(path, typed));
    expect(words, path).toContain('Persuasión');
    expect(words, path).not.toContain('Negotiation');
  }
});
