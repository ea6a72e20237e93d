import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
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

describe('a section of /career report', () => {
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
});
