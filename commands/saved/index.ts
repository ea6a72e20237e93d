import { MAX_ROWS, occupations, ONET_SOC } from 'waymark-onet';
import { choice, integer, route, pattern } from '../../src/app/custom-id.ts';
import { openModal, privateScreen, type Screen } from '../../src/app/reply.ts';
import { MAX_OPTIONS } from '../../src/components/limits.ts';
import { MAX_NOTE_LENGTH, SAVED_STATES, type SavedCareer } from '../../src/store/repositories/saved.ts';
import { guide } from '../../src/guide/guide.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { PAGER_BUTTONS, type PagerButton } from '../../src/views/lists/pager.ts';
import {
  editModal,
  NOTE_FIELD,
  savedCsv,
  savedView,
  STATE_FIELD,
  type SavedRow,
} from '../../src/views/personal/saved.ts';
import { noticeView } from '../../src/views/notices.ts';
import { savedPage } from '../../src/views/personal/saved-page.ts';
import { plain } from '../../src/components/text.ts';
import { publishedFacts } from '../career/published-facts.ts';
import { readPicks } from '../skills/picks.ts';
import { compare } from '../career/compare/compare.ts';
import { MAX_SAVED } from '../career/report/save.ts';
import { MAX_COMPARED, searchModalRoute, openCareerId } from '../career/custom-ids.ts';
import { subcommand, defineCommand, component } from '../shared/define-command.ts';
import { slicePage } from '../shared/paging.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { sentenceNotice } from '../shared/notice.ts';

// There are never more than MAX_SAVED pages, even if concurrent saves exceed the limit by one career.
const page = integer(1, MAX_SAVED);

const listRoute = route('saved', { via: choice('see', ...PAGER_BUTTONS), page });
const removeRoute = route('saved.remove', { page });
const compareRoute = route('saved.compare', { page });
/** The menu of careers to edit, whose values are codes, and the modal's submission. */
const editModalRoute = route('saved.edit', { page });
const editSubmitRoute = route('saved.edited', { code: pattern(ONET_SOC, 10), page });
const exportRoute = route('saved.export', {});

const pageId = (target: number, via: PagerButton | 'see' = 'see'): string =>
  listRoute.id({ via, page: Math.min(target, MAX_SAVED) });

/** The saved careers with current titles; undefined when the store cannot be read. */
async function savedNow(context: Context) {
  const { services, personal, signal, userId, locale } = context;
  const [stored, all, picks = []] = await Promise.all([
    personal.saved.list(userId, services.titles.codes()),
    services.onet.call(occupations, { start: 1, end: MAX_ROWS }, { signal }),
    readPicks(context),
  ]);
  if (!stored.ok) return undefined;
  const titles = all.ok ? new Map(all.data.occupation.map(({ code, title }) => [code, title])) : undefined;
  const titleToday = (code: string) => (titles ? titles.get(code) : services.titles.of(code));
  const careers = services.careers();
  const fits = new Map(careers.fit.rank(picks).map(({ code, betterThan }) => [code, betterThan]));
  const row = ({ code, title, savedAt, state = SAVED_STATES[0], note }: SavedCareer): SavedRow => ({
    code,
    savedAs: title,
    title: titleToday(code),
    name: guide(locale).get(code)?.name ?? titleToday(code) ?? title,
    summary: guide(locale).get(code)?.summary,
    savedAt: new Date(savedAt),
    state,
    note,
    facts: publishedFacts(careers, code),
    betterThan: fits.get(code),
  });
  return { rows: stored.value.map(row), provenance: all.ok ? all : await localProvenance(context) };
}

/** A page of the saved careers; `note` is a sentence to show first. */
async function list(context: Context, wanted: number, note?: string): Promise<Screen> {
  const saved = await savedNow(context);
  if (!saved) return storeError(context);
  const { rows, provenance } = saved;
  const { rows: shown, page: at, pages } = slicePage(rows, wanted, CAREERS_PER_PAGE);
  // The menu holds 25: those from this page on, or the last ones.
  const first = Math.max(0, Math.min((at - 1) * CAREERS_PER_PAGE, rows.length - MAX_OPTIONS));
  const here = pageId(at);
  return privateScreen(
    savedView(context.t, {
      shown,
      firstShown: (at - 1) * CAREERS_PER_PAGE + 1,
      total: rows.length,
      max: MAX_SAVED,
      offered: rows.slice(first, first + MAX_OPTIONS),
      firstOffered: first + 1,
      page: at,
      pages,
      pagerId: (turn, target) => pageId(target, turn),
      openId: (code) => openCareerId(code, here),
      removeId: removeRoute.id({ page: Math.min(at, MAX_SAVED) }),
      editId: editModalRoute.id({ page: Math.min(at, MAX_SAVED) }),
      compareId: compareRoute.id({ page: Math.min(at, MAX_SAVED) }),
      exportId: exportRoute.id({}),
      searchId: searchModalRoute.id({}),
      note,
      provenance,
    }),
  );
}

/** `/saved`: the careers that a person saved. */
export const saved = defineCommand(
  'saved',
  [subcommand({ path: 'saved list' }, async (context) => list(context, 1))],
  [
    component(listRoute, 'update', async (context, { page }) => list(context, page)),
    component(removeRoute, 'update', async (context, { page }, codes) => {
      const removed = await context.personal.saved.remove(context.userId, codes);
      if (!removed.ok) return notSavedError(context);
      return list(context, page, context.t.saved.removed(codes.length));
    }),
    component(compareRoute, 'update', async (context, { page }, chosen) => {
      const codes = chosen.filter((code) => ONET_SOC.test(code)).slice(0, MAX_COMPARED);
      return codes.length < 2 ? list(context, page) : compare(context, { codes, back: pageId(page) });
    }),
    component(editModalRoute, 'modal', async (context, { page }, [code = '']) => {
      const { services, personal, userId, locale, t } = context;
      const saved = await personal.saved.list(userId, services.titles.codes());
      if (!saved.ok) return storeError(context);
      const career = saved.value.find((each) => each.code === code);
      if (career === undefined || !ONET_SOC.test(code)) return sentenceNotice(t.saved.gone);
      const { state = SAVED_STATES[0], note, title } = career;
      const name = guide(locale).get(code)?.name ?? title;
      const id = editSubmitRoute.id({ code, page });
      return openModal(editModal(t, { id, name, state, note, maxNote: MAX_NOTE_LENGTH }));
    }),
    component(editSubmitRoute, 'update', async (context, { code, page }, _values, fields) => {
      const { personal, userId, locale, t } = context;
      const has = await personal.saved.has(userId, code);
      if (!has.ok) return storeError(context);
      if (!has.value) return sentenceNotice(t.saved.gone);
      const note = (fields[NOTE_FIELD] ?? '').trim().slice(0, MAX_NOTE_LENGTH).toWellFormed();
      const state = SAVED_STATES.find((each) => each === fields[STATE_FIELD]) ?? SAVED_STATES[0];
      const written = await Promise.all([
        personal.saved.writeNote(userId, code, note),
        personal.saved.writeState(userId, code, state),
      ]);
      if (written.some(({ ok }) => !ok)) return notSavedError(context);
      const name = guide(locale).get(code)?.name ?? context.services.titles.of(code) ?? code;
      return list(context, page, t.saved.noted(plain(name)));
    }),
    component(exportRoute, 'reply', async (context) => {
      const saved = await savedNow(context);
      if (!saved) return storeError(context);
      const { services, t } = context;
      const { release } = services.careers();
      const files = [
        { name: 'waymark-saved.csv', data: savedCsv(t, saved.rows) },
        { name: 'waymark-saved.html', data: await savedPage(t, saved.rows, release) },
      ];
      const names = files.map(({ name }) => name);
      return privateScreen(noticeView(t.saved.exported, [], names), files);
    }),
  ],
);
