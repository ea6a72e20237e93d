import { bold, heading, subtext, userMention } from '@discordjs/formatters';
import { PREPARATIONS, type Preparation } from '../../advice/preparation.ts';
import { button, buttons } from '../../components/controls.ts';
import { cut, joinFacts, plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerSection, type CareerSummary } from '../career/career-summary.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { teamTitle } from './wall.ts';

interface TeamSkill {
  readonly name: string;
  readonly count: number;
}

interface MissingData {
  readonly skills: readonly (TeamSkill & {
    /** User ids of named members who have a related skill. */
    readonly ask: readonly string[];
    /** The name of that skill, if it is another one. */
    readonly through: string | undefined;
  })[];
  readonly provenance: Provenance;
}

/** People named for each skill. */
const MAX_ASKED = 5;

/** The skills that few of a team have, and members to ask. */
export function missingView(t: Sentences, { skills, provenance }: MissingData): View {
  const lines = skills.map(({ name, count, ask, through }) => {
    const who = ask.slice(0, MAX_ASKED).map((userId) => userMention(userId));
    const asked = through === undefined ? t.team.ask(who) : t.team.askThrough(who, plain(through));
    return joinFacts([t.team.lacking(plain(name), count), who.length === 0 ? undefined : asked]);
  });
  return view([
    text([heading(t.team.missingTitle, 2), skills.length === 0 ? t.team.nothingMissing : t.team.missingHint]),
    text(lines),
    skills.some(({ through }) => through !== undefined) ? text(subtext(t.team.throughHint)) : undefined,
    skills.length > 0 && skills.every(({ ask }) => ask.length === 0)
      ? text(subtext(t.team.noOneToAsk))
      : undefined,
    sourceLine(t, provenance),
  ]);
}

interface TeamCareer extends CareerSummary {
  /** Whole percent of careers that fit less well. */
  readonly betterThan: number;
}

interface TeamCareersData {
  readonly people: number;
  readonly groups: Readonly<Record<Preparation, readonly TeamCareer[]>>;
  readonly provenance: Provenance;
}

/** Nine summaries of this length fit into a message. */
const MAX_SUMMARY = 130;

/** The careers that fit a team, by preparation. */
export const teamCareersView = (t: Sentences, { people, groups, provenance }: TeamCareersData): View =>
  view([
    text([heading(t.team.careersTitle, 2), t.team.careersHint(people)]),
    PREPARATIONS.map((group) =>
      groups[group].map((career, place) =>
        careerSection(t, career, [
          place === 0 ? heading(t.fit.groups[group], 3) : undefined,
          `${bold(plain(career.name))} · ${t.charts.fit.part(career.betterThan)}`,
          plain(cut(career.summary, MAX_SUMMARY)),
        ]),
      ),
    ),
    sourceLine(t, provenance, t.fit.sources),
  ]);

interface SummaryData {
  readonly name: string;
  readonly people: number;
  readonly best: readonly string[];
  readonly rare: readonly string[];
  /** Names of careers. */
  readonly careers: Readonly<Record<Preparation, readonly string[]>>;
  /** Sends the numbers to the person who started the wall. */
  readonly fileId: string;
  readonly provenance: Provenance;
}

/** Rare skills named in a summary, the rarest first. */
const MAX_RARE = 5;

/** The summary of a wall, for everybody. */
export const summaryView = (t: Sentences, data: SummaryData): View =>
  view([
    text([heading(t.team.summaryTitle(teamTitle(t, data.name)), 2), bold(t.team.people(data.people))]),
    text([
      data.best.length === 0 ? undefined : t.team.best(data.best.map(plain)),
      data.rare.length === 0 ? undefined : t.team.rare(data.rare.slice(0, MAX_RARE).map(plain)),
    ]),
    text([
      heading(t.team.careersTitle, 3),
      ...PREPARATIONS.map((group) => t.team.fits(group, data.careers[group].map(plain))),
    ]),
    buttons([button({ id: data.fileId, label: t.team.file })]),
    sourceLine(t, data.provenance),
  ]);
