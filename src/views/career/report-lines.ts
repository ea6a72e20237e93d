import { bold, heading, hyperlink, subtext } from '@discordjs/formatters';
import { INTERESTS } from 'waymark-onet';
import { dropHalfPair, joinFacts, plain } from '../../components/text.ts';
import type { ReportWords, Sentences } from '../../locales/types.ts';
import type { ScaleSteps } from '../../locales/values.ts';

/** A line of Markdown; undefined ones are left out. */
export type MaybeLine = string | undefined;

/** An element of O*NET's content model, or a task. */
export interface NamedElement {
  /** Its element id; tasks have none. */
  readonly code?: string | undefined;
  readonly name: string;
}

export interface RatedItem extends NamedElement {
  readonly description?: string | undefined;
  /** 0-100; absent when not rated. */
  readonly value?: number | undefined;
  /** Whether a task is one of the main ones. */
  readonly isCore?: boolean;
  /** The most frequent answer, and its share, 0-100. */
  readonly answer?: { readonly percent: number; readonly text: string } | undefined;
}

export interface MarkedItem {
  readonly name: string;
  readonly hot?: boolean | undefined;
  readonly inDemand?: boolean | undefined;
  /** The share of job postings that ask for it, 0-100. */
  readonly percent?: number | undefined;
}

export interface NamedItem extends MarkedItem {
  readonly url?: string | undefined;
  readonly detail?: string | undefined;
}

export const bullet = (line: string): string => `- ${plain(line)}`;

/** Lines under a heading; none without lines. */
export const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading(title, 3), ...lines];

/** What a career has a bright outlook for; undefined without a reason. */
export const brightLine = (
  words: ReportWords,
  reasons: readonly { readonly title: string }[] = [],
): MaybeLine => (reasons.length > 0 ? words.brightFor(reasons.map(({ title }) => plain(title))) : undefined);

/** The interests of a code such as `ECR`. */
export const interestNames = ({ interests: { names } }: Sentences, letters: string): readonly string[] =>
  Array.from(letters.toLowerCase()).flatMap((letter) =>
    INTERESTS.filter((interest) => interest.startsWith(letter)).map((interest) => names[interest]),
  );

/** The translated name of an interest, by O*NET's name. */
export function interestName({ interests: { names } }: Sentences, name: string): string {
  const known = INTERESTS.find((interest) => interest === name.toLowerCase());
  return known === undefined ? plain(name) : names[known];
}

/** The word for a rating of 0-100: five steps of twenty. */
const stepOf = (words: ReportWords, scale: keyof ScaleSteps, value: number): string => {
  const [least, low, middle, high, most] = words.scales[scale];
  return value < 20 ? least : value < 40 ? low : value < 60 ? middle : value < 80 ? high : most;
};

/** Items of a short section. */
const MAX_SHORT = 10;

/** Rated items as one list; core and other tasks as two. In short, the first ones without their descriptions. */
export function ratedLines(
  t: Sentences,
  scale: keyof ScaleSteps,
  all: readonly RatedItem[],
  short: boolean,
): string[] {
  const words = t.career.report;
  const items = short ? all.slice(0, MAX_SHORT).map((item) => ({ ...item, description: undefined })) : all;
  const below = [
    ...(all.length > items.length ? [subtext(words.moreInFull(all.length - items.length))] : []),
    ...(items.some(({ value }) => value !== undefined) ? [subtext(words.ends(scale))] : []),
  ];
  const core = items.filter(({ isCore }) => isCore);
  const others = items.filter(({ isCore }) => !isCore);
  const lines = (some: readonly RatedItem[]) => some.map((item) => ratedLine(t, scale, item));
  if (core.length === 0 || others.length === 0) return [...lines(items), ...below];
  return [...under(words.mainTasks, lines(core)), ...under(words.otherTasks, lines(others)), ...below];
}

/** Joins the heading and the first line, so that no page ends with a heading. */
const under = (title: string, [first = '', ...rest]: readonly string[]): string[] => [
  `${heading(title, 3)}\n${first}`,
  ...rest,
];

/** An element's translated name, or O*NET's. */
export const nameIn = (t: Sentences, { code = '', name }: NamedElement): string =>
  t.skillName({ code, title: name });

function ratedLine(t: Sentences, scale: keyof ScaleSteps, item: RatedItem): string {
  const { description, value, answer } = item;
  const words = t.career.report;
  const isRated = value !== undefined;
  const name = isRated && scale === 'interest' ? interestName(t, item.name) : plain(nameIn(t, item));
  const line = joinFacts([
    `- ${isRated || answer ? bold(name) : name}`,
    isRated ? words.rating(value, stepOf(words, scale, value), scale) : undefined,
    answer && words.people(answer.percent, plain(t.onetWords(answer.text))),
  ]);
  // Not indented: Discord shows subtext only at the start of a line.
  return description === undefined ? line : `${line}\n${subtext(plain(description))}`;
}

export function markedName(words: ReportWords, { name, hot, inDemand, percent }: MarkedItem): string {
  const marks = [
    ...(hot === true ? [words.hot] : []),
    ...(inDemand === true ? [words.inDemand] : []),
    ...(percent === undefined ? [] : [words.postings(percent)]),
  ];
  return marks.length === 0 ? plain(name) : `${plain(name)} (${marks.join(', ')})`;
}

export function namedItem(words: ReportWords, item: NamedItem): string {
  const { url, detail } = item;
  // Anything but a plain web address would break the Markdown link.
  const name =
    url !== undefined && /^https?:\/\/[^\s()<>]+$/.test(url)
      ? hyperlink(plain(item.name), url)
      : markedName(words, item);
  return detail === undefined ? name : `${name} · ${plain(detail)}`;
}

/** Joins lines into pages of at most `limit` characters; longer lines are broken between words. */
export function linePages(lines: readonly string[], limit: number): readonly string[] {
  const pages: string[] = [];
  let page = '';
  const add = (line: string): void => {
    if (page !== '' && page.length + 1 + line.length > limit) {
      pages.push(page);
      page = '';
    }
    page = page === '' ? line : `${page}\n${line}`;
  };
  for (let line of lines) {
    while (line.length > limit) {
      const start = line.slice(0, limit - 1);
      const space = start.lastIndexOf(' ');
      const head = dropHalfPair(space > 0 ? start.slice(0, space) : start);
      add(head.trimEnd());
      line = line.slice(head.length).trimStart();
    }
    add(line);
  }
  return page === '' && pages.length > 0 ? pages : [...pages, page];
}
