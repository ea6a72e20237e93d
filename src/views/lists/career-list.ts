import { bold, inlineCode, subtext } from '@discordjs/formatters';
import { button } from '../../components/controls.ts';
import { cut, joinFacts, joinLines, plain, type Lines } from '../../components/text.ts';
import { section, separator, type Block, type View } from '../../components/view.ts';
import { guide } from '../../guide/guide.ts';
import type { Sentences } from '../../locales/types.ts';
import { listView, type ListData } from './list.ts';

/** As many careers, with a button each and all rows below them, as fit into a message's 40 components. */
export const CAREERS_PER_PAGE = 5;

/** The characters for a career's lines that keep five careers, with names and summaries, within 4,000. */
const MAX_LINES_TEXT = 220;

export interface CareerRow {
  /** O*NET-SOC code. */
  readonly code: string;
  /** As O*NET gives it; it is escaped here. */
  readonly title: string;
  /** 1-based; absent when the order has no meaning. */
  readonly rank?: number;
  /** Further lines: ready Markdown. */
  readonly lines?: Lines;
  /** The custom_id that opens it. */
  readonly openId: string;
  /** The button's label; *Open* by default. */
  readonly open?: string;
}

export interface CareerListData extends Omit<ListData, 'note'> {
  /** Those of this page. */
  readonly careers: readonly CareerRow[];
  /** The sentence for an empty list. */
  readonly none?: string;
  /** Who wrote what is shown; by default, that the summaries are Waymark's own. */
  readonly sources?: string;
}

/** A page of careers, each with a button that opens it. */
export const careerListView = (
  t: Sentences,
  { careers, none = t.list.none, sources = t.list.ownWords, summary, ...list }: CareerListData,
): View =>
  listView(t, {
    ...list,
    summary: [joinLines(summary), careers.length === 0 ? none : undefined],
    content: [careers.map((career) => [separator(), careerSection(t, career)]), separator()],
    note: careers.length > 0 ? sources : undefined,
  });

/** A career's everyday name, summary, further lines, and O*NET's title and code. */
export function careerLines(
  t: Sentences,
  { code, title, rank, lines }: Pick<CareerRow, 'code' | 'title' | 'rank' | 'lines'>,
): string {
  const entry = guide(t.language).get(code);
  const number = rank === undefined ? '' : `${rank}. `;
  return joinLines([
    bold(`${number}${plain(entry?.name ?? title)}`),
    entry && plain(entry.summary),
    cut(joinLines(lines), MAX_LINES_TEXT),
    officialName(t, { code, title }, entry?.name ?? title),
  ]);
}

/** O*NET's title, when it differs from the everyday name, and the code, in small print. */
export const officialName = (
  t: Sentences,
  { code, title }: { code: string; title: string },
  name: string,
): string =>
  subtext(joinFacts([t.careerName({ code, title }) === name ? undefined : plain(title), inlineCode(code)]));

const careerSection = (t: Sentences, career: CareerRow): Block =>
  section(careerLines(t, career), button({ id: career.openId, label: career.open ?? t.list.open }));
