/** What one way to browse says. */
interface WayWords {
  readonly title: string;
  /** Below the title. */
  readonly intro: string;
  readonly choose: string;
}

type WayName = 'industry' | 'some' | 'cluster' | 'bright' | 'family' | 'zone' | 'hot' | 'stem' | 'all';

type SiteName = 'online' | 'mnm' | 'mpp' | 'vets';

type ElementKind =
  | 'abilities'
  | 'interests'
  | 'knowledge'
  | 'skills_basic'
  | 'skills_cf'
  | 'work_activities'
  | 'work_context'
  | 'work_styles';

export interface BrowseWords {
  readonly ways: Readonly<Record<WayName, WayWords>>;
  /** What an entry is called, by its key; as O*NET does where we have no name of our own. */
  readonly entry: (way: WayName, key: string, title: string) => string;
  readonly sites: Readonly<Record<SiteName, { readonly label: string; readonly description: string }>>;
  readonly site: string;
  readonly all: string;
  /** From where most people work in an industry to where some do, and back. */
  readonly most: string;
  readonly some: string;
  readonly narrow: string;
  readonly inDemand: string;
  readonly kinds: Readonly<Record<ElementKind, string>>;
  readonly elements: string;
  readonly hasParts: string;
  /** Careers rated in one element, importance and level 0-100. */
  readonly ratedIn: (element: string) => string;
  readonly highest: string;
  readonly importance: (importance: number) => string;
  readonly level: (level: number) => string;
  /** Careers for one to three interests, the strongest first. */
  readonly holland: (interests: readonly string[]) => string;
  readonly hollandIntro: (interests: readonly string[]) => string;
  /** What one more interest would be, after so many. */
  readonly thenInterest: (chosen: number) => string;
  readonly interests: Readonly<Record<'R' | 'I' | 'A' | 'S' | 'E' | 'C', string>>;
}
