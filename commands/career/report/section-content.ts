import type {
  CareerEducation,
  CareerElementGroups,
  CareerExploreMore,
  CareerJobOutlook,
  CareerOutlookByState,
  CareerOverview,
  CareerPersonality,
  CareerTechnology,
  OccupationOverview,
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
import { preparationOf } from '../../../src/advice/preparation.ts';
import type {
  AtAGlance,
  CareersContent,
  EducationContent,
  Group,
  OutlookContent,
  OverviewContent,
  Pay,
  RatedItem,
  SectionContent,
  StatesContent,
} from '../../../src/views/career/report-content.ts';

// Maps the answers of O*NET's services to the content of a report's sections; rated items come highest first.

const ratingOf = (
  value: number | undefined,
  scale: NonNullable<RatedItem['rating']>['scale'],
): RatedItem['rating'] => (value === undefined ? undefined : { value, scale });

const highestFirst = (items: readonly RatedItem[]): RatedItem[] =>
  items.toSorted((a, b) => (b.rating?.value ?? -1) - (a.rating?.value ?? -1));

export function overviewContent(
  site: CareerOverview | undefined,
  online: OccupationOverview | undefined,
): OverviewContent {
  const whatTheyDo = site?.what_they_do ?? online?.description;
  const called = [
    ...(site?.also_called ?? []).map(({ title }) => title),
    ...(online?.sample_of_reported_titles ?? []),
  ];
  const year = online?.updated?.year;
  return {
    kind: 'overview',
    whatTheyDo,
    onTheJob: site?.on_the_job ?? [],
    alsoCalled: [...new Set(called)],
    brightFor: (online?.bright_outlook ?? []).map(({ title }) => title),
    ...(year !== undefined && { updated: String(year) }),
  };
}

/** Skills and interests shown at a glance. */
const MAX_AT_A_GLANCE = { skills: 5, interests: 3 };

export function glance(
  zone: ReportJobZone | undefined,
  interestsOf: ReportInterests | undefined,
  skillsOf: ReportElements | undefined,
): AtAGlance {
  const letters = (interestsOf?.element ?? [])
    .toSorted((a, b) => (b.occupational_interest ?? 0) - (a.occupational_interest ?? 0))
    .slice(0, MAX_AT_A_GLANCE.interests)
    .map(({ name }) => name.charAt(0));
  return {
    preparation: preparationOf(zone?.code),
    interestCode: interestsOf?.interest_code ?? letters.join(''),
    skills: (skillsOf?.element ?? [])
      .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
      .slice(0, MAX_AT_A_GLANCE.skills)
      .map(({ id, name }) => ({ code: id, name })),
  };
}

const rated =
  (scale: 'importance' | 'impact') =>
  ({ element }: ReportElements): SectionContent => ({
    kind: 'rated',
    items: highestFirst(
      element.map(({ id, name, description, importance }) => ({
        code: id,
        name,
        description,
        rating: ratingOf(importance, scale),
      })),
    ),
  });

export const elements = rated('importance');

/** O*NET maps its scale of -3 (hinders) to 3 (helps) to 0-100. */
export const workStyles = rated('impact');

export const tasks = ({ task }: ReportTasks): SectionContent => ({
  kind: 'rated',
  items: highestFirst(
    task.map(({ title, importance, category }) => ({
      name: title,
      rating: ratingOf(importance, 'importance'),
      ...(category === 'Core' && { task: 'core' }),
      ...(category === 'Supplemental' && { task: 'supplemental' }),
    })),
  ),
});

export const interests = ({ element, interest_code }: ReportInterests): SectionContent => ({
  kind: 'rated',
  interestCode: interest_code,
  items: highestFirst(
    element.map(({ id, name, description, occupational_interest: value }) => ({
      code: id,
      name,
      description,
      rating: ratingOf(value, 'interest'),
    })),
  ),
});

export const workValues = ({ element }: ReportWorkValues): SectionContent => ({
  kind: 'rated',
  items: highestFirst(
    element.map(({ name, description, extent }) => ({
      name,
      description,
      rating: ratingOf(extent, 'extent'),
    })),
  ),
});

export const workContext = ({ element }: ReportWorkContext): SectionContent => ({
  kind: 'rated',
  items: highestFirst(
    element.map(({ id, name, context, response = [] }) => {
      const [most] = response.toSorted(
        (a, b) => (b.percentage_of_respondents ?? 0) - (a.percentage_of_respondents ?? 0),
      );
      return {
        code: id,
        name,
        rating: ratingOf(context, 'context'),
        ...(most?.percentage_of_respondents !== undefined && {
          answer: { percent: most.percentage_of_respondents, text: most.description },
        }),
      };
    }),
  ),
});

export const elementGroups = (groups: CareerElementGroups): SectionContent => ({
  kind: 'groups',
  groups: groups.map(({ name, element }) => ({ name, items: element.map((item) => ({ name: item.name })) })),
});

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

export const siteTechnology = (groups: CareerTechnology): SectionContent => ({
  kind: 'groups',
  groups: groups.map(({ title, example }) => ({ name: title, items: example.map(marked) })),
});

/** Categories of software or tools; what employers ask for comes first in each. */
export const categories = ({ category }: ReportTechnology | ReportTools): SectionContent => ({
  kind: 'groups',
  groups: category.map(({ title, example, example_more = [] }): Group => {
    const items = [...example, ...example_more].map(marked);
    const flagged = items.filter(({ hot, inDemand }) => hot || inDemand);
    return { name: title, items: [...flagged, ...items.filter((item) => !flagged.includes(item))] };
  }),
});

export const associations = ({ source }: ReportAssociations): SectionContent => ({
  kind: 'named',
  items: source.map(({ name, url, category }) => ({ name, url, detail: category?.title })),
});

export const related = ({ occupation }: ReportRelatedOccupations): CareersContent => ({
  kind: 'careers',
  careers: occupation.map(({ code, title, supplemental = false }) => ({ code, title, supplemental })),
  industries: [],
});

export const exploreMore = ({ careers = [], industries = [] }: CareerExploreMore): CareersContent => ({
  kind: 'careers',
  careers: careers.map(({ code, title }) => ({ code, title, supplemental: false })),
  industries: industries.map(({ title, percent_employed: percent }) => ({ title, percent })),
});

export const personality = ({ top_interest, work_styles = [] }: CareerPersonality): SectionContent => ({
  kind: 'personality',
  topInterest: top_interest?.name,
  description: top_interest?.description,
  styles: work_styles.map(({ name }) => name),
});

export const siteEducation = (data: CareerEducation): EducationContent => {
  const { job_zone, education_usually_needed = [], apprenticeship } = data;
  return {
    kind: 'education',
    zone: job_zone && { code: job_zone.code, title: job_zone.title },
    education: job_zone?.education,
    training: job_zone?.training,
    usuallyNeeded: education_usually_needed,
    apprenticeship: apprenticeship !== undefined && apprenticeship !== null && apprenticeship !== false,
    shares: [],
  };
};

export function occupationEducation(
  zone: ReportJobZone | undefined,
  education: ReportEducation | undefined,
): EducationContent {
  const shares = (education?.response ?? []).flatMap(({ title, percentage_of_respondents: percent }) =>
    percent === undefined ? [] : [{ title, percent }],
  );
  return {
    kind: 'education',
    zone: zone && { code: zone.code, title: zone.title },
    education: zone?.education,
    experience: zone?.related_experience,
    training: zone?.job_training,
    usuallyNeeded: [],
    apprenticeship: false,
    shares: shares.toSorted((a, b) => b.percent - a.percent),
  };
}

/** A wage; `over` is the highest published one, where the wage is above it. */
const wage = (plain: number | undefined, over: number | undefined) =>
  plain !== undefined
    ? { dollars: plain, over: false }
    : over !== undefined
      ? { dollars: over, over: true }
      : undefined;

const pay = (annual: Pay['annual'], hourly: Pay['hourly']): Pay => ({ annual, hourly });

export function outlook({ outlook: told, bright_outlook = [], salary: s }: CareerJobOutlook) {
  const content: OutlookContent = {
    kind: 'outlook',
    category: told?.category,
    description: told?.description,
    brightFor: bright_outlook.map(({ title }) => title),
    ...(s && {
      pay: {
        low: pay(wage(s.annual_10th_percentile, undefined), wage(s.hourly_10th_percentile, undefined)),
        median: pay(wage(s.annual_median, s.annual_median_over), wage(s.hourly_median, s.hourly_median_over)),
        high: pay(
          wage(s.annual_90th_percentile, s.annual_90th_percentile_over),
          wage(s.hourly_90th_percentile, s.hourly_90th_percentile_over),
        ),
      },
    }),
  };
  return content;
}

export function states({
  above_average = [],
  average = [],
  below_average = [],
}: CareerOutlookByState): StatesContent {
  const read = (list: typeof average) =>
    list.map(({ name, postal_code: postal, location_quotient: quotient }) => ({
      postal,
      name,
      quotient,
    }));
  return { kind: 'states', above: read(above_average), average: read(average), below: read(below_average) };
}

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
  return { kind: 'named', items: names.map((name) => ({ name })) };
}
