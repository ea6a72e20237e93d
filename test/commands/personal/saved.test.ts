import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, fileText, menuOffering, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { flagsOf, waymark, type Waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const ben = { userId: '100000000000000002' };

const list = async ({ app }: Waymark): Promise<AppResponse> =>
  app.handle(commandInteraction('saved list', {}, ada));

async function saveByPress({ app }: Waymark, code: string, who = ada): Promise<AppResponse> {
  const report = await app.handle(commandInteraction('career report', { career: code }, who));
  return app.handle(pressInteraction(buttonId(report, 'Save'), who));
}

const menusOf = (page: AppResponse) => componentsOf(page).filter(({ options }) => options !== undefined);

/** Codes of occupations, some hundred of them, as the search gives them. */
async function manyCodes({ app }: Waymark): Promise<string[]> {
  const codes = new Set<string>();
  for (const query of ['manager', 'engineer', 'technician', 'operator']) {
    let page = await app.handle(commandInteraction('career search', { query }, ada));
    for (let turned = 0; turned < 8; turned++) {
      for (const [, code = ''] of textOf(page).matchAll(/`(\d\d-\d{4}\.\d\d)`/g)) codes.add(code);
      page = await app.handle(pressInteraction(buttonId(page, 'Next'), ada));
    }
  }
  return [...codes];
}

describe('Save', () => {
  it('saves, shows Saved, and takes it out again', async () => {
    const bot = waymark();
    const saved = await saveByPress(bot, '15-1252.00');
    expect(textOf(await list(bot))).toContain('Software Developers');
    const dropped = await bot.app.handle(pressInteraction(buttonId(saved, 'Saved'), ada));
    expect(buttonId(dropped, 'Save')).toBeTruthy();
    expect(textOf(await list(bot))).toContain('You have saved no careers yet');
  });

  it('keeps two that are saved in the same instant, and the same one once', async () => {
    const bot = waymark();
    await Promise.all(['15-1252.00', '11-1011.00', '15-1252.00'].map(async (code) => saveByPress(bot, code)));
    expect(textOf(await list(bot))).toContain('**2 careers**');
  });

  it('keeps at most a hundred, and says so', async () => {
    const bot = waymark();
    const codes = await manyCodes(bot);
    expect(codes.length).toBeGreaterThan(101);
    for (const [savedAt, code] of codes.slice(0, 100).entries())
      await bot.store.saved.save(ada.userId, { code, title: code, savedAt });
    const full = await saveByPress(bot, codes[100] ?? '');
    expect(textOf(full)).toContain('the most we keep');
    expect(flagsOf(full) & MessageFlags.Ephemeral).not.toBe(0);
    expect(textOf(await list(bot))).toContain('**100 careers** of at most 100 · page 1 of 20');
  });

  it('says where to find careers as long as there are none', async () => {
    const bot = waymark();
    const empty = await list(bot);
    const form = await bot.app.handle(pressInteraction(buttonId(empty, 'Search careers'), ada));
    const modal = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    const found = await bot.app.handle(submitInteraction(modal, { career: 'actuaries' }, ada));
    expect(textOf(found)).toContain('Careers for “actuaries”');
  });

  it('is nobody else’s business', async () => {
    const bot = waymark();
    await saveByPress(bot, '15-1252.00');
    const bens = await bot.app.handle(commandInteraction('saved list', {}, ben));
    expect(textOf(bens)).toContain('You have saved no careers yet');
  });
});

describe('/saved list', () => {
  it('pages, opens, and comes back to the same page', async () => {
    const bot = waymark();
    const codes = (await manyCodes(bot)).slice(0, 12);
    for (const [savedAt, code] of codes.entries())
      await bot.store.saved.save(ada.userId, { code, title: code, savedAt });
    let page = await list(bot);
    page = await bot.app.handle(pressInteraction(buttonId(page, 'Last'), ada));
    expect(textOf(page)).toContain('page 3 of 3');
    expect(textOf(page)).toContain('Pay and outlook: U.S. Bureau of Labor Statistics.');
    expect(brokenRulesOf(page)).toEqual([]);
    const [compareMenu, editMenu, removeMenu] = menusOf(page);
    expect(editMenu?.['options']).toHaveLength(2);
    expect(compareMenu?.['placeholder']).toBe('Compare two to four careers');
    expect(compareMenu?.['options']).toHaveLength(12);
    expect(removeMenu?.['placeholder']).toBe('Remove careers (11–12)');
    expect(removeMenu?.['options']).toHaveLength(2);
    const opened = await bot.app.handle(pressInteraction(buttonId(page, 'Open'), ada));
    const back = await bot.app.handle(pressInteraction(buttonId(opened, 'Back'), ada));
    expect(textOf(back)).toBe(textOf(page));
  });

  it('removes what is chosen and compares the two that are chosen', async () => {
    const bot = waymark();
    for (const code of ['15-1252.00', '11-1011.00', '29-1141.00']) await saveByPress(bot, code);
    const page = await list(bot);
    const [compareMenu, , removeMenu] = menusOf(page).map((menu) => String(menu['custom_id']));
    const two = await bot.app.handle(
      pressInteraction(compareMenu ?? '', { ...ada, values: ['15-1252.00', '29-1141.00'] }),
    );
    expect(textOf(two)).toContain('side by side');
    expect(buttonId(two, 'Back')).toContain('saved');
    const left = await bot.app.handle(
      pressInteraction(removeMenu ?? '', { ...ada, values: ['15-1252.00', '29-1141.00'] }),
    );
    expect(textOf(left)).toContain('2 careers were removed');
    expect(textOf(left)).toContain('**1 career**');
  });

  it('shows what has been renamed or retired since, and keeps it in the file', async () => {
    const bot = waymark();
    await bot.store.saved.save(ada.userId, { code: '15-1252.00', title: 'Coders', savedAt: 1 });
    await bot.store.saved.save(ada.userId, { code: '15-9999.00', title: '=Old, "quoted"', savedAt: 2 });
    const page = await list(bot);
    expect(textOf(page)).toContain('Called “Coders” when you saved it');
    expect(textOf(page)).toContain('no longer has a career with this code');
    expect(menuOffering(page, '15-9999.00').options).toHaveLength(2);

    const file = await bot.app.handle(pressInteraction(buttonId(page, 'Print or export'), ada));
    expect(brokenRulesOf(file)).toEqual([]);
    const lines = fileText(file).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(
      /^"Software developer","Software Developers","15-1252\.00",.*"1970-01-01",".*Coders/,
    );
    expect(lines[2]).toMatch(/^"'=Old, ""quoted""","'=Old, ""quoted""","15-9999\.00"/);
  });

  it('has a note and a state for each career, on its card and in the file', async () => {
    const bot = waymark();
    await bot.store.picks.write(ada.userId, 'social', ['2.B.1.e']);
    for (const code of ['29-1141.00', '25-2021.00']) await saveByPress(bot, code);
    const write = async (code: string, note: string, state: string) => {
      const page = await list(bot);
      const edit = String(menusOf(page)[1]?.['custom_id']);
      const form = await bot.app.handle(pressInteraction(edit, { ...ada, values: [code] }));
      const id = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
      const answer = await bot.app.handle(submitInteraction(id, { note, state: [state] }, ada));
      expect(brokenRulesOf(answer)).toEqual([]);
      return { form, answer };
    };
    const { answer } = await write('29-1141.00', '=HYPERLINK("http://x")\nask *Eva*', 'looking');
    expect(textOf(answer)).toContain('Kept for nurse (RN).');
    expect(textOf(answer)).toContain('**looking into it** · fits better than');
    expect(textOf(answer)).toContain(String.raw`Your note: =HYPERLINK("http://x") ask \*Eva\*`);
    expect(textOf(answer)).toContain('$97,550 a year');

    const file = await bot.app.handle(pressInteraction(buttonId(answer, 'Print or export'), ada));
    const page = String(file.files?.[1]?.data);
    expect(page).toContain('<p class="note">=HYPERLINK(&quot;http://x&quot;)\nask *Eva*</p>');
    expect(page).toContain('Where are you with it? <b>looking into it</b>');
    expect(page).toContain('Looks after people who are sick');
    expect(page).toContain('$97,550 a year');
    const [columns, , nurse] = fileText(file).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(columns).toBe(
      '"Career","O*NET title","Code","Fits better than (%)","Median pay a year (USD)","Change in jobs in ten years (%)","Usual education","Where I am","My note","Saved on","Since then"',
    );
    expect(nurse).toMatch(
      /^"Nurse \(RN\)","Registered Nurses","29-1141\.00",\d+,97550,[\d.]+,"four-year degree","looking into it","'=HYPERLINK\(""http:\/\/x""\)\nask \*Eva\*"/,
    );

    const shown = textOf(await bot.app.handle(commandInteraction('privacy show', {}, ada)));
    expect(shown).toContain('1 note of yours');
    expect(shown).not.toContain('There is more');
    // The form opens with what is there; an empty note is none.
    const { form, answer: emptied } = await write('29-1141.00', ' ', 'doing');
    expect(JSON.stringify(form)).toContain('ask *Eva*');
    expect(textOf(emptied)).not.toContain('Your note');
    expect(textOf(emptied)).toContain('**doing it**');
  });

  it('takes no note for a career that is not saved', async () => {
    const bot = waymark();
    await saveByPress(bot, '29-1141.00');
    const page = await list(bot);
    const edit = String(menusOf(page)[0]?.['custom_id']);
    const values = ['15-1252.00'];
    expect(textOf(await bot.app.handle(pressInteraction(edit, { ...ada, values })))).toContain('no longer');
  });
});
