import type { Answer, CallOptions, search, Service } from 'waymark-onet';
import type { z } from 'zod';
import { notice, publicScreen, type Screen } from '../../src/app/reply.ts';
import { joinLines, plain, type Lines } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE, careerListView, type CareerListData } from '../../src/views/lists/career-list.ts';
import { CHOICES_PER_PAGE, choiceListView, type ChoiceListData } from '../../src/views/lists/choice-list.ts';
import { noticeView } from '../../src/views/notices.ts';
import { englishKeyword } from '../career/career-option.ts';
import { careerRoute } from '../career/custom-ids.ts';
import type { PublicContext } from './context.ts';
import { onetError } from './errors.ts';
import { fetchPage, type Rows } from './paging.ts';

interface Paged {
  readonly total: number;
}

interface PagedScreen<T> {
  /** 1-based. */
  readonly page: number;
  readonly ask: (rows: Rows, options: CallOptions) => Promise<Answer<T>>;
  /** The custom_id to lead back to where O*NET does not answer; without it, the error comes beside what is there. */
  readonly otherwise?: string | undefined;
}

type FromAnswer = 'page' | 'pages' | 'provenance';

export interface ChoiceListScreen<T>
  extends PagedScreen<T>, Omit<ChoiceListData, FromAnswer | 'choices' | 'summary'> {
  /** Below the title; the number of choices is added. */
  readonly summary?: Lines;
  /** What to choose from in an answer; `first` is the row of the first, counted from 1. */
  readonly choicesOf: (data: T, first: number) => ChoiceListData['choices'];
}

/** A page of things to choose from, from a service that answers in pages. */
export async function choiceListScreen<T extends Paged>(
  context: PublicContext,
  { page, ask, otherwise, choicesOf, summary, ...view }: ChoiceListScreen<T>,
): Promise<Screen> {
  const answer = await fetchPage(ask, { page, size: CHOICES_PER_PAGE, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: otherwise, title: view.title });
  const t = sentencesFor(context.locale);
  const { total } = answer.data;
  return publicScreen(
    choiceListView(t, {
      ...view,
      summary: [
        joinLines(summary),
        total === 0 ? undefined : t.choices.count(total, answer.page, answer.pages),
      ],
      choices: choicesOf(answer.data, (answer.page - 1) * CHOICES_PER_PAGE + 1),
      page: answer.page,
      pages: answer.pages,
      provenance: answer,
    }),
  );
}

interface FoundOccupations extends Paged {
  readonly occupation: readonly { readonly code: string; readonly title: string }[];
}

interface CareerChoiceScreen extends Pick<
  ChoiceListScreen<Paged>,
  'page' | 'title' | 'summary' | 'menuId' | 'pagerId' | 'buttons'
> {
  /** What somebody typed; empty where nothing of it can be looked for. */
  readonly query: string;
  /** The search to ask, which knows English alone. */
  readonly service: Service<(typeof search)['params'], z.ZodType<FoundOccupations>>;
}

/** Careers to choose from that words find. */
export async function careerChoiceScreen(
  context: PublicContext,
  { query, service, ...view }: CareerChoiceScreen,
): Promise<Screen> {
  const t = sentencesFor(context.locale);
  if (query === '') return notice(noticeView(t.choices.nothing(query)));
  const keyword = await englishKeyword(context, query);
  return choiceListScreen(context, {
    ...view,
    ask: async (rows, options) => context.services.onet.call(service, { keyword, ...rows }, options),
    choicesOf: ({ occupation }) =>
      occupation.map(({ code, title }) => ({
        value: code,
        title: t.careerName({ code, title }),
        note: code,
      })),
    titles: t.language,
    none: t.choices.nothing(plain(query)),
    placeholder: t.choices.chooseCareer,
  });
}

interface FoundCareer {
  readonly code: string;
  readonly title: string;
  readonly lines?: Lines;
}

export interface CareerListScreen<T>
  extends PagedScreen<T>, Omit<CareerListData, FromAnswer | 'careers' | 'summary' | 'buttons'> {
  /** Below the title; the number of careers is added. */
  readonly summary?: (data: T) => Lines;
  readonly careersOf: (data: T) => readonly FoundCareer[];
  /** The custom_id of a page of this list, to come back to from a career. */
  readonly hereId: (page: number) => string;
  readonly buttonsOf?: (page: number, total: number) => CareerListData['buttons'];
}

/** A page of careers, from a service that answers in pages. */
export async function careerListScreen<T extends Paged>(
  context: PublicContext,
  { page, ask, otherwise, careersOf, hereId, buttonsOf, summary, ...view }: CareerListScreen<T>,
): Promise<Screen> {
  const answer = await fetchPage(ask, { page, size: CAREERS_PER_PAGE, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: otherwise, title: view.title });
  const t = sentencesFor(context.locale);
  const { total } = answer.data;
  const back = hereId(answer.page);
  return publicScreen(
    careerListView(t, {
      ...view,
      buttons: buttonsOf?.(answer.page, total) ?? [],
      summary: [
        joinLines(summary?.(answer.data)),
        total === 0 ? undefined : t.list.count(total, answer.page, answer.pages),
      ],
      careers: careersOf(answer.data).map((career) => ({
        ...career,
        openId: careerRoute.id({ code: career.code, section: 'overview', page: 1, back }),
      })),
      page: answer.page,
      pages: answer.pages,
      provenance: answer,
    }),
  );
}
