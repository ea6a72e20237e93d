import { message, type Reply } from '../../src/app/reply.ts';
import { choice, integer, route } from '../../src/app/custom-id.ts';
import { MAX_ROWS, occupations, ONET_SOC } from 'waymark-onet';
import type { SavedCareer } from '../../src/store/repositories/saved.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { PAGER_BUTTONS, type PagerButton } from '../../src/views/lists/pager.ts';
import { exportedView, savedCsv, savedView, type SavedRow } from '../../src/views/personal/saved.ts';
import type { Provenance } from '../../src/views/source.ts';
import { compare } from '../career/compare.ts';
import { MAX_SAVED } from '../career/report.ts';
import { askSearchRoute, careerRoute } from '../career/custom-ids.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { slicePage } from '../shared/paging.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/errors.ts';

/** Discord takes so many options in a menu. */
const MAX_OPTIONS = 25;

// A person who saved twice in one instant may have one more than the most.
const page = integer(1, MAX_SAVED);

const listRoute = route('saved', { via: choice('see', ...PAGER_BUTTONS), page });
const removeRoute = route('saved.remove', { page });
const compareRoute = route('saved.compare', { page });
const exportRoute = route('saved.export', {});

const pageId = (target: number, via: PagerButton | 'see' = 'see'): string =>
  listRoute.id({ via, page: Math.min(target, MAX_SAVED) });

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
  if (!saved) return storeError(context);
  const { rows, provenance } = saved;
  const { rows: shown, page: at, pages } = slicePage(rows, wanted, CAREERS_PER_PAGE);
  // From this page on; near the end, the last ones there are.
  const first = Math.max(0, Math.min((at - 1) * CAREERS_PER_PAGE, rows.length - MAX_OPTIONS));
  const here = pageId(at);
  return message(
    savedView(sentencesFor(context.locale), {
      shown,
      firstShown: (at - 1) * CAREERS_PER_PAGE + 1,
      total: rows.length,
      most: MAX_SAVED,
      offered: rows.slice(first, first + MAX_OPTIONS),
      firstOffered: first + 1,
      page: at,
      pages,
      pagerId: (turn, target) => pageId(target, turn),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      removeId: removeRoute.id({ page: Math.min(at, MAX_SAVED) }),
      compareId: compareRoute.id({ page: Math.min(at, MAX_SAVED) }),
      exportId: exportRoute.id({}),
      searchId: askSearchRoute.id({}),
      ...(note !== undefined && { note }),
      provenance,
    }),
  );
}

/** `/saved`: the careers a person keeps. */
export const saved = defineCommand(
  'saved',
  [subcommand({ path: 'saved list' }, async (context) => list(context, 1))],
  [
    component(listRoute, 'here', async (context, { page }) => list(context, page)),
    component(removeRoute, 'here', async (context, { page }, codes) => {
      const removed = await context.services.saved.remove(context.userId, codes);
      if (!removed.ok) return notSavedError(context);
      return list(context, page, sentencesFor(context.locale).saved.removed(codes.length));
    }),
    component(compareRoute, 'here', async (context, { page }, chosen) => {
      const [first, second] = chosen.filter((code) => ONET_SOC.test(code));
      return first === undefined || second === undefined
        ? list(context, page)
        : compare(context, { first, second, back: pageId(page) });
    }),
    component(exportRoute, 'private', async (context) => {
      const t = sentencesFor(context.locale);
      const saved = await savedNow(context);
      if (!saved) return storeError(context);
      const name = 'waymark-saved.csv';
      return message(exportedView(t, name), [{ name, data: savedCsv(t, saved.rows) }]);
    }),
  ],
);
