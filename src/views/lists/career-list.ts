import { bold, heading, inlineCode, subtext } from '@discordjs/formatters';
import { button, buttons, type Button } from '../../components/controls.ts';
import { cut, joinFacts, joinLines, plain, text, type Lines } from '../../components/text.ts';
import { section, separator, view, type Block, type View } from '../../components/view.ts';
import { guide } from '../../guide/guide.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { pager, type Pages } from './pager.ts';

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

export interface CareerListData extends Pages {
  readonly title: string;
  /** Below the title: ready Markdown. */
  readonly summary?: Lines;
  /** Those of this page. */
  readonly careers: readonly CareerRow[];
  /** The sentence for an empty list. */
  readonly none?: string;
  /** Menus and rows of buttons above the pager; at most 9 components in all. */
  readonly controls?: Block;
  /** Buttons of the last row, before *Back*; at most 4. */
  readonly buttons?: readonly (Button | undefined)[];
  /** The custom_id of the screen it was opened from. */
  readonly back?: string | undefined;
  /** Who wrote what is shown; by default, that the summaries are Waymark's own. */
  readonly sources?: string;
  readonly provenance: Provenance;
}

/** A page of careers, each with a button that opens it. */
export function careerListView(t: Sentences, data: CareerListData): View {
  const { title, summary, careers, none = t.list.none, controls, back, provenance } = data;
  const { sources = t.list.ownWords } = data;
  return view([
    text([heading(title, 2), joinLines(summary), careers.length === 0 ? none : undefined]),
    careers.map((career) => [separator(), careerSection(t, career)]),
    separator(),
    controls,
    buttons(pager(t, data)),
    buttons([...(data.buttons ?? []), backButton(t, back)]),
    sourceLine(t, provenance, careers.length > 0 ? sources : undefined),
  ]);
}

/** The *Back* button; undefined without a custom_id to go back to. */
export const backButton = (t: Sentences, back: string | undefined): Button | undefined =>
  button({ id: back, label: t.list.back });

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
