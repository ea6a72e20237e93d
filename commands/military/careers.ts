import { militarySearch, type Answer, type CallOptions, type MilitarySearch } from 'waymark-onet';
import type { RouteState } from '../../src/app/custom-id.ts';
import { type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain, type Lines } from '../../src/components/text.ts';
import { branchMenu, militaryCareerLines, militaryJobsLine } from '../../src/views/explore/military.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { mapAnswer, rowsOfPage, type Rows } from '../shared/paging.ts';
import { civilianCareers } from './civilian-careers.ts';
import { searchWithEnglishFallback } from './english-fallback.ts';
import { branchRoute, codesRoute, findRoute, shareRoute } from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

export type MilitaryRequest = RouteState<typeof findRoute>;

interface Found {
  readonly total: number;
  readonly jobs: MilitarySearch['military_match'];
  readonly careers: readonly { readonly code: string; readonly title: string; readonly lines: Lines }[];
  /** Why the civilian careers are among them. */
  readonly why?: string | undefined;
}

/**
 * The careers for a military job. When all of them are military occupations, civilian careers for the skills that those
 * train are added.
 */
async function find(
  context: PublicContext,
  { branch, query, rows }: Pick<MilitaryRequest, 'branch' | 'query'> & { readonly rows: Rows },
  options: CallOptions,
): Promise<Answer<Found>> {
  const { t } = context;
  const ask = async (some: Rows): Promise<Answer<Found>> =>
    searchWithEnglishFallback(context, query, async (keyword) =>
      mapAnswer(
        context.services.onet.call(militarySearch, { keyword, branch, ...some }, options),
        ({ total, career, military_match: jobs }) => ({
          total,
          jobs,
          careers: career.map((found) => ({
            code: found.code,
            title: found.title,
            lines: militaryCareerLines(t, found),
          })),
        }),
      ),
    );
  const first = await ask(rowsOfPage(1, CAREERS_PER_PAGE));
  if (!first.ok && first.reason === 'no-data')
    return { ...careersProvenance(context), ok: true, data: { total: 0, jobs: [], careers: [] } };
  if (!first.ok || first.data.total > CAREERS_PER_PAGE) return rows.start === 1 ? first : ask(rows);
  // Someone who leaves a military job knows it already: the civilian careers come first.
  const civilian = civilianCareers(context, first.data.careers);
  const careers = [...civilian.careers, ...first.data.careers];
  return {
    ...first,
    data: {
      ...first.data,
      total: careers.length,
      careers: careers.slice(rows.start - 1, rows.end),
      why: civilian.why,
    },
  };
}

/** Civilian careers like a military job. */
export async function findMilitary(
  context: PublicContext,
  { branch, page, query }: MilitaryRequest,
): Promise<Screen> {
  const { t } = context;
  if (query === '') return sentenceNotice(t.choices.nothing(query));
  return careerListScreen<Found>(context, {
    page,
    title: t.military.find(plain(query)),
    fetch: async (rows, options) => find(context, { branch, query, rows }, options),
    summary: ({ jobs, why }) => [militaryJobsLine(t, jobs), why],
    careers: ({ careers }) => careers,
    none: t.military.nothing(plain(query), branch),
    controls: () => branchMenu(t, branchRoute.id({ screen: 'careers', query }), branch),
    pageId: (via, target) => findRoute.id({ via, branch, page: target, query }),
    buttons: [
      button({ id: codesRoute.id({ via: 'other', branch, page: 1, query }), label: t.military.toCodes }),
    ],
    shareId: (shown) => shareRoute.id({ branch, page: shown, query }),
  });
}
