import { bold } from '@discordjs/formatters';
import type {
  CareerEducation,
  CareerElementGroups,
  CareerExploreMore,
  CareerOutlookByState,
  CareerPersonality,
  CareerTechnology,
  ReportAssociations,
  ReportEducation,
  ReportElements,
  ReportInterests,
  ReportJobZone,
  ReportRelatedOccupations,
  ReportTasks,
  ReportTechnology,
  ReportTools,
  ReportWorkContext,
  ReportWorkValues,
} from 'waymark-onet';
import { plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';
import type { ScaleSteps } from '../../locales/values.ts';
import {
  bullet,
  interestNames,
  markedName,
  namedItem,
  part,
  ratedLines,
  type MarkedItem,
  type MaybeLine,
  type NamedElement,
  type NamedItem,
  type RatedItem,
} from './report-lines.ts';

interface Shown {
  /** The chosen state's postal code. */
  readonly state?: string | undefined;
  /** Whether to show only the most important items, without descriptions. */
  readonly short: boolean;
}

export type State = NonNullable<CareerOutlookByState['average']>[number];

/** The content of a section of a career's report, whichever service it came from. */
export interface SectionContent {
  /** Ready Markdown. Careers are not among them, because they are shown with buttons. */
  readonly lines: (t: Sentences, shown: Shown) => readonly MaybeLine[];
  /** Whether the lines have no text of O*NET's. */
  readonly isOurs?: boolean;
  /** Elements of O*NET's content model. */
  readonly elements?: readonly NamedElement[];
  readonly software?: readonly MarkedItem[];
  /** The career's Job Zone. */
  readonly zone?: number | undefined;
  readonly states?: readonly State[];
  readonly careers?: readonly {
    readonly code: string;
    readonly title: string;
    readonly supplemental?: boolean | undefined;
  }[];
}

/** Rated items, the highest first. */
function rated(scale: keyof ScaleSteps, items: readonly RatedItem[], interestCode?: string): SectionContent {
  const elements = items.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return {
    elements,
    lines: (t, { short }) => [
      interestCode && t.career.report.strongestInterests(interestNames(t, interestCode)),
      ...ratedLines(t, scale, elements, short),
    ],
  };
}

const ratedElements =
  (scale: 'importance' | 'impact') =>
  ({ element }: ReportElements): SectionContent =>
    rated(
      scale,
      element.map(({ id, importance, ...named }) => ({ ...named, code: id, value: importance })),
    );

export const elements = ratedElements('importance');

/** O*NET maps its scale of -3 (hinders) to 3 (helps) to 0-100. */
export const workStyles = ratedElements('impact');

export const tasks = ({ task }: ReportTasks): SectionContent =>
  rated(
    'importance',
    task.map(({ title, importance, category }) => ({
      name: title,
      value: importance,
      isCore: category === 'Core',
    })),
  );

export const interests = ({ element, interest_code }: ReportInterests): SectionContent =>
  rated(
    'interest',
    element.map(({ id, occupational_interest, ...named }) => ({
      ...named,
      code: id,
      value: occupational_interest,
    })),
    interest_code,
  );

export const workValues = ({ element }: ReportWorkValues): SectionContent =>
  rated(
    'extent',
    element.map(({ name, description, extent }) => ({ name, description, value: extent })),
  );

export const workContext = ({ element }: ReportWorkContext): SectionContent =>
  rated(
    'context',
    element.map(({ id, name, context, response = [] }) => {
      const [most] = response.toSorted(
        (a, b) => (b.percentage_of_respondents ?? 0) - (a.percentage_of_respondents ?? 0),
      );
      const percent = most?.percentage_of_respondents;
      return {
        code: id,
        name,
        value: context,
        answer: most && percent !== undefined ? { percent, text: most.description } : undefined,
      };
    }),
  );

interface Group {
  readonly name: string;
  readonly items: readonly MarkedItem[];
}

const grouped = (groups: readonly Group[]): SectionContent => ({
  software: groups.flatMap(({ items }) => items),
  lines: (t) =>
    groups.map(({ name, items }) => {
      const names = items.map((item) => markedName(t.career.report, item)).join(', ');
      return `- ${bold(plain(t.onetWords(name)))}${items.length === 0 ? '' : `: ${names}`}`;
    }),
});

export const elementGroups = (groups: CareerElementGroups): SectionContent =>
  grouped(groups.map(({ name, element }) => ({ name, items: element.map((item) => ({ name: item.name })) })));

interface Example {
  readonly title: string;
  readonly hot_technology?: boolean | undefined;
  readonly in_demand?: boolean | undefined;
  readonly percentage?: number | undefined;
}

export const marked = ({ title, hot_technology, in_demand, percentage }: Example) => ({
  name: title,
  hot: hot_technology === true,
  inDemand: in_demand === true,
  percent: percentage,
});

export const siteTechnology = (groups: CareerTechnology): SectionContent =>
  grouped(groups.map(({ title, example }) => ({ name: title, items: example.map(marked) })));

/** Categories of software or tools; what employers ask for comes first in each. */
export const categories = ({ category }: ReportTechnology | ReportTools): SectionContent =>
  grouped(
    category.map(({ title, example, example_more = [] }) => {
      const items = [...example, ...example_more].map(marked);
      const flagged = items.filter(({ hot, inDemand }) => hot || inDemand);
      return { name: title, items: [...flagged, ...items.filter((item) => !flagged.includes(item))] };
    }),
  );

export const named = (items: readonly NamedItem[]): SectionContent => ({
  software: items,
  lines: (t) => items.map((item) => `- ${namedItem(t.career.report, item)}`),
});

export const associations = ({ source }: ReportAssociations): SectionContent =>
  named(source.map(({ name, url, category }) => ({ name, url, detail: category?.title })));

/** All names and titles in an answer whose schema is not documented, in order. */
export function namesWithin(value: unknown): SectionContent {
  const names: string[] = [];
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) inner.forEach(walk);
    else if (typeof inner === 'object' && inner !== null) {
      for (const [key, each] of Object.entries(inner)) {
        if (typeof each !== 'string') walk(each);
        else if (key === 'title' || key === 'name') names.push(each);
      }
    }
  };
  walk(value);
  return named(names.map((name) => ({ name })));
}

export const related = ({ occupation }: ReportRelatedOccupations): SectionContent => ({
  careers: occupation,
  lines: () => [],
});

export const exploreMore = ({ careers = [], industries = [] }: CareerExploreMore): SectionContent => ({
  careers,
  lines({ career: { report: words } }) {
    const named = industries.map(({ title, percent_employed }) =>
      words.industry(plain(title), percent_employed),
    );
    return named.length === 0 ? [] : [words.industries(named)];
  },
});

export const personality = ({ top_interest, work_styles = [] }: CareerPersonality): SectionContent => ({
  lines: ({ career: { report: words } }) => [
    top_interest?.name && words.topInterest(plain(top_interest.name)),
    top_interest?.description && plain(top_interest.description),
    ...part(
      words.sections.styles,
      work_styles.map(({ name }) => bullet(name)),
    ),
  ],
});

/** The education of the people in a career: shares are 0-100. */
interface Education {
  readonly usuallyNeeded?: readonly string[] | undefined;
  readonly apprenticeship?: boolean;
  readonly shares?: readonly { readonly title: string; readonly percent: number }[];
}

function education(
  zone: ReportJobZone | undefined,
  { usuallyNeeded = [], apprenticeship = false, shares = [] }: Education,
): SectionContent {
  return {
    zone: zone?.code,
    lines(t) {
      const words = t.career.report;
      const level = (title: string): string => plain(words.educationLevel(title));
      const labelled = (label: string, text: string | undefined): MaybeLine =>
        text && `${bold(label)}: ${plain(text)}`;
      return [
        zone && bold(plain(t.matches.jobZone(zone.code, zone.title))),
        usuallyNeeded.length > 0 ? words.usuallyNeeded(usuallyNeeded.map(level)) : undefined,
        labelled(words.educationLabel, zone?.education),
        labelled(words.experienceLabel, zone?.related_experience),
        labelled(words.trainingLabel, zone?.job_training),
        apprenticeship ? words.apprenticeship : undefined,
        ...part(
          words.educationShares,
          shares.map(({ percent, title }) => `- ${words.people(percent, level(title))}`),
        ),
      ];
    },
  };
}

export const siteEducation = ({ job_zone: zone, ...data }: CareerEducation): SectionContent =>
  education(zone && { ...zone, job_training: zone.training }, {
    usuallyNeeded: data.education_usually_needed,
    apprenticeship: Boolean(data.apprenticeship ?? false),
  });

export const occupationEducation = (
  zone: ReportJobZone | undefined,
  answers: ReportEducation | undefined,
): SectionContent =>
  education(zone, {
    shares: (answers?.response ?? [])
      .flatMap(({ title, percentage_of_respondents: percent }) =>
        percent === undefined ? [] : [{ title, percent }],
      )
      .toSorted((a, b) => b.percent - a.percent),
  });
