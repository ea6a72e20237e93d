import { isSpanish } from '../../../src/locales/locales.ts';
import {
  type Answer,
  type CareerOverview,
  details,
  type Failure,
  MAX_ROWS,
  type OccupationOverview,
  summary,
} from 'waymark-onet';
import type { SectionContent } from '../../../src/views/career/report-content.ts';
import { overview, type OverviewFacts } from '../../../src/views/career/report-overview.ts';
import type { PublicContext } from '../../shared/context.ts';
import { guide } from '../../../src/guide/guide.ts';

/** The content of the overview. A career without any data here has its title alone. */
export async function overviewAnswer(
  context: PublicContext,
  {
    code,
    site,
    online,
    careers,
    pictured,
  }: {
    readonly code: string;
    /** The career card shows the facts at a glance already. */
    readonly pictured: boolean;
    readonly site: Answer<CareerOverview>;
    readonly online: Answer<OccupationOverview>;
    readonly careers: Answer<unknown>;
  },
): Promise<Answer<SectionContent>> {
  const given = site.ok ? site : online.ok ? online : careers;
  const failure = firstFailure(site, online);
  if (!given.ok || (!site.ok && !online.ok && failure.reason !== 'not-available-locally')) return failure;
  const found = { site: site.ok ? site.data : undefined, online: online.ok ? online.data : undefined };
  const whatTheyDo = found.site?.what_they_do ?? found.online?.description;
  // A career site's text is complete: three more calls would add little.
  if (site.ok)
    return { ...given, data: overview({ ...found, whatTheyDo, onTheJob: site.data.on_the_job ?? [] }) };
  const [onTheJob, facts] = await Promise.all([
    mainTasks(context, code),
    pictured ? undefined : overviewFacts(context, code),
  ]);
  // In Spanish, Waymark's own summary above replaces O*NET's English description.
  const described = isSpanish(context.locale) && guide(context.locale).has(code);
  return {
    ...given,
    data: overview({ ...found, whatTheyDo: described ? undefined : whatTheyDo, onTheJob, facts }),
  };
}

/** Tasks shown in the overview. */
const MAX_TASKS = 4;

/** The most important tasks, where the release is there. */
async function mainTasks({ services, signal }: PublicContext, code: string): Promise<readonly string[]> {
  const answer = await services.onet.call(
    details.tasks,
    { code, start: 1, end: MAX_ROWS },
    { signal, optional: true },
  );
  return answer.ok
    ? answer.data.task
        .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
        .slice(0, MAX_TASKS)
        .map(({ title }) => title)
    : [];
}

async function overviewFacts({ services, signal }: PublicContext, code: string): Promise<OverviewFacts> {
  const rows = { code, start: 1, end: MAX_ROWS };
  const [zone, interests, skills] = await Promise.all([
    services.onet.call(details.jobZone, { code }, { signal }),
    services.onet.call(summary.interests, rows, { signal }),
    services.onet.call(details.skills, rows, { signal }),
  ]);
  return {
    zone: zone.ok ? zone.data : undefined,
    interests: interests.ok ? interests.data : undefined,
    skills: skills.ok ? skills.data : undefined,
  };
}

/** The failure to show: `no-data` only when every failed call says so. */
export function firstFailure(...answers: readonly Answer<unknown>[]): Failure {
  const failures = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
  return (
    failures.find(({ reason }) => reason !== 'no-data') ??
    failures[0] ?? { ok: false, reason: 'no-data', message: 'Nothing is known of it.' }
  );
}
