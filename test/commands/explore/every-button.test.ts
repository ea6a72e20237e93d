import { ComponentType, InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { brokenRules, validate } from '../../../packages/playground/src/rules/rules.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { componentsOf } from '../../support/components.ts';
import { onetDay } from '../../../packages/onet/test/support/sample-responses.ts';
import { waymark, type Waymark } from '../../support/waymark.ts';

const KINDS = ['interests', 'work_styles', 'skills_basic', 'knowledge', 'work_activities', 'work_context'];

/** Every way in to exploring, as somebody would type it. */
const WAYS_IN: readonly (readonly [string, Record<string, string>])[] = [
  ...['industries', 'clusters', 'bright', 'families', 'zones', 'technologies', 'stem', 'all'].map(
    (way) => [`browse ${way}`, {}] as const,
  ),
  ...KINDS.map((kind) => ['browse elements', { kind }] as const),
  ['technology find', { query: 'python' }],
  ['technology find', { query: 'a', by: 'category' }],
  ['technology find', { query: ' '.repeat(3) }],
  ['technology find', { query: 'a very long question about software that goes on'.repeat(2) }],
  ['duties tasks', { career: '15-1252.00' }],
  ['duties activities', { career: 'software' }],
  ['associations career', { career: '15-1252.00' }],
  ['associations career', { career: 'nurse' }],
  ['associations search', { query: 'nurse' }],
  ['associations all', {}],
  ['lookup code', { code: '15-1252.00' }],
  ['lookup code', { code: '15-1252.00', from: '2019' }],
  ['lookup code', { code: 'nurse' }],
  ['lookup other', { system: 'esco', query: 'nurse' }],
  ['military find', { query: '11B', branch: 'army' }],
  ['military codes', { query: '11B' }],
  ['data tables', {}],
  ['data columns', { table: 'occupation_data' }],
  ['data columns', { table: 'No such table' }],
  ['data rows', { table: 'occupation_data', column: 'title', condition: 'contains', value: 'nurs' }],
  ['data rows', { table: 'occupation_data', column: 'nonsense', value: 'nurs' }],
  ['data rows', { table: 'essential_skills', column: 'onetsoc_code', value: '15-1252.00' }],
  ['data version', {}],
];

/** The routes of what is explored here; what they lead to is tested elsewhere. */
const OURS = /^(browse|tech|duties|assoc|lookup|military|data|rows)([.:]|$)/;

/** What Discord would refuse in a response. */
function faults(response: AppResponse): unknown {
  if (response.type === InteractionResponseType.Modal)
    return brokenRules(validate('modal', { ...response.data }));
  const data = 'data' in response ? { ...response.data } : {};
  return brokenRules(validate('message', data, { files: (response.files ?? []).map(({ name }) => name) }));
}

/** Everything that can be pressed: each button, and the first and the last option of each menu. */
function presses(response: APIInteractionResponse): { id: string; values?: string[] }[] {
  return componentsOf(response).flatMap((node) => {
    const { custom_id: id, disabled } = node;
    if (typeof id !== 'string' || !OURS.test(id) || disabled === true) return [];
    if (node['type'] === ComponentType.Button) return [{ id }];
    const options = (node['options'] ?? []) as { value: string }[];
    return [options.at(0), options.at(-1)].flatMap((one) => (one ? [{ id, values: [one.value] }] : []));
  });
}

/** Presses whatever there is, breadth first; gives how many screens it saw. */
async function walk({ app, log }: Waymark, locale: string, depth: number): Promise<number> {
  const seen = new Set<string>();
  let level: AppResponse[] = [];
  const look = (response: AppResponse, how: string): void => {
    expect([how, faults(response)]).toEqual([how, []]);
    expect(log.lines.filter((line) => line.level === 'error')).toEqual([]);
    level.push(response);
  };
  for (const [path, options] of WAYS_IN)
    look(await app.handle(commandInteraction(path, options, { locale })), path);
  for (let step = 1; step < depth; step++) {
    const before = level;
    level = [];
    for (const { id, values } of before.flatMap(presses)) {
      const key = JSON.stringify([id, values]);
      if (seen.has(key)) continue;
      seen.add(key);
      look(await app.handle(pressInteraction(id, { locale, ...(values && { values }) })), key);
    }
  }
  return seen.size;
}

describe('everything that can be pressed while exploring', () => {
  it('leads somewhere, with the facts that come with Waymark, in both languages', async () => {
    expect(await walk(waymark(), 'en-US', 3)).toBeGreaterThan(200);
    expect(await walk(waymark(), 'es-ES', 3)).toBeGreaterThan(200);
  });

  it('leads somewhere when O*NET itself answers, in both languages', async () => {
    const { onet } = await onetDay();
    expect(await walk(waymark({ onet }), 'en-US', 3)).toBeGreaterThan(200);
    expect(await walk(waymark({ onet }), 'es-419', 3)).toBeGreaterThan(200);
  });
});
