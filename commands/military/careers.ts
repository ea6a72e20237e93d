import { militarySearch, type MilitaryBranch, type MilitarySearch } from 'waymark-onet';
import { notice, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { branchMenu, militaryCareerLines, militaryJobsLine } from '../../src/views/explore/military.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { PublicContext } from '../shared/context.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { branchRoute, codesRoute, findRoute, shareRoute } from './custom-ids.ts';

export interface MilitaryRequest {
  readonly branch: MilitaryBranch;
  readonly page: number;
  readonly query: string;
}

/** Civilian careers like a military job. */
export async function findMilitary(
  context: PublicContext,
  { branch, page, query }: MilitaryRequest,
): Promise<Screen> {
  const t = sentencesFor(context.locale);
  if (query === '') return notice(noticeView(t.choices.nothing(query)));
  const { onet } = context.services;
  return careerListScreen<MilitarySearch>(context, {
    page,
    title: t.military.find(plain(query)),
    ask: async (rows, options) => onet.call(militarySearch, { keyword: query, branch, ...rows }, options),
    summary: ({ military_match }) => militaryJobsLine(t, military_match),
    careersOf: ({ career }) =>
      career.map((found) => ({
        code: found.code,
        title: found.title,
        lines: militaryCareerLines(t, found),
      })),
    none: t.military.nothing(plain(query), branch),
    controls: branchMenu(t, branchRoute.id({ screen: 'careers', query }), branch),
    hereId: (page) => findRoute.id({ via: 'see', branch, page, query }),
    pagerId: (via, page) => findRoute.id({ via, branch, page, query }),
    buttonsOf: (page, total) => [
      button({
        id: codesRoute.id({ via: 'other', branch, page: 1, query }),
        label: t.military.toCodes,
      }),
      button({ id: shareRoute.id({ branch, page, query }), label: t.choices.share, disabled: total === 0 }),
    ],
  });
}
