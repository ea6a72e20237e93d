import type { z } from 'zod';
import {
  type Answer,
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
  type ReportJobZone,
} from 'waymark-onet';
import * as contents from '../../../src/views/career/report-content.ts';
import type { Sentences } from '../../../src/locales/types.ts';
import type { SectionContent } from '../../../src/views/career/report-content.ts';
import { outlook, states } from '../../../src/views/career/report-outlook.ts';
import { mapAnswer } from '../../shared/paging.ts';
import type { PublicContext } from '../../shared/context.ts';
import type { CareerSection, FORMS } from '../custom-ids.ts';

export type Form = (typeof FORMS)[number];

/** A request for a career's section at one of the career sites. */
interface SectionRequest {
  readonly context: PublicContext;
  readonly code: string;
  readonly site: CareerSite;
  /** The overview's link to it. */
  readonly link: string | undefined;
}

/** One form in which a section exists. */
interface SectionForm {
  /** The last segment of the section's path, which identifies it in an overview. */
  readonly slug: string;
  /** Whether the local engine has it; decides when no overview lists it. */
  readonly local: boolean;
  readonly ask: (request: SectionRequest) => Promise<Answer<SectionContent>>;
}

export type SectionForms = Readonly<Partial<Record<Form, SectionForm>>>;

type Report = typeof summary;
type CodeParams = (typeof mnm.report.skills)['params'];
type RowParams = (typeof summary.skills)['params'];

const slugOf = (service: Pick<Service, 'path'>): string => service.path.split('/').at(-1) ?? '';
const isLocal = (service: Pick<Service, 'local'>): boolean => !('missing' in service.local);

/** A section that is not paged. */
const whole = <D extends z.ZodType>(
  of: (site: CareerSite) => Service<CodeParams, D>,
  content: (data: z.output<D>) => SectionContent,
): SectionForm => ({
  slug: slugOf(of('mnm')),
  local: isLocal(of('mnm')),
  ask: async ({ context: { services, signal }, code, site, link }) =>
    mapAnswer(
      services.onet.call(of(site), { code }, { signal, ...(link !== undefined && { link }) }),
      content,
    ),
});

/** A paged section, fetched with one call. */
const rows = <D extends z.ZodType>(
  service: Service<RowParams, D>,
  content: (data: z.output<D>) => SectionContent,
): SectionForm => ({
  slug: slugOf(service),
  local: isLocal(service),
  // Without the overview's link, which covers the first rows only.
  ask: async ({ context, code }) =>
    mapAnswer(
      context.services.onet.call(service, { code, start: 1, end: MAX_ROWS }, { signal: context.signal }),
      content,
    ),
});

/** A section of O*NET OnLine's details and summary reports. */
const both = <D extends z.ZodType>(
  of: (report: Report) => Service<RowParams, D>,
  content: (data: z.output<D>) => SectionContent,
) => ({ full: rows(of(details), content), brief: rows(of(summary), content) });

const siteReport = (site: CareerSite) => ({ mnm, mpp, veterans })[site].report;

const named = (names: readonly string[]): SectionContent => contents.named(names.map((name) => ({ name })));

/** O*NET describes Job Zones in English alone; in other languages, our own name of the zone is shown without it. */
const inLanguage = ({ language }: Sentences, { code, title, ...described }: ReportJobZone): ReportJobZone =>
  language === 'en' ? { code, title, ...described } : { code, title };

/** The preparation that a career takes, and the education of the people in it. */
const education = (report: Report): SectionForm => ({
  slug: slugOf(report.education),
  local: isLocal(report.education),
  async ask({ context: { services, signal, t }, code }) {
    const [zone, shares] = await Promise.all([
      services.onet.call(report.jobZone, { code }, { signal }),
      services.onet.call(report.education, { code }, { signal }),
    ]);
    const given = shares.ok ? shares : zone;
    if (!given.ok) return given;
    return {
      ...given,
      data: contents.occupationEducation(
        zone.ok ? inLanguage(t, zone.data) : undefined,
        shares.ok ? shares.data : undefined,
      ),
    };
  },
});

/** Software that job postings for this career ask for, then software that postings in general do. */
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
    ].map(contents.marked);
    const items = new Map<string, ReturnType<typeof contents.marked>>();
    for (const item of found) {
      const known = items.get(item.name);
      items.set(item.name, {
        ...item,
        ...known,
        hot: item.hot || known?.hot === true,
        inDemand: item.inDemand || known?.inDemand === true,
      });
    }
    return { ...given, data: contents.named([...items.values()]) };
  },
};

/** The forms of every section but the overview, which is fetched with all of them. */
export const SECTION_FORMS: Readonly<Record<Exclude<CareerSection, 'overview'>, SectionForms>> = {
  tasks: both((report: Report) => report.tasks, contents.tasks),
  skills: {
    ...both((report: Report) => report.skills, contents.elements),
    plain: whole((site: CareerSite) => siteReport(site).skills, contents.elementGroups),
  },
  knowledge: {
    ...both((report: Report) => report.knowledge, contents.elements),
    plain: whole((site: CareerSite) => siteReport(site).knowledge, contents.elementGroups),
  },
  abilities: {
    ...both((report: Report) => report.abilities, contents.elements),
    plain: whole((site: CareerSite) => siteReport(site).abilities, contents.elementGroups),
  },
  personality: {
    plain: whole((site: CareerSite) => siteReport(site).personality, contents.personality),
  },
  styles: both((report: Report) => report.workStyles, contents.workStyles),
  interests: both((report: Report) => report.interests, contents.interests),
  values: both((report: Report) => report.workValues, contents.workValues),
  technology: {
    ...both((report: Report) => report.technologySkills, contents.categories),
    // Mi Próximo Paso has no technology, so My Next Move's is shown in English.
    plain: whole(
      (site: CareerSite) => (site === 'veterans' ? veterans : mnm).report.technology,
      contents.siteTechnology,
    ),
  },
  in_demand: { full: inDemand },
  tools: { full: rows(details.toolsUsed, contents.categories) },
  activities: both((report: Report) => report.workActivities, contents.elements),
  detailed: both(
    (report: Report) => report.detailedWorkActivities,
    ({ activity }) => named(activity.map(({ title }) => title)),
  ),
  outline: { full: whole(() => workActivitiesOutline, contents.namesWithin) },
  context: both((report: Report) => report.workContext, contents.workContext),
  education: {
    full: education(details),
    brief: education(summary),
    plain: whole((site: CareerSite) => siteReport(site).education, contents.siteEducation),
  },
  apprentice: both(
    (report: Report) => report.apprenticeship,
    ({ example_title }) => named(example_title),
  ),
  outlook: { plain: whole((site: CareerSite) => siteReport(site).jobOutlook, outlook) },
  state: { plain: whole((site: CareerSite) => siteReport(site).outlookByState, states) },
  related: both((report: Report) => report.relatedOccupations, contents.related),
  explore: { plain: whole((site: CareerSite) => siteReport(site).exploreMore, contents.exploreMore) },
  groups: both((report: Report) => report.professionalAssociations, contents.associations),
  military: {
    ...both(
      (report: Report) => report.militaryCareerSummaries,
      ({ career_summary }) => contents.named(career_summary.map(({ title, url }) => ({ name: title, url }))),
    ),
    plain: whole(() => veterans.report.inTheMilitary, contents.namesWithin),
  },
};
