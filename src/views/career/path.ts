import { bold, heading, subtext } from '@discordjs/formatters';
import type { PathKind } from '../../advice/career-changes/career-path.ts';
import { STEPS, type Step } from '../../advice/career-changes/preparation-step.ts';
import { button, buttons } from '../../components/controls.ts';
import { joinFacts, plain, text } from '../../components/text.ts';
import { separator, view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { backButton } from '../lists/list.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { careerSection, type CareerSummary } from './career-summary.ts';

/** A career that a path leads to. */
export interface PathStep extends Omit<CareerSummary, 'summary'> {
  readonly step: Step;
  /** Names of skills and knowledge, the most relevant first. */
  readonly carriesOver: readonly string[];
  readonly toLearn: readonly string[];
  /** Whether O*NET has rated both careers; otherwise it is not known what carries over. */
  readonly isRated: boolean;
  /** In U.S. dollars a year; undefined when not known. */
  readonly payDifference: number | undefined;
}

interface Frame {
  /** The everyday name of the career to start from. */
  readonly from: string;
  readonly goalId: string;
  readonly back: string;
  readonly provenance: Provenance;
}

export interface NearCareersData extends Frame {
  readonly kind: 'rated' | 'military' | 'unrated';
  /** The first of each group, and the list of all. */
  readonly groups: Readonly<
    Record<Step, { readonly careers: readonly PathStep[]; readonly total: number; readonly listId: string }>
  >;
}

interface NearListData extends Frame, Pages {
  readonly step: Step;
  readonly careers: readonly PathStep[];
  readonly total: number;
}

interface GoalData extends Frame {
  readonly to: string;
  /** Ends at the goal; undefined when no path is known. */
  readonly path: { readonly kind: PathKind; readonly steps: readonly PathStep[] } | undefined;
  /** Whether the start is a military job, whose skills Waymark assumes. */
  readonly isMilitary: boolean;
  readonly nearId: string;
}

/** A smaller difference in pay, in U.S. dollars a year, counts as none. */
const MIN_PAY_DIFFERENCE = 500;
const MAX_NAMES = 3;
/** A path of one step has room for more. */
const MAX_NAMES_DIRECT = 5;

/** The careers near one, in three groups by the preparation that the change takes. */
export function nearCareersView(t: Sentences, data: NearCareersData): View {
  const words = t.path;
  const groups = STEPS.filter((step) => data.groups[step].careers.length > 0);
  const lead = {
    rated: groups.length === 0 ? words.none : words.hint,
    military: words.military,
    unrated: words.unrated,
  };
  return view([
    text([
      heading(words.title(plain(data.from)), 2),
      lead[data.kind],
      data.kind === 'rated' && groups.length > 0 && !groups.includes('now')
        ? subtext(words.noneIn.now)
        : undefined,
    ]),
    groups.map((step) => [
      separator(),
      data.groups[step].careers.map((career, place) =>
        stepSection(t, career, place === 0 ? heading(words.groups[step], 3) : undefined),
      ),
    ]),
    buttons(
      groups
        .filter((step) => data.groups[step].total > data.groups[step].careers.length)
        .map((step) => button({ id: data.groups[step].listId, label: words.all[step] })),
    ),
    buttons([
      data.kind === 'unrated' ? undefined : button({ id: data.goalId, label: words.toGoal, primary: true }),
      backButton(t, data.back),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
}

/** A page of one group. */
export const nearListView = (t: Sentences, data: NearListData): View =>
  view([
    text([
      heading(t.path.title(plain(data.from)), 2),
      heading(t.path.groups[data.step], 3),
      data.total === 0 ? t.path.noneIn[data.step] : t.fit.onPage(data.total, data.page, data.pages),
    ]),
    data.careers.map((career) => [separator(), stepSection(t, career)]),
    separator(),
    buttons(pager(t, data)),
    buttons([button({ id: data.goalId, label: t.path.toGoal }), backButton(t, data.back)]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);

/** The path to a goal, step by step. */
export function goalView(t: Sentences, data: GoalData): View {
  const words = t.path;
  const { path, from, to } = data;
  return view([
    text([
      heading(words.goalTitle(plain(from), plain(to)), 2),
      path === undefined
        ? words.noPath(plain(from), plain(to))
        : path.kind === 'stepping-stones'
          ? words.steppingStones(path.steps.length - 1)
          : words.direct[path.kind],
      data.isMilitary && path !== undefined ? subtext(words.military) : undefined,
    ]),
    path?.steps.map((career, at) => [
      separator(),
      stepSection(t, career, undefined, at + 1, path.steps.length),
    ]),
    separator(),
    buttons([
      button({ id: data.goalId, label: words.otherGoal }),
      button({ id: data.nearId, label: words.allNear }),
      backButton(t, data.back),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
}

function stepSection(t: Sentences, career: PathStep, head?: string, place?: number, places?: number): Block {
  const words = t.path;
  const { name, step, carriesOver, toLearn } = career;
  const pay = payWords(t, career.payDifference);
  const names = (all: readonly string[]): string[] =>
    all.slice(0, places === 1 ? MAX_NAMES_DIRECT : MAX_NAMES).map(plain);
  const reasons = [
    ...(carriesOver.length === 0 ? [] : [words.carriesOver(names(carriesOver))]),
    ...(toLearn.length === 0 ? [] : [words.toLearn(names(toLearn))]),
  ];
  return careerSection(t, career, [
    head,
    joinFacts([
      bold(place === undefined || places === 1 ? plain(name) : `${place}. ${plain(name)}`),
      place === undefined ? undefined : words.steps[step],
      pay,
    ]),
    reasons.length === 0 ? (career.isRated ? words.alike : undefined) : reasons.join(' '),
  ]);
}

function payWords({ path: words }: Sentences, difference: number | undefined): string | undefined {
  if (difference === undefined) return undefined;
  if (Math.abs(difference) < MIN_PAY_DIFFERENCE) return words.paySame;
  return difference > 0 ? words.payMore(difference) : words.payLess(-difference);
}
