import { InteractionResponseType } from 'discord-api-types/v10';
import { openBuiltInFacts } from 'waymark-onet';
import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction, typingInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark } from '../../support/waymark.ts';

/** The Job Zone of each career. */
const zones = new Map(
  openBuiltInFacts()
    .occupations()
    .map(({ code, jobZone }) => [code, jobZone]),
);

const ada = { userId: '100000000000000001' };

const labels = (response: AppResponse): string[] =>
  componentsOf(response).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));

describe('/career search', () => {
  it('finds by other titles, and says which', async () => {
    const { app } = waymark();
    const found = textOf(
      await app.handle(commandInteraction('career search', { query: 'truck driver' }, ada)),
    );
    expect(found).toContain('Heavy and Tractor-Trailer Truck Drivers');
    expect(found).toContain('Also called');
  });

  it('shows what comes close where nothing is found, and ways on where nothing does', async () => {
    const { app } = waymark();
    const search = async (query: string, locale = 'en-US') =>
      app.handle(commandInteraction('career search', { query }, { ...ada, locale }));
    const close = await search('softwear develper');
    expect(textOf(close)).toContain('The nearest:');
    expect(textOf(close)).toContain('Software Developers');
    expect(labels(close)).toContain('Open');
    const misspelt = await app.handle(
      commandInteraction('career report', { career: 'softwear develper' }, ada),
    );
    expect(textOf(misspelt)).toMatch(/no career called “softwear develper”.*Which of these do you mean/);
    const nothing = await app.handle(commandInteraction('career report', { career: '99-9999.00' }, ada));
    expect(textOf(nothing)).not.toContain('Which of these');
    const all = await app.handle(pressInteraction(buttonId(nothing, 'All careers'), ada));
    expect(textOf(all)).toContain('1,016 careers');
    const form = await app.handle(pressInteraction(buttonId(nothing, 'Search careers'), ada));
    expect(form.type).toBe(InteractionResponseType.Modal);
  });

  it('takes either language whatever the person’s, and names what it finds in theirs', async () => {
    const { app } = waymark();
    const search = async (query: string, locale: string) =>
      textOf(await app.handle(commandInteraction('career search', { query }, { ...ada, locale })));
    expect(await search('Medical Assistants', 'es-ES')).toContain('`31-9092.00`');
    const spanish = await search('maestra de escuela', 'es-419');
    expect(spanish).toMatch(/\*\*Docente de primaria\*\*\nEnseña .*\n-# `25-2021.00`/);
    expect(spanish).not.toContain('inglés');
    expect(await search('maestra de escuela', 'en-US')).toContain('**Elementary school teacher**');
  });

  it('shows careers like the very one where little else has the words, and says so', async () => {
    const { app } = waymark();
    const found = await app.handle(commandInteraction('career search', { query: 'photographer' }, ada));
    expect(textOf(found)).toMatch(
      /\*\*1 career\*\*[^]*\*\*Photographer\*\*[^]*Like photographer: same skills/,
    );
    expect(labels(found).filter((label) => label === 'Open')).toHaveLength(5);
    expect(brokenRulesOf(found)).toEqual([]);
  });

  it('turns the pages of a long query, and Back comes to as good as the same', async () => {
    const { app } = waymark();
    const query = 'I would like to work in an office where I help people who come in with questions';
    const first = await app.handle(commandInteraction('career search', { query }, ada));
    expect(textOf(first)).toContain(query);
    const second = await app.handle(pressInteraction(buttonId(first, 'Next'), ada));
    expect(textOf(second)).toContain('office');
    const opened = await app.handle(pressInteraction(buttonId(first, 'Open'), ada));
    const back = await app.handle(pressInteraction(buttonId(opened, 'Back'), ada));
    expect(textOf(back)).toContain('office');
  });

  it('takes the longest words there can be', async () => {
    const { app } = waymark();
    const query = 'a'.repeat(20).concat(' '.repeat(3), 'zzzz:qqqq:xxxx and more '.repeat(20));
    const none = await app.handle(commandInteraction('career search', { query }, ada));
    expect(textOf(none)).toContain('Nothing was found');
    expect(brokenRulesOf(none)).toEqual([]);
  });

  it('suggests before anything is typed: what is saved, then what was opened last, then what fits best', async () => {
    const { app, store } = waymark();
    const typing = async () => {
      const suggested = await app.handle(typingInteraction('career report', 'career', ''));
      return 'data' in suggested && 'choices' in suggested.data ? (suggested.data.choices ?? []) : [];
    };
    expect((await typing()).length).toBe(25);
    await store.saved.save(ada.userId, { code: '51-3011.00', title: 'Bakers', savedAt: 0 });
    await store.picks.write(ada.userId, 'social', ['2.B.1.e']);
    for (const career of ['43-3071.00', '51-3011.00', '53-7051.00'])
      await app.handle(commandInteraction('career report', { career }, ada));
    await expect.poll(async () => (await typing())[1]?.value).toBe('53-7051.00');
    const [first, , second, ...others] = await typing();
    expect(second).toMatchObject({ value: '43-3071.00' });
    expect(first).toMatchObject({ name: 'Baker · Bakers (51-3011.00)', value: '51-3011.00' });
    // One of each group of preparation in turn.
    expect(others.slice(0, 3).map(({ value }) => zones.get(String(value)))).toEqual([
      expect.toBeOneOf([1, 2]),
      3,
      expect.toBeOneOf([4, 5]),
    ]);
    expect(others.filter(({ value }) => String(value).startsWith('55-'))).toEqual([]);
  });

  it('suggests while somebody types, and names the title that matched', async () => {
    const { app } = waymark();
    for (const [path, option] of [
      ['career', 'career'],
      ['career', 'query'],
    ] as const) {
      const suggested = await app.handle(
        typingInteraction(`${path} ${option === 'query' ? 'search' : 'report'}`, option, 'truck dr'),
      );
      expect(suggested.type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
      const names =
        'data' in suggested && 'choices' in suggested.data
          ? (suggested.data.choices ?? []).map(({ name }) => name)
          : [];
      expect(names[0]).toBe(
        'Truck driver (heavy, tractor-trailer) · Heavy and Tractor-Trailer Truck Drivers (53-3032.00)',
      );
      expect(names.every((name) => name.length <= 100)).toBe(true);
      expect(names.join('\n')).toMatch(/ · /);
    }
  });
});
