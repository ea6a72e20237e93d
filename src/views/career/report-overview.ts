import { subtext } from '@discordjs/formatters';
import type {
  CareerOverview,
  OccupationOverview,
  ReportElements,
  ReportInterests,
  ReportJobZone,
} from 'waymark-onet';
import { preparationOf } from '../../advice/preparation.ts';
import { plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';
import type { SectionContent } from './report-content.ts';
import { brightLine, bullet, interestNames, nameIn, part } from './report-lines.ts';

interface OverviewData {
  readonly site: CareerOverview | undefined;
  readonly online: OccupationOverview | undefined;
  readonly whatTheyDo: string | undefined;
  readonly onTheJob: readonly string[];
  /** The most important facts, for an overview without a career site's text. */
  readonly facts?: OverviewFacts | undefined;
}

export interface OverviewFacts {
  readonly zone: ReportJobZone | undefined;
  readonly interests: ReportInterests | undefined;
  readonly skills: ReportElements | undefined;
}

/** Other titles that are named. */
const MAX_ALSO_CALLED = 6;

export const overview = ({ site, online, whatTheyDo, onTheJob, facts }: OverviewData): SectionContent => ({
  isOurs: onTheJob.length === 0,
  lines(t) {
    const words = t.career.report;
    const atAGlance = facts ? factLines(t, facts) : [];
    const alsoCalled = new Set([
      ...(site?.also_called ?? []).map(({ title }) => title),
      ...(online?.sample_of_reported_titles ?? []),
    ]);
    const called = [...alsoCalled].slice(0, MAX_ALSO_CALLED).map(plain);
    const isEmpty = whatTheyDo === undefined && called.length === 0 && atAGlance.length === 0;
    const year = online?.updated?.year;
    return [
      ...part(words.whatTheyDo, whatTheyDo === undefined ? [] : [plain(whatTheyDo)]),
      ...part(words.atAGlance, atAGlance),
      ...part(words.onTheJob, onTheJob.map(bullet)),
      called.length > 0 ? subtext(`${words.alsoCalled}: ${called.join(', ')}`) : undefined,
      isEmpty ? words.onlyTitle : undefined,
      brightLine(words, online?.bright_outlook),
      year === undefined ? undefined : subtext(words.updated(String(year))),
    ];
  },
});

/** Skills and interests shown at a glance. */
const MAX_AT_A_GLANCE = { skills: 5, interests: 3 };

function factLines(t: Sentences, { zone, interests, skills }: OverviewFacts): string[] {
  const words = t.career.report;
  const preparation = preparationOf(zone?.code);
  const strongest = (interests?.element ?? [])
    .toSorted((a, b) => (b.occupational_interest ?? 0) - (a.occupational_interest ?? 0))
    .slice(0, MAX_AT_A_GLANCE.interests);
  const letters = interests?.interest_code ?? strongest.map(({ name }) => name.charAt(0)).join('');
  const liked = interestNames(t, letters);
  const topSkills = (skills?.element ?? [])
    .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
    .slice(0, MAX_AT_A_GLANCE.skills)
    .map(({ id, name }) => plain(nameIn(t, { code: id, name })));
  return [
    ...(preparation === undefined ? [] : [`- ${words.preparation(t.fit.groups[preparation])}`]),
    ...(liked.length === 0 ? [] : [`- ${words.strongestInterests(liked)}`]),
    ...(topSkills.length === 0 ? [] : [`- ${words.topSkills(topSkills)}`]),
  ];
}
