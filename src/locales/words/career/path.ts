import type { WayKind } from '../../../advice/paths.ts';
import type { Step } from '../../../advice/steps.ts';

/** Ways from one career to others. */
export interface PathWords {
  /** On a career's page, and below what somebody wrote of a career. */
  readonly open: string;
  readonly openFrom: (career: string) => string;
  readonly title: (career: string) => string;
  readonly hint: string;
  readonly groups: Readonly<Record<Step, string>>;
  /** On a button, at most 80 characters. */
  readonly all: Readonly<Record<Step, string>>;
  readonly onPage: (careers: number, page: number, pages: number) => string;
  /** Nothing is near in this group. */
  readonly noneIn: Readonly<Record<Step, string>>;
  /** Nothing is near at all, or O*NET has not rated the career. */
  readonly none: string;
  readonly unrated: string;
  /** The reasons are Waymark's own reading of a military job. */
  readonly military: string;
  readonly carriesOver: (names: readonly string[]) => string;
  readonly toLearn: (names: readonly string[]) => string;
  readonly alike: string;
  /** A difference in median pay, in U.S. dollars a year. */
  readonly payMore: (dollars: number) => string;
  readonly payLess: (dollars: number) => string;
  readonly paySame: string;

  /** Opens the form for a goal. */
  readonly toGoal: string;
  readonly goalLabel: string;
  readonly goalTitle: (from: string, to: string) => string;
  /** How a way with stepping stones goes, and why one without is direct. */
  readonly stones: (many: number) => string;
  readonly direct: Readonly<Record<Exclude<WayKind, 'stones'>, string>>;
  /** What a step of the way takes. */
  readonly steps: Readonly<Record<Step, string>>;
  readonly noWay: (from: string, to: string) => string;
  readonly same: string;
  readonly otherGoal: string;
  readonly allNear: string;
}
