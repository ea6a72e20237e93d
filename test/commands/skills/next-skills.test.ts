import { describe, expect, it } from 'vitest';
import { SOFT_SKILL_CODES } from '../../../packages/onet/src/services/online/soft-skills.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark, type Waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const PERSUASION = '2.B.1.c';

async function withPersuasion(): Promise<Waymark> {
  const bot = waymark();
  await bot.store.picks.write(ada.userId, 'social', [PERSUASION]);
  return bot;
}

/** The careers that fit better than nine in ten others. */
async function best({ app }: Waymark): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let number = 1; number <= 20; number += 1) {
    const page = textOf(await app.handle(pressInteraction(`skills.list:see:${number}:fit:`, ada)));
    for (const [, share, code = ''] of page.matchAll(/fits better than (.*)$[^]*?(\d\d-\d{4}\.\d\d)$/gm))
      if (share === 'nearly all others' || Number.parseInt(share ?? '', 10) >= 90) codes.add(code);
  }
  return codes;
}

describe('/skills next', () => {
  it('puts the skill first that brings the most, and adding it brings just as many', async () => {
    const bot = await withPersuasion();
    const before = await best(bot);
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    expect(brokenRulesOf(next)).toEqual([]);
    const brings = [...textOf(next).matchAll(/\*\*(\d+) more careers/g)].map(([, count]) => Number(count));
    expect(brings).toEqual(brings.toSorted((a, b) => b - a));
    const added = await bot.app.handle(pressInteraction(buttonId(next, 'Add'), ada));
    expect(textOf(added)).toMatch(/Added .+\./);
    const after = await best(bot);
    expect([...after].filter((code) => !before.has(code))).toHaveLength(brings[0] ?? 0);
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
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    expect(menuOffering(next, PERSUASION).options).toHaveLength(6);
  });

  it('says when there is nothing left to add', async () => {
    const bot = waymark();
    for (const code of SOFT_SKILL_CODES) await bot.app.handle(pressInteraction(`skills.add:${code}:1`, ada));
    const next = await bot.app.handle(commandInteraction('skills next', {}, ada));
    expect(textOf(next)).toContain('none left to add');
    expect(brokenRulesOf(next)).toEqual([]);
  });
});

describe('a list of an earlier release, narrowed', () => {
  it('shows only that preparation and family, in its order', async () => {
    const bot = await withPersuasion();
    const list = await bot.app.handle(pressInteraction('skills.page:see:1:title::4:11', ada));
    const codes = [...textOf(list).matchAll(/(\d\d)-\d{4}\.\d\d$/gm)].map(([, family]) => family);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(['11']));
    expect(textOf(list)).toContain('A four-year degree or more');
    expect(brokenRulesOf(list)).toEqual([]);
  });

  it('open, and Back leads to the same page of the same list', async () => {
    const bot = await withPersuasion();
    const page = await bot.app.handle(pressInteraction('skills.page:next:2:title::4:', ada));
    const report = await bot.app.handle(pressInteraction(buttonId(page, 'Open'), ada));
    const back = await bot.app.handle(pressInteraction(buttonId(report, 'Back'), ada));
    expect(textOf(back)).toBe(textOf(page));
  });
});

it('skills are named in Spanish, in the picker too', async () => {
  const bot = await withPersuasion();
  const send = async (path: string, options = {}) =>
    bot.app.handle(commandInteraction(path, options, { ...ada, locale: 'es-419' }));
  const { options } = menuOffering(await send('skills pick'), PERSUASION);
  const option = options.find(({ value }) => value === PERSUASION);
  expect(option).toMatchObject({ label: 'Persuasión' });
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
