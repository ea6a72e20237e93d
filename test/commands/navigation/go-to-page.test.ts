import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, textOf } from '../../support/components.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };

async function person() {
  const { app, store, log } = waymark();
  await store.picks.write(ada.userId, 'thinking', ['2.A.2.a']);
  return {
    log,
    type: async (path: string, options: Record<string, string> = {}): Promise<AppResponse> =>
      app.handle(commandInteraction(path, options, ada)),
    goTo: async (screen: AppResponse, page: string): Promise<AppResponse> => {
      const form = await app.handle(pressInteraction(buttonId(screen, 'Go to page'), ada));
      expect(form.type).toBe(InteractionResponseType.Modal);
      expect(brokenRulesOf(form)).toEqual([]);
      const id = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
      return app.handle(submitInteraction(id, { page }, ada));
    },
    press: async (id: string) => app.handle(pressInteraction(id, ada)),
  };
}

it.each([
  ['browse all', {}],
  ['skills matches', { sort: 'fit' }],
  ['career search', { query: 'engineer' }],
  ['data rows', { table: 'occupation_data' }],
] as const)('goes to any page of a long list: /%s', async (path, options) => {
  const { type, goTo } = await person();
  const list = await type(path, options);
  const pages = /page 1 of ([\d,]+)/.exec(textOf(list))?.[1] ?? '';
  expect(brokenRulesOf(list)).toEqual([]);
  const seventh = await goTo(list, ' 7');
  expect(textOf(seventh)).toContain(`page 7 of ${pages}`);
  expect(textOf(await goTo(seventh, '999999999'))).toContain(`page ${pages} of ${pages}`);
  expect(textOf(await goTo(list, '３'))).toContain(`page 3 of ${pages}`);
  for (const typed of ['0', 'three', 'page 2', '-1', '1e3', '２枚'])
    expect(textOf(await goTo(seventh, typed))).toContain(`is not a page. Type a number from 1 to ${pages}.`);
});

it('leaves room for everything else in the fullest list there is', async () => {
  const { app, store } = waymark();
  await store.picks.write(ada.userId, 'thinking', ['2.A.2.a']);
  const list = await app.handle(
    commandInteraction('skills matches', { sort: 'fit' }, { ...ada, locale: 'es-ES' }),
  );
  expect(buttonId(list, 'Ir a la página')).toContain('skills.list');
  expect(brokenRulesOf(list)).toEqual([]);
});

it('is not offered for a list that is turned through in a moment', async () => {
  const { type } = await person();
  const labels = componentsOf(await type('browse families')).map(({ label }) => label);
  expect(labels).not.toContain('Go to page');
});

it('takes nothing for a list that is none', async () => {
  const { press, log } = await person();
  for (const id of ['go:', 'go:about:1', 'go:skills.clear', 'go:skills.page:last:0:x', 'go.to:go:go:'])
    expect(textOf(await press(id))).toContain('another version');
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
