/** The parts of a career's report, by the names they have in custom_ids. */
export interface SectionNames {
  readonly overview: string;
  readonly tasks: string;
  readonly skills: string;
  readonly knowledge: string;
  readonly abilities: string;
  readonly personality: string;
  readonly styles: string;
  readonly interests: string;
  readonly values: string;
  readonly technology: string;
  readonly in_demand: string;
  readonly tools: string;
  readonly activities: string;
  readonly detailed: string;
  readonly outline: string;
  readonly context: string;
  readonly education: string;
  readonly apprentice: string;
  readonly outlook: string;
  readonly state: string;
  readonly related: string;
  readonly explore: string;
  readonly groups: string;
  readonly military: string;
}

/** How much, in five steps from least to most. */
export type Steps = readonly [string, string, string, string, string];

/** What ratings of 0-100 are about. */
export interface ScaleSteps {
  readonly importance: Steps;
  readonly interest: Steps;
  readonly extent: Steps;
  readonly context: Steps;
  /** Of work styles: how much each helps or hinders, from -3 to 3. */
  readonly impact: Steps;
}

/** A wage in US dollars; `over` is true where it is only known to be more. */
export interface Wage {
  readonly dollars: number;
  readonly over: boolean;
}

/** What a career's report says. */
export interface ReportWords {
  readonly sections: SectionNames;
  readonly choose: string;
  readonly forms: { readonly plain: string; readonly brief: string; readonly full: string };
  readonly scales: ScaleSteps;
  /** A rating of 0-100 with its plain word. */
  readonly rating: (value: number, step: string, scale: keyof ScaleSteps) => string;
  /** What the ends of a scale mean. */
  readonly ends: (scale: keyof ScaleSteps) => string;
  /** So many items are left out in short. */
  readonly moreInFull: (items: number) => string;
  readonly page: (page: number, pages: number) => string;

  /** The picked soft skills that the career uses at a high level, and those it asks for besides. */
  readonly uses: (names: readonly string[]) => string;
  readonly besides: (names: readonly string[]) => string;
  readonly nothingBesides: string;
  /** For a person who has picked nothing, or for everyone. */
  readonly callsFor: (names: readonly string[]) => string;
  /** For a career whose skills are not rated. */
  readonly unrated: string;

  /** A career's title in O*NET, below its everyday name. */
  readonly official: (title: string) => string;
  readonly bright: string;
  readonly brightFor: (kinds: readonly string[]) => string;
  readonly whatTheyDo: string;
  readonly atAGlance: string;
  readonly preparation: (zone: string) => string;
  readonly topSkills: (names: readonly string[]) => string;
  readonly onTheJob: string;
  readonly alsoCalled: string;
  readonly updated: (year: string) => string;
  readonly onlyTitle: string;

  readonly mainTasks: string;
  readonly otherTasks: string;
  readonly hot: string;
  readonly inDemand: string;
  /** A share of postings, 0-100. */
  readonly postings: (percent: number) => string;
  /** A share of people, 0-100. */
  readonly people: (percent: number, answer: string) => string;
  readonly topInterest: (name: string) => string;
  readonly strongestInterests: (names: readonly string[]) => string;

  readonly jobZone: (zone: number, title: string) => string;
  readonly usuallyNeeded: (levels: readonly string[]) => string;
  readonly educationLabel: string;
  readonly trainingLabel: string;
  readonly experienceLabel: string;
  readonly apprenticeship: string;
  readonly educationShares: string;
  /** O*NET's name of a level of education, in the person's language where we have one. */
  readonly educationLevel: (title: string) => string;

  readonly outlook: (category: string) => string;
  /** O*NET's category alone. */
  readonly outlookName: (category: string) => string;
  readonly pay: string;
  readonly annual: (wage: Wage) => string;
  readonly hourly: (wage: Wage) => string;
  readonly low: (wages: string) => string;
  readonly median: (wages: string) => string;
  readonly high: (wages: string) => string;
  readonly noPay: string;

  readonly aboveAverage: string;
  readonly average: string;
  readonly belowAverage: string;
  /** How common the career is in a state: 1 is as common as in the whole country. */
  readonly state: (name: string, quotient: number | undefined) => string;
  /** The same for the chosen state; `group` is the heading it is under. */
  readonly myState: (name: string, quotient: number | undefined, group: string) => string;
  readonly chooseState: string;

  readonly supplementalCareer: string;
  readonly industries: (names: readonly string[]) => string;
  readonly industry: (name: string, percent: number | undefined) => string;

  /** Lead to other careers that share an item of the section. */
  readonly whoHas: string;
  readonly whoUses: string;
  readonly whoElse: string;
  readonly sameZone: string;

  readonly save: string;
  readonly saved: string;
  /** What pressing *Saved* does. */
  readonly savedHint: string;
  readonly compare: string;
  readonly share: string;
}

/** What finding a career says. */
export interface SearchWords {
  readonly title: (query: string) => string;
  readonly count: (careers: number, page: number, pages: number) => string;
  readonly none: string;
  readonly also: (title: string) => string;
  /** Of a career that no word found: which one it is like, and in what. */
  readonly like: (name: string, reason: string) => string;
  /** Opens a form for the words, which asks for `askLabel`. */
  readonly ask: string;
  readonly askLabel: string;
  readonly didYouMean: string;
  /** Several careers have this for another title. */
  readonly several: (typed: string) => string;
  readonly sites: { readonly plain: string; readonly all: string; readonly vets: string };
  readonly unknown: (typed: string) => string;
  /** Above the nearest careers, where none is what was asked for. */
  readonly near: string;
}

/** What putting careers side by side says. */
export interface CompareWords {
  readonly title: string;
  readonly softSkills: string;
  /** What all of so many careers use. */
  readonly all: (careers: number, names: readonly string[]) => string;
  readonly only: (career: string, names: readonly string[]) => string;
  readonly yours: (names: readonly string[]) => string;
  readonly none: string;
  readonly preparation: string;
  readonly pay: string;
  readonly outlook: string;
  readonly interests: string;
  readonly skills: string;
  /** How much a skill matters in the one, and at most in the others, of 100. */
  readonly more: (skill: string, importance: number, other: number) => string;
  readonly nothingMore: string;
  readonly outOf: string;
  readonly alike: string;
  readonly unknown: string;
  /** `place` is 1 to 4. */
  readonly open: (place: number) => string;
  readonly change: string;
  readonly add: string;
  readonly without: string;
  readonly choose: (careers: readonly string[]) => string;
  readonly chooseHint: string;
  readonly saved: string;
  readonly related: string;
  readonly search: string;
  readonly searchTitle: string;
  readonly searchLabel: string;
  readonly pick: string;
  readonly chooseFirst: string;
  readonly pickFirst: string;
  readonly fits: (typed: string) => string;
  readonly notFound: (typed: string) => string;
  readonly same: string;
  readonly share: string;
}

export interface CareerWords {
  readonly report: ReportWords;
  readonly search: SearchWords;
  readonly compare: CompareWords;
}
