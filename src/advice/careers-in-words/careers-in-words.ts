import type { CueRow } from '../../guide/cues.ts';
import type { Language } from '../search/language.ts';
import { isNegator } from '../search/negation.ts';
import { buildCueIndex, type CueIndex, type CueMatch, type WeighedRow } from './cue-index.ts';
import { languagesOf, tokensOf, type Token } from './tokens.ts';
import { buildWordBag, type BagScore, type Guides, type WordBag } from './word-bag.ts';

/** A career that a person's own words lead to. */
export interface CareerInWords {
  readonly code: string;
  readonly score: number;
  /** The words that led to it, as they stand in the text; the most telling first. */
  readonly quotes: readonly string[];
}

/**
 * Finds careers in what a person says, in English or Spanish: at most ten, best first; none where the words name no kind
 * of work, place or thing.
 */
export type CareersInWords = (text: string) => readonly CareerInWords[];

/** Longer texts are read up to here. */
const MAX_TEXT = 10_000;
const MAX_CAREERS = 10;
const MAX_QUOTES = 2;
/** Rows whose cues add up to less do not count. */
const MIN_ROW = 0.4;
/** The best row must reach this to be answered by itself, and with what single words say, that. */
const MIN_SCORE = 1;
const MIN_WITH_WORDS = 1.25;
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
const BAG = 0.02;
/** "Retired welder.", "Soy mesera": said of oneself. */
const IDENTITY = 1.5;
const SELF = new Set(
  'im am was been worked work retired former ex as soy era fui trabajo trabaje trabajaba'.split(' '),
);
/** "The teacher", "mi doctora": somebody else. */
const OTHERS = 0.3;
const OF_OTHERS = new Set('the my your his her our their el la los las mi tu su mis sus'.split(' '));
/** So many words before a cue tell whose work it is, and whether it is said not to be. */
const WORDS_BEFORE = 4;
/** A sentence of hardly more than a name is said of oneself. */
const MAX_BARE = 3;

/** Opens the reading of people's own words, in steps of a few milliseconds with room for other work between them. */
export async function openCareersInWords(cues: readonly CueRow[], guides: Guides): Promise<CareersInWords> {
  const rows = [...cues.map((row) => ({ ...row, share: 1 })), ...nameRows(guides)];
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
    return { codes: [code], phrases: { en: phrasesIn('en'), es: phrasesIn('es') }, share: NAMED };
  });
}

/** Cues decide: their phrases stand together in the text. Single words of the guide order what these leave open. */
function careersIn(index: CueIndex, bag: WordBag): CareersInWords {
  return (text) => {
    const read = text.slice(0, MAX_TEXT);
    const tokens = tokensOf(read);
    const languages = languagesOf(tokens);
    const rows = scoredRows(index.match(tokens, languages), tokens);
    const scores = bag(tokens, languages);
    if (!tells(rows[0], scores[0])) return [];
    const found = new Map<string, CareerInWords>();
    const add = (code: string, score: number, quotes: readonly string[]): void => {
      const known = found.get(code);
      found.set(code, { code, score: (known?.score ?? 0) + score, quotes: known?.quotes ?? quotes });
    };
    for (const { row, cues, score } of rows) {
      const quotes = cues.slice(0, MAX_QUOTES).map(({ match }) => quoteOf(read, tokens, match));
      index.rows[row]?.forEach((code, place) => {
        add(code, score * (1 - PER_PLACE * place) * (found.has(code) ? OTHER_ROW : 1), quotes);
      });
    }
    for (const { code, score, words } of scores) {
      const quotes = words
        .slice(0, MAX_QUOTES)
        .map(({ token }) => quoteOf(read, tokens, { start: token, end: token + 1 }));
      add(code, score * BAG, quotes);
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_CAREERS);
  };
}

/** Whether a text tells of a kind of work at all. */
function tells(row: ScoredRow | undefined, words: BagScore | undefined): boolean {
  const byCues = row?.score ?? 0;
  return byCues >= MIN_SCORE || byCues + (words?.score ?? 0) * WITH_WORDS >= MIN_WITH_WORDS;
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
function scoredRows(matches: readonly CueMatch[], tokens: readonly Token[]): ScoredRow[] {
  const byRow = new Map<number, WeighedMatch[]>();
  for (const match of matches) {
    const weight = weightOf(match, tokens);
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

/** What a cue counts where it stands: nothing behind "not", more where people say what they are, less of others. */
function weightOf({ start, end, weight, names }: CueMatch, tokens: readonly Token[]): number {
  const first = tokens[start];
  if (first === undefined) return 0;
  const before = tokens
    .slice(Math.max(0, start - WORDS_BEFORE), start)
    .filter(({ clause }) => clause === first.clause);
  if (before.some(({ word }) => isNegator(word))) return 0;
  if (!names) return weight;
  if (before.some(({ word }) => SELF.has(word))) return weight * IDENTITY;
  if (OF_OTHERS.has(before.at(-1)?.word ?? '')) return weight * OTHERS;
  const sentence = tokens.filter(({ sentence: number }) => number === first.sentence);
  return sentence.length - (end - start) <= MAX_BARE ? weight * IDENTITY : weight;
}

function quoteOf(
  text: string,
  tokens: readonly Token[],
  { start, end }: Pick<CueMatch, 'start' | 'end'>,
): string {
  return text.slice(tokens[start]?.from, tokens[end - 1]?.to);
}
