import type { CueRow } from '../../guide/cues.ts';
import type { Topic } from '../../guide/topics.ts';
import { isSmallTalk } from '../dialogue/intent.ts';
import { withoutWishes } from '../dialogue/narrowing.ts';
import { parse, type Parsed } from '../own-words/parse.ts';
import { deedsIn, quoteOf as phraseOf } from '../own-words/quote.ts';
import { isAboutSelf } from '../own-words/stance.ts';
import type { Language } from '../search/language.ts';
import { FRAME_WEIGHT, wordWeight } from '../search/word-weight.ts';
import {
  clausesOnThings,
  claimedWeight,
  isOfOthers,
  clausesOfKin,
  likedClauses,
  OTHERS,
  presence,
  saidIn,
  STANCES,
  type Clauses,
  type Said,
} from './claims.ts';
import { buildCueIndex, type CueIndex, type CueMatch, type WeighedRow } from './cue-index.ts';
import { inTurn, subjectsOf } from './likings.ts';
import { isOwnWork } from './own-work.ts';
import { languagesOf, type Token } from './tokens.ts';
import { buildWordBag, type BagScore, type Guides, type WordBag } from './word-bag.ts';

/** A career that a person's own words lead to. */
export interface CareerInWords {
  readonly code: string;
  readonly score: number;
  /** The words that led to it, as they stand in the text; the most telling first. */
  readonly quotes: readonly string[];
  /** Where the first of these words stand in the text. */
  readonly at: number;
  /** Whether words of the work itself led to it, rather than what people like or tell of. */
  readonly named: boolean;
  /** Whether that work is what the writer does or did. */
  readonly own: boolean;
}

/**
 * Finds careers in what a person says, in English or Spanish: at most ten, best first; none where the words name no kind
 * of work, place or thing. With `faint` less is enough, as where the words show skills.
 */
export type CareersInWords = (text: string, faint?: boolean) => readonly CareerInWords[];

/** Longer texts are read up to here. */
const MAX_TEXT = 10_000;
const MAX_CAREERS = 10;
const MAX_QUOTES = 2;
/** Rows whose cues add up to less do not count. */
const MIN_ROW = 0.4;
/** The best career must reach this by cues, and so much of what single words say, to be answered. */
const MIN_SCORE = 1;
/** What is enough beside skills. */
const MIN_FAINT = 0.5;
const WITH_WORDS = 0.03;
/** So many cues of a row count. */
const MAX_CUES = 4;
/** What each place in a row takes off. */
const PER_PLACE = 0.07;
/** What a career gains that another row names too. */
const OTHER_ROW = 0.5;
/** How much names of careers count beside the cues. */
const NAMED = 0.7;
/** What the score of single words counts beside that of cues. */
const BAG = 0.025;
/** What topics and scenes count beside cues. */
const TOPIC = 0.6;

/** Opens the reading of people's own words, in steps of a few milliseconds with room for other work between them. */
export async function openCareersInWords(
  cues: readonly CueRow[],
  topics: readonly Topic[],
  guides: Guides,
): Promise<CareersInWords> {
  const rows = [
    ...cues.map((row) => ({ ...row, share: 1, topic: false })),
    ...topics.map((row) => ({ ...row, share: TOPIC, topic: true })),
    ...nameRows(guides),
  ];
  const index = await inSteps(buildCueIndex(rows));
  const bag = await inSteps(buildWordBag(cues, guides));
  return careersIn(index, bag);
}

async function inSteps<Made>(building: Generator<undefined, Made>): Promise<Made> {
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
    await new Promise((go) => setImmediate(go));
  }
}

/** Names of careers, and single words that people look them up by, are cues too. */
function nameRows(guides: Guides): readonly WeighedRow[] {
  return [...guides.en.keys()].map((code) => {
    const phrasesIn = (language: Language): readonly string[] => {
      const entry = guides[language].get(code);
      if (entry === undefined) return [];
      return [`+${entry.name}`, ...entry.search.filter((phrase) => !phrase.includes(' '))];
    };
    return {
      codes: [code],
      phrases: { en: phrasesIn('en'), es: phrasesIn('es') },
      share: NAMED,
      topic: false,
    };
  });
}

/** Cues decide: their phrases stand together in the text. Single words of the guide order what these leave open. */
function careersIn(index: CueIndex, bag: WordBag): CareersInWords {
  return (text, faint = false) => {
    const read = text.slice(0, MAX_TEXT);
    if (isSmallTalk(read)) return [];
    const told = withoutWishes(read);
    const found = careersOf(told, faint);
    return found.length === 0 && told !== read ? careersOf(read, faint) : found;
  };

  function careersOf(read: string, faint: boolean): readonly CareerInWords[] {
    const parsed = parse(read);
    const tokens = saidIn(read, parsed);
    const languages = languagesOf(tokens);
    const matches = index.match(tokens, languages);
    const isTold = matches.some(({ names }) => names);
    const cued = isTold ? [] : matches.flatMap(({ start, end }) => span(start, end));
    const liked = likedClauses(tokens, new Set(cued));
    const clauses = { liked, things: clausesOnThings(tokens), kin: clausesOfKin(tokens) };
    const rows = scoredRows(matches, tokens, clauses);
    const scores = bag(tokens, languages);
    const subjectOf = subjectsOf(rows, (token) => liked.has(tokens[token]?.clause ?? -1));
    const found = new Map<string, FoundCareer>();
    const add = (code: string, score: number, first: Omit<FoundCareer, 'code' | 'score'>): void => {
      const known = found.get(code);
      if (known === undefined) found.set(code, { code, score, ...first });
      else {
        known.score += score;
        // Work that is named is quoted before what has to do with it.
        if (first.named && !known.named) known.from = first.from;
        known.named ||= first.named;
        known.own ||= first.own;
      }
    };
    for (const { row, cues, score } of rows) {
      const first = {
        from: cues.slice(0, MAX_QUOTES).map(({ match }) => match),
        subject: subjectOf.get(row),
        named: cues[0]?.match.topic === false,
        own: cues.some(({ match }) => isOwnWork(match, tokens, clauses)),
      };
      index.rows[row]?.forEach((code, place) => {
        const more = score * (1 - PER_PLACE * place) * (found.has(code) ? OTHER_ROW : 1);
        add(code, more, first);
      });
    }
    const byCues = Math.max(0, ...Array.from(found.values(), ({ score }) => score));
    const least = faint ? MIN_FAINT : MIN_SCORE;
    if (evidenceOf(byCues, scores[0], matches, tokens, clauses) < least) return [];
    for (const { code, score, words } of scores) {
      const from = words.slice(0, MAX_QUOTES).map(({ token }) => ({ start: token, end: token + 1 }));
      add(code, score * BAG, { from, subject: undefined, named: false, own: false });
    }
    const quote = (place: Place): string =>
      quoteOf(read, parsed, tokens, place, languages, liked.has(tokens[place.start]?.clause ?? -1));
    return inTurn([...found.values()].sort((a, b) => b.score - a.score))
      .slice(0, MAX_CAREERS)
      .map(({ code, score, from, named, own }) => ({
        code,
        score,
        quotes: [...new Set(from.map(quote))],
        at: tokens[from[0]?.start ?? 0]?.from ?? 0,
        named,
        own,
      }));
  }
}

const span = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

type Place = Pick<CueMatch, 'start' | 'end'>;

interface FoundCareer {
  readonly code: string;
  score: number;
  /** The words that led to it, the most telling first. */
  from: readonly Place[];
  /** Which of the things that are liked it belongs to. */
  readonly subject: number | undefined;
  named: boolean;
  own: boolean;
}

/** How much a text tells of a kind of work; what others do is little. */
function evidenceOf(
  byCues: number,
  best: BagScore | undefined,
  matches: readonly CueMatch[],
  tokens: readonly Said[],
  clauses: Clauses,
): number {
  const others = new Set(
    matches
      .filter(({ names, start }) => names && isOfOthers(tokens, start))
      .flatMap(({ start, end }) => span(start, end)),
  );
  const bySingleWords = (best?.words ?? []).reduce(
    (sum, { token, weight }) =>
      sum +
      weight *
        STANCES[tokens[token]?.stance ?? 'own'] *
        (others.has(token) ? OTHERS : presence(token, tokens, clauses)),
    0,
  );
  return byCues + bySingleWords * WITH_WORDS;
}

interface WeighedMatch {
  readonly match: CueMatch;
  readonly weight: number;
}

interface ScoredRow {
  readonly row: number;
  /** The cues that the text has, the weightiest first; none over the same words as another. */
  readonly cues: readonly WeighedMatch[];
  readonly score: number;
}

/** The rows that the text has enough cues of, best first. */
function scoredRows(matches: readonly CueMatch[], tokens: readonly Said[], clauses: Clauses): ScoredRow[] {
  const byRow = new Map<number, WeighedMatch[]>();
  for (const match of matches) {
    const weight = claimedWeight(match, tokens, clauses);
    if (weight > 0) byRow.set(match.row, [...(byRow.get(match.row) ?? []), { match, weight }]);
  }
  return [...byRow]
    .map(([row, all]): ScoredRow => {
      const cues: WeighedMatch[] = [];
      for (const each of all.sort((a, b) => b.weight - a.weight)) {
        const { start, end } = each.match;
        if (!cues.some(({ match }) => match.start < end && start < match.end)) cues.push(each);
      }
      return { row, cues, score: cues.slice(0, MAX_CUES).reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ score }) => score >= MIN_ROW)
    .sort((a, b) => b.score - a.score);
}

/**
 * The words of a cue as they stand in the text: with what it has after them of a frame, "atender gente"; and of what the
 * writer does, the whole phrase.
 */
function quoteOf(
  text: string,
  parsed: Parsed,
  tokens: readonly Token[],
  { start, end }: Place,
  languages: readonly Language[],
  isLiked: boolean,
): string {
  const next = tokens[end];
  const goesOn =
    next?.clause === tokens[end - 1]?.clause &&
    languages.some((language) => wordWeight(next?.word ?? '', language) === FRAME_WEIGHT);
  const last = goesOn ? end : end - 1;
  const [from = 0, to = 0] = [tokens[start]?.from, tokens[last]?.to];
  const clause = parsed.clauses.findLast((each) => (parsed.tokens[each.start]?.from ?? 0) <= from);
  const isDeed = last > start && clause !== undefined && isAboutSelf(parsed.tokens, clause, parsed.language);
  return isDeed && !isLiked
    ? phraseOf(text, { ...parsed, clauses: deedsIn(text, parsed) }, from, to)
    : text.slice(from, to);
}
