import type { Answer, CallOptions, search, Service } from 'waymark-onet';
import type { z } from 'zod';
import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { joinLines, plain, type Lines } from '../../src/components/text.ts';
import type { Block, View } from '../../src/components/view.ts';
import { CAREERS_PER_PAGE, careerListView, type CareerListData } from '../../src/views/lists/career-list.ts';
import { CHOICES_PER_PAGE, choiceListView, type ChoiceListData } from '../../src/views/lists/choice-list.ts';
import type { ListData } from '../../src/views/lists/list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { englishKeyword } from '../career/career-option.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { backTo } from './back-navigation.ts';
import type { PublicContext } from './context.ts';
import { onetError } from './error-screens.ts';
import { fetchPage, type PageOf, type Rows } from './paging.ts';
import { sentenceNotice } from './notice.ts';

interface Paged {
  readonly total: number;
}

interface ListScreen<T> extends Pick<ListData, 'title' | 'buttons' | 'back'> {
  /** 1-based. */
  readonly page: number;
  readonly fetch: (rows: Rows, options: CallOptions) => Promise<Answer<T>>;
  /** The custom_id of a page of this list. `via` tells apart components that lead to the same page. */
  readonly pageId: (via: 'see' | PagerButton, page: number) => string;
  /** Menus above the pager. */
  readonly controls?: (answer: PageOf<T>) => Block | Promise<Block>;
  /** The custom_id of the screen that an error leads back to; default `back`. Without one, the error is a separate message. */
  readonly errorBack?: string | undefined;
}

type FromAnswer = 'controls' | 'page' | 'pages' | 'pagerId' | 'provenance';

/** A page of a list, as `view` shows it. */
export async function listScreen<T extends Paged>(
  context: PublicContext,
  { page, fetch, pageId, controls, errorBack, title, back }: ListScreen<T>,
  size: number,
  view: (answer: PageOf<T>, list: Required<Pick<ListData, FromAnswer>>) => View,
): Promise<Screen> {
  const answer = await fetchPage(fetch, { page, size, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: errorBack ?? back, title });
  return publicScreen(
    view(answer, {
      controls: await controls?.(answer),
      page: answer.page,
      pages: answer.pages,
      pagerId: pageId,
      provenance: answer,
    }),
  );
}

interface ChoiceListScreen<T>
  extends ListScreen<T>, Omit<ChoiceListData, FromAnswer | 'title' | 'buttons' | 'back' | 'choices'> {
  /** `first` is the row of the first choice, counted from 1. */
  readonly choices: (data: T, first: number) => ChoiceListData['choices'];
}

/** A page of things to choose from; the number of choices is added to the summary. */
export const choiceListScreen = async <T extends Paged>(
  context: PublicContext,
  { choices, summary, ...screen }: ChoiceListScreen<T>,
): Promise<Screen> =>
  listScreen(context, screen, CHOICES_PER_PAGE, ({ data, page, pages }, list) =>
    choiceListView(context.t, {
      ...screen,
      ...list,
      summary: [
        joinLines(summary),
        data.total === 0 ? undefined : context.t.choices.count(data.total, page, pages),
      ],
      choices: choices(data, (page - 1) * CHOICES_PER_PAGE + 1),
    }),
  );

interface FoundOccupations extends Paged {
  readonly occupation: readonly { readonly code: string; readonly title: string }[];
}

interface CareerChoiceScreen extends Pick<
  ChoiceListScreen<Paged>,
  'page' | 'title' | 'summary' | 'menuId' | 'pageId' | 'buttons'
> {
  /** What the person typed; empty where nothing of it can be searched for. */
  readonly query: string;
  /** A search service of O*NET's, which knows English alone. */
  readonly service: Service<(typeof search)['params'], z.ZodType<FoundOccupations>>;
}

/** The careers that a search finds, to choose one. */
export async function careerChoiceScreen(
  context: PublicContext,
  { query, service, ...view }: CareerChoiceScreen,
): Promise<Screen> {
  const { t } = context;
  if (query === '') return sentenceNotice(t.choices.nothing(query));
  const keyword = await englishKeyword(context, query);
  return choiceListScreen(context, {
    ...view,
    fetch: async (rows, options) => context.services.onet.call(service, { keyword, ...rows }, options),
    choices: ({ occupation }) =>
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

type ListedCareer = Omit<CareerListData['careers'][number], 'openId'> & {
  /** The custom_id that opens it; default: its report. */
  readonly openId?: string;
};

interface CareerListScreen<T> extends ListScreen<T>, Pick<CareerListData, 'none' | 'sources'> {
  /** Below the title; the number of careers is added. */
  readonly summary?: (data: T) => Lines;
  /** The sentence for the number of careers, in place of the usual one. */
  readonly count?: (answer: PageOf<T>) => string | undefined;
  readonly careers: (data: T, page: number) => readonly ListedCareer[];
  /** The custom_id that posts this page for everybody. */
  readonly shareId?: (page: number) => string;
}

/** A page of careers. */
export const careerListScreen = async <T extends Paged>(
  context: PublicContext,
  { summary, count, careers, shareId, ...screen }: CareerListScreen<T>,
): Promise<Screen> =>
  listScreen(context, screen, CAREERS_PER_PAGE, (answer, list) => {
    const { t } = context;
    const { data, page, pages } = answer;
    const usualCount = data.total === 0 ? undefined : t.list.count(data.total, page, pages);
    const here = backTo(screen.pageId('see', page));
    return careerListView(t, {
      ...screen,
      ...list,
      summary: [joinLines(summary?.(data)), count ? count(answer) : usualCount],
      careers: careers(data, page).map((career) => ({
        ...career,
        openId: career.openId ?? openCareerId(career.code, here),
      })),
      buttons: [
        ...(screen.buttons ?? []),
        button({ id: shareId?.(page), label: t.choices.share, disabled: data.total === 0 }),
      ],
    });
  });
