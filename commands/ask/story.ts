import {
  changeNarrowing,
  narrowingWished,
  type NarrowingChange,
} from '../../src/advice/dialogue/narrowing.ts';
import type { Intent } from '../../src/advice/dialogue/intent.ts';
import { careersForSkills, recognize, namedCareers, type Recognized } from '../../src/advice/recognize.ts';
import { nearCareers } from '../../src/advice/near-careers.ts';
import { fitsNarrowing, type Narrowing } from '../../src/advice/preparation.ts';
import { STEPS } from '../../src/advice/steps.ts';
import type { Services } from '../../src/app/services.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { careerName } from '../career/career-summary.ts';
import { narrowingWords } from '../skills/narrow.ts';
import { allowed, known, mostUsual, ranked } from './candidates.ts';
import { needs, pays } from './career-sentences.ts';
import { recognizedScreen, questionScreen } from './recognized.ts';
import { remember, show, SHOWN, type Listing, type Turn } from './listing.ts';

/** Careers that words led to which later answers may choose from. */
const MAX_FOUND = 50;
/** Work of one kind has these first characters of the O*NET-SOC code in common: its minor group, or its occupation. */
const MINOR_GROUP = 4;
const OCCUPATION = 7;

/** What a message is answered from. */
export interface StoryContext extends Listing {
  readonly text: string;
}

/** Skills and careers of a story; the careers shown are what the next message may refer to. */
export function story(setting: StoryContext, recognized: Recognized): Turn {
  const { services, locale, memory, text } = setting;
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
  // A wish said by the way does not hide what was named: it is said what that takes.
  const kept = first?.named === true && !isExcluded(memory.excluded, first.code) ? first.code : undefined;
  // What was asked for before, or even now, may leave nothing of what is told.
  const narrowing =
    [narrowingWished(text, memory.narrowing), narrowingWished(text)].find(
      (each) =>
        skills.length > 0 || kept !== undefined || ranked(services, { ...near, narrowing: each }).length > 0,
    ) ?? {};
  const next = { ...memory, skills, found, narrowing };
  const fits = (code: string): boolean => allowed(services, next, [code]).length > 0;
  const shown = new Set([...memory.careers, ...(memory.previous ?? [])]);
  // Skills that are recognized again bring other careers than before.
  const isNew = (code: string): boolean => fits(code) && !shown.has(code);
  const matching = {
    ...recognized,
    careers: recognized.careers.filter(({ code }) => code === kept || fits(code)),
  };
  const narrowedTo = noteOn(t, narrowing);
  const besides = kept === undefined ? [] : beyondWish(setting, narrowing, kept);
  const note = [narrowedTo ?? [], besides].flat().join('\n') || undefined;
  if (skills.length === 0 && note !== undefined && matching.careers.length < SHOWN) {
    const fitting = [...new Set([kept ?? [], ranked(services, { ...near, narrowing })].flat())];
    const listing = { ...setting, memory: next };
    if (besides.length === 0 || fitting.length > 1) return show(listing, fitting.slice(0, SHOWN), note);
    // Nothing else like it fits: what takes less than it does, then.
    const less = found.filter((code) => zoneOf(services, code) < zoneOf(services, first?.code));
    return show(listing, [...fitting, ...less].slice(0, SHOWN), besides.join('\n'));
  }
  const inWords = namedCareers(matching);
  const forSkills = careersForSkills(services.careers(), skills, { named: inWords, fits: isNew });
  return {
    view: recognizedScreen(services, { recognized: matching, ticked: skills, locale, fits: isNew, note }),
    memory: remember(next, [...inWords.map(({ code }) => code), ...forSkills]),
  };
}

const zoneOf = ({ careers }: Services, code = ''): number => careers().facts.get(code)?.zone ?? 0;

const isExcluded = (excluded: readonly string[] = [], code: string): boolean =>
  excluded.some((prefix) => code.startsWith(prefix));

/** What a career takes or pays, where that is not what was wished for. */
function beyondWish(setting: Listing, { minPay, ...preparation }: Narrowing, code: string): string[] {
  const career = setting.services.careers().facts.get(code);
  if (career === undefined) return [];
  return [
    ...(fitsNarrowing(career, preparation) ? [] : [needs(setting, code)]),
    ...(fitsNarrowing(career, { minPay }) ? [] : [pays(setting, code)]),
  ];
}

/** Says what a list is narrowed to, where it is. */
export function noteOn(t: Sentences, narrowing: Narrowing): string | undefined {
  const words = narrowingWords(t, narrowing);
  return words.length === 0 ? undefined : t.ask.narrowed(words);
}

/** The list with other preparation, pay or outlook; if that leaves few, with only what was asked for last. */
export function narrowed(setting: Listing, changes: readonly NarrowingChange[]): Turn {
  const { services, memory, locale } = setting;
  const t = sentencesFor(locale);
  const { facts } = services.careers();
  const paid = memory.careers.flatMap((code) => facts.get(code)?.pay ?? []);
  const least = paid.length === 0 ? undefined : Math.min(...paid);
  const wanted = [memory.narrowing ?? {}, {}].map((before) => changeNarrowing(before, changes, least));
  const lists = memory.careers.length === 0 ? [mostUsual] : [known, ranked];
  const left = lists.flatMap((list) =>
    wanted.map((narrowing) => ({
      narrowing,
      codes: list(services, { ...memory, narrowing }).slice(0, SHOWN),
    })),
  );
  const best = left.find(({ codes }) => codes.length === SHOWN) ?? left.find(({ codes }) => codes.length > 0);
  if (best === undefined) return show(setting, memory.careers, t.ask.noneLeft);
  const { narrowing, codes } = best;
  return show({ ...setting, memory: { ...memory, narrowing } }, codes, noteOn(t, narrowing) ?? '');
}

/**
 * Ways from the work that somebody wants to leave; careers for what else the message tells, where there are any.
 * Undefined where no work is named.
 */
export async function leave(
  setting: StoryContext,
  { topic, rest }: Extract<Intent, { kind: 'leave' }>,
): Promise<Turn | undefined> {
  const { services, locale, memory } = setting;
  const recognized = await recognize(services.ownWords, rest, locale);
  const own = recognized.careers.find((career) => career.own);
  const from = own?.code ?? (await services.ownWords.careers(topic))[0]?.code;
  if (from === undefined) return undefined;
  const others = recognized.careers.filter(
    (career) =>
      !career.own && career.code !== from && !career.quotes.some((quote) => own?.quotes.includes(quote)),
  );
  if (others.length === 0 && recognized.skills.length === 0) return pathsFrom(setting, from);
  const left = { ...memory, excluded: [...(memory.excluded ?? []), from] };
  return story({ ...setting, memory: left }, { ...recognized, careers: others });
}

/** Ways from the work that somebody tells of who has lost it or is worn out; undefined where none is named. */
export function afterHardTime(setting: StoryContext, { skills, careers }: Recognized): Turn | undefined {
  const [first] = careers;
  return skills.length === 0 && first?.named === true ? pathsFrom(setting, first.code) : undefined;
}

/** Careers near one, those of another kind first, within what was asked for. */
function pathsFrom(setting: StoryContext, from: string): Turn | undefined {
  const { services, locale, memory, text } = setting;
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
    return { next, codes: allowed(services, next, ranking).slice(0, MAX_FOUND) };
  });
  const best = lists.find(({ codes }) => codes.length > 0);
  if (best === undefined) return undefined;
  const { next, codes } = best;
  const note = [t.ask.pathsFrom(careerName({ services, locale }, from)), noteOn(t, next.narrowing) ?? []]
    .flat()
    .join('\n');
  const memoryThen = { ...next, found: [...codes] };
  return show({ ...setting, memory: memoryThen }, codes.slice(0, SHOWN), note, { from });
}
