import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenRules, validate } from '../../packages/playground/src/rules/rules.ts';
import { button, buttons, select } from '../../src/components/controls.ts';
import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from '../../src/components/limits.ts';
import { modal, selectInput, textInput } from '../../src/components/modal.ts';
import { autocompleteChoices } from '../../src/components/autocomplete.ts';
import { cut, echo, text } from '../../src/components/text.ts';
import { section, separator, view, type Block, type View } from '../../src/components/view.ts';

const brokenIn = (components: View) =>
  brokenRules(validate('message', { components: [...components], flags: 1 << 15 }));

/** Blank, long, Markdown, emoji, halves of surrogate pairs, control and invisible characters. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', ' ', '\n', '\u200b', 'x'.repeat(7_000), '👩‍🚀 '.repeat(1_500), '*_~`'.repeat(500)),
  fc.array(fc.constantFrom('\ud83d', 'O*NET ', '# ', '- ', '](', '@everyone')).map((some) => some.join('')),
);

const customId = fc.oneof(
  fc.constantFrom('same', 'other'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 }).filter((id) => id.trim() !== ''),
);

const option = fc.record({
  value: fc.oneof(words, fc.constantFrom('1', '2')),
  label: words,
  description: fc.option(words, { nil: undefined }),
  default: fc.boolean(),
});

const pressable = fc
  .record({ id: fc.option(customId, { nil: undefined }), label: words })
  .map((options) => button(options));

const block: fc.Arbitrary<Block> = fc.oneof(
  words.map(text),
  fc.array(words, { maxLength: 4 }).map(text),
  fc.tuple(words, pressable).map(([lines, accessory]) => section(lines, accessory)),
  fc.array(pressable, { maxLength: 7 }).map(buttons),
  fc
    .record({
      id: customId,
      placeholder: words,
      choose: fc.constantFrom([1, 1], [0, 3], [2, 2], [1, 40]),
      options: fc.array(option, { maxLength: 40 }),
    })
    .map(select),
  fc.constant(separator()),
);

describe('a view', () => {
  it('is within every limit of Discord for any input', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 7 }), (blocks) => {
        let made: View;
        try {
          made = view([text('A title'), ...blocks]);
        } catch (error) {
          // Only this many components make it throw.
          expect(String(error)).toContain('components');
          return;
        }
        expect(brokenIn(made)).toEqual([]);
        expect(JSON.stringify(made).isWellFormed()).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves out what would be empty', () => {
    expect(text(' \n')).toBeUndefined();
    expect(text(['', undefined])).toBeUndefined();
    expect(button({ id: undefined, label: 'Back' })).toBeUndefined();
    expect(button({ id: '', label: 'Back' })).toBeUndefined();
    expect(buttons([undefined])).toEqual([]);
    expect(select({ id: 'menu', placeholder: 'Choose', options: [] })).toBeUndefined();
    expect(section('', button({ id: 'open', label: 'Open' }))).toMatchObject([
      { type: ComponentType.ActionRow },
    ]);
    expect(() => view([text(''), buttons([])])).toThrow(RangeError);
  });

  it('drops separators first, and throws on too many other components', () => {
    const row = (row: number) =>
      buttons([0, 1, 2, 3, 4].map((place) => button({ id: `${row}.${place}`, label: 'Go' })));
    const six = [0, 1, 2, 3, 4, 5].flatMap((each) => [row(each), separator()]);
    const fitting = view([...six, text('two more'), text('and this')]);
    expect(brokenIn(fitting)).toEqual([]);
    expect(JSON.stringify(fitting)).not.toContain(`"type":${ComponentType.Separator}`);
    expect(() => view([...six, row(6)])).toThrow(`1 to ${MAX_COMPONENTS}`);
  });

  it('cuts the longest texts, and leaves the shorter ones whole', () => {
    const [container] = view([text('x '.repeat(1_500)), text('y '.repeat(1_900)), text('A short one')]);
    const texts = container?.type === ComponentType.Container ? container.components : [];
    const lengths = texts.map((each) => (each.type === ComponentType.TextDisplay ? each.content.length : 0));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
    expect(lengths[2]).toBe('A short one'.length);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(5);
  });

  it('throws on a custom_id that Discord would reject', () => {
    expect(() => button({ id: 'x'.repeat(101), label: 'Go' })).toThrow(RangeError);
    expect(() => select({ id: '', placeholder: 'Go', options: [{ value: '1', label: 'One' }] })).toThrow(
      RangeError,
    );
  });
});

it('a modal is within every limit of Discord', () => {
  fc.assert(
    fc.property(words, words, fc.array(option, { maxLength: 40 }), (title, label, options) => {
      const form = modal({
        id: 'form',
        title: `A ${title}`,
        fields: [
          textInput({ id: 'text', label: `Your ${label}`, maxLength: 9_000 }),
          selectInput({ id: 'choice', label: `Your ${label}`, options }),
        ],
      });
      expect(brokenRules(validate('modal', { ...form }))).toEqual([]);
    }),
  );
  expect(() => modal({ id: 'form', title: 'Nothing', fields: [undefined] })).toThrow(RangeError);
});

it('suggestions are within every limit of Discord', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: words, value: words }), { maxLength: 40 }), (found) => {
      expect(
        brokenRules(validate('autocomplete', { choices: autocompleteChoices(found) }, { optionType: 3 })),
      ).toEqual([]);
    }),
  );
});

it('cuts after a whole word, and never in the middle of a character', () => {
  expect(cut('software developers', 15)).toBe('software…');
  expect(cut('Looks at the past. Tells of it.', 22)).toBe('Looks at the past…');
  expect(cut('👍'.repeat(10), 10)).toBe('👍👍👍👍…');
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 200 }), (whole, limit) => {
      const shown = cut(whole, limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});

it('repeats what was typed on one line, short and without Markdown', () => {
  expect(echo('  two\n\nlines ')).toBe('two lines');
  expect(echo('# **Loud**')).toBe(String.raw`\# \*\*Loud\*\*`);
  expect(echo('word '.repeat(500)).length).toBeLessThanOrEqual(100);
});
