/** The input of the models. The built-in facts of `waymark-onet` have these types. */

/** A rating in hundredths of O*NET's raw scales: importance 100-500, level 0-700. */
export interface Rating {
  readonly importance: number | undefined;
  readonly level: number | undefined;
}

/** Ratings of skills, knowledge or abilities: a row for each rated occupation, in code order. */
export interface Ratings {
  readonly codes: readonly string[];
  /** The ratings of one element by row; undefined for an element without ratings. */
  readonly of: (element: string) => readonly Rating[] | undefined;
}

/** The ratings of a whole domain, such as knowledge. */
export interface DomainRatings extends Ratings {
  /** The ids of its elements. */
  readonly elements: readonly string[];
}

/** Ratings of the six interests, in hundredths of O*NET's raw scale (100-700), by row. */
export interface InterestRatings {
  readonly codes: readonly string[];
  readonly of: (element: string) => readonly (number | undefined)[] | undefined;
}

/** The facts of a career besides its ratings; undefined if not published. */
export interface CareerFacts {
  readonly code: string;
  readonly title: string;
  /** O*NET's Job Zone, 1 (little or no preparation) to 5. */
  readonly zone?: number | undefined;
  /** Median pay in U.S. dollars a year. */
  readonly pay?: number | undefined;
  /** Projected change in the number of jobs over ten years, in percent. */
  readonly growth?: number | undefined;
  /** The present number of jobs. */
  readonly jobs?: number | undefined;
  /** The typical entry-level education, as named by the Bureau of Labor Statistics, such as `Bachelor's degree`. */
  readonly education?: string | undefined;
  /** The typical work experience in a related occupation, such as `Less than 5 years`. */
  readonly experience?: string | undefined;
  /** The typical on-the-job training. */
  readonly training?: string | undefined;
}

/** The job family of an O*NET-SOC code: its first two digits. */
export const familyOf = (code: string): string => code.slice(0, 2);
