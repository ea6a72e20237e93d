import type { Locale } from 'discord-api-types/v10';
import { message, type MessageReply } from '../../src/app/reply.ts';
import type { Answer, CallOptions } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE, careerListView, type CareerListData } from '../../src/views/lists/career-list.ts';
import { CHOICES_PER_PAGE, choiceListView, type ChoiceListData } from '../../src/views/lists/choice-list.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { fetchPage, type Rows } from './paging.ts';
import type { Context } from './context.ts';
import { onetError } from './errors.ts';

interface Paged {
  readonly total: number;
}

interface Asked<T> {
  /** 1-based. */
  readonly page: number;
  readonly ask: (rows: Rows, options: CallOptions) => Promise<Answer<T>>;
  /** Where a person is led when there is no answer; left out, the trouble is told beside what is there. */
  readonly otherwise?: string | undefined;
  /** The language of the screen, where it is not the person's own. */
  readonly locale?: Locale;
}

type Given = 'page' | 'pages' | 'provenance';

export interface ChoiceListScreen<T> extends Asked<T>, Omit<ChoiceListData, Given | 'choices' | 'summary'> {
  /** Below the title; how many there are is added. */
  readonly summary?: readonly string[];
  /** What to choose from in an answer; `first` is the row of the first, counted from 1. */
  readonly choicesOf: (data: T, first: number) => ChoiceListData['choices'];
}

/** A page of things to choose from that O*NET gives in pages. */
export async function choiceListScreen<T extends Paged>(
  context: Context,
  { page, ask, otherwise, locale = context.locale, choicesOf, summary = [], ...view }: ChoiceListScreen<T>,
): Promise<MessageReply> {
  const answer = await fetchPage(ask, { page, size: CHOICES_PER_PAGE, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: otherwise, title: view.title });
  const t = sentencesFor(locale);
  const { total } = answer.data;
  return message(
    choiceListView(t, {
      ...view,
      summary: total === 0 ? summary : [...summary, t.choices.count(total, answer.page, answer.pages)],
      choices: choicesOf(answer.data, (answer.page - 1) * CHOICES_PER_PAGE + 1),
      page: answer.page,
      pages: answer.pages,
      provenance: answer,
    }),
  );
}

interface Found {
  readonly code: string;
  readonly title: string;
  readonly lines?: readonly string[];
}

export interface CareerListScreen<T> extends Asked<T>, Omit<CareerListData, Given | 'careers' | 'summary'> {
  /** Below the title; how many there are is added. */
  readonly summary?: readonly string[] | ((data: T) => readonly string[]);
  readonly careersOf: (data: T) => readonly Found[];
  /** The custom_id of a page of this list, to come back to from a career. */
  readonly hereId: (page: number) => string;
  readonly buttonsOf?: (page: number, total: number) => CareerListData['buttons'];
}

/** A page of careers that O*NET gives in pages. */
export async function careerListScreen<T extends Paged>(
  context: Context,
  {
    page,
    ask,
    otherwise,
    locale = context.locale,
    careersOf,
    hereId,
    buttonsOf,
    ...view
  }: CareerListScreen<T>,
): Promise<MessageReply> {
  const answer = await fetchPage(ask, { page, size: CAREERS_PER_PAGE, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: otherwise, title: view.title });
  const t = sentencesFor(locale);
  const { total } = answer.data;
  const back = hereId(answer.page);
  const { summary = [] } = view;
  const said = typeof summary === 'function' ? summary(answer.data) : summary;
  const buttons = buttonsOf?.(answer.page, total) ?? view.buttons;
  return message(
    careerListView(t, {
      ...view,
      ...(buttons && { buttons }),
      summary: [...said, ...(total === 0 ? [] : [t.list.count(total, answer.page, answer.pages)])].join('\n'),
      careers: careersOf(answer.data).map(({ code, title, lines = [] }) => ({
        code,
        title,
        lines,
        openId: careerRoute.id({ code, section: 'overview', page: 1, back }),
      })),
      page: answer.page,
      pages: answer.pages,
      provenance: answer,
    }),
  );
}

/** What somebody typed, short enough for a custom_id: whole words, with single spaces; empty when it was blank. */
export function shortenQuery(typed: string, limit: number): string {
  const words = typed.trim().replaceAll(/\s+/g, ' ');
  if (words.length <= limit) return words;
  const kept = words.slice(0, limit + 1);
  const space = kept.lastIndexOf(' ');
  return (space > 0 ? kept.slice(0, space) : words.slice(0, limit)).replace(/[\uD800-\uDBFF]$/, '');
}

/** A row that no list has. */
const NO_ROW = 9_999;

/** The row of a list that was chosen in a menu, counted from 1. */
export const chosenRow = ([chosen = '']: readonly string[]): number =>
  /^[1-9]\d{0,3}$/.test(chosen) ? Number(chosen) : NO_ROW;
