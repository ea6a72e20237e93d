import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAREER_SECTIONS } from '../../../commands/career/custom-ids.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { flagsOf, waymark } from '../../support/waymark.ts';

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
    expect(report).toMatch(/### At a glance\n- \*\*Preparation:\*\* A four-year degree or more/);
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
