import type { Preparation } from '../../../advice/preparation.ts';

/** One of Waymark's order by fit and O*NET's five. */
export type CareerOrder = 'fit' | 'skills_covered' | 'my_matches' | 'title' | 'code' | 'zone';

/** Careers for a person's skills: the groups by preparation, their lists, and the form that narrows them. */
export interface FitWords {
  readonly title: string;
  readonly sharedTitle: string;
  readonly groups: Readonly<Record<Preparation, string>>;
  /** On a button, at most 80 characters. */
  readonly allInGroup: Readonly<Record<Preparation, string>>;
  /** Below the title: how many careers there are in all. */
  readonly outOf: (careers: number) => string;
  readonly onPage: (careers: number, page: number, pages: number) => string;
  /** Whole percent of careers that fit less well. */
  readonly betterThan: (percent: number) => string;
  /** The same of somebody's skills and of their interests. */
  readonly bothBetterThan: (skills: number, interests: number | undefined) => string;
  /** The person's strongest interests, and how they are changed. */
  readonly andInterests: (interests: readonly string[]) => string;
  readonly leansOn: (skills: readonly string[]) => string;
  readonly asksFor: (skills: readonly string[]) => string;
  readonly nothingSpecial: string;
  /** U.S. dollars: half earn more. */
  readonly payAYear: (dollars: number) => string;
  readonly payAnHour: (dollars: number) => string;
  /** By the names that the Bureau of Labor Statistics gives typical entry education and on-the-job training. */
  readonly education: Readonly<Record<string, string>>;
  readonly training: Readonly<Record<string, string>>;
  /** Credit for what is not O*NET's, in the small print. */
  readonly sources: string;
  readonly empty: string;
  readonly emptyNarrowed: string;

  readonly ownWords: string;
  readonly change: string;
  readonly oneMore: string;
  readonly narrow: string;
  /** Opens the best careers as a picture. */
  readonly map: string;
  readonly share: string;
  readonly overview: string;
  readonly showAll: string;

  readonly order: string;
  readonly orders: Readonly<Record<CareerOrder, { readonly label: string; readonly description: string }>>;
  readonly form: {
    readonly title: string;
    readonly preparation: string;
    readonly any: string;
    readonly family: string;
    readonly pay: string;
    readonly payAtLeast: (dollars: number) => string;
    readonly growing: string;
    readonly growingOnly: string;
    readonly growingAny: string;
  };
  /** What a list is narrowed to, in words. */
  readonly narrowedTo: (parts: readonly string[]) => string;
}
