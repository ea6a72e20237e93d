import { bold, heading, hyperlink, subtext } from '@discordjs/formatters';
import type { ReportWords, Sentences } from '../../locales/types.ts';
import type { ScaleSteps } from '../../locales/values.ts';
import { dropHalfPair, joinFacts, plain } from '../../components/text.ts';
import { INTERESTS } from 'waymark-onet';
import type {
  AtAGlance,
  EducationContent,
  MarkedItem,
  NamedElement,
  NamedItem,
  OutlookContent,
  OverviewContent,
  Pay,
  PersonalityContent,
  RatedItem,
  SectionContent,
  State,
  StatesContent,
} from './report-content.ts';

interface SectionView {
  /** The chosen state's postal code. */
  readonly state?: string | undefined;
  /** Whether to show only the most important items, without descriptions. */
  readonly short: boolean;
}

/** Items of a short section. */
const MAX_SHORT = 10;

/** A section as lines of Markdown. Careers are not among them, because they are shown with buttons. */
export const sectionLines = (t: Sentences, content: SectionContent, view: SectionView): readonly string[] =>
  linesOf(t, content, view).filter((line) => line !== undefined);

type MaybeLine = string | undefined;

function linesOf(
  t: Sentences,
  content: SectionContent,
  { state: chosenState, short }: SectionView,
): readonly MaybeLine[] {
  const words = t.career.report;
  switch (content.kind) {
    case 'overview':
      return overviewLines(t, content);
    case 'rated':
      return [
        content.interestCode && words.strongestInterests(interestNames(t, content.interestCode)),
        ...ratedLines(t, content.items, short),
      ];
    case 'groups':
      return content.groups.map(
        ({ name, items }) =>
          `- ${bold(plain(t.onetWords(name)))}${items.length === 0 ? '' : `: ${items.map((item) => markedName(words, item)).join(', ')}`}`,
      );
    case 'named':
      return content.items.map((item) => `- ${namedItem(words, item)}`);
    case 'personality':
      return personalityLines(words, content);
    case 'education':
      return educationLines(t, content);
    case 'outlook':
      return outlookLines(words, content);
    case 'states':
      return stateLines(words, content, chosenState);
    case 'careers':
      return content.industries.length === 0
        ? []
        : [
            words.industries(
              content.industries.map(({ title, percent }) => words.industry(plain(title), percent)),
            ),
          ];
  }
}

/** Lines under a heading; none without lines. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading(title, 3), ...lines];

/** Other titles that are named. */
const MAX_ALSO_CALLED = 6;

function overviewLines(t: Sentences, content: OverviewContent): MaybeLine[] {
  const words = t.career.report;
  const { whatTheyDo, atAGlance, onTheJob, alsoCalled, brightFor, updated } = content;
  const glance = atAGlance ? glanceLines(t, atAGlance) : [];
  return [
    ...part(words.whatTheyDo, whatTheyDo === undefined ? [] : [plain(whatTheyDo)]),
    ...part(words.atAGlance, glance),
    ...part(words.onTheJob, onTheJob.map(bullet)),
    alsoCalled.length > 0
      ? subtext(`${words.alsoCalled}: ${alsoCalled.slice(0, MAX_ALSO_CALLED).map(plain).join(', ')}`)
      : undefined,
    whatTheyDo === undefined && alsoCalled.length === 0 && glance.length === 0 ? words.onlyTitle : undefined,
    brightFor.length > 0 ? words.brightFor(brightFor.map(plain)) : undefined,
    updated && subtext(words.updated(updated)),
  ];
}

function glanceLines(t: Sentences, { preparation, interestCode, skills }: AtAGlance): string[] {
  const words = t.career.report;
  const interests = interestNames(t, interestCode);
  return [
    ...(preparation === undefined ? [] : [`- ${words.preparation(t.fit.groups[preparation])}`]),
    ...(interests.length === 0 ? [] : [`- ${words.strongestInterests(interests)}`]),
    ...(skills.length === 0 ? [] : [`- ${words.topSkills(skills.map((skill) => plain(nameIn(t, skill))))}`]),
  ];
}

/** The interests of a code such as `ECR`. */
const interestNames = ({ interests: { names } }: Sentences, letters: string): readonly string[] =>
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

/** Rated items as one list; core and other tasks as two. */
function ratedLines(t: Sentences, all: readonly RatedItem[], short: boolean): string[] {
  const words = t.career.report;
  const items = short ? all.slice(0, MAX_SHORT).map(withoutMeaning) : all;
  const scale = items.find(({ rating }) => rating)?.rating?.scale;
  const below = [
    ...(all.length > items.length ? [subtext(words.moreInFull(all.length - items.length))] : []),
    ...(scale === undefined ? [] : [subtext(words.ends(scale))]),
  ];
  const core = items.filter(({ task }) => task === 'core');
  const others = items.filter(({ task }) => task !== 'core');
  const lines = (some: readonly RatedItem[]) => some.map((item) => ratedLine(t, item));
  if (core.length === 0 || others.length === 0) return [...lines(items), ...below];
  return [...under(words.mainTasks, lines(core)), ...under(words.otherTasks, lines(others)), ...below];
}

const withoutMeaning = (item: RatedItem): RatedItem => ({ ...item, description: undefined });

/** Joins the heading and the first line, so that no page ends with a heading. */
const under = (title: string, [first = '', ...rest]: readonly string[]): string[] => [
  `${heading(title, 3)}\n${first}`,
  ...rest,
];

/** An element's translated name, or O*NET's. */
export const nameIn = (t: Sentences, { code = '', name }: NamedElement): string =>
  t.skillName({ code, title: name });

function ratedLine(t: Sentences, item: RatedItem): string {
  const { description, rating, answer } = item;
  const words = t.career.report;
  const name = rating?.scale === 'interest' ? interestName(t, item.name) : plain(nameIn(t, item));
  const line = joinFacts([
    `- ${rating || answer ? bold(name) : name}`,
    rating && words.rating(rating.value, stepOf(words, rating.scale, rating.value), rating.scale),
    answer && words.people(answer.percent, plain(t.onetWords(answer.text))),
  ]);
  // Not indented: Discord shows subtext only at the start of a line.
  return description === undefined ? line : `${line}\n${subtext(plain(description))}`;
}

function markedName(words: ReportWords, { name, hot, inDemand, percent }: MarkedItem): string {
  const marks = [
    ...(hot === true ? [words.hot] : []),
    ...(inDemand === true ? [words.inDemand] : []),
    ...(percent === undefined ? [] : [words.postings(percent)]),
  ];
  return marks.length === 0 ? plain(name) : `${plain(name)} (${marks.join(', ')})`;
}

function namedItem(words: ReportWords, item: NamedItem): string {
  const { url, detail } = item;
  // Anything but a plain web address would break the Markdown link.
  const name =
    url !== undefined && /^https?:\/\/[^\s()<>]+$/.test(url)
      ? hyperlink(plain(item.name), url)
      : markedName(words, item);
  return detail === undefined ? name : `${name} · ${plain(detail)}`;
}

const personalityLines = (
  words: ReportWords,
  { topInterest, description, styles }: PersonalityContent,
): MaybeLine[] => [
  topInterest && words.topInterest(plain(topInterest)),
  description && plain(description),
  ...part(words.sections.styles, styles.map(bullet)),
];

function educationLines(t: Sentences, content: EducationContent): MaybeLine[] {
  const words = t.career.report;
  const { zone, education, experience, training, usuallyNeeded, apprenticeship, shares } = content;
  const level = (title: string): string => plain(words.educationLevel(title));
  const labelled = (label: string, text: string | undefined): MaybeLine =>
    text && `${bold(label)}: ${plain(text)}`;
  return [
    zone && bold(plain(t.matches.jobZone(zone.code, zone.title))),
    usuallyNeeded.length > 0 ? words.usuallyNeeded(usuallyNeeded.map(level)) : undefined,
    labelled(words.educationLabel, education),
    labelled(words.experienceLabel, experience),
    labelled(words.trainingLabel, training),
    apprenticeship ? words.apprenticeship : undefined,
    ...part(
      words.educationShares,
      shares.map(({ percent, title }) => `- ${words.people(percent, level(title))}`),
    ),
  ];
}

function outlookLines(
  words: ReportWords,
  { category, description, brightFor, pay }: OutlookContent,
): MaybeLine[] {
  /** A percentile of pay; undefined when neither figure is known. */
  const percentile = (say: (wages: string) => string, { annual, hourly }: Pay): MaybeLine => {
    const wages = joinFacts([annual && words.annual(annual), hourly && words.hourly(hourly)]);
    return wages === '' ? undefined : `- ${say(wages)}`;
  };
  return [
    category && words.outlook(plain(category)),
    description && plain(description),
    brightFor.length > 0 ? words.brightFor(brightFor.map(plain)) : undefined,
    heading(words.pay, 3),
    ...(pay === undefined
      ? [words.noPay]
      : [
          percentile(words.low, pay.low),
          percentile(words.median, pay.median),
          percentile(words.high, pay.high),
        ]),
  ];
}

function stateLines(
  words: ReportWords,
  { above, average, below }: StatesContent,
  chosenState?: string,
): string[] {
  const parts = [
    [words.aboveAverage, above],
    [words.average, average],
    [words.belowAverage, below],
  ] as const;
  const chosen = parts.flatMap(([title, states]) =>
    states
      .filter(({ postal }) => postal === chosenState)
      .map(({ name, quotient }) => words.myState(plain(name), quotient, title)),
  );
  const line = ({ name, quotient }: State): string => `- ${words.state(plain(name), quotient)}`;
  return [...chosen, ...parts.flatMap(([title, states]) => part(title, states.map(line)))];
}

const bullet = (line: string): string => `- ${plain(line)}`;

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
