import type { Choice } from '../../src/views/lists/choice-list.ts';

interface Match {
  readonly code: string;
  readonly title: string;
  readonly occupation: readonly unknown[];
}

/** Codes of another classification as choices; a choice's value is its row. */
export const crosswalkChoices = (
  matches: readonly Match[],
  first: number,
  careers: (count: number) => string,
): Choice[] =>
  matches.map(({ code, title, occupation }, index) => ({
    value: String(first + index),
    title: `${title} (${code})`,
    note: careers(occupation.length),
  }));
