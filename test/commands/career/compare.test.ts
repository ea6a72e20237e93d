import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../../support/interactions.ts';
import { buttonId, menuOffering, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const SOFTWARE = '15-1252.00';

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
    expect(textOf(other)).toContain('Compare software developer with…');
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
