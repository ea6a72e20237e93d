import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { openBuiltInFacts } from 'waymark-onet';
import { describe, expect, it } from 'vitest';
import { CAREER_SECTIONS } from '../../commands/career/custom-ids.ts';
import type { AppResponse } from '../../src/app/response.ts';
import {
  commandInteraction,
  pressInteraction,
  submitInteraction,
  typingInteraction,
} from '../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { brokenRulesOf } from '../support/broken-rules.ts';
import { flagsOf, waymark } from '../support/waymark.ts';

/** The Job Zone of each career. */
const zones = new Map(
  openBuiltInFacts()
    .occupations()
    .map(({ code, jobZone }) => [code, jobZone]),
);

const ada = { userId: '100000000000000001' };
const SOFTWARE = '15-1252.00';
const LIST = 'skills.page:next:3:skills_covered:::';

const labels = (response: AppResponse): string[] =>
  componentsOf(response).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));

describe('/career report', () => {
  it('opens with the title, the code, the soft skills it uses and the ways on', async () => {
    const { app, store } = waymark();
    await store.picks.write(ada.userId, 'thinking', ['2.A.2.a']);
    const report = await app.handle(commandInteraction('career report', { career: SOFTWARE }, ada));
    expect(textOf(report)).toContain('Software Developers');
    expect(textOf(report)).toContain(SOFTWARE);
    expect(textOf(report)).toContain('You bring Critical Thinking');
    expect(textOf(report)).toMatch(/it asks for .+ besides/);
    expect(labels(report)).toEqual(expect.arrayContaining(['Save', 'Compare', 'Share']));
    expect(labels(report)).not.toContain('Back');
  });

  it('has Spanish names for what O*NET names in English', async () => {
    const { app } = waymark();
    const open = async (section: string) =>
      textOf(
        await app.handle(
          commandInteraction('career report', { career: SOFTWARE, section }, { ...ada, locale: 'es-419' }),
        ),
      );
    expect(await open('technology')).toContain('- **Entornos de programación**');
    expect(await open('technology')).not.toContain('solo en inglés');
    expect(await open('skills')).not.toContain('solo en inglés');
    expect(await open('outlook')).not.toContain('solo en inglés');
    expect(await open('education')).toContain('un título universitario de cuatro años');
    expect(await open('education')).not.toContain('degree');
  });

  it('says at a glance how much preparation, which interests and which skills, and no heading stands alone', async () => {
    const { app } = waymark();
    const report = textOf(await app.handle(commandInteraction('career report', { career: SOFTWARE }, ada)));
    expect(report).toMatch(/### At a glance\n- \*\*Preparation:\*\* .*Considerable/);
    expect(report).toContain('- **Strongest interests:** Investigative and Conventional');
    expect(report).toMatch(/- \*\*Skills that matter most:\*\* Programming, Critical Thinking, .*/);
    expect(report).not.toMatch(/### .*\n### /);
    const spanish = textOf(
      await app.handle(
        commandInteraction('career report', { career: SOFTWARE }, { ...ada, locale: 'es-ES' }),
      ),
    );
    expect(spanish).toContain('- **Intereses más fuertes:** Investigador y Convencional');
  });

  it('says of a saved career what pressing Saved does, and of another nothing', async () => {
    const { app } = waymark();
    const report = await app.handle(commandInteraction('career report', { career: SOFTWARE }, ada));
    expect(textOf(report)).not.toContain('take it out');
    const saved = await app.handle(pressInteraction(buttonId(report, 'Save'), ada));
    expect(textOf(saved)).toContain('Press Saved to take it out again');
    const dropped = await app.handle(pressInteraction(buttonId(saved, 'Saved'), ada));
    expect(textOf(dropped)).toBe(textOf(report));
  });

  it('opens by title, by a code without its end, and suggests for anything else', async () => {
    const { app } = waymark();
    for (const career of ['software developers', '15-1252', SOFTWARE])
      expect(textOf(await app.handle(commandInteraction('career report', { career }, ada)))).toMatch(
        /^## Software developer\n-# Software Developers/,
      );
    const unknown = await app.handle(commandInteraction('career report', { career: 'mechanic' }, ada));
    expect(textOf(unknown)).toContain('Several careers are called “mechanic”. Which one?');
    const opened = await app.handle(pressInteraction(buttonId(unknown, 'Open'), ada));
    expect(textOf(opened)).toMatch(/`\d\d-\d{4}\.\d\d`/);
    const back = await app.handle(pressInteraction(buttonId(opened, 'Back'), ada));
    expect(textOf(back)).toContain('mechanic');
  });

  it('asks which one where several have that for another title', async () => {
    const { app } = waymark();
    const teachers = await app.handle(commandInteraction('career report', { career: 'teacher' }, ada));
    expect(textOf(teachers)).toContain('Several careers are called “teacher”. Which one?');
  });

  it.each([
    ['carretillero', '53-7051.00'],
    ['barista', '35-3023.01'],
    ['enfermera', '29-1141.00'],
    ['nurse', '29-1141.00'],
    ['dentista', '29-1021.00'],
  ])('opens the one career that has %s for a name or in the guide', async (career, code) => {
    const { app } = waymark();
    const opened = await app.handle(commandInteraction('career report', { career }, ada));
    expect(textOf(opened)).toContain(`\`${code}\``);
    expect(textOf(opened)).not.toContain('Which');
  });

  it('suggests those that begin alike for a wrong code', async () => {
    const { app } = waymark();
    const wrong = await app.handle(commandInteraction('career report', { career: '15-9999.00' }, ada));
    expect(textOf(wrong)).toContain('15-9999.00');
    expect(textOf(wrong)).toMatch(/`15-\d{4}\.\d\d`/);
  });

  it('rates, sorts and says in plain words', async () => {
    const { app } = waymark();
    const skills = textOf(
      await app.handle(commandInteraction('career report', { career: SOFTWARE, section: 'skills' }, ada)),
    );
    const ratings = [...skills.matchAll(/ · (\d+) of 100, /g)].map(([, value]) => Number(value));
    // In short first: the most important ten, and what the ends of the scale mean.
    expect(ratings).toHaveLength(10);
    expect(ratings).toEqual(ratings.toSorted((a, b) => b - a));
    expect(skills).toContain('matters a lot');
    expect(skills).toContain('0: hardly matters · 100: essential');
    expect(skills).toContain('more: press In full');
    const short = await app.handle(
      commandInteraction('career report', { career: SOFTWARE, section: 'skills' }, ada),
    );
    const full = textOf(await app.handle(pressInteraction(buttonId(short, 'In full'), ada)));
    expect([...full.matchAll(/ · \d+ of 100, /g)].length).toBeGreaterThan(20);
  });

  it('shows work styles on their real scale, from -3 to 3', async () => {
    const { app } = waymark();
    const styles = textOf(
      await app.handle(commandInteraction('career report', { career: '29-1141.00', section: 'styles' }, ada)),
    );
    expect(styles).toMatch(/\*\*Attention to Detail\*\* · \+3, helps a lot/);
    expect(styles).toContain('−3: gets in the way · 0: makes little difference · +3: helps a lot');
    expect(styles).not.toContain('of 100');
  });

  it('opens a career like it, and says why it is named', async () => {
    const { app } = waymark();
    const report = await app.handle(commandInteraction('career report', { career: '53-7051.00' }, ada));
    expect(textOf(report)).toMatch(/\*\*Like it\*\* .*\(same skills\).*\(better paid\)/);
    const { id, options } = menuOffering(report, '53-7021.00');
    expect(options.map(({ description }) => description)).toContain('better paid');
    const other = await app.handle(pressInteraction(id, { ...ada, values: ['53-7021.00'] }));
    expect(textOf(other)).toContain('53-7021.00');
    const back = await app.handle(pressInteraction(buttonId(other, 'Back'), ada));
    expect(textOf(back)).toContain('## Forklift driver');
  });

  it('offers only sections that have something, and each of them shows it', async () => {
    const { app } = waymark();
    const report = await app.handle(commandInteraction('career report', { career: SOFTWARE }, ada));
    const { options } = menuOffering(report, 'overview');
    expect(options.length).toBeGreaterThan(6);
    expect(options.map(({ value }) => value)).toContain('outlook');
    expect(options.map(({ value }) => value)).not.toContain('state');
    for (const { value } of options) {
      const section = await app.handle(
        pressInteraction(menuOffering(report, 'overview').id, { ...ada, values: [String(value)] }),
      );
      expect(textOf(section)).not.toMatch(/no data|more O\*NET data|no key/);
      expect(brokenRulesOf(section)).toEqual([]);
    }
  });

  it('leads from what a section tells of to the careers that have it too, beside the report', async () => {
    const { app } = waymark();
    const open = async (section: string) =>
      app.handle(pressInteraction(`career:${SOFTWARE}:${section}:1:${LIST}`, ada));
    const choose = async (section: string, value: string) =>
      app.handle(pressInteraction(menuOffering(await open(section), value).id, { ...ada, values: [value] }));
    for (const [section, value, title] of [
      ['skills', '2.B.3.e', 'Careers for Programming'],
      ['knowledge', '2.C.3.a', 'Careers for Computers and Electronics'],
      ['interests', '1.B.1.b', 'Investigative'],
    ] as const) {
      const careers = await choose(section, value);
      expect(careers.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(flagsOf(careers) & MessageFlags.Ephemeral).not.toBe(0);
      expect(textOf(careers)).toContain(title);
      expect(labels(careers)).toContain('Open');
    }
    expect(textOf(await choose('technology', 'Python'))).toContain('Python');
    const zone = await app.handle(
      pressInteraction(buttonId(await open('education'), 'Same preparation'), ada),
    );
    expect(textOf(zone)).toContain('Considerable preparation');
  });

  it('says what would bring a section that is not here', async () => {
    const { app } = waymark();
    const states = await app.handle(pressInteraction(`career:${SOFTWARE}:state:1:${LIST}`, ada));
    expect(textOf(states)).toContain('key');
    expect(buttonId(states, 'Back')).toBe(LIST);
  });

  it('tells pay and outlook without a key', async () => {
    const { app } = waymark();
    const outlook = await app.handle(pressInteraction(`career:${SOFTWARE}:outlook:1:${LIST}`, ada));
    expect(textOf(outlook)).toContain('$135,980 a year');
    expect(textOf(outlook)).toContain('Outlook: **Bright**');
  });

  it('pages what is long, cuts nothing, and clamps a page that is not there', async () => {
    const { app } = waymark();
    const seen = new Set<string>();
    let page = await app.handle(pressInteraction(`career:${SOFTWARE}:technology:1:`, ada));
    for (;;) {
      for (const [, name = ''] of textOf(page).matchAll(/^- \*\*(.+?)\*\*/gm)) seen.add(name);
      expect(textOf(page)).not.toContain('…');
      if (componentsOf(page).find(({ label }) => label === 'Next')?.['disabled'] === true) break;
      page = await app.handle(pressInteraction(buttonId(page, 'Next'), ada));
    }
    expect(seen.size).toBeGreaterThan(30);
    const far = await app.handle(pressInteraction(`career:${SOFTWARE}:technology:99:`, ada));
    expect(textOf(far)).toMatch(/Page (\d+) of \1\b/);
  });

  it('posts a copy about nobody, whose menus give others their own', async () => {
    const { app, store } = waymark();
    await store.picks.write(ada.userId, 'thinking', ['2.A.2.a']);
    const report = await app.handle(commandInteraction('career report', { career: SOFTWARE }, ada));
    const copy = await app.handle(pressInteraction(buttonId(report, 'Share'), ada));
    expect(flagsOf(copy) & MessageFlags.Ephemeral).toBe(0);
    expect(textOf(copy)).not.toContain('your');
    expect(labels(copy)).not.toContain('Save');
    const own = await app.handle(
      pressInteraction(menuOffering(copy, 'skills').id, {
        userId: '100000000000000002',
        publicMessageOf: ada.userId,
        values: ['skills'],
      }),
    );
    expect(own.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(flagsOf(own) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('tells in words of a career that is not rated, and of one that does not exist', async () => {
    const { app } = waymark();
    for (const code of ['15-1299.00', '55-1011.00', '99-9999.00']) {
      for (const section of CAREER_SECTIONS) {
        const shown = await app.handle(pressInteraction(`career:${code}:${section}:1:${LIST}`, ada));
        expect(textOf(shown)).not.toContain('went wrong');
        expect(buttonId(shown, 'Back')).toBe(LIST);
      }
    }
    const { app: other, store } = waymark();
    await store.picks.write(ada.userId, 'thinking', ['2.A.2.a']);
    const report = textOf(
      await other.handle(commandInteraction('career report', { career: '15-1299.00' }, ada)),
    );
    expect(report).toContain('O\\*NET has not rated the skills of this career');
    expect(report).not.toContain('none of your');
    const two = await other.handle(
      commandInteraction('career compare', { first: '15-1299.00', second: SOFTWARE }, ada),
    );
    expect(textOf(two)).not.toContain('Neither');
  });

  it('keeps Discord’s rules and its own word, whatever the career and the section', async () => {
    const { app, log } = waymark();
    const codes = await allCodes();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...codes),
        fc.constantFrom(...CAREER_SECTIONS),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('en-US', 'es-ES'),
        async (code, section, page, locale) => {
          const shown = await app.handle(
            pressInteraction(`career:${code}:${section}:${page}:${LIST}`, { ...ada, locale }),
          );
          expect(brokenRulesOf(shown)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

async function allCodes(): Promise<string[]> {
  const { app } = waymark();
  const codes: string[] = [];
  for (const query of ['other', 'nurse', 'machine', 'teacher']) {
    const page = await app.handle(commandInteraction('career search', { query }, ada));
    codes.push(...[...textOf(page).matchAll(/`(\d\d-\d{4}\.\d\d)`/g)].map(([, code]) => code ?? ''));
  }
  return codes;
}

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
      /\*\*1 career\*\*[^]*\*\*Photographer\*\*[^]*Like Photographer: same skills/,
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

describe('/career compare', () => {
  it('shows what both use, what only one does, and what one asks more of', async () => {
    const { app, store } = waymark();
    await store.picks.write(ada.userId, 'social', ['2.B.1.d']);
    const two = await app.handle(
      commandInteraction('career compare', { first: SOFTWARE, second: '11-1011.00' }, ada),
    );
    expect(textOf(two)).toMatch(/Both: .*Critical Thinking/);
    expect(textOf(two)).toMatch(/Only \*\*.*[Cc]hief executive.*\*\*: .*Negotiation/);
    expect(textOf(two)).toContain('Of these, you picked Negotiation');
    expect(textOf(two)).toMatch(
      /What each asks more of\n- \*\*Software developer\*\*: Programming \(\d+ against \d+\)/,
    );
    for (const [, more] of textOf(two).matchAll(/ \((\d+) against \d+\)/g))
      expect(Number(more)).toBeGreaterThanOrEqual(50);
    expect(textOf(two)).toContain('$135,980');
    expect(brokenRulesOf(two)).toEqual([]);
  });

  it('takes up to four, names them, and puts others in or takes some out', async () => {
    const { app } = waymark();
    const four = await app.handle(
      commandInteraction(
        'career compare',
        { first: '29-1141.00', second: '25-2021.00', third: '53-7051.00', fourth: SOFTWARE },
        ada,
      ),
    );
    expect(brokenRulesOf(four)).toEqual([]);
    expect(textOf(four)).toMatch(/- Only \*\*[A-Z][^*]+\*\*: /);
    for (const part of ['Pay', 'Outlook', 'Getting in', 'Interests', 'What each asks more of'])
      expect(textOf(four)).toContain(`### ${part}\n- **Nurse (RN)**: `);
    expect(() => buttonId(four, 'Add another')).toThrow();
    const change = menuOffering(four, '53-7051.00').id;
    const choose = await app.handle(pressInteraction(change, { ...ada, values: ['53-7051.00'] }));
    const three = await app.handle(pressInteraction(buttonId(choose, 'Go on without it'), ada));
    expect(textOf(three)).not.toContain('53-7051.00');
    const more = await app.handle(pressInteraction(buttonId(three, 'Add another'), ada));
    const again = await app.handle(pressInteraction(buttonId(more, 'Compare'), ada));
    expect(textOf(again).match(/^\d\. \*\*/gm)).toHaveLength(4);
    const posted = await app.handle(pressInteraction(buttonId(again, 'Share'), ada));
    expect(textOf(posted).match(/^\d\. \*\*/gm)).toHaveLength(4);
  });

  it('keeps the one that was meant and asks for the other, in its place', async () => {
    const { app } = waymark();
    const chosen = await app.handle(
      commandInteraction('career compare', { first: 'teacher', second: SOFTWARE }, ada),
    );
    const two = await app.handle(pressInteraction(buttonId(chosen, 'Compare'), ada));
    expect(textOf(two)).toMatch(/1\. \*\*High school teacher/);
    expect(textOf(two)).toMatch(/2\. \*\*Software developer/);
  });

  it('replaces one by a search', async () => {
    const { app } = waymark();
    const two = await app.handle(
      commandInteraction('career compare', { first: SOFTWARE, second: '11-1011.00' }, ada),
    );
    const { id } = menuOffering(two, '11-1011.00');
    const choice = await app.handle(pressInteraction(id, { ...ada, values: ['11-1011.00'] }));
    const form = await app.handle(pressInteraction(buttonId(choice, 'Search'), ada));
    expect(form.type).toBe(InteractionResponseType.Modal);
    const modal = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    const found = await app.handle(submitInteraction(modal, { career: 'actuaries' }, ada));
    const other = await app.handle(pressInteraction(buttonId(found, 'Compare'), ada));
    expect(textOf(other)).toMatch(/1\. \*\*Software developer/);
    expect(textOf(other)).toMatch(/2\. \*\*Actuary/);
  });

  it('asks for both where both words may mean several, and Back leads to the first again', async () => {
    const { app } = waymark();
    const press = async (screen: AppResponse, label: string) =>
      app.handle(pressInteraction(buttonId(screen, label), ada));
    const first = await app.handle(
      commandInteraction('career compare', { first: 'teacher: any', second: 'bake' }, ada),
    );
    expect(textOf(first)).toContain('Choose the first career to compare');
    const second = await press(first, 'Choose');
    expect(textOf(second)).toContain('These careers fit “bake”');
    expect(textOf(await press(second, 'Back'))).toBe(textOf(first));
    const two = await press(second, 'Compare');
    expect(textOf(two)).toMatch(/1\. \*\*High school teacher/);
    expect(textOf(two)).toMatch(/2\. \*\*Baker/);
  });

  it('says what was not found, and a search goes on from there', async () => {
    const { app } = waymark();
    const none = await app.handle(
      commandInteraction('career compare', { first: '🦄'.repeat(90), second: 'bake' }, ada),
    );
    expect(textOf(none)).toMatch(/“🦄+” was not found/u);
    expect(brokenRulesOf(none)).toEqual([]);
    const form = await app.handle(pressInteraction(buttonId(none, 'Search'), ada));
    const modal = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    const first = await app.handle(submitInteraction(modal, { career: 'actuaries' }, ada));
    const second = await app.handle(pressInteraction(buttonId(first, 'Choose'), ada));
    expect(textOf(second)).toContain('Bakers ·');
    const other = await app.handle(
      commandInteraction('career compare', { first: '🦄', second: SOFTWARE }, ada),
    );
    expect(textOf(other)).toContain('“🦄” was not found');
    expect(textOf(other)).toContain('Compare Software Developers with…');
  });

  it('offers others for the same one twice', async () => {
    const { app } = waymark();
    const same = await app.handle(
      commandInteraction('career compare', { first: SOFTWARE, second: SOFTWARE }, ada),
    );
    expect(textOf(same)).toContain('That is the same career. Choose another');
    const two = await app.handle(pressInteraction(buttonId(same, 'Compare'), ada));
    expect(textOf(two)).toMatch(/1\. \*\*Software developer/);
  });
});

it('takes nothing for a career that has no career’s code', async () => {
  const { app, log } = waymark();
  for (const id of [
    'career:abc:overview:1:',
    'compare:see:1:2:',
    'with:0:x!:1:',
    'side:x!.2:',
    'save:x:overview::1:',
  ])
    expect(textOf(await app.handle(pressInteraction(id, ada)))).toContain('another version');
  const forged = pressInteraction('saved.compare:1', { ...ada, values: ['nonsense', '../x'] });
  expect(textOf(await app.handle(forged))).toContain('saved careers');
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
