import {
  changeNarrowing,
  narrowingWished,
  type NarrowingChange,
} from '../../src/advice/conversation/narrowing.ts';
import type { Intent } from '../../src/advice/conversation/intent.ts';
import { careersForSkills, recognize, namedCareers, type Recognized } from '../../src/advice/recognize.ts';
import { nearCareers } from '../../src/advice/career-changes/near-careers.ts';
import { fitsNarrowing, type Narrowing } from '../../src/advice/preparation.ts';
import { STEPS } from '../../src/advice/career-changes/preparation-step.ts';
import type { Services } from '../../src/app/services.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { careerName } from '../career/career-summary.ts';
import { narrowingWords } from '../skills/filters.ts';
import { fittingCareers, candidates, commonCareers, rankedCandidates } from './candidates.ts';
import { preparationSentence, paySentence } from './career-sentences.ts';
import { recognizedScreen, questionScreen } from './recognized.ts';
import { withShown, listTurn, MAX_SHOWN, type ListContext, type Turn } from './listing.ts';

/** The number of recognized careers from which later answers choose. */
const MAX_FOUND = 50;
/** The lengths of prefixes of O*NET-SOC codes: the minor group and the occupation. */
const MINOR_GROUP = 4;
const OCCUPATION = 7;

export interface StoryContext extends ListContext {
  readonly text: string;
}

/** Shows the skills and careers of a story. The next message may refer to these careers. */
export function storyTurn(context: StoryContext, recognized: Recognized): Turn {
  const { services, locale, memory, text } = context;
  const t = sentencesFor(locale);
  const skills = recognized.skills.map(({ code }) => code);
  if (skills.length === 0 && recognized.careers.length === 0)
    return {
      view: questionScreen(locale, memory.careers.length > 0 ? t.ask.confused : undefined),
      memory,
    };
  const found = recognized.careers.slice(0, MAX_FOUND).map(({ code }) => code);
  const near = { ...memory, skills, found, careers: found };
  const [first] = recognized.careers;
  // The career that the story names is shown despite a wish, with what it takes or pays.
  const kept = first?.named === true && !isExcluded(memory.excluded, first.code) ? first.code : undefined;
  // Earlier wishes, or even those of this message, may exclude all careers of the story.
  const narrowing =
    [narrowingWished(text, memory.narrowing), narrowingWished(text)].find(
      (each) =>
        skills.length > 0 ||
        kept !== undefined ||
        rankedCandidates(services, { ...near, narrowing: each }).length > 0,
    ) ?? {};
  const next = { ...memory, skills, found, narrowing };
  const fits = (code: string): boolean => fittingCareers(services, next, [code]).length > 0;
  const shown = new Set([...memory.careers, ...(memory.previous ?? [])]);
  // The same skills again lead to other careers.
  const isNew = (code: string): boolean => fits(code) && !shown.has(code);
  const matching = {
    ...recognized,
    careers: recognized.careers.filter(({ code }) => code === kept || fits(code)),
  };
  const narrowedTo = noteOn(t, narrowing);
  const besides = kept === undefined ? [] : differencesFrom(context, narrowing, kept);
  const note = [narrowedTo ?? [], besides].flat().join('\n') || undefined;
  if (skills.length === 0 && note !== undefined && matching.careers.length < MAX_SHOWN) {
    const fitting = [...new Set([kept ?? [], rankedCandidates(services, { ...near, narrowing })].flat())];
    const listing = { ...context, memory: next };
    if (besides.length === 0 || fitting.length > 1)
      return listTurn(listing, fitting.slice(0, MAX_SHOWN), note);
    // Nothing similar fits: careers that take less preparation.
    const less = found.filter((code) => zoneOf(services, code) < zoneOf(services, first?.code));
    return listTurn(listing, [...fitting, ...less].slice(0, MAX_SHOWN), besides.join('\n'));
  }
  const inWords = namedCareers(matching);
  const forSkills = careersForSkills(services.careers(), skills, { named: inWords, fits: isNew });
  return {
    view: recognizedScreen(services, { recognized: matching, ticked: skills, locale, fits: isNew, note }),
    memory: withShown(next, [...inWords.map(({ code }) => code), ...forSkills]),
  };
}

const zoneOf = ({ careers }: Services, code = ''): number => careers().facts.get(code)?.zone ?? 0;

const isExcluded = (excluded: readonly string[] = [], code: string): boolean =>
  excluded.some((prefix) => code.startsWith(prefix));

/** What a career takes or pays, if that differs from the wish. */
function differencesFrom(
  context: ListContext,
  { minPay, ...preparation }: Narrowing,
  code: string,
): string[] {
  const career = context.services.careers().facts.get(code);
  if (career === undefined) return [];
  return [
    ...(fitsNarrowing(career, preparation) ? [] : [preparationSentence(context, code)]),
    ...(fitsNarrowing(career, { minPay }) ? [] : [paySentence(context, code)]),
  ];
}

/** The sentence that says how a list is narrowed, if it is. */
export function noteOn(t: Sentences, narrowing: Narrowing): string | undefined {
  const words = narrowingWords(t, narrowing);
  return words.length === 0 ? undefined : t.ask.narrowed(words);
}

/** Lists careers with other preparation, pay or outlook. If few are left, only the last wishes apply. */
export function narrowedTurn(context: ListContext, changes: readonly NarrowingChange[]): Turn {
  const { services, memory, locale } = context;
  const t = sentencesFor(locale);
  const { facts } = services.careers();
  const paid = memory.careers.flatMap((code) => facts.get(code)?.pay ?? []);
  const least = paid.length === 0 ? undefined : Math.min(...paid);
  const wanted = [memory.narrowing ?? {}, {}].map((before) => changeNarrowing(before, changes, least));
  const lists = memory.careers.length === 0 ? [commonCareers] : [candidates, rankedCandidates];
  const left = lists.flatMap((list) =>
    wanted.map((narrowing) => ({
      narrowing,
      codes: list(services, { ...memory, narrowing }).slice(0, MAX_SHOWN),
    })),
  );
  const best =
    left.find(({ codes }) => codes.length === MAX_SHOWN) ?? left.find(({ codes }) => codes.length > 0);
  if (best === undefined) return listTurn(context, memory.careers, t.ask.noneLeft);
  const { narrowing, codes } = best;
  return listTurn({ ...context, memory: { ...memory, narrowing } }, codes, noteOn(t, narrowing) ?? '');
}

/**
 * Lists careers for the rest of a message about leaving work, or else careers near that work. Undefined if the message
 * names no work.
 */
export async function leavingTurn(
  context: StoryContext,
  { topic, rest }: Extract<Intent, { kind: 'leave' }>,
): Promise<Turn | undefined> {
  const { services, locale, memory } = context;
  const recognized = await recognize(services.ownWords, rest, locale);
  const own = recognized.careers.find((career) => career.own);
  const from = own?.code ?? (await services.ownWords.careers(topic))[0]?.code;
  if (from === undefined) return undefined;
  const others = recognized.careers.filter(
    (career) =>
      !career.own && career.code !== from && !career.quotes.some((quote) => own?.quotes.includes(quote)),
  );
  if (others.length === 0 && recognized.skills.length === 0) return pathsTurn(context, from);
  const left = { ...memory, excluded: [...(memory.excluded ?? []), from] };
  return storyTurn({ ...context, memory: left }, { ...recognized, careers: others });
}

/** Lists careers near the work that somebody has lost or is tired of. Undefined if the message names no work. */
export function hardTimeTurn(context: StoryContext, { skills, careers }: Recognized): Turn | undefined {
  const [first] = careers;
  return skills.length === 0 && first?.named === true ? pathsTurn(context, first.code) : undefined;
}

/** Lists careers near one that fit the wishes, those of other minor groups first. */
function pathsTurn(context: StoryContext, from: string): Turn | undefined {
  const { services, locale, memory, text } = context;
  const t = sentencesFor(locale);
  const { nearness, facts } = services.careers();
  const near = nearCareers(nearness(), facts, from);
  const byStep = Array.from({ length: MAX_FOUND }, (_, place) =>
    STEPS.flatMap((step) => near[step][place]?.code ?? []),
  ).flat();
  const sharesWith = (code: string, digits: number): boolean => code.startsWith(from.slice(0, digits));
  const others = byStep.filter((code) => !sharesWith(code, OCCUPATION));
  const ranking = [false, true].flatMap((alike) =>
    others.filter((code) => sharesWith(code, MINOR_GROUP) === alike),
  );
  const before = { ...memory, skills: [], excluded: [...(memory.excluded ?? []), from] };
  const lists = [narrowingWished(text, memory.narrowing), narrowingWished(text), {}].map((narrowing) => {
    const next = { ...before, narrowing };
    return { next, codes: fittingCareers(services, next, ranking).slice(0, MAX_FOUND) };
  });
  const best = lists.find(({ codes }) => codes.length > 0);
  if (best === undefined) return undefined;
  const { next, codes } = best;
  const note = [t.ask.pathsFrom(careerName({ services, locale }, from)), noteOn(t, next.narrowing) ?? []]
    .flat()
    .join('\n');
  return listTurn({ ...context, memory: { ...next, found: [...codes] } }, codes.slice(0, MAX_SHOWN), note, {
    from,
  });
}
