import type { CueRow } from '../../guide/cues.ts';
import type { GuideEntry } from '../../guide/guide.ts';
import type { Language } from '../search/language.ts';
import { isNegator } from '../search/negation.ts';
import { buildCueIndex, type CueIndex, type CueMatch, type WeighedRow } from './cue-index.ts';
import { languagesOf, tokensOf, type Token } from './tokens.ts';

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

type Guides = Readonly<Record<Language, ReadonlyMap<string, GuideEntry>>>;

/** Longer texts are read up to here. */
const MAX_TEXT = 10_000;
const MAX_CAREERS = 10;
const MAX_QUOTES = 2;
/** What the cues of a row must add up to. */
const MIN_SCORE = 1;
/** So many cues of a row count. */
const MAX_CUES = 4;
/** What each place in a row takes off. */
const PER_PLACE = 0.07;
/** What a career gains that another row names too. */
const OTHER_ROW = 0.5;
/** How much what people look a career up by counts beside the cues: many phrases are of one common word. */
const GUIDE = 0.7;

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
  const building = buildCueIndex([...cues.map((row) => ({ ...row, share: 1 })), ...guideRows(guides)]);
  for (;;) {
    const step = building.next();
    if (step.done === true) return careersIn(step.value);
    await new Promise((go) => setImmediate(go));
  }
}

/** What people look a career up by tells of it too. */
function guideRows(guides: Guides): readonly WeighedRow[] {
  return [...guides.en.keys()].map((code) => {
    const phrasesIn = (language: Language): readonly string[] => {
      const entry = guides[language].get(code);
      return entry === undefined ? [] : [`+${entry.name}`, ...entry.search];
    };
    return { codes: [code], phrases: { en: phrasesIn('en'), es: phrasesIn('es') }, share: GUIDE };
  });
}

function careersIn(index: CueIndex): CareersInWords {
  return (text) => {
    const read = text.slice(0, MAX_TEXT);
    const tokens = tokensOf(read);
    const found = new Map<string, CareerInWords>();
    for (const { row, cues, score } of scoredRows(index.match(tokens, languagesOf(tokens)), tokens)) {
      const quotes = cues.slice(0, MAX_QUOTES).map(({ match }) => quoteOf(read, tokens, match));
      index.rows[row]?.forEach((code, place) => {
        const worth = score * (1 - PER_PLACE * place);
        const known = found.get(code);
        found.set(
          code,
          known === undefined
            ? { code, score: worth, quotes }
            : { ...known, score: known.score + worth * OTHER_ROW },
        );
      });
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_CAREERS);
  };
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
    .filter(({ score }) => score >= MIN_SCORE)
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

function quoteOf(text: string, tokens: readonly Token[], { start, end }: CueMatch): string {
  return text.slice(tokens[start]?.from, tokens[end - 1]?.to);
}
