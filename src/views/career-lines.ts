import { bold, heading, hyperlink, subtext } from '@discordjs/formatters';
import type { Sentences } from '../locales/sentences.ts';
import type { ReportWords, ScaleSteps } from '../locales/words/career.ts';
import { cut, plain } from './blocks.ts';
import type {
  EducationContent,
  MarkedItem,
  NamedItem,
  OutlookContent,
  OverviewContent,
  Pay,
  PersonalityContent,
  RatedItem,
  SectionContent,
  State,
  StatesContent,
} from './career-content.ts';

/** A section as lines of Markdown; careers are shown as careers, so those have none here. */
export function sectionLines(t: Sentences, content: SectionContent): readonly string[] {
  const words = t.career.report;
  switch (content.kind) {
    case 'overview':
      return overviewLines(words, content);
    case 'rated':
      return [
        ...(content.interestCode === undefined ? [] : [words.interestCode(content.interestCode)]),
        ...content.items.map((item) => ratedLine(words, item)),
      ];
    case 'groups':
      return content.groups.map(
        ({ name, items }) =>
          `- ${bold(plain(name))}${items.length === 0 ? '' : `: ${items.map((item) => markedName(words, item)).join(', ')}`}`,
      );
    case 'named':
      return content.items.map((item) => `- ${namedItem(words, item)}`);
    case 'personality':
      return personalityLines(words, content);
    case 'education':
      return educationLines(words, content);
    case 'outlook':
      return outlookLines(words, content);
    case 'states':
      return stateLines(words, content);
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

function overviewLines(words: ReportWords, content: OverviewContent): string[] {
  const { whatTheyDo, onTheJob, alsoCalled, brightFor, updated } = content;
  return [
    ...(whatTheyDo === undefined ? [] : [heading(words.whatTheyDo, 3), plain(whatTheyDo)]),
    ...(onTheJob.length === 0 ? [] : [heading(words.onTheJob, 3), ...onTheJob.map(bullet)]),
    ...(alsoCalled.length === 0 ? [] : [heading(words.alsoCalled, 3), alsoCalled.map(plain).join(', ')]),
    ...(whatTheyDo === undefined && alsoCalled.length === 0 ? [words.onlyTitle] : []),
    ...(brightFor.length === 0 ? [] : [words.brightFor(brightFor.map(plain))]),
    ...(updated === undefined ? [] : [subtext(words.updated(updated))]),
  ];
}

/** The word for a rating of 0-100: five steps of twenty. */
export const stepOf = (words: ReportWords, scale: keyof ScaleSteps, value: number): string => {
  const [least, low, middle, high, most] = words.scales[scale];
  return value < 20 ? least : value < 40 ? low : value < 60 ? middle : value < 80 ? high : most;
};

function ratedLine(words: ReportWords, { name, description, rating, task, answer }: RatedItem): string {
  const marks = [
    ...(rating ? [words.rating(rating.value, stepOf(words, rating.scale, rating.value))] : []),
    ...(task ? [words[task]] : []),
    ...(answer ? [words.people(answer.percent, plain(answer.text))] : []),
  ];
  const shown = rating || answer ? bold(plain(name)) : plain(name);
  return [
    `- ${shown}${marks.length === 0 ? '' : ` · ${marks.join(' · ')}`}`,
    ...(description === undefined ? [] : [`  ${subtext(plain(description))}`]),
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
  // Only a web address becomes a link: whatever else the data holds there is not for pressing.
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

function educationLines(words: ReportWords, content: EducationContent): string[] {
  const { zone, education, experience, training, usuallyNeeded, apprenticeship, shares } = content;
  const labelled = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${bold(label)}: ${plain(text)}`];
  return [
    ...(zone === undefined ? [] : [bold(plain(words.jobZone(zone.code, zone.title)))]),
    ...(usuallyNeeded.length === 0 ? [] : [words.usuallyNeeded(usuallyNeeded.map(plain))]),
    ...labelled(words.educationLabel, education),
    ...labelled(words.experienceLabel, experience),
    ...labelled(words.trainingLabel, training),
    ...(apprenticeship ? [words.apprenticeship] : []),
    ...(shares.length === 0
      ? []
      : [
          heading(words.educationShares, 3),
          ...shares.map(({ percent, title }) => `- ${words.people(percent, plain(title))}`),
        ]),
  ];
}

/** A place in the spread of pay in words; undefined where neither figure is known. */
export function payWords(words: ReportWords, { annual, hourly }: Pay): string | undefined {
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
    const said = wages && payWords(words, wages);
    return said === undefined ? [] : [`- ${say(said)}`];
  };
  return [
    words.outlook(plain(category)),
    ...(description === undefined ? [] : [plain(description)]),
    ...(brightFor.length === 0 ? [] : [words.brightFor(brightFor.map(plain))]),
    heading(words.pay, 3),
    ...(pay === undefined
      ? [words.noPay]
      : [...place(words.low, pay.low), ...place(words.median, pay.median), ...place(words.high, pay.high)]),
  ];
}

function stateLines(words: ReportWords, { above, average, below }: StatesContent): string[] {
  const part = (title: string, states: readonly State[]): string[] =>
    states.length === 0
      ? []
      : [heading(title, 3), ...states.map(({ name, quotient }) => `- ${words.state(plain(name), quotient)}`)];
  return [
    ...part(words.aboveAverage, above),
    ...part(words.average, average),
    ...part(words.belowAverage, below),
  ];
}

const bullet = (line: string): string => `- ${plain(line)}`;

/** Lines put together into pages of at most `limit` characters, in order; a longer line goes on after a whole word. */
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
      const head = cut(line, limit).slice(0, -1);
      add(head);
      line = line.slice(head.length).trimStart();
    }
    add(line);
  }
  return page === '' && pages.length > 0 ? pages : [...pages, page];
}
