import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { drawableText } from '../../src/charts/parts/drawable-text.ts';
import { column, text } from '../../src/charts/parts/elements.ts';
import { growthStep } from '../../src/charts/growth.ts';
import { payScale } from '../../src/charts/parts/pay-bar.ts';
import { layOutCircles } from '../../src/charts/parts/circle-layout.ts';
import { payOf } from '../../src/charts/pay.ts';
import { readFonts } from '../../src/charts/render/fonts.ts';

describe('text', () => {
  it('keeps what the fonts have', () => {
    for (const kept of [
      'Técnica ñandú ¿sí?',
      'Łódź',
      'Привет',
      'Ελλάδα',
      'Việt Nam',
      '+4 % – 46.420 US$',
      'O*NET®',
    ])
      expect(drawableText(kept)).toBe(kept);
  });

  it('goes without emoji, and with an ellipsis for other characters that would be boxes', () => {
    expect(drawableText('Room 12 🚀👩🏽‍🚒🇪🇸 rocks')).toBe('Room 12 rocks');
    expect(drawableText('Team 火箭')).toBe('Team …');
    expect(drawableText('火箭 🚀')).toBe('');
    expect(drawableText('two\nlines\u202e')).toBe('two lines…');
    // Decomposed, as some keyboards write it.
    expect(drawableText('an\u0303o')).toBe('año');
  });

  it('has a glyph for every character that is left, in both weights', async () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => drawableText(`a${character}a`) === `a${character}a`,
    );
    expect(characters.length).toBeGreaterThan(700);
    const missing: string[] = [];
    const lines = [400, 700].map((fontWeight) => text(characters.join(''), { fontWeight, width: 900 }));
    await satori(column({ fontFamily: 'Inter' }, lines), {
      width: 1_000,
      fonts: readFonts(),
      loadAdditionalAsset: async (_, segment) => {
        missing.push(segment);
        return [];
      },
    });
    expect(missing).toEqual([]);
  });
});

it('a pay scale has room for the amount, in at most four round steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1_000_000, noNaN: true }), (most) => {
      const { step, steps } = payScale(most);
      expect(step * steps).toBeGreaterThanOrEqual(most);
      expect(step * (steps - 1)).toBeLessThan(most);
      expect(steps).toBeLessThanOrEqual(4);
      expect([10, 20, 25, 50, 100]).toContain(Math.round((step / 10 ** Math.floor(Math.log10(step))) * 10));
    }),
  );
  expect(payScale(62_520)).toEqual({ step: 20_000, steps: 4 });
});

it('pay is by the year, or by the hour where only that is published', () => {
  const percentiles = { p10: 1, p25: 2, median: 3, p75: 4, p90: 5 };
  expect(payOf({ annual: percentiles, hourly: percentiles })).toEqual({
    unit: 'year',
    p10: 1,
    median: 3,
    p90: 5,
  });
  expect(payOf({ annual: undefined, hourly: percentiles })?.unit).toBe('hour');
  expect(payOf({ annual: { ...percentiles, p90: undefined }, hourly: undefined })).toBeUndefined();
  expect(payOf(undefined)).toBeUndefined();
});

it.each([
  [-12, 'shrinking'],
  [-4.4, 'shrinking_little'],
  [-1.4, 'same'],
  [1.4, 'same'],
  [2.6, 'growing_little'],
  [3.6, 'growing_little'],
  [5.2, 'growing'],
  [7, 'growing_fast'],
] as const)('a change of %d percent is %s', (percent, step) => {
  expect(growthStep(percent)).toBe(step);
});

it('circles do not cover each other, and stay in their field', () => {
  // The column of a map that has all of its ten careers.
  const field = { width: 428, height: 360 };
  const circle = fc.record({
    y: fc.double({ min: 0, max: 360, noNaN: true }),
    diameter: fc.integer({ min: 52, max: 92 }),
  });
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 10 }), (wanted) => {
      const placed = layOutCircles(
        wanted.map((one, at) => ({ ...one, number: at + 1 })),
        field,
      );
      for (const [at, one] of placed.entries()) {
        const radius = one.diameter / 2;
        expect(Math.min(one.x, one.y, field.width - one.x, field.height - one.y)).toBeGreaterThanOrEqual(
          radius,
        );
        for (const other of placed.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(radius + other.diameter / 2);
      }
    }),
    { numRuns: 1_000 },
  );
});
