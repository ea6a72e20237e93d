import { message, type Reply } from '../../src/app/reply.ts';
import { choice, integer, route } from '../../src/app/custom-id.ts';
import { MAX_ROWS, occupations, ONET_SOC } from 'waymark-onet';
import type { SavedCareer } from '../../src/store/saved.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_A_PAGE } from '../../src/views/lists/career-list.ts';
import { TURNS, type Turn } from '../../src/views/lists/pager.ts';
import { exportedView, savedCsv, savedView, type SavedRow } from '../../src/views/personal/saved.ts';
import type { Provenance } from '../../src/views/source.ts';
import { compare } from '../career/compare.ts';
import { MOST_SAVED } from '../career/report.ts';
import { askSearchRoute, careerRoute } from '../career/custom-ids.ts';
import { action, command, on } from '../shared/define.ts';
import { slicePage } from '../shared/paging.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import type { Context } from '../shared/context.ts';
import { notSaved, storeTrouble } from '../shared/errors.ts';

/** Discord takes so many options in a menu. */
const MENU_SIZE = 25;

// A person who saved twice in one instant may have one more than the most.
const page = integer(1, MOST_SAVED);

const listRoute = route('saved', { via: choice('see', ...TURNS), page });
const removeRoute = route('saved.remove', { page });
const compareRoute = route('saved.compare', { page });
const exportRoute = route('saved.export', {});

const pageId = (target: number, via: Turn | 'see' = 'see'): string =>
  listRoute.id({ via, page: Math.min(target, MOST_SAVED) });

interface SavedNow {
  readonly rows: readonly SavedRow[];
  readonly provenance: Provenance;
}

/** What the person saved, and what has become of it; undefined when the store can not be read. */
async function savedNow(context: Context): Promise<SavedNow | undefined> {
  const { services, signal, userId } = context;
  const [kept, all] = await Promise.all([
    services.saved.list(userId, services.titles.codes()),
    services.onet.call(occupations, { start: 1, end: MAX_ROWS }, { signal }),
  ]);
  if (!kept.ok) return undefined;
  const titles = all.ok ? new Map(all.data.occupation.map(({ code, title }) => [code, title])) : undefined;
  const nowCalled = (code: string) => (titles ? titles.get(code) : services.titles.of(code));
  const row = ({ code, title, savedAt }: SavedCareer): SavedRow => ({
    code,
    savedAs: title,
    title: nowCalled(code),
    savedAt: new Date(savedAt),
  });
  return { rows: kept.value.map(row), provenance: all.ok ? all : await localProvenance(context) };
}

/** A page of the saved careers; `note` says what has just happened. */
async function list(context: Context, wanted: number, note?: string): Promise<Reply> {
  const saved = await savedNow(context);
  if (!saved) return storeTrouble(context);
  const { rows, provenance } = saved;
  const { rows: shown, page: at, pages } = slicePage(rows, wanted, CAREERS_A_PAGE);
  // From this page on; near the end, the last ones there are.
  const first = Math.max(0, Math.min((at - 1) * CAREERS_A_PAGE, rows.length - MENU_SIZE));
  const here = pageId(at);
  return message(
    savedView(sentencesFor(context.locale), {
      shown,
      firstShown: (at - 1) * CAREERS_A_PAGE + 1,
      total: rows.length,
      most: MOST_SAVED,
      offered: rows.slice(first, first + MENU_SIZE),
      firstOffered: first + 1,
      page: at,
      pages,
      turnId: (turn, target) => pageId(target, turn),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      removeId: removeRoute.id({ page: Math.min(at, MOST_SAVED) }),
      compareId: compareRoute.id({ page: Math.min(at, MOST_SAVED) }),
      exportId: exportRoute.id({}),
      searchId: askSearchRoute.id({}),
      ...(note !== undefined && { note }),
      provenance,
    }),
  );
}

/** `/saved`: the careers a person keeps. */
export const saved = command(
  'saved',
  [action({ path: 'saved list' }, async (context) => list(context, 1))],
  [
    on(listRoute, 'here', async (context, { page }) => list(context, page)),
    on(removeRoute, 'here', async (context, { page }, codes) => {
      const removed = await context.services.saved.remove(context.userId, codes);
      if (!removed.ok) return notSaved(context);
      return list(context, page, sentencesFor(context.locale).saved.removed(codes.length));
    }),
    on(compareRoute, 'here', async (context, { page }, chosen) => {
      const [first, second] = chosen.filter((code) => ONET_SOC.test(code));
      return first === undefined || second === undefined
        ? list(context, page)
        : compare(context, { first, second, back: pageId(page) });
    }),
    on(exportRoute, 'private', async (context) => {
      const t = sentencesFor(context.locale);
      const saved = await savedNow(context);
      if (!saved) return storeTrouble(context);
      const name = 'waymark-saved.csv';
      return message(exportedView(t, name), [{ name, data: savedCsv(t, saved.rows) }]);
    }),
  ],
);
