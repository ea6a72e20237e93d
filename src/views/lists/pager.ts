import { button, type Button } from '../../components/controls.ts';
import type { Sentences } from '../../locales/types.ts';

export const PAGER_BUTTONS = ['first', 'previous', 'next', 'last'] as const;

export type PagerButton = (typeof PAGER_BUTTONS)[number];

/** The route of the button that asks for a page number, and the longest custom_id of a list that fits into its own. */
export const GO_TO_PAGE = { name: 'go', maxLength: 94 } as const;

/** Longer lists have a button to go to any page. */
const MAX_PAGES_BY_TURNING = 8;

export interface Pages {
  /** 1-based. */
  readonly page: number;
  /** At least 1, for an empty list too. */
  readonly pages: number;
  /** The custom_id of a page. Two buttons may lead to the same page, and custom_ids are unique in a message: hence `by`. */
  readonly pagerId: (by: PagerButton, page: number) => string;
}

/** The buttons through a list's pages, none for a single page. Those that lead nowhere are disabled. */
export function pager(t: Sentences, { page, pages, pagerId }: Pages): readonly (Button | undefined)[] {
  if (pages <= 1) return [];
  const target: Record<PagerButton, number> = {
    first: 1,
    previous: Math.max(1, page - 1),
    next: Math.min(pages, page + 1),
    last: pages,
  };
  const shown = pages > 2 ? PAGER_BUTTONS : (['previous', 'next'] as const);
  const turning = shown.map((by) =>
    button({
      id: pagerId(by, target[by]),
      label: t.pager[by],
      disabled: by === 'first' || by === 'previous' ? page <= 1 : page >= pages,
    }),
  );
  // The custom_id of the last page says which list it is, and how many pages it has.
  const last = pagerId('last', pages);
  return pages > MAX_PAGES_BY_TURNING && last.length <= GO_TO_PAGE.maxLength
    ? [...turning, button({ id: `${GO_TO_PAGE.name}:${last}`, label: t.pager.goTo })]
    : turning;
}
