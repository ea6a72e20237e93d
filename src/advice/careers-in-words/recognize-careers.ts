import type { CueRow } from '../../guide/cues.ts';
import type { Topic } from '../../guide/topics.ts';
import { isSmallTalk } from '../conversation/intent.ts';
import { withoutWishes } from '../conversation/narrowing.ts';
import { isAboutWriter } from '../own-words/parser/assertion.ts';
import { parseText, type ParsedText } from '../own-words/parser/parse.ts';
import { quoteOf, splitActions } from '../own-words/quote.ts';
import type { Language } from '../text/language.ts';
import { GENERIC_WORD_WEIGHT, wordWeight } from '../text/word-lists.ts';
import { buildBm25Index, type Guides, type ScoreWords, type WordScore } from './bm25-index.ts';
import { classifyClauses, type ClauseKinds } from './clause-kinds.ts';
import { buildCueIndex, type CueIndex, type CueMatch, type WeightedRow } from './cue-index.ts';
import { ASSERTION_FACTOR, cueWeight, isOfOthers, OTHERS_FACTOR, wordFactor } from './cue-weight.ts';
import { groupByInterest, interleave } from './interleave.ts';
import { languagesOf, tokenize, type Token } from './tokens.ts';
import { isWorkExperience } from './work-experience.ts';

/** A career that a person's own words lead to. */
export interface CareerInWords {
  readonly code: string;
  readonly score: number;
  /** Quotes from the text that led to it, the strongest first. */
  readonly quotes: readonly string[];
  /** The position of the first quote in the text. */
  readonly at: number;
  /** Whether the words name the work itself, rather than a topic that people like or mention. */
  readonly named: boolean;
  /** Whether it is work that the writer does or did. */
  readonly own: boolean;
}

/**
 * Recognizes careers in a person's own words, in English or Spanish: at most ten, best first; none if the words name no kind
 * of work, place or thing. `faint` lowers the threshold, for texts that also show skills.
 */
export type RecognizeCareers = (text: string, faint?: boolean) => readonly CareerInWords[];

/** The rest of a longer text is ignored. */
const MAX_TEXT = 10_000;
const MAX_CAREERS = 10;
const MAX_QUOTES = 2;
/** Rows with a lower score do not count. */
const MIN_ROW_SCORE = 0.4;
/** The least evidence for an answer: the score of the best career by cues, plus a share of the weights of single words. */
const MIN_EVIDENCE = 1;
const MIN_FAINT_EVIDENCE = 0.5;
const WORD_EVIDENCE = 0.03;
/** The number of cues of a row that count. */
const MAX_CUES = 4;
/** The share that the second, third… career of a row loses for each place. */
const LOSS_PER_PLACE = 0.07;
/** The share of a row's score that counts for a career that another row has already. */
const FURTHER_ROW = 0.5;
/** Factors besides those of the cues in the guide: names of careers, topics and scenes, and single words. */
const NAME_FACTOR = 0.7;
const TOPIC_FACTOR = 0.6;
const WORD_FACTOR = 0.025;

/** Creates the recognizer. Yields to the event loop every few milliseconds. */
export async function createCareerRecognizer(
  cues: readonly CueRow[],
  topics: readonly Topic[],
  guides: Guides,
): Promise<RecognizeCareers> {
  const index = await buildCueIndex([
    ...cues.map((row) => ({ ...row, factor: 1, topic: false })),
    ...topics.map((row) => ({ ...row, factor: TOPIC_FACTOR, topic: true })),
    ...nameRows(guides),
  ]);
  const scoreWords = await buildBm25Index(cues, guides);
  return (text, faint = false) => {
    const whole = text.slice(0, MAX_TEXT);
    if (isSmallTalk(whole)) return [];
    const rest = withoutWishes(whole);
    const found = recognizeIn(rest, faint, index, scoreWords);
    return found.length === 0 && rest !== whole ? recognizeIn(whole, faint, index, scoreWords) : found;
  };
}

/** Names of careers and single search words are cues too. */
const nameRows = (guides: Guides): readonly WeightedRow[] =>
  [...guides.en.keys()].map((code) => {
    const phrasesIn = (language: Language): readonly string[] => {
      const entry = guides[language].get(code);
      if (entry === undefined) return [];
      return [`+${entry.name}`, ...entry.search.filter((phrase) => !phrase.includes(' '))];
    };
    const phrases = { en: phrasesIn('en'), es: phrasesIn('es') };
    return { codes: [code], phrases, factor: NAME_FACTOR, topic: false };
  });

/** Ranks careers by cues, which are phrases in the text, and those with equal cues by single words of the guide. */
function recognizeIn(
  text: string,
  faint: boolean,
  index: CueIndex,
  scoreWords: ScoreWords,
): readonly CareerInWords[] {
  const parsed = parseText(text);
  const tokens = tokenize(text, parsed);
  const languages = languagesOf(tokens);
  const matches = index.match(tokens, languages);
  const namesWork = matches.some(({ names }) => names);
  const clauses = classifyClauses(tokens, new Set(namesWork ? [] : matches.flatMap(tokensOf)));
  const isLiked = (token: number): boolean => clauses.liked.has(tokens[token]?.clause ?? -1);
  const rows = scoreRows(matches, tokens, clauses);
  const groupOf = groupByInterest(rows, isLiked);
  const found = new Map<string, FoundCareer>();
  const add = (career: FoundCareer): void => {
    const known = found.get(career.code);
    if (known === undefined) {
      found.set(career.code, career);
      return;
    }
    known.score += career.score;
    // Quotes that name the work come first.
    if (career.named && !known.named) known.spans = career.spans;
    known.named ||= career.named;
    known.own ||= career.own;
  };
  for (const { row, cues, score } of rows) {
    const shared = {
      spans: cues.slice(0, MAX_QUOTES).map(({ match }) => match),
      group: groupOf.get(row),
      named: cues[0]?.match.topic === false,
      own: cues.some(({ match }) => isWorkExperience(match, tokens, clauses)),
    };
    index.rows[row]?.forEach((code, place) => {
      const factor = (1 - LOSS_PER_PLACE * place) * (found.has(code) ? FURTHER_ROW : 1);
      add({ ...shared, code, score: score * factor });
    });
  }
  const wordScores = scoreWords(tokens, languages);
  const byCues = Math.max(0, ...Array.from(found.values(), ({ score }) => score));
  const byWords = wordEvidence(wordScores[0], matches, tokens, clauses) * WORD_EVIDENCE;
  if (byCues + byWords < (faint ? MIN_FAINT_EVIDENCE : MIN_EVIDENCE)) return [];
  for (const { code, score, words } of wordScores) {
    const spans = words.slice(0, MAX_QUOTES).map(({ token }) => ({ start: token, end: token + 1 }));
    add({ code, score: score * WORD_FACTOR, spans, group: undefined, named: false, own: false });
  }
  return interleave([...found.values()].sort((a, b) => b.score - a.score))
    .slice(0, MAX_CAREERS)
    .map(({ code, score, spans, named, own }) => ({
      code,
      score,
      quotes: [
        ...new Set(
          spans.map((span) => quoteSpan(text, parsed, tokens, span, languages, isLiked(span.start))),
        ),
      ],
      at: tokens[spans[0]?.start ?? 0]?.from ?? 0,
      named,
      own,
    }));
}

type Span = Pick<CueMatch, 'start' | 'end'>;

const tokensOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

interface FoundCareer {
  readonly code: string;
  score: number;
  /** The words that led to it, the strongest first. */
  spans: readonly Span[];
  /** The number of the interest that it belongs to. */
  readonly group: number | undefined;
  named: boolean;
  own: boolean;
}

/** The sum of the weights of a career's words in their contexts; words about other people count less. */
function wordEvidence(
  best: WordScore | undefined,
  matches: readonly CueMatch[],
  tokens: readonly Token[],
  clauses: ClauseKinds,
): number {
  const others = new Set(
    matches.filter(({ names, start }) => names && isOfOthers(tokens, start)).flatMap(tokensOf),
  );
  return (best?.words ?? []).reduce(
    (sum, { token, weight }) =>
      sum +
      weight *
        ASSERTION_FACTOR[tokens[token]?.assertion ?? 'asserted'] *
        (others.has(token) ? OTHERS_FACTOR : wordFactor(token, tokens, clauses)),
    0,
  );
}

interface ScoredRow {
  readonly row: number;
  /** The cues that the text has, the highest weight first, without overlaps. */
  readonly cues: readonly { readonly match: CueMatch; readonly weight: number }[];
  readonly score: number;
}

/** The rows with enough cues in the text, best first. */
function scoreRows(
  matches: readonly CueMatch[],
  tokens: readonly Token[],
  clauses: ClauseKinds,
): ScoredRow[] {
  const weighted = matches
    .map((match) => ({ match, weight: cueWeight(match, tokens, clauses) }))
    .filter(({ weight }) => weight > 0);
  return [...Map.groupBy(weighted, ({ match }) => match.row)]
    .map(([row, all]): ScoredRow => {
      const cues: (typeof all)[number][] = [];
      for (const cue of all.sort((a, b) => b.weight - a.weight)) {
        const { start, end } = cue.match;
        if (!cues.some(({ match }) => match.start < end && start < match.end)) cues.push(cue);
      }
      return { row, cues, score: cues.slice(0, MAX_CUES).reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ score }) => score >= MIN_ROW_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** The words of a cue with a generic word after them, "atender gente"; for what the writer does, the whole clause. */
function quoteSpan(
  text: string,
  parsed: ParsedText,
  tokens: readonly Token[],
  { start, end }: Span,
  languages: readonly Language[],
  isLiked: boolean,
): string {
  const next = tokens[end];
  const continues =
    next?.clause === tokens[end - 1]?.clause &&
    languages.some((language) => wordWeight(next?.word ?? '', language) === GENERIC_WORD_WEIGHT);
  const last = continues ? end : end - 1;
  const [from = 0, to = 0] = [tokens[start]?.from, tokens[last]?.to];
  const clause = parsed.clauses.findLast((each) => (parsed.tokens[each.start]?.from ?? 0) <= from);
  const isAction =
    last > start && clause !== undefined && isAboutWriter(parsed.tokens, clause, parsed.language);
  return isAction && !isLiked
    ? quoteOf(text, { ...parsed, clauses: splitActions(text, parsed) }, from, to)
    : text.slice(from, to);
}
