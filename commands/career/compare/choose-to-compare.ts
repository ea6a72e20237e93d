import { details, MAX_ROWS } from 'waymark-onet';
import type { RouteState } from '../../../src/app/custom-id.ts';
import { privateScreen, type ModalReply, type Screen } from '../../../src/app/reply.ts';
import { button } from '../../../src/components/controls.ts';
import { echo, plain } from '../../../src/components/text.ts';
import { guide } from '../../../src/guide/guide.ts';
import {
  CAREERS_PER_PAGE,
  careerListView,
  type CareerListData,
  type CareerRow,
} from '../../../src/views/lists/career-list.ts';
import type { Context, PublicContext } from '../../shared/context.ts';
import { component } from '../../shared/define-command.ts';
import { shortenQuery } from '../../shared/input.ts';
import { localProvenance } from '../../shared/local-provenance.ts';
import { CAREER_FIELD, careerModal } from '../../shared/modals.ts';
import { slicePage } from '../../shared/paging.ts';
import {
  MAX_COMPARED_LENGTH,
  firstModalRoute,
  candidateModalRoute,
  firstSubmitRoute,
  candidateSubmitRoute,
  chooseRoute,
  compareRoute,
  firstRoute,
  firstChosenRoute,
} from '../custom-ids.ts';
import { titleOf } from '../career-summary.ts';

/** Of its `codes`, undefined marks the career to choose; without it, the chosen career is added at the end. */
type Comparison = RouteState<typeof compareRoute>;

/** The careers chosen so far. */
const chosenCodes = ({ codes }: Comparison): readonly string[] => codes.filter((code) => code !== undefined);

/** Search results that are considered. */
const MAX_FOUND = 25;

const SINGLE_PAGE = { page: 1, pages: 1, pagerId: () => '' };

type Candidate = Omit<CareerRow, 'openId'>;

/** The names of the careers chosen so far. */
const namesOf = async (context: PublicContext, choice: Comparison): Promise<readonly string[]> =>
  Promise.all(
    chosenCodes(choice).map(async (code) =>
      plain(guide(context.locale).get(code)?.name ?? (await titleOf(context, code))),
    ),
  );

/** Careers to compare with: those that the person saved, then those related to the first. */
export async function candidates(
  context: Context,
  choice: Comparison,
  { page, note }: { page: number; note?: string | undefined },
): Promise<Screen> {
  const { services, personal, signal, userId, t } = context;
  const { codes, back } = choice;
  const words = t.career.compare;
  const [first = ''] = chosenCodes(choice);
  const [saved, related, names] = await Promise.all([
    personal.saved.list(userId, services.titles.codes()),
    services.onet.call(details.relatedOccupations, { code: first, start: 1, end: MAX_ROWS }, { signal }),
    namesOf(context, choice),
  ]);
  const others = new Map<string, Candidate>();
  const add = (careers: readonly { code: string; title: string }[], why: string): void => {
    for (const { code, title: name } of careers)
      if (!codes.includes(code) && !others.has(code))
        others.set(code, { code, title: services.titles.of(code) ?? name, lines: why });
  };
  if (saved.ok) add(saved.value, words.saved);
  if (related.ok) add(related.data.occupation, words.related);
  const shown = slicePage([...others.values()], page, CAREERS_PER_PAGE);
  return candidatesScreen(context, {
    title: words.choose(names),
    summary: [note, words.chooseHint],
    ...compareWith(choice),
    careers: shown.rows,
    page: shown.page,
    pages: shown.pages,
    pagerId: (via, target) => chooseRoute.id({ via, codes, page: target, back }),
    provenance: related.ok ? related : await localProvenance(context),
  });
}

interface Candidates
  extends
    Pick<CareerListData, 'title' | 'summary' | 'back' | 'provenance'>,
    Partial<Pick<CareerListData, 'page' | 'pages' | 'pagerId'>> {
  readonly careers: readonly Candidate[];
  /** The label of a career's button; *Compare* by default. */
  readonly pick?: string;
  readonly pickId: (code: string) => string;
  readonly searchId: string;
  /** Opens the comparison without the career to be replaced. */
  readonly withoutId?: string | undefined;
}

function candidatesScreen(
  { t }: PublicContext,
  { careers, pick, pickId, searchId, withoutId, ...view }: Candidates,
): Screen {
  const words = t.career.compare;
  return privateScreen(
    careerListView(t, {
      none: '',
      ...SINGLE_PAGE,
      ...view,
      careers: careers.map((career) => ({
        ...career,
        open: pick ?? words.pick,
        openId: pickId(career.code),
      })),
      buttons: [
        button({ id: searchId, label: words.search, primary: true }),
        button({ id: withoutId, label: words.without }),
      ],
    }),
  );
}

/** The custom_ids of a list of candidates. */
const compareWith = (choice: Comparison): Pick<Candidates, 'pickId' | 'searchId' | 'withoutId' | 'back'> => {
  const { codes, back } = choice;
  const open = codes.indexOf(undefined);
  const chosen = chosenCodes(choice);
  return {
    pickId: (code) =>
      compareRoute.id({
        codes: open < 0 ? [...codes, code] : codes.map((other, place) => (place === open ? code : other)),
        back,
      }),
    searchId: candidateModalRoute.id(choice),
    withoutId: open >= 0 && chosen.length > 1 ? compareRoute.id({ codes: chosen, back }) : undefined,
    back,
  };
};

/** The modal to search for a career to compare with. */
export function searchModal({ t }: PublicContext, id: string): ModalReply {
  const { searchTitle, searchLabel } = t.career.compare;
  return careerModal(id, searchTitle, searchLabel);
}

/** The careers that match what was typed. */
async function fitting({ services }: PublicContext, typed: string): Promise<readonly Candidate[]> {
  const { hits } = await services.ownWords.search(typed, { limit: MAX_FOUND });
  const { facts } = services.careers();
  return hits.map(({ code }) => ({ code, title: facts.get(code)?.title ?? code }));
}

/** The careers that match what was typed, to compare with one of them. */
export async function searchToCompare(context: Context, choice: Comparison, typed: string): Promise<Screen> {
  const words = context.t.career.compare;
  const all = await fitting(context, typed);
  const careers = all.filter(({ code }) => !choice.codes.includes(code)).slice(0, CAREERS_PER_PAGE);
  if (careers.length === 0)
    return candidates(context, choice, {
      page: 1,
      note: all.length === 0 ? words.notFound(echo(typed)) : words.same,
    });
  const [names, provenance] = await Promise.all([namesOf(context, choice), localProvenance(context)]);
  return candidatesScreen(context, {
    title: words.choose(names),
    summary: words.fits(echo(typed)),
    ...compareWith(choice),
    careers,
    provenance,
  });
}

/** A query cut to what a custom_id of two queries can carry. */
export const shortenForId = (typed: string): string =>
  shortenQuery(typed.replaceAll(':', ' '), MAX_COMPARED_LENGTH);

/** When both queries match several careers: chooses the first; the second follows. */
export async function chooseFirst(
  context: PublicContext,
  { first, second }: RouteState<typeof firstRoute>,
): Promise<Screen> {
  const words = context.t.career.compare;
  const careers = (await fitting(context, first)).slice(0, CAREERS_PER_PAGE);
  return candidatesScreen(context, {
    title: words.chooseFirst,
    summary: careers.length === 0 ? words.notFound(echo(first)) : words.fits(echo(first)),
    careers,
    pick: words.pickFirst,
    pickId: (chosen) => firstChosenRoute.id({ chosen, first, second }),
    searchId: firstModalRoute.id({ second }),
    back: undefined,
    provenance: await localProvenance(context),
  });
}

export const chooseComponents = [
  component(chooseRoute, 'update', async (context, state) =>
    candidates(context, state, { page: state.page }),
  ),
  component(candidateModalRoute, 'modal', (context, state) =>
    searchModal(context, candidateSubmitRoute.id(state)),
  ),
  component(candidateSubmitRoute, 'update', async (context, state, _values, fields) =>
    searchToCompare(context, state, fields[CAREER_FIELD] ?? ''),
  ),
  component(firstRoute, 'update', async (context, state) => chooseFirst(context, state)),
  component(firstChosenRoute, 'update', async (context, { chosen, first, second }) =>
    searchToCompare(context, { codes: [chosen, undefined], back: firstRoute.id({ first, second }) }, second),
  ),
  component(firstModalRoute, 'modal', (context, state) => searchModal(context, firstSubmitRoute.id(state))),
  component(firstSubmitRoute, 'update', async (context, { second }, _values, fields) =>
    chooseFirst(context, { first: shortenForId(fields[CAREER_FIELD] ?? ''), second }),
  ),
];
