import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CUSTOM_ID_LENGTH } from '../../src/components/limits.ts';
import {
  choice,
  code,
  integer,
  indexedChoice,
  optional,
  restText,
  route,
  subset,
} from '../../src/app/custom-id.ts';
import * as routes from '../../commands/skills/custom-ids.ts';

const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** More than base 36 has digits. */
const LONG = Array.from({ length: 40 }, (_, index) => `word-${index}`);

const sample = route('sample', {
  number: integer(1, 9_999),
  word: choice('one', 'two', 'three'),
  some: optional(subset(WORDS)),
  maybe: optional(integer(0, 5)),
  short: optional(indexedChoice(LONG)),
});

const states = fc.record({
  number: fc.integer({ min: 1, max: 9_999 }),
  word: fc.constantFrom('one', 'two', 'three'),
  some: fc.option(fc.subarray([...WORDS]), { nil: undefined }),
  maybe: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  short: fc.option(fc.constantFrom(...LONG), { nil: undefined }),
});

describe('a route', () => {
  it('parses every state that it writes, within the length limit', () => {
    fc.assert(
      fc.property(states, (state) => {
        const id = sample.id(state);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_LENGTH);
        expect(sample.parse(id)).toEqual(state);
      }),
    );
  });

  it('rejects text that it could not have written', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc
        .array(
          fc.oneof(fc.string(), fc.constantFrom('', '0', '1', '-1', '1e9', '01', 'two', 'zz', '__proto__')),
        )
        .map((parts) => ['sample', ...parts].join(':')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const state = sample.parse(text);
        if (state === undefined) return;
        // Trailing optional fields may be missing, as in messages of an earlier release.
        expect(sample.id(state).replace(/:+$/, '')).toBe(text.replace(/:+$/, ''));
      }),
    );
  });

  it('can contain another custom_id as its last field', () => {
    const screen = route('screen', { career: code(10), back: restText(60) });
    fc.assert(
      fc.property(states, (state) => {
        const back = sample.id(state);
        const id = screen.id({ career: '15-1252.00', back });
        expect(screen.parse(id)).toEqual({ career: '15-1252.00', back });
      }),
    );
    expect(screen.parse('screen:15-1252.00')).toEqual({ career: '15-1252.00', back: '' });
    expect(screen.parse(`screen:15-1252.00:${'x'.repeat(61)}`)).toBeUndefined();
    expect(screen.parse('screen:15 1252:back')).toBeUndefined();
    expect(() => route('wrong', { back: restText(10), number: integer(0, 1) })).toThrow('last');
  });

  it('parses ids of a release with fewer optional fields', () => {
    expect(sample.parse('sample:7:one')).toEqual({
      number: 7,
      word: 'one',
      some: undefined,
      maybe: undefined,
    });
  });

  it('rejects text that it never writes', () => {
    for (const id of [
      'sample',
      'sample:0:one',
      'sample:1:four',
      'sample:1:one:zzz',
      'sample:1:one:0:9',
      'sample:1:one:0:1:0:x',
      'sample:1:one:0:1:zz',
      'other:1:one',
    ])
      expect(sample.parse(id), id).toBeUndefined();
  });

  it('throws when its longest custom_id would exceed the limit', () => {
    const wide = choice('x'.repeat(60));
    expect(() => route('wide', { a: wide, b: wide })).toThrow('wide');
  });

  it('throws on a state outside its bounds', () => {
    expect(() =>
      sample.id({ number: 10_000, word: 'one', some: undefined, maybe: undefined, short: undefined }),
    ).toThrow();
  });
});

it('no two routes of /skills share a name', () => {
  const names = Object.values(routes).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
