import { describe, expect, it } from 'vitest';
import { resumeCode } from '../../commands/interests/profile-codec.ts';
import { parseOnetSoc, shortenQuery } from '../../commands/shared/input.ts';
import { buttonId, componentsOf, textOf } from '../support/components.ts';
import { commandInteraction, submitInteraction, typingInteraction } from '../support/interactions.ts';
import { waymark } from '../support/waymark.ts';

const ada = { userId: '100000000000000001' };

/** Registered Nurses as people paste it: an en dash, no hyphen, no suffix, full-width characters, spaces. */
const NURSES = [
  '29-1141.00',
  '29–1141.00',
  '29—1141',
  '29−1141.00',
  '291141',
  '29114100',
  '29 1141.00',
  ' 29-1141.00\n',
  '２９－１１４１．００',
  '29‑1141',
];

describe.each(NURSES)('the code %j', (code) => {
  const first = async (path: string, options: Record<string, string>): Promise<string> => {
    const { app } = waymark();
    return textOf(await app.handle(commandInteraction(path, options, ada)));
  };

  it.each([
    ['career report', { career: code }],
    ['lookup code', { code }],
    ['career search', { query: code }],
    ['career compare', { first: code, second: '15-1252.00' }],
  ] as const)('is understood by /%s', async (path, options) => {
    expect(await first(path, options)).toContain('Registered Nurses');
  });

  it('is completed while it is typed', async () => {
    const { app } = waymark();
    const answer = await app.handle(typingInteraction('career report', 'career', code));
    const choices = 'data' in answer && 'choices' in answer.data ? (answer.data.choices ?? []) : [];
    expect(choices.map(({ value }) => value)).toContain('29-1141.00');
  });
});

it('takes nothing else for a code', () => {
  for (const text of ['', '29', '2911411', '29-114.00', 'a29-1141.00', '29-1141.000', '29/1141'])
    expect([text, parseOnetSoc(text)]).toEqual([text, undefined]);
  expect(parseOnetSoc('29-1141.01')).toBe('29-1141.01');
});

it('looks for words as they are on a keyboard', () => {
  expect(shortenQuery('  ｎｕｒｓｅ　ｐｒａｃｔｉｔｉｏｎｅｒ ', 40)).toBe('nurse practitioner');
  expect(shortenQuery('one two three', 9)).toBe('one two');
  expect(shortenQuery('👍'.repeat(9), 5)).toBe('👍👍');
});

it('a table’s title leads to the table', async () => {
  const { app } = waymark();
  for (const table of ['occupation_data', 'Occupation Data', ' OCCUPATION DATA '])
    for (const path of ['data rows', 'data columns'])
      expect(textOf(await app.handle(commandInteraction(path, { table }, ada)))).toContain('Occupation Data');
});

it('full-width digits are numbers in a filter', async () => {
  const { app } = waymark();
  const filter = (value: string) =>
    commandInteraction('data rows', { table: 'job_zones', column: 'job_zone', condition: 'eq', value }, ada);
  const [plain, wide] = [await app.handle(filter('3')), await app.handle(filter('３'))];
  expect(textOf(plain)).toContain('rows');
  expect(textOf(wide)).toBe(textOf(plain));
});

it('a code to resume with may have any dash', async () => {
  const { app } = waymark();
  const answers = async (code: string) =>
    textOf(await app.handle(commandInteraction('interests resume', { code }, ada)));
  const code = resumeCode('short', '333');
  expect(await answers(code)).not.toContain('is not an Interest Profiler code');
  for (const dash of ['–', '—', '－', ' – '])
    expect(await answers(code.replace('-', dash).trim())).toBe(await answers(code));
});

it('a form takes a code like the command does', async () => {
  const { app } = waymark();
  const help = await app.handle(commandInteraction('help', {}, ada));
  expect(componentsOf(help).some(({ custom_id: id }) => id === 'search.ask')).toBe(true);
  const found = await app.handle(submitInteraction('search.asked', { career: '291141' }, ada));
  expect(textOf(found)).toContain('Registered Nurses');
  expect(buttonId(found, 'Open')).toContain('29-1141.00');
});

describe('an option with its own name typed before the value', () => {
  it.each([
    ['career report', 'career', 'career:welder', 'Welder'],
    ['career report', 'career', 'Career: nurse', 'Nurse'],
    ['career report', 'career', 'profesion:soldadora', 'Welder'],
    ['career search', 'query', 'query:welder', 'Welder'],
    ['ask', 'words', 'words: I weld gates', 'Welder'],
  ] as const)('/%s %s: %s', async (path, option, typed, found) => {
    const { app } = waymark();
    const answer = await app.handle(commandInteraction(path, { [option]: typed }, ada));
    expect(textOf(answer)).toContain(found);
    expect(textOf(answer)).not.toContain(`${option}:`);
    expect(
      JSON.stringify(await app.handle(typingInteraction('career report', 'career', 'career:weld'))),
    ).toContain('Welder');
  });

  it('is left where it is not its own: "call: center"', async () => {
    const { app } = waymark();
    const answer = await app.handle(commandInteraction('career search', { query: 'call: qqqq' }, ada));
    expect(textOf(answer)).toContain('call: qqqq');
  });
});
