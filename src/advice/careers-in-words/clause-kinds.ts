import { PERSON_NOUNS } from '../own-words/parser/assertion.ts';
import { isFirstPersonVerb } from '../text/spanish-verbs.ts';
import { isAnyFunctionWord, wordSet } from '../text/word-lists.ts';
import { languagesOf, type Token } from './tokens.ts';

/** The numbers of the clauses of a text that say what is liked, that only describe things, and that are about others. */
export interface ClauseKinds {
  readonly liked: ReadonlySet<number>;
  readonly descriptive: ReadonlySet<number>;
  readonly aboutOthers: ReadonlySet<number>;
}

const LIKING_WORDS = wordSet(`
  like liked love loved enjoy enjoyed into want wanna favorite fun dream good obsessed interested hobby hobbies passion
  passionate adore subject subjects gusta gustan gustaba gustaban gustaria gustarian encanta encantan encantaba
  encantaria late laten quiero amo adoro sueno fascina fascinan apasiona apasionan interesa interesan mola molan flipa
  aficion pasatiempo pasion disfruto materia materias asignatura asignaturas favorita favorito favoritas favoritos
`);
const BEFORE_LIKE = wordSet('i id ive we really also just do always would');
/** "Me late" is a liking, "was late" is none. */
const BEFORE_LATE = wordSet('me le nos');
const ANYTHING = wordSet('something anything algo');
const WITH = wordSet('with about involving con de sobre');
/** Longer clauses do not continue a list of likings. */
const MAX_LISTED_WORDS = 6;
const SPEAKERS = wordSet('i im ive id my we our he she they his her yo mi mis me nos el ella ellos su sus');

const COPULAS = wordSet(
  'is are was were isnt died broke crashed es esta estan estaba fue son era eran sucks stinks apesta',
);
const LIVING_VERBS = wordSet('live lived living vivo vivi vivimos vivia');
const MAX_LIVING_PLACE = 3;
const DESCRIPTIVE_STARTS = wordSet(`
  the this that these those my our their his her its it they there el la los las mi mis este esta estos estas ese esa
  hay hubo nuestra nuestro school work
`);
const WRITER_PRONOUNS = wordSet('i im ive id we us me myself yo nos');
const POSSESSIVES = wordSet('my our mi mis nuestra nuestro');
const PREPOSITIONS = wordSet('at in to from a en desde hasta');
const COWORKERS = wordSet(
  'boss manager supervisor coworker colleague captain sergeant jefe jefa gerente patron patrona companero companera',
);
const WORK_NOUNS = wordSet(
  'job work thing hobby passion gig shop business dream favorite trabajo chamba pega oficio negocio',
);
export const DETERMINERS_OF_OTHERS = wordSet('the my your his her our their el la los las mi tu su mis sus');

/** Classifies the clauses of a text. `cued` are the tokens of cues in a text that names no work. */
export function classifyClauses(tokens: readonly Token[], cued: ReadonlySet<number>): ClauseKinds {
  const clauses = Map.groupBy(tokens, ({ clause }) => clause);
  const isSpanish = languagesOf(tokens).includes('es');
  const isAboutWriter = (words: readonly Token[]): boolean =>
    words.some((_, at) => isOfWriter(words, at, isSpanish));
  const isAboutOwnWork = (words: readonly Token[]): boolean =>
    isAboutWriter(words) || words.some(({ word }, at) => WORK_NOUNS.has(word) || isAtOwnPlace(words, at));
  const isAboutThings = !isAboutOwnWork(tokens);

  const isDescriptive = (words: readonly Token[]): boolean => {
    if (words.slice(0, MAX_LIVING_PLACE).some(({ word }) => LIVING_VERBS.has(word))) return true;
    const [first] = words;
    return (
      first?.isCapitalized === false &&
      DESCRIPTIVE_STARTS.has(first.word) &&
      ((isAboutThings && !POSSESSIVES.has(first.word)) || words.some(({ word }) => COPULAS.has(word))) &&
      !isAboutOwnWork(words)
    );
  };
  /** "Mi prima se casó con un abogado". */
  const isAboutOthers = (words: readonly Token[]): boolean => {
    const [first, second] = words.map(({ word }) => word);
    return (
      DETERMINERS_OF_OTHERS.has(first ?? '') &&
      PERSON_NOUNS.has(second ?? '') &&
      !COWORKERS.has(second ?? '') &&
      !isAboutWriter(words)
    );
  };
  const matching = (fits: (words: readonly Token[]) => boolean): ReadonlySet<number> =>
    new Set([...clauses].filter(([, words]) => fits(words)).map(([clause]) => clause));
  return {
    liked: likedClauses(tokens, clauses, cued),
    descriptive: matching(isDescriptive),
    aboutOthers: matching(isAboutOthers),
  };
}

/** Whether a word refers to the writer: "I", "ayudo", "llevé". */
function isOfWriter(words: readonly Token[], at: number, isSpanish: boolean): boolean {
  const { word = '', preterite } = words[at] ?? {};
  if (WRITER_PRONOUNS.has(word)) return true;
  if (!isSpanish || preterite === 'third') return false;
  return preterite === 'first' || isFirstPersonVerb(word, words[at - 1]?.word ?? '');
}

/** "At my stand". */
const isAtOwnPlace = (words: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(words[at]?.word ?? '') &&
  POSSESSIVES.has(words[at + 1]?.word ?? '') &&
  !PERSON_NOUNS.has(words[at + 2]?.word ?? '');

/**
 * The clauses that say what somebody likes, "I like …" or "something with …", but not "like my cousin", and those that
 * continue a list: "cars, music and dogs". A text of nothing but cues is such a list too.
 */
function likedClauses(
  tokens: readonly Token[],
  clauses: ReadonlyMap<number, readonly Token[]>,
  cued: ReadonlySet<number>,
): ReadonlySet<number> {
  const hasOnlyCues = tokens.every(
    ({ word }, at) =>
      !COPULAS.has(word) && (cued.has(at) || (isAnyFunctionWord(word) && !SPEAKERS.has(word))),
  );
  if (hasOnlyCues) return new Set(clauses.keys());
  const liked = new Set(tokens.filter((_, at) => isLiking(tokens, at)).map(({ clause }) => clause));
  let previous: Token | undefined;
  for (const [clause, words] of clauses) {
    const isListed =
      previous?.sentence === words[0]?.sentence &&
      previous !== undefined &&
      liked.has(previous.clause) &&
      words.length <= MAX_LISTED_WORDS &&
      !words.some(({ word }) => SPEAKERS.has(word));
    if (isListed) liked.add(clause);
    previous = words[0];
  }
  return liked;
}

/** Whether a word says that something is liked. */
export function isLiking(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  if (ANYTHING.has(previous) && WITH.has(word)) return true;
  if (word === 'late' || word === 'laten') return BEFORE_LATE.has(previous);
  return LIKING_WORDS.has(word) && (word !== 'like' || BEFORE_LIKE.has(previous));
}
