import { ephemeral, type MessageReply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { militarySearch, type MilitaryBranch, type MilitarySearch } from 'waymark-onet';
import { button, plain } from '../../src/views/blocks.ts';
import { branchRow, militaryCareerLines, militaryJobsLine } from '../../src/views/explore/military.ts';
import { noticeView } from '../../src/views/notices.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { branchRoute, codesRoute, findRoute, shareRoute } from './custom-ids.ts';

export interface Wanted {
  readonly branch: MilitaryBranch;
  readonly page: number;
  readonly query: string;
}

/** Civilian careers like a military job; `shared` for a copy that everyone sees. */
export async function findMilitary(
  context: Context,
  { branch, page, query }: Wanted,
  shared = false,
): Promise<MessageReply> {
  const locale = shared ? context.sharedLocale : context.locale;
  const t = sentencesFor(locale);
  if (query === '') return ephemeral(noticeView(t.choices.nothing(query)));
  const { onet } = context.services;
  return careerListScreen<MilitarySearch>(context, {
    locale,
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
    controls: [branchRow(t, branchRoute.id({ screen: 'careers', query }), branch)],
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
