import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SOFT_SKILL_CODES, SOFT_SKILL_GROUPS } from '../../packages/onet/src/services/online/soft-skills.ts';
import { SqliteAdapter } from '../../src/store/adapters/sqlite.ts';
import { createRepositories } from '../../src/store/store.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { keptLog } from '../support/log.ts';
import { brokenRulesOf } from '../support/broken-rules.ts';
import { flagsOf, waymark } from '../support/waymark.ts';

const NEGOTIATION = '2.B.1.d';
const PERSUASION = '2.B.1.c';
const PERCEPTIVENESS = '2.B.1.a';
const LISTENING = '2.A.1.b';

const ada = { userId: '100000000000000001' };
const ben = { userId: '100000000000000002' };

const isPrivate = (flags: number): boolean => (flags & MessageFlags.Ephemeral) !== 0;

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
    expect(textOf(after)).toContain('Negotiation and Active Listening');
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
  it('says what matched, what else is called for, the zone, how many and which page', async () => {
    const { app } = await withPicks();
    const page = textOf(await app.handle(commandInteraction('skills matches', {}, ada)));
    expect(page).toContain('303 careers');
    expect(page).toContain('page 1 of 61');
    expect(page).toMatch(/1\. Door-to-Door .* `41-9091\.00`\nUses \*\*Persuasion\*\*, and no other/);
    expect(page).toMatch(/2\. .* `13-1021\.00`\nUses \*\*.*\*\*\nAlso asks for /);
    expect(page).toContain('Job Zone');
    expect(page).toContain(String.raw`O\*NET® 30.3`);
  });

  it('walks to the last page and back, each career once, the ends shut', async () => {
    const { app } = await withPicks([PERSUASION]);
    const seen: string[] = [];
    let page = await app.handle(commandInteraction('skills matches', {}, ada));
    for (;;) {
      seen.push(...[...textOf(page).matchAll(/`(\d\d-\d{4}\.\d\d)`/g)].map(([, code]) => code ?? ''));
      const next = componentsOf(page).find(({ label }) => label === 'Next');
      const previous = componentsOf(page).find(({ label }) => label === 'Previous');
      expect(previous?.['disabled']).toBe(seen.length <= 5);
      if (next?.['disabled'] === true) break;
      page = await app.handle(pressInteraction(String(next?.['custom_id']), ada));
      expect(page.type).toBe(InteractionResponseType.UpdateMessage);
    }
    const total = Number(/\*\*(\d+) careers/.exec(textOf(page))?.[1]);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    const first = await app.handle(pressInteraction(buttonId(page, 'First'), ada));
    expect(textOf(first)).toContain('page 1 of');
  });

  it('sorts by the option and by the menu', async () => {
    const { app } = await withPicks();
    const byCode = await app.handle(commandInteraction('skills matches', { sort: 'code' }, ada));
    expect(textOf(byCode)).toMatch(/1\. Chief Executives/);
    const menu = menuOffering(byCode, 'title');
    expect(menu.options.find((option) => option['default'] === true)?.['value']).toBe('code');
    const byTitle = await app.handle(pressInteraction(menu.id, { ...ada, values: ['title'] }));
    expect(textOf(byTitle)).toMatch(/1\. A/);
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

  it('speaks Spanish to those who do', async () => {
    const { app } = await withPicks();
    const page = await app.handle(commandInteraction('skills matches', {}, { ...ada, locale: 'es-ES' }));
    expect(textOf(page)).toContain('303 carreras');
    expect(buttonId(page, 'Siguiente')).toBeTruthy();
  });
});

describe('a shared page', () => {
  async function share() {
    const bot = await withPicks();
    const page = await bot.app.handle(commandInteraction('skills matches', {}, ada));
    const copy = await bot.app.handle(pressInteraction(buttonId(page, 'Share'), ada));
    return { ...bot, copy };
  }

  it('is public, and shows the page', async () => {
    const { copy } = await share();
    expect(copy.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(flagsOf(copy))).toBe(false);
    expect(textOf(copy)).toContain('303 careers');
  });

  it('gives somebody else who presses Next a private copy of the next page', async () => {
    const { app, copy, store } = await share();
    await store.picks.write(ben.userId, 'thinking', [LISTENING]);
    const press = { ...ben, publicMessageOf: ada.userId };
    const own = await app.handle(pressInteraction(buttonId(copy, 'Next'), press));
    expect(own.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(flagsOf(own))).toBe(true);
    expect(textOf(own)).toContain('page 2 of 61');
    expect(textOf(own)).not.toContain('Active Listening and');
  });

  it('turns in place for the one who shared it, whatever has become of their picks', async () => {
    const { app, copy, store } = await share();
    await store.picks.clear(ada.userId, ['social', 'thinking']);
    const press = { ...ada, publicMessageOf: ada.userId };
    const next = await app.handle(pressInteraction(buttonId(copy, 'Next'), press));
    expect(next.type).toBe(InteractionResponseType.UpdateMessage);
    expect(textOf(next)).toContain('page 2 of 61');
  });

  it('opens everybody’s own picker privately, and never in place', async () => {
    const { app, copy } = await share();
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
    const refused = await app.handle(pressInteraction('skills.share:1:title', ada));
    expect(isPrivate(flagsOf(refused))).toBe(true);
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
  const failing = createRepositories(closed, keptLog());
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
