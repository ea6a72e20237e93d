import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../../packages/onet/src/answer.ts';
import type { Onet } from '../../packages/onet/src/onet.ts';
import type { Service } from '../../packages/onet/src/services/service.ts';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { explore } from '../support/crawl/explore-command.ts';
import {
  commandInteraction,
  messageCommandInteraction,
  submitInteraction,
  typingInteraction,
} from '../support/interactions.ts';
import { brokenRules, validate } from '../../packages/playground/src/rules/rules.ts';
import { componentsOf } from '../support/components.ts';
import { resetPerson, invocations } from '../support/crawl/actions.ts';
import { waymark } from '../support/waymark.ts';

const ada = { userId: '100000000000000001' };

/** What nobody types by hand: as much as Discord sends, and characters that have a meaning somewhere. */
const EXTREME = [
  ' ',
  'x'.repeat(6_000),
  'word '.repeat(1_200),
  '👩‍🚀'.repeat(1_000),
  '*_~`|#>-[]()<@1>@everyone '.repeat(200),
  '\u202e\u0000\u200b',
  '\ud83d'.repeat(50),
  ':'.repeat(6_000),
  '（＊）２９－１１４１',
  '__proto__',
];

const OPTIONS = commands
  .flatMap(({ subcommands }) => subcommands)
  .flatMap(({ path, options }) =>
    options.filter((option) => 'maxLength' in option).map(({ name }) => [path, name] as const),
  );

describe.each(OPTIONS)('/%s %s', (path, name) => {
  const [way = { path, options: {} }] = invocations()
    .filter((each) => each.path === path && name in each.options)
    .toSorted((a, b) => Object.keys(b.options).length - Object.keys(a.options).length);

  it.each(EXTREME.map((text, index) => [index, text] as const))('takes anything: %i', async (_, text) => {
    for (const locale of ['en-US', 'es-ES']) {
      const { app, log } = waymark();
      const answer = await app.handle(
        commandInteraction(path, { ...way.options, [name]: text }, { ...ada, locale }),
      );
      expect(brokenRulesOf(answer)).toEqual([]);
      const suggestions = await app.handle(typingInteraction(path, name, text));
      expect(brokenRulesOf(suggestions)).toEqual([]);
      expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });

  it('says how much it takes', () => {
    const [command, ...rest] = [...path.split(' '), name];
    const { declaration } = commands.find((each) => each.declaration.name === command) ?? {};
    const option = rest.reduce<Declared | undefined>(
      (inner, next) => inner?.options?.find((each) => each.name === next),
      declaration as Declared | undefined,
    );
    expect(option?.max_length).toBeGreaterThan(0);
    expect(option?.max_length).toBeLessThanOrEqual(6_000);
  });
});

interface Declared {
  readonly name: string;
  readonly options?: readonly Declared[];
  readonly max_length?: number;
}

it('every form takes anything in every field', async () => {
  const forms = new Map<string, { readonly id: string; readonly fields: readonly string[] }>();
  const { app, store, log } = waymark({ onet: everyOnet() });
  for (const path of new Set(invocations().map((way) => way.path)))
    await explore(path, {
      ...ada,
      locale: 'en-US',
      depth: 3,
      send: async (interaction) => {
        await resetPerson(store, ada.userId);
        const response = await app.handle(interaction);
        if (response.type === InteractionResponseType.Modal) {
          const { custom_id: id } = response.data;
          const inputs = componentsOf(response).filter(({ type }) => type === ComponentType.TextInput);
          for (const { max_length } of inputs) expect(max_length).toBeGreaterThan(0);
          forms.set(id.split(':', 1)[0] ?? '', {
            id,
            fields: inputs.map(({ custom_id }) => String(custom_id)),
          });
        }
        return response;
      },
    });
  expect(forms.size).toBeGreaterThan(3);
  for (const { id, fields } of forms.values())
    for (const text of EXTREME) {
      const typed = Object.fromEntries(fields.map((field) => [field, text]));
      expect([id, brokenRulesOf(await app.handle(submitInteraction(id, typed, ada)))]).toEqual([id, []]);
    }
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 60_000);

it.each(EXTREME.map((text, index) => [index, text] as const))(
  'a message may say anything: %i',
  async (_, text) => {
    const { app, log } = waymark();
    for (const { messageCommand } of commands)
      if (messageCommand) {
        const answer = await app.handle(messageCommandInteraction(messageCommand.name, text, ada));
        expect(brokenRulesOf(answer)).toEqual([]);
      }
    for (const guild of [{}, { guild_id: '500000000000000001' }]) {
      const message = {
        author: { id: ada.userId },
        channel_id: '600000000000000001',
        content: text,
        ...guild,
      };
      // The parts of a message that are read; spelling out the others would test nothing.
      const sent = message as Parameters<NonNullable<typeof app.handleMessage>>[0];
      const answer = await app.handleMessage?.(sent, new AbortController().signal);
      const { files = [], ...data } = answer ?? {};
      expect(brokenRules(validate('message', data, { files: files.map(({ name }) => name) }))).toEqual([]);
    }
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

type Change = (value: string) => string;

/** Texts of O*NET that people read, and not what is looked up by. */
const READ =
  /^(?:title|name|description|text|summary|what_they_do|on_the_job|also_called|education.*|related_experience|job_training|training|fit|category_title|sample_.*|element_name)$/;

/** O*NET with all its texts changed, and its rows twice where asked for. */
function changed(inner: Onet, change: Change, twice: boolean): Onet {
  const within = (value: unknown, read: boolean): unknown => {
    if (typeof value === 'string') return read ? change(value) : value;
    if (Array.isArray(value)) {
      const rows = value.map((each) => within(each, read));
      return twice && rows.every((row) => typeof row === 'object') ? [...rows, ...rows] : rows;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, within(each, READ.test(key))]),
    );
  };
  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
    ): Promise<Answer<z.output<D>>> {
      const answer = await inner.call(service, params);
      // The same form, with other texts in it.
      return answer.ok ? { ...answer, data: within(answer.data, false) as z.output<D> } : answer;
    },
    about: async () => inner.about(),
  };
}

/** One of these for each text, by its length. */
const oneOf =
  (...changes: readonly Change[]): Change =>
  (value) =>
    changes[value.length % changes.length]?.(value) ?? value;

const CHANGES: readonly (readonly [string, Change, boolean])[] = [
  [
    'long',
    oneOf(
      (value) => `${value} `.repeat(40),
      () => 'W'.repeat(3_000),
      () => '👩‍🚀'.repeat(300),
    ),
    false,
  ],
  [
    'blank or Markdown',
    oneOf(
      () => ' ',
      () => '# **[x](https://example.com)** `_~|'.repeat(9),
    ),
    false,
  ],
  ['everything twice', (value) => value, true],
];

it.each(CHANGES)(
  'no screen breaks a rule of Discord, whatever O*NET says: %s',
  async (_, change, twice) => {
    const { app, store, log } = waymark({ onet: changed(everyOnet(), change, twice) });
    const broken: string[] = [];
    let screens = 0;
    for (const path of new Set(invocations().map((way) => way.path)))
      await explore(path, {
        ...ada,
        locale: 'es-ES',
        depth: 4,
        send: async (interaction, _presses, steps) => {
          await resetPerson(store, ada.userId);
          const response = await app.handle(interaction);
          screens += 1;
          for (const rule of brokenRulesOf(response)) broken.push(`${steps}: ${JSON.stringify(rule)}`);
          return response;
        },
      });
    expect(broken).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(screens).toBeGreaterThan(300);
  },
  60_000,
);
