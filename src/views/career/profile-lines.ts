import { bold, subtext } from '@discordjs/formatters';
import type { PublishedCareerFacts } from 'waymark-onet';
import { growthText } from '../../charts/growth.ts';
import { select } from '../../components/controls.ts';
import { joinFacts, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';

/** What a career means for the viewer. */
export type ForYou =
  | {
      readonly kind: 'rated';
      /** Whole percent of careers that fit less well; absent without picks. */
      readonly betterThan?: number | undefined;
      readonly leansOn: readonly string[];
      readonly asksFor: readonly string[];
      /** Names of all picked skills. */
      readonly picked: readonly string[];
    }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'military'; readonly trains: readonly string[]; readonly careers: readonly string[] };

export interface ProfileData {
  /** Undefined on a public page. */
  readonly forYou: ForYou | undefined;
  readonly facts: PublishedCareerFacts;
  /** Percent of those asked by O*NET's category of required education, 1 to 12. */
  readonly requiredEducation: ReadonlyMap<number, number>;
}

/** Skills that are named. */
const MAX_SKILLS = 3;

/** A fit below this, in percent, is not shown: it would only discourage. */
export const MIN_SAID_FIT = 50;

/** A smaller share, in percent, is not shown as "so many in ten". */
const MIN_SHARE = 45;

/** A career's fit, pay, outlook and usual preparation: ready Markdown, a line each. */
export function profileLines(t: Sentences, { forYou, facts, requiredEducation }: ProfileData): string[] {
  const words = t.profile;
  const line = (name: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [`${bold(name)} ${parts.join('; ')}`];
  const pay = payWords(t, facts);
  const outlook = outlookParts(t, facts);
  return [
    ...line(words.forYou, forYou === undefined ? [] : forYouParts(t, forYou)),
    ...line(words.pay, pay === undefined ? [] : [pay]),
    ...line(words.outlook, outlook),
    ...line(words.gettingIn, gettingInParts(t, facts, requiredEducation)),
    ...(facts.sharedBy > 1 && (pay !== undefined || outlook.length > 0)
      ? [subtext(words.together(facts.sharedBy))]
      : []),
  ];
}

function forYouParts({ profile: words }: Sentences, forYou: ForYou): string[] {
  switch (forYou.kind) {
    case 'unrated':
      return [words.unrated];
    case 'military':
      return [
        [words.military, words.militaryTrains(forYou.trains), words.civilian(forYou.careers)].join(' '),
      ];
    case 'rated': {
      const leansOn = forYou.leansOn.slice(0, MAX_SKILLS);
      const asksFor = forYou.asksFor.slice(0, MAX_SKILLS);
      const besides = asksFor.length === 0 ? words.littleBesides : words.besides(asksFor);
      const { betterThan = 0 } = forYou;
      const fits = betterThan < MIN_SAID_FIT ? [] : [words.fits(betterThan)];
      const brought = leansOn.length > 0 ? leansOn : forYou.picked.slice(0, MAX_SKILLS);
      if (forYou.picked.length === 0) return asksFor.length === 0 ? [] : [words.asksMost(asksFor)];
      const skills =
        leansOn.length > 0 || asksFor.length === 0
          ? `${words.bring(brought)}; ${besides}`
          : words.otherStrengths(asksFor, brought);
      return [[...fits, skills].join(' ')];
    }
  }
}

/** Pay in words; undefined when not published. */
export function payWords({ profile: words }: Sentences, { wages }: PublishedCareerFacts): string | undefined {
  const annual = wages?.annual;
  const hourly = wages?.hourly;
  if (annual?.median !== undefined) return words.payYear(withRange(annual.median, annual.p10, annual.p90));
  if (hourly?.median !== undefined) return words.payHour(withRange(hourly.median, hourly.p10, hourly.p90));
  return undefined;
}

const withRange = (median: number, low: number | undefined, high: number | undefined) => ({
  median,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
});

/** The change in the number of jobs, and the openings a year; undefined when not published. */
export function outlookWords(
  { profile: words, charts }: Sentences,
  { outlook }: PublishedCareerFacts,
): string | undefined {
  if (outlook === undefined) return undefined;
  const { step, percent } = growthText(charts, outlook.changePercent);
  return `${charts.outlook.change(step, percent)}, ${words.openings(outlook.openings)}`;
}

function outlookParts(t: Sentences, facts: PublishedCareerFacts): string[] {
  const words = outlookWords(t, facts);
  return [...(words === undefined ? [] : [words]), ...(facts.bright.length === 0 ? [] : [t.profile.bright])];
}

function gettingInParts(
  { profile: words }: Sentences,
  { outlook }: PublishedCareerFacts,
  required: ReadonlyMap<number, number>,
): string[] {
  const education = words.education[outlook?.education ?? ''];
  const training = words.training[outlook?.training ?? ''];
  const experience = words.experience[outlook?.experience ?? ''];
  const usual = [education, experience, training].filter((part) => part !== undefined);
  const [category, percent] = [...required].toSorted(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return [
    ...(usual.length === 0 ? [] : [usual.join(', ')]),
    ...(percent < MIN_SHARE ? [] : [words.required(Math.round(percent / 10), category)]),
  ];
}

/** Careers that are named for each reason. */
const MAX_SIMILAR = 2;

export interface SimilarCareers {
  readonly careers: readonly {
    readonly code: string;
    readonly name: string;
    readonly reason: 'skills' | 'pay' | 'preparation';
  }[];
  readonly menuId: string;
}

/** A menu of similar careers with the reason for each; undefined without any. */
export const similarMenu = ({ profile: words }: Sentences, { careers, menuId }: SimilarCareers) =>
  select({
    id: menuId,
    placeholder: words.openSimilar,
    options: careers.map(({ code, name, reason }) => ({
      value: code,
      label: name,
      description: reasonsIn(words)[reason],
    })),
  });

/** The reasons for which similar careers are named. */
export const reasonsIn = (words: Sentences['profile']) => ({
  skills: words.nearer,
  pay: words.betterPaid,
  preparation: words.lessPreparation,
});

/** A line that names the nearest similar careers for each reason; empty without any. */
export function similarLine({ profile: words }: Sentences, { careers: similar }: SimilarCareers): string[] {
  const reasons = reasonsIn(words);
  const named = (['skills', 'pay', 'preparation'] as const).flatMap((reason) =>
    similar
      .filter((career) => career.reason === reason)
      .slice(0, MAX_SIMILAR)
      .map(({ name }) => `${plain(name)} (${reasons[reason]})`),
  );
  return named.length === 0 ? [] : [`${bold(words.similar)} ${joinFacts(named)}`];
}
