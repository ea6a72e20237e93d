import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { joinLines, type Lines } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE, careerListView } from '../../src/views/lists/career-list.ts';
import type { Choice } from '../../src/views/lists/choice-list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import type { Provenance } from '../../src/views/source.ts';
import { careerRoute } from '../career/custom-ids.ts';
import type { PublicContext } from './context.ts';
import { slicePage } from './paging.ts';

/** A code of another classification, with the careers for it. */
interface Match {
  readonly code: string;
  readonly title: string;
  readonly occupation: readonly { readonly code: string; readonly title: string }[];
}

/** Codes of another classification to choose from, by their rows. */
export const matchChoices = (
  matches: readonly Match[],
  first: number,
  careers: (count: number) => string,
): Choice[] =>
  matches.map(({ code, title, occupation }, index) => ({
    value: String(first + index),
    title: `${title} (${code})`,
    note: careers(occupation.length),
  }));

interface MatchCareers {
  readonly page: number;
  readonly careers: readonly (Match['occupation'][number] & { readonly lines?: string })[];
  readonly title: string;
  readonly summary: Lines;
  readonly pageId: (via: 'see' | PagerButton, page: number) => string;
  readonly back: string;
  readonly provenance: Provenance;
}

/** The careers for one such code. */
export function matchCareers(
  context: PublicContext,
  { page: wanted, careers, summary, pageId, ...view }: MatchCareers,
): Screen {
  const t = sentencesFor(context.locale);
  const { rows, page, pages } = slicePage(careers, wanted, CAREERS_PER_PAGE);
  return publicScreen(
    careerListView(t, {
      ...view,
      summary: [joinLines(summary), t.list.count(careers.length, page, pages)],
      careers: rows.map((career) => ({
        ...career,
        openId: careerRoute.id({
          code: career.code,
          section: 'overview',
          page: 1,
          back: pageId('see', page),
        }),
      })),
      page,
      pages,
      pagerId: pageId,
    }),
  );
}
