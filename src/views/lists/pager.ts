import { button, type Button } from '../../components/controls.ts';
import type { Sentences } from '../../locales/types.ts';

export const PAGER_BUTTONS = ['first', 'previous', 'next', 'last'] as const;

export type PagerButton = (typeof PAGER_BUTTONS)[number];

/** The route of the *Go to page* button, and the longest custom_id that it can carry. */
export const GO_TO_PAGE = { name: 'go', maxLength: 94 } as const;

/** Longer lists have a button to go to any page. */
const MAX_PAGES_BY_TURNING = 8;

export interface Pages {
  /** 1-based. */
  readonly page: number;
  /** At least 1, even for an empty list. */
  readonly pages: number;
  /** The custom_id of a page. Two buttons may lead to the same page, so `by` keeps their custom_ids unique. */
  readonly pagerId: (by: PagerButton, page: number) => string;
}

/** The buttons that page through a list; none for a single page. On the first and last page, some are disabled. */
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
  // The custom_id of the last page identifies the list and its number of pages.
  const last = pagerId('last', pages);
  return pages > MAX_PAGES_BY_TURNING && last.length <= GO_TO_PAGE.maxLength
    ? [...turning, button({ id: `${GO_TO_PAGE.name}:${last}`, label: t.pager.goTo })]
    : turning;
}
