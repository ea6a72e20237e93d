import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button } from '../blocks.ts';

export const PAGER_BUTTONS = ['first', 'previous', 'next', 'last'] as const;

export type PagerButton = (typeof PAGER_BUTTONS)[number];

/** The kind of component that asks which page to go to, and the longest custom_id of a list that fits in with it. */
export const GO_TO = { name: 'go', limit: 94 } as const;

/** A list of more pages than so many is not turned through page by page. */
const MANY_PAGES = 8;

export interface Pages {
  /** 1-based. */
  readonly page: number;
  /** At least 1, for an empty list too. */
  readonly pages: number;
  /** `turn` tells apart buttons that lead to the same page: custom_ids are unique in a message. */
  readonly pagerId: (turn: PagerButton, page: number) => string;
}

/** The buttons through a list's pages; those that lead nowhere are disabled. Of two pages the ends are a step away. */
export function pager(t: Sentences, { page, pages, pagerId }: Pages): APIButtonComponentWithCustomId[] {
  const target: Record<PagerButton, number> = {
    first: 1,
    previous: Math.max(1, page - 1),
    next: Math.min(pages, page + 1),
    last: pages,
  };
  const shown =
    pages > 2 ? PAGER_BUTTONS : PAGER_BUTTONS.filter((turn) => turn === 'previous' || turn === 'next');
  const turns = shown.map((turn) =>
    button({
      id: pagerId(turn, target[turn]),
      label: t.pager[turn],
      disabled: turn === 'first' || turn === 'previous' ? page <= 1 : page >= pages,
    }),
  );
  // What it asks for stands in the custom_id of the last page: every list has one, and says by it how many there are.
  const last = pagerId('last', pages);
  return pages > MANY_PAGES && last.length <= GO_TO.limit
    ? [...turns, button({ id: `${GO_TO.name}:${last}`, label: t.pager.goTo })]
    : turns;
}
