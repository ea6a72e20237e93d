import type { ChartsWords } from '../locales/types.ts';
import type { GrowthStep } from '../locales/values.ts';

/** The lower bounds of the steps, in whole percent over ten years, for texts and pictures. All jobs together grow by some 3. */
const STEPS: readonly (readonly [number, GrowthStep])[] = [
  [7, 'growing_fast'],
  [5, 'growing'],
  [2, 'growing_little'],
  [-1, 'same'],
  [-4, 'shrinking_little'],
];

export function growthStep(percent: number): GrowthStep {
  return STEPS.find(([from]) => Math.round(percent) >= from)?.[1] ?? 'shrinking';
}

/** A change in words and in percent, with an arrow. */
export function growthText(
  words: ChartsWords,
  percent: number,
): { arrow: string; percent: string; step: string } {
  const step = growthStep(percent);
  return {
    arrow: step === 'same' ? '' : percent > 0 ? '↑ ' : '↓ ',
    percent: words.outlook.percent(percent),
    step: words.outlook.steps[step],
  };
}
