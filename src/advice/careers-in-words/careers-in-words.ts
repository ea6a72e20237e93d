import type { CueRow } from '../../guide/cues.ts';
import type { Topic } from '../../guide/topics.ts';
import { isSmallTalk } from '../dialogue/intent.ts';
import { parse } from '../own-words/parse.ts';
import type { Stance } from '../own-words/stance.ts';
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
 * of work, place or thing. With `faint` any word that work may have to do with is enough, as where the words show skills.
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
/** What topics and scenes count, and more where people say that they like them. */
const TOPIC = 0.6;
const LIKED = 2.2;
const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LIKES = wordSet(
  'like love enjoy into want wanna favorite fun dream good obsessed gusta gustan gustaria encanta encantan late quiero ' +
    'amo sueno fascina apasiona',
);
const BEFORE_LIKE = wordSet('i id we really also just do always would');
/** "Retired welder.", "Soy mesera": said of oneself. */
const IDENTITY = 1.5;
const SELF = wordSet('im am was been worked work retired former ex as soy era fui trabajo trabaje trabajaba');
/** "The teacher", "mi doctora": somebody else. */
const OTHERS = 0.3;
const OF_OTHERS = wordSet('the my your his her our their el la los las mi tu su mis sus');
/** What words count by how their writer stands to them. */
const STANCES: Readonly<Record<Stance, number>> = { own: 1, void: 0.5, other: 0.5, denied: 0 };
/** So many words before a cue tell whose work it is, and whether it is said not to be. */
const WORDS_BEFORE = 4;
/** A sentence of hardly more than a name is said of oneself. */
const MAX_BARE = 3;

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
    const { stances, tokens: parsed } = parse(read);
    const stanceOf = new Map(parsed.map(({ from }, at) => [from, stances[at] ?? 'own']));
    const tokens = tokensOf(read).map((token): Said => ({
      ...token,
      stance: stanceOf.get(token.from) ?? 'own',
    }));
    const liked = likedClauses(tokens);
    const languages = languagesOf(tokens);
    const rows = scoredRows(index.match(tokens, languages), tokens, liked);
    const scores = bag(tokens, languages);
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
    const byCues = Math.max(0, ...Array.from(found.values(), ({ score }) => score));
    if (!faint && !tells(byCues, scores[0], tokens)) return [];
    for (const { code, score, words } of scores) {
      const quotes = words
        .slice(0, MAX_QUOTES)
        .map(({ token }) => quoteOf(read, tokens, { start: token, end: token + 1 }));
      add(code, score * BAG, quotes);
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_CAREERS);
  };
}

interface Said extends Token {
  readonly stance: Stance;
}

/** Whether a text tells of a kind of work at all. */
function tells(byCues: number, best: BagScore | undefined, tokens: readonly Said[]): boolean {
  const bySingleWords = (best?.words ?? []).reduce(
    (sum, { token, weight }) => sum + weight * STANCES[tokens[token]?.stance ?? 'own'],
    0,
  );
  return byCues + bySingleWords * WITH_WORDS >= MIN_SCORE;
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
function scoredRows(
  matches: readonly CueMatch[],
  tokens: readonly Said[],
  liked: ReadonlySet<number>,
): ScoredRow[] {
  const byRow = new Map<number, WeighedMatch[]>();
  for (const match of matches) {
    const weight = weightOf(match, tokens, liked);
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

/** What a cue counts where it stands: nothing where it is denied, more where people say what they are or like. */
function weightOf(
  { start, end, weight, names, topic }: CueMatch,
  tokens: readonly Said[],
  liked: ReadonlySet<number>,
): number {
  const first = tokens[start];
  if (first === undefined) return 0;
  const before = tokens
    .slice(Math.max(0, start - WORDS_BEFORE), start)
    .filter(({ clause }) => clause === first.clause);
  if (before.some(({ word }) => isNegator(word))) return 0;
  const isLiked = liked.has(first.clause);
  const meant = weight * (isLiked && first.stance === 'void' ? 1 : STANCES[first.stance]);
  if (topic) return isLiked ? meant * LIKED : meant;
  if (!names) return meant;
  if (before.some(({ word }) => SELF.has(word))) return meant * IDENTITY;
  if (OF_OTHERS.has(before.at(-1)?.word ?? '')) return meant * OTHERS;
  const sentence = tokens.filter(({ sentence: number }) => number === first.sentence);
  return sentence.length - (end - start) <= MAX_BARE ? meant * IDENTITY : meant;
}

/** The clauses that say what somebody likes: "I like …", but not "like my cousin". */
function likedClauses(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set(
    tokens
      .filter(
        ({ word }, at) => LIKES.has(word) && (word !== 'like' || BEFORE_LIKE.has(tokens[at - 1]?.word ?? '')),
      )
      .map(({ clause }) => clause),
  );
}

function quoteOf(
  text: string,
  tokens: readonly Token[],
  { start, end }: Pick<CueMatch, 'start' | 'end'>,
): string {
  return text.slice(tokens[start]?.from, tokens[end - 1]?.to);
}
