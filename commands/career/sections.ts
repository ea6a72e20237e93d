import type { z } from 'zod';
import {
  type Answer,
  type CallOptions,
  type CareerSite,
  details,
  hotTechnology,
  inDemandSkills,
  MAX_ROWS,
  mnm,
  mpp,
  type Service,
  summary,
  veterans,
  workActivitiesOutline,
} from 'waymark-onet';
import type { SectionContent } from '../../src/views/career/report-content.ts';
import { mapAnswer } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import type { CareerSection, FORMS } from './custom-ids.ts';
import * as to from './section-content.ts';

export type Form = (typeof FORMS)[number];

/** What is asked: a career's section, at one of the career sites. */
export interface Asked {
  readonly context: Context;
  readonly code: string;
  readonly site: CareerSite;
  /** The address that the overview gave for it. */
  readonly link: string | undefined;
}

/** One way to tell a section. */
export interface SectionForm {
  /** The last word of the section's address: how an overview names it among its contents. */
  readonly slug: string;
  /** Whether this machine can answer it, where no overview tells what there is. */
  readonly local: boolean;
  readonly ask: (asked: Asked) => Promise<Answer<SectionContent>>;
}

export type SectionForms = Readonly<Partial<Record<Form, SectionForm>>>;

type Report = typeof summary;
type CodeParams = (typeof mnm.report.skills)['params'];
type RowParams = (typeof summary.skills)['params'];

const slugOf = (service: Pick<Service, 'path'>): string => service.path.split('/').at(-1) ?? '';
const isLocal = (service: Pick<Service, 'local'>): boolean => !('missing' in service.local);

const options = ({ context, link }: Asked): CallOptions => ({
  signal: context.signal,
  ...(link !== undefined && { link }),
});

/** A section that comes whole. */
const whole = <D extends z.ZodType>(
  of: (site: CareerSite) => Service<CodeParams, D>,
  content: (data: z.output<D>) => SectionContent,
): SectionForm => ({
  slug: slugOf(of('mnm')),
  local: isLocal(of('mnm')),
  ask: async (asked) =>
    mapAnswer(
      asked.context.services.onet.call(of(asked.site), { code: asked.code }, options(asked)),
      content,
    ),
});

/** A section in rows: all of them with one question, so that every page of it is at hand. */
const rows = <D extends z.ZodType>(
  service: Service<RowParams, D>,
  content: (data: z.output<D>) => SectionContent,
): SectionForm => ({
  slug: slugOf(service),
  local: isLocal(service),
  // Without the link: it leads to the first rows only.
  ask: async ({ context, code }) =>
    mapAnswer(
      context.services.onet.call(service, { code, start: 1, end: MAX_ROWS }, { signal: context.signal }),
      content,
    ),
});

/** A section of O*NET OnLine in both of its reports. */
const both = <D extends z.ZodType>(
  of: (report: Report) => Service<RowParams, D>,
  content: (data: z.output<D>) => SectionContent,
) => ({ full: rows(of(details), content), brief: rows(of(summary), content) });

const siteReport = (site: CareerSite) => ({ mnm, mpp, veterans })[site].report;

const named = (names: readonly string[]): SectionContent => ({
  kind: 'named',
  items: names.map((name) => ({ name })),
});

/** How much preparation it takes, and how much education people in it have: two answers, asked for at once. */
const education = (report: Report): SectionForm => ({
  slug: slugOf(report.education),
  local: isLocal(report.education),
  async ask({ context: { services, signal }, code }) {
    const [zone, shares] = await Promise.all([
      services.onet.call(report.jobZone, { code }, { signal }),
      services.onet.call(report.education, { code }, { signal }),
    ]);
    const given = shares.ok ? shares : zone;
    if (!given.ok) return given;
    return {
      ...given,
      data: to.occupationEducation(zone.ok ? zone.data : undefined, shares.ok ? shares.data : undefined),
    };
  },
});

/** What employers ask for in this career's own postings, then in any. */
const inDemand: SectionForm = {
  slug: 'technology_skills',
  local: isLocal(hotTechnology),
  async ask({ context: { services, signal }, code }) {
    const all = { code, start: 1, end: MAX_ROWS };
    const [wanted, hot] = await Promise.all([
      services.onet.call(inDemandSkills, all, { signal }),
      services.onet.call(hotTechnology, all, { signal }),
    ]);
    const given = wanted.ok ? wanted : hot;
    if (!given.ok) return given;
    const found = [
      ...(wanted.ok ? wanted.data.example.map((example) => ({ ...example, in_demand: true })) : []),
      ...(hot.ok ? hot.data.example.map((example) => ({ ...example, hot_technology: true })) : []),
    ].map(to.marked);
    const items = new Map<string, ReturnType<typeof to.marked>>();
    for (const item of found) {
      const known = items.get(item.name);
      items.set(item.name, {
        ...item,
        ...known,
        hot: item.hot || known?.hot === true,
        inDemand: item.inDemand || known?.inDemand === true,
      });
    }
    return { ...given, data: { kind: 'named', items: [...items.values()] } };
  },
};

const inTheMilitary: SectionForm = {
  slug: slugOf(veterans.report.inTheMilitary),
  local: isLocal(veterans.report.inTheMilitary),
  ask: async (asked) =>
    mapAnswer(
      asked.context.services.onet.call(
        veterans.report.inTheMilitary,
        { code: asked.code },
        options({ ...asked, link: asked.site === 'veterans' ? asked.link : undefined }),
      ),
      to.namesWithin,
    ),
};

/** The overview is not among these: it is asked for with every section. */
export const SECTION_FORMS: Readonly<Record<Exclude<CareerSection, 'overview'>, SectionForms>> = {
  tasks: both((report: Report) => report.tasks, to.tasks),
  skills: {
    ...both((report: Report) => report.skills, to.elements),
    plain: whole((site: CareerSite) => siteReport(site).skills, to.elementGroups),
  },
  knowledge: {
    ...both((report: Report) => report.knowledge, to.elements),
    plain: whole((site: CareerSite) => siteReport(site).knowledge, to.elementGroups),
  },
  abilities: {
    ...both((report: Report) => report.abilities, to.elements),
    plain: whole((site: CareerSite) => siteReport(site).abilities, to.elementGroups),
  },
  personality: { plain: whole((site: CareerSite) => siteReport(site).personality, to.personality) },
  styles: both((report: Report) => report.workStyles, to.elements),
  interests: both((report: Report) => report.interests, to.interests),
  values: both((report: Report) => report.workValues, to.workValues),
  technology: {
    ...both((report: Report) => report.technologySkills, to.categories),
    // Mi Próximo Paso has no technology: My Next Move's is in English, and better than none.
    plain: whole(
      (site: CareerSite) => (site === 'veterans' ? veterans : mnm).report.technology,
      to.siteTechnology,
    ),
  },
  in_demand: { full: inDemand },
  tools: { full: rows(details.toolsUsed, to.categories) },
  activities: both((report: Report) => report.workActivities, to.elements),
  detailed: both(
    (report: Report) => report.detailedWorkActivities,
    ({ activity }) => named(activity.map(({ title }) => title)),
  ),
  outline: {
    full: {
      slug: slugOf(workActivitiesOutline),
      local: isLocal(workActivitiesOutline),
      ask: async (asked) =>
        mapAnswer(
          asked.context.services.onet.call(workActivitiesOutline, { code: asked.code }, options(asked)),
          to.namesWithin,
        ),
    },
  },
  context: both((report: Report) => report.workContext, to.workContext),
  education: {
    full: education(details),
    brief: education(summary),
    plain: whole((site: CareerSite) => siteReport(site).education, to.siteEducation),
  },
  apprentice: both(
    (report: Report) => report.apprenticeship,
    ({ example_title }) => named(example_title),
  ),
  outlook: { plain: whole((site: CareerSite) => siteReport(site).jobOutlook, to.outlook) },
  state: { plain: whole((site: CareerSite) => siteReport(site).outlookByState, to.states) },
  related: both((report: Report) => report.relatedOccupations, to.related),
  explore: { plain: whole((site: CareerSite) => siteReport(site).exploreMore, to.exploreMore) },
  groups: both((report: Report) => report.professionalAssociations, to.associations),
  military: {
    ...both(
      (report: Report) => report.militaryCareerSummaries,
      ({ career_summary }) => ({
        kind: 'named',
        items: career_summary.map(({ title, url }) => ({ name: title, url })),
      }),
    ),
    plain: inTheMilitary,
  },
};
