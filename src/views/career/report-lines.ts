import { bold, heading, hyperlink, subtext } from '@discordjs/formatters';
import type { Sentences } from '../../locales/types.ts';
import type { ReportWords } from '../../locales/types.ts';
import type { ScaleSteps } from '../../locales/values.ts';
import { dropHalfPair, plain } from '../../components/text.ts';
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
export function sectionLines(
  t: Sentences,
  content: SectionContent,
  { state: chosenState, short }: SectionView,
): readonly string[] {
  const words = t.career.report;
  switch (content.kind) {
    case 'overview':
      return overviewLines(t, content);
    case 'rated':
      return [
        ...(content.interestCode === undefined
          ? []
          : [words.strongestInterests(interestNames(t, content.interestCode))]),
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

/** Other titles that are named. */
const MAX_ALSO_CALLED = 6;

function overviewLines(t: Sentences, content: OverviewContent): string[] {
  const words = t.career.report;
  const { whatTheyDo, atAGlance, onTheJob, alsoCalled, brightFor, updated } = content;
  const glance = atAGlance ? glanceLines(t, atAGlance) : [];
  return [
    ...(whatTheyDo === undefined ? [] : [heading(words.whatTheyDo, 3), plain(whatTheyDo)]),
    ...(glance.length === 0 ? [] : [heading(words.atAGlance, 3), ...glance]),
    ...(onTheJob.length === 0 ? [] : [heading(words.onTheJob, 3), ...onTheJob.map(bullet)]),
    ...(alsoCalled.length === 0
      ? []
      : [subtext(`${words.alsoCalled}: ${alsoCalled.slice(0, MAX_ALSO_CALLED).map(plain).join(', ')}`)]),
    ...(whatTheyDo === undefined && alsoCalled.length === 0 && glance.length === 0 ? [words.onlyTitle] : []),
    ...(brightFor.length === 0 ? [] : [words.brightFor(brightFor.map(plain))]),
    ...(updated === undefined ? [] : [subtext(words.updated(updated))]),
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

const withoutMeaning = ({ code, name, rating, task, answer }: RatedItem): RatedItem => ({
  name,
  ...(code !== undefined && { code }),
  ...(rating && { rating }),
  ...(task && { task }),
  ...(answer && { answer }),
});

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
  const marks = [
    ...(rating ? [words.rating(rating.value, stepOf(words, rating.scale, rating.value), rating.scale)] : []),
    ...(answer ? [words.people(answer.percent, plain(t.onetWords(answer.text)))] : []),
  ];
  const shown = rating || answer ? bold(name) : name;
  return [
    `- ${shown}${marks.length === 0 ? '' : ` · ${marks.join(' · ')}`}`,
    // Not indented: Discord shows subtext only at the start of a line.
    ...(description === undefined ? [] : [subtext(plain(description))]),
  ].join('\n');
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

function personalityLines(
  words: ReportWords,
  { topInterest, description, styles }: PersonalityContent,
): string[] {
  return [
    ...(topInterest === undefined ? [] : [words.topInterest(plain(topInterest))]),
    ...(description === undefined ? [] : [plain(description)]),
    ...(styles.length === 0 ? [] : [heading(words.sections.styles, 3), ...styles.map(bullet)]),
  ];
}

function educationLines(t: Sentences, content: EducationContent): string[] {
  const words = t.career.report;
  const { zone, education, experience, training, usuallyNeeded, apprenticeship, shares } = content;
  const labelled = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${bold(label)}: ${plain(text)}`];
  return [
    ...(zone === undefined ? [] : [bold(plain(t.matches.jobZone(zone.code, zone.title)))]),
    ...(usuallyNeeded.length === 0
      ? []
      : [words.usuallyNeeded(usuallyNeeded.map((level) => plain(words.educationLevel(level))))]),
    ...labelled(words.educationLabel, education),
    ...labelled(words.experienceLabel, experience),
    ...labelled(words.trainingLabel, training),
    ...(apprenticeship ? [words.apprenticeship] : []),
    ...(shares.length === 0
      ? []
      : [
          heading(words.educationShares, 3),
          ...shares.map(
            ({ percent, title }) => `- ${words.people(percent, plain(words.educationLevel(title)))}`,
          ),
        ]),
  ];
}

/** A percentile of pay in words; undefined when neither figure is known. */
function wageWords(words: ReportWords, { annual, hourly }: Pay): string | undefined {
  const wages = [
    ...(annual === undefined ? [] : [words.annual(annual)]),
    ...(hourly === undefined ? [] : [words.hourly(hourly)]),
  ];
  return wages.length === 0 ? undefined : wages.join(' · ');
}

function outlookLines(
  words: ReportWords,
  { category, description, brightFor, pay }: OutlookContent,
): string[] {
  const place = (say: (wages: string) => string, wages: Pay | undefined): string[] => {
    const said = wages && wageWords(words, wages);
    return said === undefined ? [] : [`- ${say(said)}`];
  };
  return [
    ...(category === undefined ? [] : [words.outlook(plain(category))]),
    ...(description === undefined ? [] : [plain(description)]),
    ...(brightFor.length === 0 ? [] : [words.brightFor(brightFor.map(plain))]),
    heading(words.pay, 3),
    ...(pay === undefined
      ? [words.noPay]
      : [...place(words.low, pay.low), ...place(words.median, pay.median), ...place(words.high, pay.high)]),
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
  const part = (title: string, states: readonly State[]): string[] =>
    states.length === 0
      ? []
      : [heading(title, 3), ...states.map(({ name, quotient }) => `- ${words.state(plain(name), quotient)}`)];
  return [...chosen, ...parts.flatMap(([title, states]) => part(title, states))];
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
