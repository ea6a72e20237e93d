import type { ChartsWords } from '../../locales/types.ts';
import type { PayUnit } from '../../locales/values.ts';
import type { ChartElement } from '../chart.ts';
import { row, shape, small } from './elements.ts';
import type { Pay } from '../pay.ts';
import { COLOR, INNER_WIDTH } from './theme.ts';

/** An axis from 0, in equal steps. */
export interface Scale {
  readonly step: number;
  readonly steps: number;
}

const MAX_STEPS = 4;

/** An axis of at most four round steps that covers an amount. */
export function payScale(most: number): Scale {
  const power = 10 ** Math.floor(Math.log10(most / MAX_STEPS));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power * MAX_STEPS >= most) ?? 10);
  return { step, steps: Math.ceil(most / step) };
}

const BAR_HEIGHT = 44;

/** A band from the 10th to the 90th percentile with a line at the median. */
export function payBar({ p10, median, p90 }: Pay, { step, steps }: Scale, width = INNER_WIDTH): ChartElement {
  const at = (amount: number): number => Math.round((amount / (step * steps)) * width);
  const upright = (center: number, thickness: number, background: string): ChartElement =>
    shape({
      position: 'absolute',
      left: Math.min(Math.max(center - thickness / 2, 0), width - thickness),
      top: 0,
      width: thickness,
      height: BAR_HEIGHT,
      background,
    });
  return row({ position: 'relative', width, height: BAR_HEIGHT }, [
    shape({
      position: 'absolute',
      left: 0,
      top: BAR_HEIGHT / 2 - 2,
      width,
      height: 4,
      background: COLOR.rule,
    }),
    ...Array.from({ length: steps + 1 }, (_, tick) => upright(at(tick * step), 4, COLOR.rule)),
    shape({
      position: 'absolute',
      left: at(p10),
      top: 8,
      width: Math.max(at(p90) - at(p10), 12),
      height: BAR_HEIGHT - 16,
      borderRadius: 6,
      background: COLOR.band,
      border: `3px solid ${COLOR.accent}`,
    }),
    upright(at(median), 10, COLOR.ink),
  ]);
}

const LABEL_WIDTH = 200;

/** The amounts along a scale; only its ends when it is narrow. */
export const payAxis = (
  words: ChartsWords,
  unit: PayUnit,
  { step, steps }: Scale,
  width = INNER_WIDTH,
): ChartElement =>
  row(
    { position: 'relative', width, height: 38 },
    Array.from({ length: steps + 1 }, (_, tick) => tick).flatMap((tick) => {
      if (width < INNER_WIDTH && tick > 0 && tick < steps) return [];
      const left = (tick / steps) * width - LABEL_WIDTH / 2;
      return small(words.pay.short(tick * step, unit), {
        position: 'absolute',
        left: Math.min(Math.max(left, 0), width - LABEL_WIDTH),
        top: 0,
        width: LABEL_WIDTH,
        textAlign: tick === 0 ? 'left' : tick === steps ? 'right' : 'center',
      });
    }),
  );
