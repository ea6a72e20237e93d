import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_GROUPS,
} from '../../../packages/onet/src/services/online/soft-skills.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { SqliteAdapter } from '../../../src/store/adapters/sqlite.ts';
import { createRepositories } from '../../../src/store/store.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { flagsOf, waymark } from '../../support/waymark.ts';

const NEGOTIATION = '2.B.1.d';
const PERSUASION = '2.B.1.c';
const PERCEPTIVENESS = '2.B.1.a';
const LISTENING = '2.A.1.b';
const INSTRUCTING = '2.B.1.e';
const SERVICE = '2.B.1.f';

const ada = { userId: '100000000000000001' };
const ben = { userId: '100000000000000002' };

const isPrivate = (flags: number): boolean => (flags & MessageFlags.Ephemeral) !== 0;

/** The custom_id of an open form. */
const modalId = (form: AppResponse): string =>
  'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';

/** Waymark with Ada's picks of the manual's own example. */
async function withPicks(codes: readonly string[] = [NEGOTIATION, PERSUASION, PERCEPTIVENESS]) {
  const bot = waymark();
  const social = codes.filter((code) => SOFT_SKILL_GROUPS.social.some((known) => known === code));
  await bot.store.picks.write(ada.userId, 'social', social);
  await bot.store.picks.write(
    ada.userId,
    'thinking',
    codes.filter((code) => !social.includes(code)),
  );
  return bot;
}

describe('/skills pick', () => {
  it('shows both groups whole, nothing picked, and nowhere to go yet', async () => {
    const { app } = waymark();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    expect(isPrivate(flagsOf(picker))).toBe(true);
    expect(menuOffering(picker, NEGOTIATION).options).toHaveLength(6);
    expect(menuOffering(picker, LISTENING).options).toHaveLength(8);
    const buttons = componentsOf(picker).filter(({ label }) => label === 'See careers' || label === 'Clear');
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  it('counts the careers after each choice, and shows what is picked', async () => {
    const { app } = waymark();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    const values = [NEGOTIATION, PERSUASION, PERCEPTIVENESS];
    const picked = await app.handle(
      pressInteraction(menuOffering(picker, NEGOTIATION).id, { ...ada, values }),
    );
    expect(picked.type).toBe(InteractionResponseType.UpdateMessage);
    expect(textOf(picked)).toContain('303 careers');
    const chosen = menuOffering(picked, NEGOTIATION).options.filter((option) => option['default'] === true);
    expect(chosen.map(({ label }) => label)).toEqual(['Negotiation', 'Persuasion', 'Social Perceptiveness']);

    const none = await app.handle(
      pressInteraction(menuOffering(picked, NEGOTIATION).id, { ...ada, values: [] }),
    );
    expect(textOf(none)).toContain('Pick at least one skill');
  });

  it('keeps both menus when both are answered in the same instant', async () => {
    const { app } = waymark();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    await Promise.all([
      app.handle(pressInteraction(menuOffering(picker, NEGOTIATION).id, { ...ada, values: [NEGOTIATION] })),
      app.handle(pressInteraction(menuOffering(picker, LISTENING).id, { ...ada, values: [LISTENING] })),
    ]);
    const after = await app.handle(commandInteraction('skills matches', {}, ada));
    expect(textOf(after)).toContain('Negotiation, Active Listening');
  });

  it('keeps only what is a soft skill, whatever a menu claims', async () => {
    const { app, store } = waymark();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    const values = [PERSUASION, 'nonsense', '2.A.1.a', PERSUASION];
    await app.handle(pressInteraction(menuOffering(picker, NEGOTIATION).id, { ...ada, values }));
    expect(await store.picks.read(ada.userId, ['social', 'thinking'])).toEqual({
      ok: true,
      value: [PERSUASION],
    });
  });

  it('says what every skill means, with three examples each, a group a page, and leads back', async () => {
    const { app } = await withPicks();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    const social = await app.handle(pressInteraction(buttonId(picker, 'What do these mean?'), ada));
    const thinking = await app.handle(pressInteraction(buttonId(social, 'Next'), ada));
    const said = `${textOf(social)}\n${textOf(thinking)}`;
    expect(said.match(/^-# \*\*A little:\*\* /gm)).toHaveLength(SOFT_SKILL_CODES.length);
    expect(said.match(/^-# \*\*A great deal:\*\* /gm)).toHaveLength(SOFT_SKILL_CODES.length);
    for (const page of [social, thinking]) expect(brokenRulesOf(page)).toEqual([]);
    // Of two pages the first and the last are a step away.
    const labels = componentsOf(social).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));
    expect(labels).toEqual(['Previous', 'Next', 'Back']);
    const back = await app.handle(pressInteraction(buttonId(thinking, 'Back'), ada));
    expect(textOf(back)).toBe(textOf(picker));
  });

  it('forgets the picks on Clear and on /skills clear', async () => {
    const { app, store } = await withPicks();
    const picker = await app.handle(commandInteraction('skills pick', {}, ada));
    const cleared = await app.handle(pressInteraction(buttonId(picker, 'Clear'), ada));
    expect(textOf(cleared)).toContain('Your skills are cleared');
    expect(await store.picks.read(ada.userId, ['social', 'thinking'])).toEqual({ ok: true, value: [] });
    expect(textOf(await app.handle(commandInteraction('skills clear', {}, ada)))).toContain(
      'Your skills are cleared',
    );
  });
});

describe('/skills matches', () => {
  it('shows the best of each group of preparation, with what they do, why, and the facts', async () => {
    const { app } = await withPicks([INSTRUCTING, SERVICE, PERCEPTIVENESS, LISTENING]);
    const page = await app.handle(commandInteraction('skills matches', {}, ada));
    const text = textOf(page);
    expect(text).toContain('Instructing, Service Orientation, Social Perceptiveness, Active Listening');
    expect(text).toContain('Out of 894 careers');
    const codes = [...text.matchAll(/(\d\d-\d{4}\.\d\d)$/gm)].map(([, code]) => code);
    expect(codes).toEqual([
      ...['43-5031.00', '43-4181.00', '39-7012.00'],
      ...['39-4031.00', '29-2099.08', '29-2053.00'],
      ...['21-1014.00', '21-1013.00', '29-1223.00'],
    ]);
    expect(text).toMatch(/\*\*911 dispatcher\*\* · fits better than 94 %\nAnswers emergency calls/);
    expect(text).toContain('Leans on your Social Perceptiveness and Active Listening.');
    expect(text).toContain('$53,040 a year · growing a little · some months of training on the job');
    expect(text).toContain('U.S. Bureau of Labor Statistics');
    expect(text).toContain(String.raw`O\*NET® 30.3`);
    expect(brokenRulesOf(page)).toEqual([]);
  });

  it('hides no rated career: the groups’ lists together have each of them once', async () => {
    const { app } = await withPicks([PERSUASION]);
    const groups = await app.handle(commandInteraction('skills matches', {}, ada));
    const seen: string[] = [];
    for (const label of ['All: little preparation', 'All: some training', 'All: degree']) {
      let page = await app.handle(pressInteraction(buttonId(groups, label), ada));
      const start = seen.length;
      for (;;) {
        seen.push(...[...textOf(page).matchAll(/(\d\d-\d{4}\.\d\d)$/gm)].map(([, code]) => code ?? ''));
        const next = componentsOf(page).find((component) => component['label'] === 'Next');
        const previous = componentsOf(page).find((component) => component['label'] === 'Previous');
        expect(previous?.['disabled']).toBe(seen.length - start <= 5);
        if (next?.['disabled'] === true) break;
        page = await app.handle(pressInteraction(String(next?.['custom_id']), ada));
        expect(page.type).toBe(InteractionResponseType.UpdateMessage);
      }
      expect(brokenRulesOf(page)).toEqual([]);
      const back = await app.handle(pressInteraction(buttonId(page, 'Back'), ada));
      expect(textOf(back)).toBe(textOf(groups));
    }
    expect(seen).toHaveLength(894);
    expect(new Set(seen).size).toBe(894);
  });

  it('keeps O*NET’s own orders, plain, by the option', async () => {
    const { app } = await withPicks();
    const byCode = await app.handle(commandInteraction('skills matches', { sort: 'code' }, ada));
    expect(textOf(byCode)).toContain('303 careers · page 1 of 61');
    expect(textOf(byCode)).toMatch(/11-1011\.00/);
    const fit = await app.handle(commandInteraction('skills matches', { sort: 'fit' }, ada));
    expect(textOf(fit)).toContain('894 careers · page 1 of 179');
  });

  it('is narrowed by one form, which opens with what is set, and shows all again', async () => {
    const { app } = await withPicks();
    const groups = await app.handle(commandInteraction('skills matches', {}, ada));
    const form = await app.handle(pressInteraction(buttonId(groups, 'Narrow'), ada));
    expect(form.type).toBe(InteractionResponseType.Modal);
    expect(brokenRulesOf(form)).toEqual([]);
    const fields = { preparation: 'some', family: '29', pay: '50000', growing: 'growing', order: 'fit' };
    const narrowed = await app.handle(submitInteraction(modalId(form), fields, ada));
    const text = textOf(narrowed);
    expect(text).toContain('Narrowed to: Health care · Pay at least $50,000 a year · Only growing careers');
    const codes = [...text.matchAll(/(\d\d-\d{4}\.\d\d)$/gm)].map(([, code]) => code?.slice(0, 2));
    expect(new Set(codes)).toEqual(new Set(['29']));
    const again = await app.handle(pressInteraction(buttonId(narrowed, 'Narrow'), ada));
    const set = componentsOf(again).flatMap(({ options }) =>
      ((options ?? []) as { value: string; default: boolean }[]).filter((option) => option.default),
    );
    expect(set.map(({ value }) => value)).toEqual(Object.values(fields));
    const all = await app.handle(pressInteraction(buttonId(narrowed, 'Show all'), ada));
    expect(textOf(all)).not.toContain('Narrowed to');
    const none = await app.handle(submitInteraction(modalId(form), { ...fields, family: '55' }, ada));
    expect(textOf(none)).toContain('No career is left');
    expect(brokenRulesOf(none)).toEqual([]);
  });

  it('stays narrowed through the picker and one more skill', async () => {
    const { app } = await withPicks();
    const narrowed = await app.handle(
      submitInteraction('skills.narrowed:', { family: '29', order: 'fit' }, ada),
    );
    expect(textOf(narrowed)).toContain('Narrowed to: Health care');
    const picker = await app.handle(pressInteraction(buttonId(narrowed, 'Change skills'), ada));
    const picked = await app.handle(
      pressInteraction(menuOffering(picker, LISTENING).id, { ...ada, values: [LISTENING] }),
    );
    const back = await app.handle(pressInteraction(buttonId(picked, 'See careers'), ada));
    expect(textOf(back)).toContain('Narrowed to: Health care');
    const list = await app.handle(pressInteraction(buttonId(back, 'All: degree'), ada));
    const more = await app.handle(pressInteraction(buttonId(list, 'One more skill'), ada));
    const added = await app.handle(pressInteraction(buttonId(more, 'Add'), ada));
    const after = await app.handle(pressInteraction(buttonId(added, 'See careers'), ada));
    expect(textOf(after)).toContain('Narrowed to: Health care');
  });

  it('invites to pick when nothing is picked', async () => {
    const { app } = waymark();
    const invitation = await app.handle(commandInteraction('skills matches', {}, ada));
    expect(menuOffering(invitation, NEGOTIATION).options).toHaveLength(6);
  });

  it('clamps a page that is no longer there', async () => {
    const { app } = await withPicks([PERSUASION]);
    const far = await app.handle(pressInteraction('skills.page:next:9999:title:', ada));
    expect(textOf(far)).toMatch(/page (\d+) of \1\b/);
  });

  it('speaks Spanish to those who do, careers’ names included', async () => {
    const { app } = await withPicks([INSTRUCTING, SERVICE, PERCEPTIVENESS, LISTENING]);
    const page = await app.handle(commandInteraction('skills matches', {}, { ...ada, locale: 'es-ES' }));
    expect(textOf(page)).toContain('De 894 profesiones');
    expect(textOf(page)).toContain('Operador u operadora de emergencias');
    expect(textOf(page)).not.toMatch(/\bcarrera/);
  });
});

describe('a shared list', () => {
  async function share() {
    const bot = await withPicks();
    const groups = await bot.app.handle(commandInteraction('skills matches', {}, ada));
    const page = await bot.app.handle(pressInteraction(buttonId(groups, 'All: degree'), ada));
    const copy = await bot.app.handle(pressInteraction(buttonId(page, 'Share'), ada));
    return { ...bot, copy };
  }

  it('is public, and shows the page', async () => {
    const { copy } = await share();
    expect(copy.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(flagsOf(copy))).toBe(false);
    expect(textOf(copy)).toContain('Careers that fit these skills');
    expect(textOf(copy)).toMatch(/\d+ careers · page 1 of/);
  });

  it('gives somebody else who presses Next a private copy of the next page', async () => {
    const { app, copy, store } = await share();
    await store.picks.write(ben.userId, 'thinking', [LISTENING]);
    const press = { ...ben, publicMessageOf: ada.userId };
    const own = await app.handle(pressInteraction(buttonId(copy, 'Next'), press));
    expect(own.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(flagsOf(own))).toBe(true);
    expect(textOf(own)).toContain('page 2 of');
    expect(textOf(own).split('\n')[1]).toBe('Negotiation, Persuasion, Social Perceptiveness');
  });

  it('stays as it was posted for the one who shared it, too', async () => {
    const { app, copy, store } = await share();
    await store.picks.clear(ada.userId, ['social', 'thinking']);
    const press = { ...ada, publicMessageOf: ada.userId };
    const next = await app.handle(pressInteraction(buttonId(copy, 'Next'), press));
    expect(next.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(flagsOf(next))).toBe(true);
    expect(textOf(next)).toContain('page 2 of');
  });

  it('opens everybody’s own picker privately, and never in place', async () => {
    const { app } = await share();
    const groups = await app.handle(commandInteraction('skills matches', {}, ada));
    const copy = await app.handle(pressInteraction(buttonId(groups, 'Share'), ada));
    expect(isPrivate(flagsOf(copy))).toBe(false);
    for (const who of [ada, ben]) {
      const press = { ...who, publicMessageOf: ada.userId };
      const picker = await app.handle(pressInteraction(buttonId(copy, 'Pick my skills'), press));
      expect(picker.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(isPrivate(flagsOf(picker))).toBe(true);
    }
  });

  it('is not posted when nothing is picked any more', async () => {
    const { app, store } = await share();
    await store.picks.clear(ada.userId, ['social', 'thinking']);
    for (const id of ['skills.share:1:title', 'skills.share-fit::fit:']) {
      const refused = await app.handle(pressInteraction(id, ada));
      expect(isPrivate(flagsOf(refused))).toBe(true);
    }
  });
});

it('never shows one person another’s picks', async () => {
  const codes = fc.subarray([...SOFT_SKILL_CODES]);
  await fc.assert(
    fc.asyncProperty(codes, codes, async (adas, bens) => {
      const { app } = waymark();
      const pick = async (who: { userId: string }, picks: readonly string[]) => {
        for (const group of ['social', 'thinking'] as const) {
          const values = SOFT_SKILL_GROUPS[group].filter((code) => picks.some((pick) => pick === code));
          await app.handle(pressInteraction(`skills.pick:${group}`, { ...who, values }));
        }
      };
      await Promise.all([pick(ada, adas), pick(ben, bens)]);
      for (const [who, picks] of [
        [ada, adas],
        [ben, bens],
      ] as const) {
        const picker = await app.handle(commandInteraction('skills pick', {}, who));
        const shown = componentsOf(picker)
          .flatMap(({ options }) => (options ?? []) as { value: string; default: boolean }[])
          .filter((option) => option.default)
          .map(({ value }) => value);
        expect(new Set(shown)).toEqual(new Set(picks));
      }
    }),
    { numRuns: 30 },
  );
});

describe('a store that fails', () => {
  const closed = SqliteAdapter.inMemory();
  const failing = createRepositories(closed, recordingLog());
  beforeAll(async () => closed.disconnect());

  it('is told plainly at every turn, privately, and never taken for no picks', async () => {
    const { app } = waymark({ store: failing });
    const turns = [
      commandInteraction('skills pick', {}, ada),
      commandInteraction('skills matches', {}, ada),
      commandInteraction('skills clear', {}, ada),
      pressInteraction('skills.pick:social', { ...ada, values: [PERSUASION] }),
      pressInteraction('skills.page:next:2:title:', ada),
      pressInteraction('skills.share:1:title', ada),
      pressInteraction('skills.clear', ada),
    ];
    for (const turn of turns) {
      const told = await app.handle(turn);
      expect(told.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(isPrivate(flagsOf(told))).toBe(true);
      expect(textOf(told)).toMatch(/Nothing is lost|nothing was changed/);
    }
  });

  it('does not keep a shared page from turning: it needs nobody’s picks', async () => {
    const { app } = waymark({ store: failing });
    const page = await app.handle(
      pressInteraction('skills.page:next:2:title:1', { ...ben, publicMessageOf: ada.userId }),
    );
    expect(textOf(page)).toContain('page 2 of');
  });
});
