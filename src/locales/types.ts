import type { SoftSkillDescription } from 'waymark-onet';
import type { AssociationsWords } from './words/explore/associations.ts';
import type { BrowseWords } from './words/explore/browse.ts';
import type { ChartsWords } from './words/career/charts.ts';
import type { ChoicesWords } from './words/choices.ts';
import type { DataWords } from './words/explore/data.ts';
import type { DutiesWords } from './words/explore/duties.ts';
import type { HelpWords } from './words/help.ts';
import type { InterestsWords } from './words/interests.ts';
import type { LookupWords } from './words/explore/lookup.ts';
import type { MilitaryWords } from './words/explore/military.ts';
import type { PrivacyWords } from './words/personal/privacy.ts';
import type { TechnologyWords } from './words/explore/technology.ts';
import type { CareerWords } from './words/career/career.ts';
import type { ListWords } from './words/list.ts';
import type { SavedWords } from './words/personal/saved.ts';
import type { AskWords } from './words/ask.ts';
import type { TeamWords } from './words/team.ts';
import type { StartWords } from './words/start.ts';
import type { PathWords } from './words/career/path.ts';
import type { ProfileWords } from './words/career/profile.ts';
import type { FitWords } from './words/career/fit.ts';
import type { FilterWords, NextWords } from './words/skills.ts';

/** The name and description of a slash command, subcommand, option or choice. */
export interface Described {
  /** Lower case, 1 to 32 characters; a choice's may have any case. In English it is the declaration's own name. */
  readonly name?: string;
  /** 1 to 100 characters; choices have none. */
  readonly description?: string;
}

export type SortOrder = 'skills_covered' | 'my_matches' | 'title' | 'code' | 'zone';

/** Every sentence of one language. Both catalogues are checked against this. */
export interface Sentences {
  /** The language that they are in. */
  readonly language: 'en' | 'es';

  /** Words of the slash commands by path: `skills`, `skills matches`, `skills matches sort`, `skills matches sort title`. */
  readonly commands: Readonly<Record<string, Described>>;

  /** Our own descriptions of the soft skills, by element id. */
  readonly softSkills: Readonly<Record<string, SoftSkillDescription>>;

  /** What a skill is called; `title` is O*NET's own name of it, and that of anything else. */
  /** A career's title: O*NET's, or its everyday name where O*NET's is in another language. */
  readonly careerName: (career: { readonly code: string; readonly title: string }) => string;
  /** Short words of O*NET's, such as a kind of software, in the person's language where we have them. */
  readonly onetWords: (words: string) => string;
  /** O*NET's own words that a person means, to search its data for; what was typed where we know none. */
  readonly onetKeyword: (typed: string) => string;
  readonly skillName: (skill: { readonly code: string; readonly title: string }) => string;

  readonly picker: {
    readonly title: string;
    readonly invitation: string;
    readonly social: string;
    readonly thinking: string;
    readonly noneInGroup: string;
    readonly nothingPicked: string;
    /** How many careers use at least one of the picked skills. */
    readonly careers: (careers: number, picked: number) => string;
    readonly see: string;
    readonly clear: string;
    readonly cleared: string;
    readonly pick: string;
    readonly meanings: string;
    /** The picked skills as a picture. */
    readonly profile: string;
    readonly meaningsTitle: string;
    readonly meaningsHint: string;
    /** What the three examples of a skill are of: the least level first. */
    readonly levels: readonly [string, string, string];
  };

  readonly matches: {
    readonly title: string;
    readonly sharedTitle: string;
    readonly skills: (names: readonly string[]) => string;
    readonly count: (careers: number, page: number, pages: number) => string;
    readonly none: string;
    readonly matched: (names: readonly string[], all: boolean) => string;
    readonly other: (names: readonly string[]) => string;
    /** `title` is O*NET's own name of the zone. */
    readonly jobZone: (zone: number, title: string) => string;
    readonly noJobZone: string;
    readonly bright: string;
    readonly sortBy: string;
    readonly sorts: Readonly<Record<SortOrder, { readonly label: string; readonly description: string }>>;
    readonly change: string;
    readonly share: string;
    readonly pickMine: string;
    readonly nothingToShare: string;
  };

  readonly career: CareerWords;

  readonly list: ListWords;
  readonly saved: SavedWords;
  readonly filter: FilterWords;
  readonly ask: AskWords;
  readonly fit: FitWords;
  readonly start: StartWords;
  readonly path: PathWords;
  readonly profile: ProfileWords;
  readonly next: NextWords;
  readonly associations: AssociationsWords;
  readonly browse: BrowseWords;
  readonly charts: ChartsWords;
  readonly choices: ChoicesWords;
  readonly data: DataWords;
  readonly duties: DutiesWords;
  readonly interests: InterestsWords;
  readonly lookup: LookupWords;
  readonly military: MilitaryWords;
  readonly privacy: PrivacyWords;
  readonly team: TeamWords;
  readonly technology: TechnologyWords;

  readonly pager: {
    readonly first: string;
    readonly previous: string;
    readonly next: string;
    readonly last: string;
    /** Opens a form for the number of a page, which asks for `which`. */
    readonly goTo: string;
    readonly which: (pages: number) => string;
    /** What was typed is not the number of a page. */
    readonly notPage: (typed: string, pages: number) => string;
  };

  readonly source: {
    readonly local: (release: string) => string;
    readonly live: (release: string) => string;
    readonly cached: (release: string, fetchedAt: Date) => string;
  };

  readonly about: {
    readonly title: string;
    readonly what: string;
    readonly version: (version: string) => string;
    /** `date` is the year and month of the release, such as `2026-05`. */
    readonly data: (release: string, date: string | undefined) => string;
    readonly credit: string;
    readonly changed: string;
    readonly rule: string;
    /** Whose words tell what a career is. */
    readonly guide: string;
    readonly trademark: string;
    /** The commands that show what is stored, and delete it. */
    readonly privacy: (show: string, remove: string) => string;
    readonly licence: string;
  };

  readonly help: HelpWords;

  readonly errors: {
    readonly failed: (reference: string) => string;
    readonly outdated: string;
    /** Too many people at once. */
    readonly busy: string;
    /** Too much asked by one person. */
    readonly tooMuch: (seconds: number) => string;
    readonly store: string;
    readonly notSaved: string;
    readonly unavailable: string;
    readonly noData: string;
    /** An imported release, or a key, would bring it. */
    readonly notLocal: string;
    /** Only a key would bring it. */
    readonly needsKey: string;
    /** Above buttons that lead to what is there. */
    readonly meanwhile: string;
  };
}
