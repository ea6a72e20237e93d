import { message, type ModalReply, type Reply } from '../../src/app/reply.ts';
import { details, MAX_ROWS, type TitleMatch } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { MAX_OPTION_TEXT, button, cut, plain } from '../../src/views/blocks.ts';
import {
  CAREERS_PER_PAGE,
  careerListView,
  type CareerListData,
  type CareerRow,
} from '../../src/views/lists/career-list.ts';
import { component } from '../shared/define.ts';
import { CAREER_FIELD, MAX_CAREER_LENGTH, textInputModal } from '../shared/modals.ts';
import { slicePage } from '../shared/paging.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import { shortenQuery } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { titleOf } from './report.ts';
import {
  MAX_COMPARED_LENGTH,
  askFirstRoute,
  askRoute,
  askedFirstRoute,
  askedRoute,
  chooseRoute,
  compareRoute,
  firstRoute,
  tookRoute,
} from './custom-ids.ts';

interface Choosing {
  /** The career that stays. */
  readonly kept: string;
  /** The place it has: 1 or 2. */
  readonly place: number;
  readonly back: string;
}

/** What was typed for the two careers. */
interface Typed {
  readonly first: string;
  readonly second: string;
}

/** So many of the titles that fit are looked at. */
const MAX_FOUND = 25;

/** The best of what fits: no page of it is turned. */
const ONE_PAGE = { page: 1, pages: 1, pagerId: () => '' };

type Candidate = Omit<CareerRow, 'openId'>;

/** The careers to put beside one: those that were saved, then those related to it. `note` says why one is to be chosen. */
export async function candidates(
  context: Context,
  choosing: Choosing,
  { page, note }: { page: number; note?: string },
): Promise<Reply> {
  const { services, signal, userId, locale } = context;
  const { kept, place, back } = choosing;
  const words = sentencesFor(locale).career.compare;
  const [saved, related, title] = await Promise.all([
    services.saved.list(userId, services.titles.codes()),
    services.onet.call(details.relatedOccupations, { code: kept, start: 1, end: MAX_ROWS }, { signal }),
    titleOf(context, kept),
  ]);
  const beside = new Map<string, Candidate>();
  const add = (careers: readonly { code: string; title: string }[], why: string): void => {
    for (const { code, title: name } of careers)
      if (code !== kept && !beside.has(code))
        beside.set(code, { code, title: services.titles.of(code) ?? name, lines: [why] });
  };
  if (saved.ok) add(saved.value, words.saved);
  if (related.ok) add(related.data.occupation, words.related);
  const shown = slicePage([...beside.values()], page, CAREERS_PER_PAGE);
  return offer(context, {
    title: words.choose(plain(title)),
    summary: [...(note === undefined ? [] : [note]), words.chooseHint].join('\n'),
    ...besideKept(choosing),
    careers: shown.rows,
    page: shown.page,
    pages: shown.pages,
    pagerId: (via, target) => chooseRoute.id({ via, kept, place, page: target, back }),
    provenance: related.ok ? related : await localProvenance(context),
  });
}

interface Offered
  extends
    Pick<CareerListData, 'title' | 'summary' | 'back' | 'provenance'>,
    Partial<Pick<CareerListData, 'page' | 'pages' | 'pagerId'>> {
  readonly careers: readonly Candidate[];
  /** What the button beside a career says; *Compare* when left out. */
  readonly pick?: string;
  readonly pickId: (code: string) => string;
  readonly searchId: string;
}

function offer({ locale }: Context, { careers, pick, pickId, searchId, ...view }: Offered): Reply {
  const t = sentencesFor(locale);
  const words = t.career.compare;
  return message(
    careerListView(t, {
      none: '',
      ...ONE_PAGE,
      ...view,
      careers: careers.map((career) => ({
        ...career,
        open: pick ?? words.pick,
        openId: pickId(career.code),
      })),
      buttons: [button({ id: searchId, label: words.search, primary: true })],
    }),
  );
}

/** What a press leads to where a career is chosen to put beside the one that is kept. */
const besideKept = (choosing: Choosing): Pick<Offered, 'pickId' | 'searchId' | 'back'> => {
  const { kept, place, back } = choosing;
  return {
    pickId: (code) =>
      compareRoute.id({
        via: 'see',
        first: place === 1 ? kept : code,
        second: place === 1 ? code : kept,
        back,
      }),
    searchId: askRoute.id(choosing),
    back,
  };
};

/** The form to search for a career by its title. */
function searchForm({ locale }: Context, id: string): ModalReply {
  const { searchTitle: title, searchLabel: label } = sentencesFor(locale).career.compare;
  return textInputModal({ id, title, field: CAREER_FIELD, label, limit: MAX_CAREER_LENGTH });
}

/** Words as they are told back. */
const asTyped = (typed: string): string => plain(cut(typed.trim(), MAX_OPTION_TEXT));

/** The careers whose titles fit; for no words, none. */
const fitting = ({ services }: Context, typed: string): readonly TitleMatch[] =>
  typed.trim() === '' ? [] : services.titles.search(typed, MAX_FOUND);

const asCandidate = ({ locale }: Context, { code, title, also }: TitleMatch): Candidate => ({
  code,
  title,
  lines: also === undefined ? [] : [sentencesFor(locale).career.search.also(plain(also))],
});

/** The careers whose titles fit some words, to put beside one. */
export async function found(context: Context, choosing: Choosing, typed: string): Promise<Reply> {
  const words = sentencesFor(context.locale).career.compare;
  const all = fitting(context, typed);
  const careers = all.filter(({ code }) => code !== choosing.kept).slice(0, CAREERS_PER_PAGE);
  if (careers.length === 0)
    return candidates(context, choosing, {
      page: 1,
      note: all.length === 0 ? words.notFound(asTyped(typed)) : words.same,
    });
  const [keptTitle, provenance] = await Promise.all([
    titleOf(context, choosing.kept),
    localProvenance(context),
  ]);
  return offer(context, {
    title: words.choose(plain(keptTitle)),
    summary: words.fits(asTyped(typed)),
    ...besideKept(choosing),
    careers: careers.map((career) => asCandidate(context, career)),
    provenance,
  });
}

/** What was typed for one of two careers, as far as it can be carried along. */
export const asWords = (typed: string): string =>
  shortenQuery(typed.replaceAll(':', ' '), MAX_COMPARED_LENGTH);

/** Where both words may mean several careers: first the one is chosen, then the other. */
export async function chooseFirst(context: Context, { first, second }: Typed): Promise<Reply> {
  const words = sentencesFor(context.locale).career.compare;
  const careers = fitting(context, first).slice(0, CAREERS_PER_PAGE);
  return offer(context, {
    title: words.chooseFirst,
    summary: careers.length === 0 ? words.notFound(asTyped(first)) : words.fits(asTyped(first)),
    careers: careers.map((career) => asCandidate(context, career)),
    pick: words.pickFirst,
    pickId: (kept) => tookRoute.id({ kept, first, second }),
    searchId: askFirstRoute.id({ second }),
    back: undefined,
    provenance: await localProvenance(context),
  });
}

export const chooseComponents = [
  component(chooseRoute, 'here', async (context, state) => candidates(context, state, { page: state.page })),
  component(askRoute, 'modal', (context, state) => searchForm(context, askedRoute.id(state))),
  component(askedRoute, 'here', async (context, state, _values, fields) =>
    found(context, state, fields[CAREER_FIELD] ?? ''),
  ),
  component(firstRoute, 'here', async (context, state) => chooseFirst(context, state)),
  component(tookRoute, 'here', async (context, { kept, first, second }) =>
    found(context, { kept, place: 1, back: firstRoute.id({ first, second }) }, second),
  ),
  component(askFirstRoute, 'modal', (context, state) => searchForm(context, askedFirstRoute.id(state))),
  component(askedFirstRoute, 'here', async (context, { second }, _values, fields) =>
    chooseFirst(context, { first: asWords(fields[CAREER_FIELD] ?? ''), second }),
  ),
];
