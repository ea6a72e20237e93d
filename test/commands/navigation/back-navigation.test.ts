import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, menuOffering, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const NURSES = '29-1141.00';
const LIST = 'skills.page:next:3:skills_covered:::';

/** Somebody who types a command, and then only presses. */
function person() {
  const { app, log } = waymark();
  const press = async (screen: AppResponse, label: string): Promise<AppResponse> => {
    const next = await app.handle(pressInteraction(buttonId(screen, label), ada));
    expect(brokenRulesOf(next)).toEqual([]);
    return next;
  };
  const choose = async (screen: AppResponse, value: string): Promise<AppResponse> =>
    app.handle(pressInteraction(menuOffering(screen, value).id, { ...ada, values: [value] }));
  return {
    log,
    press,
    choose,
    type: async (path: string, options: Record<string, string> = {}): Promise<AppResponse> =>
      app.handle(commandInteraction(path, options, ada)),
    open: async (customId: string): Promise<AppResponse> => app.handle(pressInteraction(customId, ada)),
    backFrom: async (screen: AppResponse): Promise<string> => textOf(await press(screen, 'Back')),
  };
}

describe('Back', () => {
  it('from a related career leads to the page of the report it was opened on, and from there to the list', async () => {
    const { open, choose, press, backFrom } = person();
    const related = await choose(await open(`career:${NURSES}:overview:1:${LIST}`), 'related');
    const second = await press(related, 'Next');
    const other = await press(second, 'Open');
    expect(textOf(other)).not.toContain('Registered Nurses\n');
    // Whatever is looked at in between.
    const skills = await press(await choose(other, 'skills'), 'Save');
    expect(await backFrom(skills)).toBe(textOf(second));
    expect(buttonId(await press(skills, 'Back'), 'Back')).toBe(LIST);
  });

  it('from a career opened out of a comparison leads to the comparison', async () => {
    const { type, press, backFrom } = person();
    const two = await type('career compare', { first: NURSES, second: '15-1252.00' });
    for (const label of ['Open 1', 'Open 2'])
      expect(await backFrom(await press(two, label))).toBe(textOf(two));
  });

  it('from replacing one of two leads to the two, and so it does from the two that came of it', async () => {
    const { type, choose, press, backFrom } = person();
    const two = await type('career compare', { first: NURSES, second: '15-1252.00' });
    for (const code of [NURSES, '15-1252.00']) {
      const chooser = await choose(two, code);
      expect(await backFrom(chooser)).toBe(textOf(two));
      const others = await press(chooser, 'Compare');
      expect(textOf(others)).not.toBe(textOf(two));
      expect(await backFrom(others)).toBe(textOf(two));
    }
  });

  it('from comparing leads to the section of the report where it began', async () => {
    const { open, choose, press, backFrom } = person();
    const skills = await choose(await open(`career:${NURSES}:overview:1:${LIST}`), 'skills');
    const chooser = await press(skills, 'Compare');
    expect(await backFrom(chooser)).toBe(textOf(skills));
    expect(await backFrom(await press(chooser, 'Compare'))).toBe(textOf(skills));
  });

  it('is there however far somebody goes: one screen back always, and the list in the end', async () => {
    const { open, choose, press, backFrom, log } = person();
    let report = await open(`career:${NURSES}:overview:1:${LIST}`);
    for (let step = 0; step < 6; step++) {
      const related = await choose(report, 'related');
      const two = await press(await press(related, 'Compare'), 'Compare');
      report = await press(two, 'Open 2');
      expect(await backFrom(report)).toBe(textOf(two));
      report = await press(await choose(report, 'related'), 'Open');
    }
    let ways = 0;
    for (let id = buttonId(report, 'Back'); id !== LIST; id = buttonId(await open(id), 'Back')) ways += 1;
    expect(ways).toBeGreaterThan(0);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
