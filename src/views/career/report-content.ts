import type { Preparation } from '../../advice/preparation.ts';
import type { ScaleSteps, Wage } from '../../locales/values.ts';

/** The content of a section of a career's report, whichever service it came from. Texts are O*NET's, unescaped. */
export type SectionContent =
  | OverviewContent
  | {
      readonly kind: 'rated';
      readonly items: readonly RatedItem[];
      readonly interestCode?: string | undefined;
    }
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'named'; readonly items: readonly NamedItem[] }
  | PersonalityContent
  | EducationContent
  | OutlookContent
  | StatesContent
  | CareersContent;

export interface OverviewContent {
  readonly kind: 'overview';
  readonly whatTheyDo?: string | undefined;
  readonly atAGlance?: AtAGlance | undefined;
  readonly onTheJob: readonly string[];
  readonly alsoCalled: readonly string[];
  readonly brightFor: readonly string[];
  readonly updated?: string | undefined;
}

/** The most important facts, for an overview without a career site's text. */
export interface AtAGlance {
  readonly preparation?: Preparation | undefined;
  /** The first letters of the strongest interests, the strongest first; empty when they are not rated. */
  readonly interestCode: string;
  /** The most important ones, in order. */
  readonly skills: readonly NamedElement[];
}

/** An element of O*NET's content model, or a task. */
export interface NamedElement {
  /** Its element id; tasks have none. */
  readonly code?: string | undefined;
  readonly name: string;
}

export interface RatedItem extends NamedElement {
  readonly description?: string | undefined;
  /** 0-100; absent when not rated. */
  readonly rating?: { readonly value: number; readonly scale: keyof ScaleSteps } | undefined;
  readonly task?: 'core' | 'supplemental' | undefined;
  /** The most frequent answer, and its share, 0-100. */
  readonly answer?: { readonly percent: number; readonly text: string } | undefined;
}

export interface Group {
  readonly name: string;
  readonly items: readonly MarkedItem[];
}

export interface MarkedItem {
  readonly name: string;
  readonly hot?: boolean | undefined;
  readonly inDemand?: boolean | undefined;
  /** The share of job postings that ask for it, 0-100. */
  readonly percent?: number | undefined;
}

export interface NamedItem extends MarkedItem {
  readonly url?: string | undefined;
  readonly detail?: string | undefined;
}

export interface PersonalityContent {
  readonly kind: 'personality';
  readonly topInterest?: string | undefined;
  readonly description?: string | undefined;
  readonly styles: readonly string[];
}

export interface EducationContent {
  readonly kind: 'education';
  readonly zone?: { readonly code: number; readonly title: string } | undefined;
  readonly education?: string | undefined;
  readonly experience?: string | undefined;
  readonly training?: string | undefined;
  readonly usuallyNeeded: readonly string[];
  readonly apprenticeship: boolean;
  /** Shares of people, 0-100. */
  readonly shares: readonly { readonly title: string; readonly percent: number }[];
}

/** A percentile of pay, by year and by hour. */
export interface Pay {
  readonly annual?: Wage | undefined;
  readonly hourly?: Wage | undefined;
}

export interface OutlookContent {
  readonly kind: 'outlook';
  /** Absent when only wages are published. */
  readonly category?: string | undefined;
  readonly description?: string | undefined;
  readonly brightFor: readonly string[];
  /** The 10th, 50th and 90th percentile; absent when no wages are published. */
  readonly pay?: { readonly low: Pay; readonly median: Pay; readonly high: Pay } | undefined;
}

export interface StatesContent {
  readonly kind: 'states';
  readonly above: readonly State[];
  readonly average: readonly State[];
  readonly below: readonly State[];
}

export interface State {
  /** Postal code: `OH`. */
  readonly postal: string;
  readonly name: string;
  readonly quotient?: number | undefined;
}

export interface CareersContent {
  readonly kind: 'careers';
  readonly careers: readonly {
    readonly code: string;
    readonly title: string;
    readonly supplemental: boolean;
  }[];
  readonly industries: readonly { readonly title: string; readonly percent?: number | undefined }[];
}
