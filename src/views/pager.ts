import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Sentences } from '../locales/sentences.ts';
import { button } from './blocks.ts';

export const TURNS = ['first', 'previous', 'next', 'last'] as const;

export type Turn = (typeof TURNS)[number];

export interface Pages {
  /** 1-based. */
  readonly page: number;
  /** At least 1, for an empty list too. */
  readonly pages: number;
  /** `turn` tells apart buttons that lead to the same page: custom_ids are unique in a message. */
  readonly turnId: (turn: Turn, page: number) => string;
}

/** The buttons through a list's pages; those that lead nowhere are disabled. */
export function pager(t: Sentences, { page, pages, turnId }: Pages): APIButtonComponentWithCustomId[] {
  const target: Record<Turn, number> = {
    first: 1,
    previous: Math.max(1, page - 1),
    next: Math.min(pages, page + 1),
    last: pages,
  };
  return TURNS.map((turn) =>
    button({
      id: turnId(turn, target[turn]),
      label: t.pager[turn],
      primary: turn === 'next',
      disabled: turn === 'first' || turn === 'previous' ? page <= 1 : page >= pages,
    }),
  );
}
